// Groups, invitations and admissions, as the workspace offers them.

#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

Error unknownGroup()
{
    return Error{Error::Kind::NotFound,
                 Words::tr("There is no such group in this profile; see `group list`.")};
}

// The record of a group's making, for undo.
RowEdit madeGroup(WorkspaceState &state, const Id<Group> &group)
{
    RowEdit edit;
    edit.entity = entityIndexOf<Group>();
    edit.id = group.uid;
    edit.fresh = true;
    const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
    const Row row = state.projection->rows().row(edit.entity, group.uid).value_or(Row());
    for (size_t i = 0; i < row.size(); ++i)
        edit.fields.push_back({static_cast<int>(i), defaultValue(info.fields[i].type), row[i]});
    return edit;
}

// One entry of our own that holds a membership act.
Result<ChangeSet> writeAct(WorkspaceState &state, GroupRecord &record, const EditLabel &label,
                           const QByteArray &act)
{
    ChangeSet out;
    out.label = label.text();
    try {
        SqlTransaction transaction(*state.db);
        QByteArray declaration;
        FeedRecord &feed = state.writableFeed(record, declaration);
        JsonWriter body;
        label.write(body.beginObject());
        body.key("ops").beginArray();
        if (!declaration.isEmpty())
            body.raw(declaration);
        body.raw(act).endArray().endObject();
        ChangeCollector changes;
        state.appendOwn(record, feed, body.take(), true, changes);
        state.entries->flush();
        transaction.commit();
        out.changes = changes.take();
    } catch (const StorageError &error) {
        state.forget();
        return error.toError();
    }
    return out;
}

} // namespace

Result<Id<Group>> Workspace::createGroup(const GroupDraft &draft)
{
    if (!hasIdentity())
        return Error{Error::Kind::Refused,
                     Words::tr("This profile has no identity yet; give your name first.")};
    if (draft.title.trimmed().isEmpty() || draft.title.size() > 200)
        return Error{Error::Kind::Usage, Words::tr("A group needs a title of 1 to 200 characters.")};
    if (draft.goal.size() > 2000)
        return Error{Error::Kind::Usage,
                     Words::tr("The goal is one sentence; keep it under 2,000 characters.")};
    if (!QStringList{QStringLiteral("skill"), QStringLiteral("certification"), QStringLiteral("project")}
             .contains(draft.kind))
        return Error{
            Error::Kind::Usage,
            Words::tr("“%1” is not a kind of goal; use skill, certification or project.").arg(draft.kind)};
    const QString zone =
        draft.zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : draft.zone;
    if (!QTimeZone(zone.toLatin1()).isValid())
        return Error{Error::Kind::Usage,
                     Words::tr("“%1” is not a time zone; write it like Europe/Paris.").arg(zone)};
    if (auto until = valueFromText(FieldType::Date, draft.until.iso); !until)
        return until.error();
    const QByteArray nonce = m_state->random.bytes(16);
    JsonWriter genesis;
    genesis.beginObject();
    genesis.key("key").bytes(key().publicKey()).key("nonce").bytes(nonce).key("name").value(name());
    genesis.key("title").value(draft.title.trimmed()).key("goal").value(draft.goal.trimmed());
    genesis.key("kind").value(draft.kind).key("until").value(draft.until.iso).key("zone").value(zone);
    genesis.key("language").value(draft.language.isEmpty() ? QStringLiteral("fr") : draft.language);
    genesis.key("sample").value(draft.sample);
    genesis.endObject();
    const QByteArray json = genesis.take();
    const Id<Group> group{Projection::groupId(json)};
    ChangeSet out;
    const EditLabel label(QT_TRANSLATE_NOOP("Labels", "Create the group “%1”"), {draft.title.trimmed()});
    out.label = label.text();
    try {
        SqlTransaction transaction(*m_state->db);
        GroupRecord &record = m_state->entries->addGroup(group.uid);
        QByteArray declaration;
        FeedRecord &feed = m_state->writableFeed(record, declaration);
        JsonWriter body;
        label.write(body.beginObject());
        body.key("ops").beginArray();
        body.beginObject().key("genesis").raw(json).endObject();
        body.raw(declaration).endArray().endObject();
        ChangeCollector changes;
        m_state->appendOwn(record, feed, body.take(), true, changes);
        m_state->remember(group.uid, label, {madeGroup(*m_state, group)}, HistoryEdit, 0);
        m_state->entries->flush();
        transaction.commit();
        out.changes = changes.take();
    } catch (const StorageError &error) {
        m_state->forget();
        m_state->redoable = true; // the history is as it was
        return error.toError();
    }
    Q_EMIT changed(out);
    Q_EMIT appended(group);
    return group;
}

