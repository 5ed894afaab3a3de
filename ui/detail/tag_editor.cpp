#include "detail/tag_editor.h"

#include "detail/quick_add.h"
#include "models/resource_words.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/flow_layout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int widest = 240;
constexpr int cross = 12;
} // namespace

TagPill::TagPill(const Theme &theme, const QString &tag, QWidget *parent)
    : RowButton(theme, parent), m_tag(tag)
{
    setFont(type::font(type::small, QFont::Medium));
    setText(fontMetrics().elidedText(tag, Qt::ElideRight, widest - 44));
    setAccessibleName(tr("Tag %1").arg(tag));
    setAccessibleDescription(tr("Press to take it away"));
    setToolTip(tr("Take the tag “%1” away").arg(tag));
}

QSize TagPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 20 + cross + 4,
            qMax(height::chip, fontMetrics().height() + 8)};
}

void TagPill::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        RowButton::keyPressEvent(event);
}

void TagPill::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1, height() / 2.0 - 1);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1,
                                height() / 2.0 - 1);
    }
    painter.setFont(font());
    painter.setPen(tokens.text2);
    painter.drawText(rect().adjusted(10, 0, -10 - cross, 0), Qt::AlignVCenter, text());
    paintSymbol(painter, Symbol::Close, QPointF(width() - 8 - cross, (height() - cross) / 2.0), cross,
                underMouse() || hasFocus() ? tokens.text : tokens.text3, 2.2);
}

TagEditor::TagEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_pills(new QWidget), m_flow(new FlowLayout(6, 6, m_pills)),
      m_add(new QuickAdd(tr("Another tag, or several with commas")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_pills);
    column->addWidget(m_add);
    connect(m_add, &QuickAdd::entered, this, [this](const QString &text) { Q_EMIT added(readTags(text)); });
}

void TagEditor::askForOne()
{
    m_add->open();
}

void TagEditor::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    // Those that stay keep the keyboard; a tag that goes hands it to the next one.
    QList<TagPill *> old = m_pills->findChildren<TagPill *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (tags.contains(old[i]->tag()))
            continue;
        if (old[i]->hasFocus() && old.size() > 1)
            old[i + 1 < old.size() ? i + 1 : i - 1]->setFocus();
        m_flow->removeWidget(old[i]);
        old[i]->hide();
        old[i]->setParent(nullptr); // or it would still be found here until it is gone
        old[i]->deleteLater();
    }
    for (const QString &tag : tags) {
        const bool known =
            std::any_of(old.begin(), old.end(), [&](const TagPill *pill) { return pill->tag() == tag; });
        if (known)
            continue;
        auto *pill = new TagPill(m_theme, tag, m_pills);
        m_flow->addWidget(pill);
        connect(pill, &TagPill::clicked, this, [this, tag] { Q_EMIT removed(tag); });
        pill->show();
    }
    m_pills->setVisible(!tags.isEmpty());
    updateGeometry();
}

} // namespace cercle
