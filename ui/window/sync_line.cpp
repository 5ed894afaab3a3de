#include "window/sync_line.h"

#include "context.h"
#include "sync_status.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "workspace/workspace.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cercle
{

namespace
{
// All conflicts of all groups are asked for, so not before the first frame and not at each of many changes.
constexpr int countAfterMs = 150;
} // namespace

SyncLine::SyncLine(Context &context, QWidget *parent) : RowButton(context.theme, parent), m_context(context)
{
    setFont(type::font(type::caption));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&context.sync, &SyncStatus::changed, this, &SyncLine::refresh);
    m_count.setSingleShot(true);
    m_count.setInterval(countAfterMs);
    connect(&m_count, &QTimer::timeout, this, &SyncLine::countConflicts);
    connect(&context.workspace, &Workspace::changed, &m_count, [this] {
        if (!m_count.isActive())
            m_count.start();
    });
    m_count.start();
    refresh();
}

QSize SyncLine::sizeHint() const
{
    return {120, qMax(22, fontMetrics().height() + 6)};
}

QStringList SyncLine::sentences() const
{
    QStringList lines;
    const std::int64_t now = m_context.workspace.clock().nowMs();
    for (const PeerState &peer : m_context.sync.peers())
        lines += syncSentence(peer, now);
    if (lines.isEmpty())
        lines += tr("Nobody else has this laptop's groups yet. Invite somebody, or keep a backup.");
    QStringList addresses;
    for (const Endpoint &endpoint : m_context.sync.endpoints())
        addresses += endpoint.toString();
    if (!addresses.isEmpty())
        lines += tr("This laptop listens at %1").arg(addresses.join(QStringLiteral(", ")));
    return lines;
}

void SyncLine::countConflicts()
{
    int count = 0;
    for (const Group &group : m_context.workspace.groups())
        count += static_cast<int>(m_context.workspace.conflicts(group.id).size());
    if (count == m_conflicts)
        return;
    m_conflicts = count;
    refresh();
}

void SyncLine::refresh()
{
    const QString words = m_conflicts > 0 ? tr("%n conflict(s) to settle", nullptr, m_conflicts)
                                          : syncSummary(m_context.sync.peers());
    if (words == text())
        return;
    setText(words);
    // Which tells screen readers as well.
    setAccessibleName(tr("Exchange: %1").arg(words));
    setAccessibleDescription(sentences().join(u'\n'));
    update();
}

bool SyncLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Asked anew, as "3 h ago" would not stay true.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), sentences().join(u'\n'), this);
        return true;
    }
    return RowButton::event(event);
}

void SyncLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_context.theme.tokens();
    const auto peers = m_context.sync.peers();
    bool online = false;
    bool waiting = false;
    for (const PeerState &peer : peers) {
        online = online || peer.online;
        waiting = waiting || peer.pendingFromUs > 0;
    }
    QPainter painter(this);
    painter.setFont(font());
    paintSymbol(painter, Symbol::Peers, QPointF(inset, (height() - 13) / 2.0), 13,
                waiting || m_conflicts > 0 ? tokens.warn
                : online                   ? tokens.ok
                                           : tokens.text3);
    painter.setPen(tokens.text2);
    const QRect words = rect().adjusted(inset + 18, 0, -inset, 0);
    painter.drawText(words, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintFocus(painter);
}

} // namespace cercle