Id<Member> Workspace::self(const Id<Group> &group) const
{
    return reading(Id<Member>{}, [&] {
        return hasIdentity()
                   ? Id<Member>{m_state->projection->authorOfKey(group.uid, key().publicKey()).member}
                   : Id<Member>{};
    });
}

QString Workspace::standing(const Id<Group> &group) const
{
    return reading(QString(), [&] {
        if (!hasIdentity())
            return QString();
        const auto me = m_state->projection->authorOfKey(group.uid, key().publicKey());
        return maySync(me.state) ? me.standing : QString();
    });
}

Result<Workspace::NewInvite> Workspace::createInvite(const Id<Group> &group, const InviteTerms &terms)
{
    GroupRecord *record = m_state->entries->group(group.uid);
    if (!record)
        return unknownGroup();
    if (!mayInvite(standing(group), QStringLiteral("active")))
        return Error{Error::Kind::Refused,
                     Words::tr("Only the owner or an admin of the group can invite; ask one of them.")};
    if (terms.uses < 1 || terms.uses > 1000)
        return Error{Error::Kind::Usage, Words::tr("An invitation can be used 1 to 1,000 times.")};
    if (terms.standing != QLatin1String("member") && terms.standing != QLatin1String("observer"))
        return Error{Error::Kind::Usage, Words::tr("An invitation admits a member or an observer.")};
    NewInvite out;
    const std::int64_t now = clock().nowMs();
    out.expiresMs = terms.expiresMs > 0 ? terms.expiresMs : now + std::int64_t(48) * 3600 * 1000;
    if (out.expiresMs <= now || out.expiresMs > now + std::int64_t(366) * 24 * 3600 * 1000)
        return Error{Error::Kind::Usage,
                     Words::tr("An invitation must end in the future and within a year.")};
    out.secret = m_state->random.bytes(16);
    const QByteArray publicKey = invitePublicKey(out.secret);
    out.id = inviteId(publicKey);
    JsonWriter act;
    act.beginObject().key("invite").beginObject();
    act.key("key").bytes(publicKey).key("standing").value(terms.standing).key("expires").value(out.expiresMs);
    act.key("uses").value(terms.uses).key("approval").value(terms.approval).endObject().endObject();
    auto written = writeAct(*m_state, *record, EditLabel(QT_TRANSLATE_NOOP("Labels", "Invite")), act.text());
    if (!written)
        return written.error();
    Q_EMIT changed(*written);
    Q_EMIT appended(group);
    return out;
}

Result<Done> Workspace::withdrawInvite(const Id<Group> &group, const Uid &invite)
{
    GroupRecord *record = m_state->entries->group(group.uid);
    if (!record)
        return unknownGroup();
    if (!mayInvite(standing(group), QStringLiteral("active")))
        return Error{Error::Kind::Refused,
                     Words::tr("Only the owner or an admin of the group can withdraw an invitation.")};
    const auto known =
        reading(std::optional<Invite>(), [&] { return m_state->projection->invite(group.uid, invite); });
    if (!known)
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no such invitation in this group; see `invite list`.")};
    if (known->withdrawn)
        return done();
    JsonWriter act;
    act.beginObject()
        .key("withdraw")
        .beginObject()
        .key("invite")
        .latin1(invite.toLatin1())
        .endObject()
        .endObject();
    auto written = writeAct(*m_state, *record,
                            EditLabel(QT_TRANSLATE_NOOP("Labels", "Withdraw an invitation")), act.text());
    if (!written)
        return written.error();
    Q_EMIT appended(group);
    return done();
}

std::vector<Invite> Workspace::invites(const Id<Group> &group) const
{
    return reading(std::vector<Invite>(), [&] { return m_state->projection->invites(group.uid); });
}

