#include "models/member_model.h"

#include "domain/names.h"
#include "models/person_hues.h"
#include "models/row_steps.h"
#include "models/session_time.h"
#include "palette/fold.h"
#include "theme/avatar_paint.h"
#include "widgets/row_roles.h"
#include "widgets/tone.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Members)
};

// No member has such an id: those of headings.
Uid headingId(bool with)
{
    Uid id;
    id.bytes[15] = with ? 1 : 2;
    return id;
}

bool isHeading(const Uid &id)
{
    return id == headingId(true) || id == headingId(false);
}

// Who is let in stays a member for the journal even where somebody took the name off the list.
bool isListed(const Member &member)
{
    return (!member.removed || member.state == u"active") && member.state != u"removed"
           && member.state != u"pending";
}

} // namespace

bool isWithoutProgram(const Member &member)
{
    return member.standing.isEmpty();
}

QString standingName(const Member &member)
{
    return isWithoutProgram(member) ? Words::tr("No laptop yet")
                                    : words::capitalised(valueName(member.standing));
}

MemberModel::MemberModel(Workspace &workspace, SyncStatus &sync, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_sync(sync), m_collator(QLocale()),
      m_book(workspace)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&workspace, &Workspace::changed, this, &MemberModel::apply);
    connect(&sync, &SyncStatus::changed, this, &MemberModel::repaint);
}

void MemberModel::take(Member member)
{
    member.name.truncate(200); // others may have written anything
    if (isListed(member))
        m_members.insert(member.id.uid, std::move(member));
    else if (member.state == u"pending" && !member.removed)
        m_pending.push_back(std::move(member));
}

