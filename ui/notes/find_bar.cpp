#include "notes/find_bar.h"

#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>

namespace cercle
{

FindBar::FindBar(const Theme &theme, std::function<QTextEdit *()> shown, QWidget *parent)
    : QWidget(parent), m_text(std::move(shown)), m_words(new QLineEdit),
      m_count(new Label({}, type::small, QFont::Normal, ink::text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::x5, 0, space::x5, space::x2);
    row->setSpacing(space::x2);
    m_words->setMaximumWidth(320);
    m_words->setAccessibleName(tr("Find in the notes"));
    m_words->setPlaceholderText(m_words->accessibleName());
    auto *before = new IconButton(theme, Symbol::ChevronUp, tr("The one before"));
    auto *next = new IconButton(theme, Symbol::ChevronDown, tr("The next one"));
    auto *close = new IconButton(theme, Symbol::Close, tr("Close the search"));
    row->addWidget(m_words, 1);
    row->addWidget(before);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(close);
    connect(before, &IconButton::clicked, this, [this] { find(true); });
    connect(next, &IconButton::clicked, this, [this] { find(); });
    connect(close, &IconButton::clicked, this, &FindBar::close);
    // While one types, the first from where the selection begins.
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        QTextEdit *text = m_text();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        text->setTextCursor(cursor);
        tell(m_words->text().isEmpty() || search({}));
    });
    hide();
}

void FindBar::open()
{
    const QString chosen = m_text()->textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    show();
    tell(true);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::find(bool back)
{
    if (m_words->text().isEmpty() || !isVisible())
        return open();
    tell(search(back ? QTextDocument::FindBackward : QTextDocument::FindFlags()));
}

bool FindBar::search(QTextDocument::FindFlags flags)
{
    QTextEdit *text = m_text();
    if (text->find(m_words->text(), flags))
        return true;
    // Round the end.
    const QTextCursor stood = text->textCursor();
    QTextCursor round = stood;
    round.movePosition(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
    text->setTextCursor(round);
    if (text->find(m_words->text(), flags))
        return true;
    text->setTextCursor(stood);
    return false;
}

void FindBar::tell(bool found)
{
    const QString said = found ? QString() : tr("Nothing found");
    if (said == m_count->text())
        return;
    m_count->setText(said);
    QAccessibleEvent changed(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void FindBar::close()
{
    hide();
    m_text()->setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return find(event->modifiers() & Qt::ShiftModifier);
    QWidget::keyPressEvent(event);
}

} // namespace cercle