std::optional<Invite> Workspace::invite(const Uid &id) const
{
    return reading(std::optional<Invite>(), [&] { return m_state->projection->findInvite(id); });
}

Result<Done> Workspace::approveMember(const Id<Group> &group, const Id<Member> &member)
{
    GroupRecord *record = m_state->entries->group(group.uid);
    const auto who = get(member);
    if (!record || !who || who->group != group)
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no such member in this group; see `member list`.")};
    if (!mayInvite(standing(group), QStringLiteral("active")))
        return Error{Error::Kind::Refused,
                     Words::tr("Only the owner or an admin of the group can admit members.")};
    if (who->state != QLatin1String("pending"))
        return Error{Error::Kind::Conflict, Words::tr("%1 does not wait to be admitted.").arg(who->name)};
    JsonWriter act;
    act.beginObject()
        .key("approve")
        .beginObject()
        .key("member")
        .latin1(member.uid.toLatin1())
        .endObject()
        .endObject();
    auto written = writeAct(*m_state, *record,
                            EditLabel(QT_TRANSLATE_NOOP("Labels", "Admit %1"), {who->name}), act.text());
    if (!written)
        return written.error();
    Q_EMIT changed(*written);
    Q_EMIT appended(group);
    return done();
}

Result<Member> Workspace::admit(const Id<Group> &group, const JoinRequest &request)
{
    GroupRecord *record = m_state->entries->group(group.uid);
    if (!record || standing(group).isEmpty())
        return Error{
            Error::Kind::NotFound,
            Words::tr(
                "This laptop does not know the group of this invitation; reach the person who sent it.")};
    const auto author = [&] {
        return reading(Projection::Author(),
                       [&] { return m_state->projection->authorOfKey(group.uid, request.deviceKey); });
    };
    const auto known = author();
    if (!known.admitted()) {
        const auto invite = reading(std::optional<Invite>(),
                                    [&] { return m_state->projection->invite(group.uid, request.invite); });
        if (auto good = judgeInvite(invite, clock().nowMs()); !good)
            return good.error();
        if (request.name.trimmed().isEmpty() || request.name.size() > 120
            || !VerifyKey::fromPublicKey(request.deviceKey) || !checkJoinProof(*invite, group.uid, request))
            return Error{
                Error::Kind::Refused,
                Words::tr("The request to join does not fit its invitation; copy the whole code again.")};
        JsonWriter act;
        act.beginObject().key("admit").beginObject();
        act.key("invite").latin1(request.invite.toLatin1()).key("name").value(request.name);
        act.key("key").bytes(request.deviceKey).key("proof").bytes(request.proof).endObject().endObject();
        auto written =
            writeAct(*m_state, *record, EditLabel(QT_TRANSLATE_NOOP("Labels", "Admit %1"), {request.name}),
                     act.text());
        if (!written)
            return written.error();
        Q_EMIT changed(*written);
        Q_EMIT appended(group);
    }
    const auto member = get(Id<Member>{author().member});
    if (!member)
        return Error{Error::Kind::Refused,
                     Words::tr("The admission did not take effect; ask for a new invitation.")};
    return *member;
}

Result<Done> Workspace::expectGroup(const Id<Group> &group)
{
    if (m_state->entries->group(group.uid))
        return done();
    try {
        SqlTransaction transaction(*m_state->db);
        m_state->entries->addGroup(group.uid);
        transaction.commit();
    } catch (const StorageError &error) {
        m_state->forget();
        return error.toError();
    }
    return done();
}

bool Workspace::isAdmitted(const Id<Group> &group, QByteArrayView deviceKey) const
{
    return reading(false,
                   [&] { return maySync(m_state->projection->authorOfKey(group.uid, deviceKey).state); });
}

std::vector<std::pair<Id<Group>, Id<Member>>> Workspace::groupsOf(QByteArrayView deviceKey) const
{
    return reading(std::vector<std::pair<Id<Group>, Id<Member>>>(), [&] {
        std::vector<std::pair<Id<Group>, Id<Member>>> out;
        for (const GroupRecord *record : m_state->entries->allGroups()) {
            const auto who = m_state->projection->authorOfKey(record->id, deviceKey);
            if (maySync(who.state))
                out.emplace_back(Id<Group>{record->id}, Id<Member>{who.member});
        }
        return out;
    });
}

} // namespace cercle