void MemberModel::sortPending()
{
    std::sort(m_pending.begin(), m_pending.end(), [this](const Member &a, const Member &b) {
        const int order = m_collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    m_self = m_workspace.self(m_group);
}

void MemberModel::setGroup(const Id<Group> &group)
{
    beginResetModel();
    m_group = group;
    m_book.setGroup(group);
    m_members.clear();
    m_pending.clear();
    Filter all = Filter().in(group);
    all.removed = true;
    for (Member &member : m_workspace.list<Member>(all))
        take(std::move(member));
    sortPending();
    m_rows = arranged();
    endResetModel();
    Q_EMIT contentsChanged();
}

void MemberModel::setWords(const QString &words)
{
    const QStringList folded = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    beginResetModel(); // another list, not a change of this one
    m_words = folded;
    m_rows = arranged();
    endResetModel();
    Q_EMIT contentsChanged();
}

std::vector<Uid> MemberModel::arranged()
{
    std::vector<const Member *> with, without;
    for (const Member &member : m_members) {
        const QString text = foldedText(member.name + u' ' + member.handle + u' ' + member.skills.join(u' '));
        if (holdsWords(text, m_words))
            (isWithoutProgram(member) ? without : with).push_back(&member);
    }
    const auto before = [this](const Member *a, const Member *b) {
        if ((a->id == m_self) != (b->id == m_self))
            return a->id == m_self;
        const int order = m_collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    };
    std::sort(with.begin(), with.end(), before);
    std::sort(without.begin(), without.end(), before);
    m_with = static_cast<int>(with.size());
    m_without = static_cast<int>(without.size());
    std::vector<Uid> rows;
    rows.reserve(with.size() + without.size() + 2);
    for (const bool first : {true, false}) {
        const auto &part = first ? with : without;
        if (!part.empty())
            rows.push_back(headingId(first));
        for (const Member *member : part)
            rows.push_back(member->id.uid);
    }
    return rows;
}

void MemberModel::arrange()
{
    std::vector<Uid> wanted = arranged();
    const auto steps = rowSteps(m_rows, wanted);
    if (steps.size() > stepsAtMost) {
        beginResetModel();
        m_rows = std::move(wanted);
        return endResetModel();
    }
    for (const RowStep &step : steps) {
        const auto at = m_rows.begin() + step.first;
        if (step.insert) {
            beginInsertRows({}, step.first, step.last);
            m_rows.insert(at, wanted.begin() + step.first, wanted.begin() + step.last + 1);
            endInsertRows();
        } else {
            beginRemoveRows({}, step.first, step.last);
            m_rows.erase(at, m_rows.begin() + step.last + 1);
            endRemoveRows();
        }
    }
}

void MemberModel::repaint()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MemberModel::apply(const ChangeSet &changes)
{
    bool members = false;
    for (const Change &change : changes.changes) {
        if (change.group != m_group.uid || change.entity != entityIndexOf<Member>())
            continue;
        members = true;
        m_members.remove(change.id);
        std::erase_if(m_pending, [&](const Member &member) { return member.id.uid == change.id; });
        if (auto stored = m_workspace.get(Id<Member>{change.id}); stored && stored->group == m_group)
            take(std::move(*stored));
    }
    const bool facts = m_book.apply(changes);
    if (!members && !facts)
        return;
    if (members) {
        sortPending();
        arrange();
    }
    repaint();
    Q_EMIT contentsChanged();
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString MemberModel::seen(const Id<Member> &member) const
{
    std::int64_t last = 0;
    for (const PeerState &peer : m_sync.peers()) {
        if (peer.member != member.uid && (peer.pin.isEmpty() || m_book.ownerOf(peer.pin) != member))
            continue;
        if (peer.online)
            return tr("connected");
        last = qMax(last, peer.lastSeen);
    }
    return last > 0 ? tr("last seen %1").arg(words::ago(last, m_workspace.clock().nowMs())) : QString();
}

QString MemberModel::subtitle(const Member &member) const
{
    QStringList parts;
    if (!member.handle.isEmpty())
        parts += member.handle.startsWith(u'@') ? member.handle : u'@' + member.handle;
    const AttendanceShare share = m_book.share(member);
    if (share.sessions > 0)
        parts += tr("%1 of %n session(s)", nullptr, share.sessions).arg(share.present);
    if (const auto next = m_book.next(member.id); !next.empty()) {
        const QDate date = QDate::fromString(next[0].date.iso, Qt::ISODate);
        parts += tr("%1 on %2").arg(next[0].roleTitle, QLocale().toString(date, tr("d MMM")));
    }
    if (const int laptops = m_book.laptops(member.id); laptops > 1)
        parts += tr("%n laptop(s)", nullptr, laptops);
    if (const QString when = seen(member.id); !when.isEmpty())
        parts += when;
    if (parts.isEmpty() && !member.joined.iso.isEmpty())
        // A group elsewhere may be a day ahead.
        parts += tr("since %1")
                     .arg(QLocale().toString(qMin(QDate::fromString(member.joined.iso, Qt::ISODate),
                                                  words::dayAt(m_workspace.clock().nowMs())),
                                             tr("d MMM yyyy")));
    return parts.join(QStringLiteral(" · "));
}

QVariant MemberModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Uid id = m_rows[static_cast<size_t>(index.row())];
    if (isHeading(id)) {
        const bool with = id == headingId(true);
        const QString title =
            with ? tr("With Cercle · %1").arg(m_with) : tr("Without the program · %1").arg(m_without);
        switch (wanted) {
        case Qt::DisplayRole:
            return title;
        case Qt::AccessibleTextRole:
            return tr("Heading: %1").arg(title);
        case role::Kind:
            return static_cast<int>(RowKind::Heading);
        default:
            return {};
        }
    }
    const auto found = m_members.constFind(id);
    if (found == m_members.cend())
        return {};
    const Member &member = *found;
    const QString name = member.id == m_self ? tr("%1 (you)").arg(member.name) : member.name;
    switch (wanted) {
    case Qt::DisplayRole:
        return name;
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::Letters:
        return initials(member.name);
    case role::Hue:
        return personHue(m_workspace, id);
    case role::Subtitle:
        return subtitle(member);
    case role::ChipText:
        return standingName(member);
    case role::ChipTone:
        return static_cast<int>(member.standing == u"owner" || member.standing == u"admin" ? Tone::Info
                                                                                           : Tone::Neutral);
    case role::EntityId:
        return QVariant::fromValue(id);
    case Qt::AccessibleTextRole:
        return QStringList{name, standingName(member), subtitle(member)}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags MemberModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isHeading(m_rows[static_cast<size_t>(index.row())])
               ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

Id<Member> MemberModel::memberAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Uid id = m_rows[static_cast<size_t>(index.row())];
    return isHeading(id) ? Id<Member>() : Id<Member>{id};
}

QModelIndex MemberModel::indexOf(const Id<Member> &member) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), member.uid);
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

const Member *MemberModel::member(const Id<Member> &id) const
{
    const auto it = m_members.constFind(id.uid);
    return it == m_members.cend() ? nullptr : &*it;
}

bool MemberModel::isNameTaken(const QString &name, const Id<Member> &except) const
{
    const QString wanted = foldedText(name.simplified());
    return std::any_of(m_members.begin(), m_members.end(), [&](const Member &member) {
        return member.id != except && foldedText(member.name.simplified()) == wanted;
    });
}

} // namespace cercle
