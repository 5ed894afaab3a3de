#include "models/notification_model.h"

#include "models/day_words.h"
#include "notifications/notifier.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"
#include "widgets/tone.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{

Symbol symbolOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::SessionPlanned:
    case NotificationKind::SessionMoved:
        return Symbol::Calendar;
    case NotificationKind::SessionCancelled:
        return Symbol::Close;
    case NotificationKind::SessionSoon:
        return Symbol::Clock;
    case NotificationKind::NotesChanged:
        return Symbol::Note;
    case NotificationKind::RoleOffered:
    case NotificationKind::RoleHandedOver:
    case NotificationKind::RoleVacant:
        return Symbol::Rotate;
    case NotificationKind::ReviewAssigned:
    case NotificationKind::ReviewDue:
    case NotificationKind::ReviewReceived:
        return Symbol::Star;
    case NotificationKind::WorkHandedIn:
        return Symbol::Document;
    case NotificationKind::DeputyNamed:
        return Symbol::Key;
    case NotificationKind::Conflict:
        return Symbol::Warning;
    case NotificationKind::AdmissionWaiting:
    case NotificationKind::MemberJoined:
        break;
    }
    return Symbol::Users;
}

int hueOf(NotificationKind kind)
{
    switch (symbolOf(kind)) {
    case Symbol::Calendar:
        return 1;
    case Symbol::Rotate:
        return 2;
    case Symbol::Star:
        return 3;
    case Symbol::Warning:
    case Symbol::Close:
        return 4;
    case Symbol::Clock:
        return 5;
    default:
        return 0;
    }
}

QDate dayOf(std::int64_t ms)
{
    return words::dayAt(ms);
}

} // namespace

Uid NotificationModel::Row::key() const
{
    return day.isValid() ? Uid::derive({}, "day", QByteArray::number(day.toJulianDay())) : notification.id;
}

NotificationModel::NotificationModel(const Workspace &workspace, Notifier &notifier, QObject *parent)
    : RowListModel(parent), m_workspace(workspace), m_notifier(notifier)
{
    connect(&notifier, &Notifier::changed, this, &NotificationModel::refresh);
    refresh();
}

void NotificationModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    refresh();
}

void NotificationModel::refresh()
{
    m_groups.clear();
    for (const Group &group : m_workspace.groups())
        m_groups.insert(group.id.uid, group);
    m_today = dayOf(m_workspace.clock().nowMs());
    const auto &all = m_notifier.all();
    m_total = static_cast<int>(all.size());
    std::vector<Row> wanted;
    wanted.reserve(all.size() + 16);
    QDate day;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (m_show == Show::Unread && one->read)
            continue;
        // Clocks are set back now and then; a day has one heading all the same.
        if (const QDate its = dayOf(one->atMs); !day.isValid() || its < day) {
            day = its;
            wanted.push_back({day, {}});
        }
        wanted.push_back({{}, *one});
    }
    become(m_rows, wanted);
    int first = -1, last = -1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].notification == wanted[i].notification)
            continue;
        m_rows[i] = wanted[i];
        first = first < 0 ? static_cast<int>(i) : first;
        last = static_cast<int>(i);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
    Q_EMIT contentsChanged();
}

int NotificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Notification *NotificationModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    return row.day.isValid() ? nullptr : &row.notification;
}

QModelIndex NotificationModel::indexOf(const Uid &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.notification.id == id; });
    return id.isNull() || found == m_rows.end() ? QModelIndex()
                                                : index(static_cast<int>(found - m_rows.begin()));
}

Qt::ItemFlags NotificationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::ItemNeverHasChildren;
}

std::optional<Group> NotificationModel::knownGroup(const Id<Group> &id) const
{
    const auto found = m_groups.constFind(id.uid);
    return found == m_groups.cend() ? std::nullopt : std::optional(*found);
}

QVariant NotificationModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.day.isValid()) {
        const QString heading = words::dayHeading(row.day, m_today);
        switch (wanted) {
        case Qt::DisplayRole:
            return heading;
        case Qt::AccessibleTextRole:
            return tr("Heading: %1").arg(heading);
        case role::Kind:
            return static_cast<int>(RowKind::Heading);
        default:
            return {};
        }
    }
    const Notification &n = row.notification;
    const auto subtitle = [&] {
        const QString time = QDateTime::fromMSecsSinceEpoch(n.atMs).time().toString(QStringLiteral("HH:mm"));
        const QString body = notificationBody(n, knownGroup(n.group));
        return body.isEmpty() ? time : time + QStringLiteral(" · ") + body;
    };
    switch (wanted) {
    case Qt::DisplayRole:
        return notificationTitle(n);
    case Qt::AccessibleTextRole:
        return QStringList{notificationTitle(n), subtitle(), n.read ? tr("read") : tr("unread")}.join(
            QStringLiteral(", "));
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::Subtitle:
        return subtitle();
    case role::SymbolId:
        return static_cast<int>(symbolOf(n.kind));
    case role::Hue:
        return hueOf(n.kind);
    case role::ChipText:
        return n.read ? QString() : tr("New");
    case role::ChipTone:
        return static_cast<int>(Tone::Info);
    case role::EntityId:
        return QVariant::fromValue(n.id);
    default:
        return {};
    }
}

} // namespace cercle
