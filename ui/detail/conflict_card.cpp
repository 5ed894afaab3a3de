#include "detail/conflict_card.h"

#include "context.h"
#include "models/session_time.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 40 ? line.left(39) + u'…' : line;
}

} // namespace

ConflictCard::ConflictCard(Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_sentence(new Label({}, type::body, QFont::DemiBold)),
      m_group_name(new Label({}, type::small, QFont::Normal, ink::text3)),
      m_keep(new Button(context.theme, {})),
      m_take(new Button(context.theme, {}, Symbol::None, Button::Kind::Tonal)),
      m_open(new Button(context.theme, tr("Show"), Symbol::None, Button::Kind::Ghost))
{
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, 14, space::x4, 14);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_group_name);
    column->addSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::x2);
    row->addWidget(m_keep);
    row->addWidget(m_take);
    row->addStretch();
    row->addWidget(m_open);
    column->addLayout(row);
    connect(m_keep, &Button::clicked, this, [this] { settle(m_conflict.shown); });
    connect(m_take, &Button::clicked, this, [this] { settle(m_conflict.other); });
    connect(m_open, &Button::clicked, this,
            [this] { Q_EMIT openRequested(m_conflict.entity, m_conflict.id); });
}

void ConflictCard::setConflict(const Id<Group> &id, const Conflict &conflict)
{
    m_group = id;
    m_conflict = conflict;
    const auto group = m_context.workspace.get(id);
    const std::int64_t now = m_context.workspace.clock().nowMs();
    m_sentence->setText(conflictSentence(m_context.workspace, conflict));
    m_group_name->setText(tr("%1 · the last change was %2")
                              .arg(group ? group->title : QString(),
                                   words::ago(qMax(conflict.shownWallMs, conflict.otherWallMs), now)));
    const QString shown = conflictValue(m_context.workspace, conflict, conflict.shown);
    const QString other = conflictValue(m_context.workspace, conflict, conflict.other);
    const auto say = [](Button &button, const QString &words, const QString &whole) {
        button.setText(QString(words).replace(u'&', QStringLiteral("&&")));
        button.setToolTip(whole);
        button.setAccessibleName(words);
    };
    say(*m_keep,
        isOwn(m_context.workspace, conflict, conflict.shownBy) ? tr("Keep yours: “%1”").arg(shortened(shown))
        : conflict.shownAuthor.isEmpty()                       ? tr("Keep “%1”").arg(shortened(shown))
                                         : tr("Keep %2’s: “%1”").arg(shortened(shown), conflict.shownAuthor),
        shown);
    say(*m_take,
        isOwn(m_context.workspace, conflict, conflict.otherBy) ? tr("Take yours: “%1”").arg(shortened(other))
        : conflict.otherAuthor.isEmpty()                       ? tr("Take “%1”").arg(shortened(other))
                                         : tr("Take %2’s: “%1”").arg(shortened(other), conflict.otherAuthor),
        other);
    m_open->setVisible(leadsSomewhere());
}

bool ConflictCard::leadsSomewhere() const
{
    return m_conflict.entity == entityIndexOf<Session>();
}

void ConflictCard::settle(const Value &value)
{
    const QString words = conflictValue(m_context.workspace, m_conflict, value);
    if (m_context.notices.check(settleConflict(m_context.workspace, m_group, m_conflict, value)))
        m_context.notices.tellUndoable(tr("Settled: %1").arg(shortened(words)));
}

} // namespace cercle
