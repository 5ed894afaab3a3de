#include "pages/import_card.h"

#include "domain/resource.h"
#include "domain/session.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/alert.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int linesShown = 6;
}

ImportCard::ImportCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_mark(new IconLabel(theme, Symbol::Check)), m_words(new Label({}, type::body)),
      m_lines(new QPlainTextEdit)
{
    makeAlert(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x2, space::x2, space::x3);
    column->setSpacing(space::x2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::x2);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *close = new IconButton(theme, Symbol::Close, tr("Close this report"));
    close->setIconSize({16, 16});
    head->addWidget(m_mark);
    head->addWidget(m_words, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(type::font(type::small));
    m_lines->setAccessibleName(tr("Lines that were not taken"));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, space::x2, 0);
    below->addWidget(m_lines);
    column->addLayout(below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(close, &IconButton::clicked, this, &QWidget::hide);
    hide();
}

QString ImportCard::words() const
{
    return m_words->text();
}

void ImportCard::present(const QString &file, const ImportReport &report)
{
    const bool sessions = report.counts.contains(Session::table);
    const auto found = report.counts.find(sessions ? Session::table : Resource::table);
    const ImportCount count = found == report.counts.end() ? ImportCount{} : found->second;
    QStringList parts;
    if (sessions)
        parts += count.added > 0 ? tr("%n session(s) came from “%1”.", nullptr, count.added).arg(file)
                                 : tr("“%1” holds no session that is not here already.").arg(file);
    else
        parts += count.added > 0
                     ? tr("%n link(s) of “%1” are in the library now.", nullptr, count.added).arg(file)
                     : tr("“%1” holds no link that is not here already.").arg(file);
    if (count.added > 0 && count.alreadyHere > 0)
        parts += tr("%n were here already.", nullptr, count.alreadyHere);
    if (count.changed > 0)
        parts += tr("%n got tags that they lacked.", nullptr, count.changed);
    const auto refused = static_cast<int>(report.notTaken.size());
    if (refused > 0)
        parts += sessions ? tr("Not taken whole:") : tr("%n line(s) were not taken:", nullptr, refused);
    QStringList lines;
    for (const NotTaken &item : report.notTaken) {
        if (sessions)
            lines += tr("“%1”: %2").arg(shortened(item.text), item.reason);
        else
            lines += item.line > 0
                         ? tr("Line %1: %2. %3").arg(item.line).arg(item.reason, shortened(item.text))
                         : tr("%1: %2").arg(item.file, item.reason);
    }
    show(Symbol::Check, &Tokens::ok, parts.join(u' '), lines);
}

void ImportCard::present(const QString &file, const Error &error)
{
    show(Symbol::Warning, &Tokens::danger, tr("Nothing was imported from “%1”. %2").arg(file, error.text),
         {});
}

void ImportCard::show(Symbol symbol, QColor Tokens::*ink, const QString &words, const QStringList &lines)
{
    m_mark->setSymbol(symbol);
    m_mark->setInk(ink, &Tokens::text2);
    m_words->setText(words);
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
    const int tall = static_cast<int>(qMin<qsizetype>(lines.size(), linesShown));
    m_lines->setFixedHeight(QFontMetrics(m_lines->font()).lineSpacing() * tall + 24);
    setVisible(true);
    announce(*this, words);
}

void ImportCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace cercle
