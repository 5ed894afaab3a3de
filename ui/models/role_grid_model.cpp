#include "models/role_grid_model.h"

#include "exchange/document_language.h"
#include "models/person_hues.h"
#include "models/session_time.h"
#include "theme/avatar_paint.h"

#include <QLocale>

#include <algorithm>

namespace cercle
{

RoleGridModel::RoleGridModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        const bool ours =
            changes.touches(entityIndexOf<RoleTurn>()) || changes.touches(entityIndexOf<Role>())
            || changes.touches(entityIndexOf<RoleChange>()) || changes.touches(entityIndexOf<RoleRefusal>())
            || changes.touches(entityIndexOf<Absence>()) || changes.touches(entityIndexOf<Session>())
            || changes.touches(entityIndexOf<Member>()) || changes.touches(entityIndexOf<Attendance>());
        if (ours && m_group)
            rebuild();
    });
}

void RoleGridModel::setGroup(const Id<Group> &group)
{
    m_group = group;
    rebuild();
}

void RoleGridModel::setPast(bool past)
{
    if (past == m_past)
        return;
    m_past = past;
    rebuild();
}

void RoleGridModel::rebuild()
{
    beginResetModel();
    m_facts = m_group ? gatherRotation(m_workspace, m_group) : RotationFacts{};
    m_offers = m_group ? openOffers(m_workspace, m_group) : std::vector<TurnOffer>();
    m_today = m_group ? cercle::today(m_workspace, m_group) : Day{};
    m_names.clear();
    for (const Member &member : m_facts.members)
        m_names.insert(member.id.uid, member.name);
    m_roles = m_facts.roles;
    std::erase_if(m_roles, [](const Role &role) { return role.removed; });
    std::sort(m_roles.begin(), m_roles.end(), [](const Role &a, const Role &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    const DocumentLanguage reader(QLocale().name());
    for (Role &role : m_roles) {
        role.title = reader.roleTitle(role);
        role.description = reader.roleDescription(role);
        role.checklist = reader.roleChecklist(role);
    }
    m_sessions = m_facts.sessions;
    std::erase_if(m_sessions, [this](const Session &session) {
        return session.removed || session.date.iso.isEmpty() || (session.date.iso < m_today.iso) != m_past;
    });
    std::sort(m_sessions.begin(), m_sessions.end(), [this](const Session &a, const Session &b) {
        const auto key = [](const Session &s) { return std::tie(s.date.iso, s.time.hhmm, s.id); };
        return m_past ? key(a) > key(b) : key(a) < key(b);
    });
    if (m_sessions.size() > sessionsShown)
        m_sessions.resize(sessionsShown);
    const std::vector<PlannedTurn> plan =
        m_group && !m_past ? planRoles(m_facts, m_today, sessionsShown) : std::vector<PlannedTurn>();
    m_turns.assign(m_sessions.size() * m_roles.size(), {});
    for (size_t row = 0; row < m_sessions.size(); ++row) {
        for (size_t column = 0; column < m_roles.size(); ++column) {
            PlannedTurn &turn = m_turns[row * m_roles.size() + column];
            turn.session = m_sessions[row].id;
            turn.role = m_roles[column].id;
            const auto planned = std::find_if(plan.begin(), plan.end(), [&](const PlannedTurn &one) {
                return one.session == turn.session && one.role == turn.role;
            });
            if (planned != plan.end()) {
                turn = *planned;
                continue;
            }
            for (const RoleTurn &held : m_facts.turns) {
                if (held.session == turn.session && held.role == turn.role && !held.removed
                    && held.state != u"declined") {
                    turn.member = held.member;
                    turn.state = held.state;
                    turn.standing = held.id;
                }
            }
        }
    }
    endResetModel();
}

const PlannedTurn *RoleGridModel::turnAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_turns[static_cast<size_t>(index.row()) * m_roles.size() + static_cast<size_t>(index.column())];
}

const Session *RoleGridModel::sessionAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sessions[static_cast<size_t>(row)] : nullptr;
}

QModelIndex RoleGridModel::indexOf(const Id<Session> &session, const Id<Role> &role) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const PlannedTurn &turn = *turnAt(index(row, column));
            if (turn.session == session && turn.role == role)
                return index(row, column);
        }
    }
    return {};
}

std::vector<PlannedTurn> RoleGridModel::proposals() const
{
    std::vector<PlannedTurn> out;
    if (m_past)
        return out;
    for (const PlannedTurn &turn : m_turns) {
        if (turn.member && !turn.standing)
            out.push_back(turn);
    }
    return out;
}

QString RoleGridModel::nameOf(const Id<Member> &member) const
{
    return member && member == m_workspace.self(m_group) ? tr("You")
                                                         : m_names.value(member.uid, tr("Somebody"));
}

int RoleGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int RoleGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

bool RoleGridModel::isOffered(const PlannedTurn &turn) const
{
    return std::any_of(m_offers.begin(), m_offers.end(), [&](const TurnOffer &offer) {
        return offer.role == turn.role && (offer.given == turn.session || offer.wanted == turn.session);
    });
}

QString RoleGridModel::stateWord(const PlannedTurn &turn) const
{
    if (isOffered(turn))
        return tr("a swap is offered");
    if (!turn.member)
        return m_past ? tr("nobody") : tr("vacant");
    if (!turn.standing)
        return tr("proposed by the rotation");
    if (turn.state == u"proposed")
        return tr("asked, no answer yet");
    if (turn.state == u"done")
        return tr("done");
    return tr("accepted");
}

QVariant RoleGridModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedTurn &turn = *turnAt(index);
    switch (wanted) {
    case Qt::DisplayRole:
        return turn.member ? nameOf(turn.member) : m_past ? QString() : tr("Vacant");
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3, %4")
            .arg(headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
                 m_roles[static_cast<size_t>(index.column())].title,
                 turn.member ? nameOf(turn.member) : tr("nobody"), stateWord(turn));
    case Qt::ToolTipRole:
        return (turn.member ? nameOf(turn.member) + QStringLiteral(" · ") : QString())
               + words::capitalised(stateWord(turn));
    case gridRole::State:
        return turn.member && !turn.standing ? QStringLiteral("plan") : turn.state;
    case gridRole::MemberId:
        return QVariant::fromValue(turn.member.uid);
    case gridRole::Letters:
        return initials(m_names.value(turn.member.uid));
    case gridRole::Hue:
        return personHue(m_workspace, turn.member.uid);
    case gridRole::IsOwn:
        return turn.member && turn.member == m_workspace.self(m_group);
    case gridRole::IsOffered:
        return isOffered(turn);
    case gridRole::IsThisWeek:
        return index.row() == 0 && !m_past;
    default:
        return {};
    }
}

QVariant RoleGridModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (wanted != Qt::DisplayRole && wanted != Qt::AccessibleTextRole && wanted != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? m_roles[static_cast<size_t>(section)].title : QVariant();
    const Session *session = sessionAt(section);
    if (!session)
        return {};
    const QDate date = dayHere(*session, zoneOf(m_workspace, *session));
    if (wanted == Qt::DisplayRole)
        return QLocale().toString(date, tr("ddd d MMM"));
    return tr("%1, %2").arg(QLocale().toString(date, QLocale::LongFormat), session->title);
}

} // namespace cercle
