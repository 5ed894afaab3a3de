#include "workspace/concerns.h"

#include "journal/box.h"
#include "workspace/roles.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle::concerns
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Concerns)
};

const QString kind = QStringLiteral("concern");
const QString moderatorKey = QStringLiteral("moderator");
constexpr qsizetype charsMax = 10'000;

QByteArray contextOf(const Id<Group> &group, const SealedNote &note)
{
    return QByteArray("cercle-concern-v1\0", 18) + group.uid.toLatin1() + note.id.uid.toLatin1();
}

std::vector<Device> devicesOf(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    return workspace.list<Device>(Filter().in(group).with("member", member));
}

bool contains(const std::vector<Id<Member>> &list, const Id<Member> &member)
{
    return std::find(list.begin(), list.end(), member) != list.end();
}

QString nameOf(const Workspace &workspace, const Id<Member> &member)
{
    const auto found = workspace.get(member);
    return found ? found->name : member.toString();
}

// Who has the role of the moderator: in the latest session, then in those to come, first those that stand.
std::vector<Id<Member>> moderators(const Workspace &workspace, const Id<Group> &group, int sessions)
{
    std::vector<Id<Member>> out;
    const RotationFacts facts = gatherRotation(workspace, group);
    const Day now = today(workspace, group);
    for (const Role &role : facts.roles) {
        if (role.key != moderatorKey)
            continue;
        for (const PlannedTurn &turn : planRoles(facts, now, sessions)) {
            if (turn.role == role.id && turn.member && !contains(out, turn.member))
                out.push_back(turn.member);
        }
        const Session *latest = nullptr;
        for (const Session &session : facts.sessions) {
            if (!session.date.iso.isEmpty() && session.date.iso < now.iso
                && (!latest || session.date.iso > latest->date.iso))
                latest = &session;
        }
        for (const RoleTurn &turn : facts.turns) {
            if (latest && turn.session == latest->id && turn.role == role.id && turn.member
                && turn.state != QLatin1String("declined") && !contains(out, turn.member))
                out.push_back(turn.member);
        }
    }
    return out;
}

Result<Id<SealedNote>> send(Workspace &workspace, const Id<Group> &group, const Id<Member> &to,
                            const std::vector<Id<Member>> &about, const QString &text,
                            const Id<SealedNote> &answers)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::Usage, Words::tr("The concern says nothing yet; write what happened.")};
    if (text.size() > charsMax)
        return Error{Error::Kind::Usage,
                     Words::tr("The concern has %L1 characters; it may have %L2. Shorten it.")
                         .arg(text.size())
                         .arg(charsMax)};
    std::vector<QByteArray> keys;
    for (const Id<Member> &reader : {to, workspace.self(group)}) {
        for (const Device &device : devicesOf(workspace, group, reader))
            keys.push_back(device.key);
    }
    Id<SealedNote> id;
    const auto written = workspace.transact(
        group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Write a sealed note")),
        [&](Transaction &t) -> Result<Done> {
            SealedNote note;
            note.id = id = t.newId<SealedNote>();
            note.member = to;
            note.kind = kind;
            JsonWriter inner;
            inner.beginObject().key("at").value(workspace.clock().nowMs());
            inner.key("from").latin1(workspace.self(group).uid.toLatin1());
            inner.key("to").latin1(to.uid.toLatin1()).key("answers").latin1(answers.uid.toLatin1());
            inner.key("about").beginArray();
            for (const Id<Member> &one : about)
                inner.latin1(one.uid.toLatin1());
            inner.endArray().key("text").value(text).endObject();
            const QByteArray said = inner.take(), context = contextOf(group, note);
            JsonWriter outer;
            outer.beginObject().key("text").value(QString::fromUtf8(said));
            outer.key("key").bytes(workspace.key().publicKey());
            outer.key("signature").bytes(workspace.key().sign(sha256({context, said}))).endObject();
            auto box = sealBox(keys, context, outer.take(), workspace.random());
            if (!box)
                return box.error();
            note.box = std::move(*box);
            t.put(note);
            return done();
        });
    if (!written)
        return written.error();
    return id;
}

std::optional<Concern> read(const Workspace &workspace, const Id<Group> &group, const SealedNote &note)
{
    const QByteArray context = contextOf(group, note);
    const auto opened = openBox(workspace.key(), context, note.box);
    JsonDoc outer, inner;
    if (!opened || !outer.scan(*opened))
        return std::nullopt;
    const QByteArray said = outer.root()["text"].toUtf8(), key = outer.root()["key"].toBytes();
    const auto verify = VerifyKey::fromPublicKey(key);
    if (!verify || !verify->verify(sha256({context, said}), outer.root()["signature"].toBytes())
        || !inner.scan(said))
        return std::nullopt;
    const JsonView json = inner.root();
    const auto id = [](JsonView value) { return Uid::parse(value.toString()).value_or(Uid{}); };
    Concern out;
    out.id = note.id;
    out.from = {id(json["from"])};
    out.mediator = {id(json["to"])};
    out.answers = {id(json["answers"])};
    out.text = json["text"].toString();
    out.at = json["at"].toInt();
    json["about"].elements([&](JsonView one) { out.about.push_back({id(one)}); });
    const auto devices = devicesOf(workspace, group, out.from);
    const bool own =
        std::any_of(devices.begin(), devices.end(), [&](const Device &d) { return d.key == key; });
    return own && out.mediator == note.member ? std::optional(out) : std::nullopt;
}

// A row with its group, and whether this laptop's member may moderate there.
Result<Id<Group>> mayModerate(const Workspace &workspace, int entity, const Uid &row)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const auto values = workspace.row(entity, row);
    const int groupField = info.groupField();
    if (!values || groupField < 0)
        return Error{Error::Kind::NotFound, Words::tr("There is no such thing in this profile.")};
    const Id<Group> group{std::get<Uid>((*values)[static_cast<size_t>(groupField)])};
    const QString standing = workspace.standing(group);
    if (standing != QLatin1String("owner") && standing != QLatin1String("admin")
        && !contains(moderators(workspace, group, 1), workspace.self(group)))
        return Error{
            Error::Kind::Refused,
            Words::tr("Only the moderator of the latest or the next session, an admin or the owner puts "
                      "something out of sight; raise a concern with one of them.")};
    return group;
}

Result<Done> moderate(Workspace &workspace, int entity, const Uid &row, bool hidden, const QString &reason)
{
    const auto group = mayModerate(workspace, entity, row);
    if (!group)
        return group.error();
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Usage, Words::tr("Say why; the reason is logged for everybody.")};
    const auto written =
        workspace.transact(*group,
                           hidden ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Moderate: out of sight"))
                                  : EditLabel(QT_TRANSLATE_NOOP("Labels", "Moderate: back in sight")),
                           [&](Transaction &t) {
                               Moderation act;
                               act.entity =
                                   QString::fromLatin1(allEntities()[static_cast<size_t>(entity)]->name);
                               act.row = row.toString();
                               act.act = hidden ? QStringLiteral("hidden") : QStringLiteral("shown");
                               act.reason = reason.trimmed();
                               act.by = workspace.self(*group);
                               act.at = workspace.clock().nowMs();
                               t.create(act);
                               t.setField(entity, row, "removed", hidden);
                               return done();
                           });
    if (!written)
        return written.error();
    return done();
}

} // namespace

std::vector<Id<Member>> mediators(const Workspace &workspace, const Id<Group> &group,
                                  const std::vector<Id<Member>> &about)
{
    std::vector<Id<Member>> out = moderators(workspace, group, 8);
    for (const Member &member : workspace.list<Member>(Filter().in(group))) {
        if (!contains(out, member.id))
            out.push_back(member.id);
    }
    std::erase_if(out, [&](const Id<Member> &one) {
        const auto member = workspace.get(one);
        return contains(about, one) || one == workspace.self(group) || !member
               || member->standing == QLatin1String("observer") || member->standing == QLatin1String("relay")
               || member->state != QLatin1String("active") || devicesOf(workspace, group, one).empty();
    });
    return out;
}

Result<Id<SealedNote>> raise(Workspace &workspace, const Id<Group> &group,
                             const std::vector<Id<Member>> &about, const QString &text,
                             const Id<Member> &mediator)
{
    const auto possible = mediators(workspace, group, about);
    if (mediator && !contains(possible, mediator))
        return Error{Error::Kind::Refused,
                     contains(about, mediator)
                         ? Words::tr("%1 is concerned by it and cannot mediate; name somebody else.")
                               .arg(nameOf(workspace, mediator))
                         : Words::tr("%1 has no laptop here that could read it; name somebody else.")
                               .arg(nameOf(workspace, mediator))};
    if (possible.empty())
        return Error{
            Error::Kind::NotFound,
            Words::tr("Nobody is left who could mediate: everybody else is concerned or has no laptop here. "
                      "Speak to somebody outside the group.")};
    return send(workspace, group, mediator ? mediator : possible.front(), about, text, {});
}

Result<Id<SealedNote>> answer(Workspace &workspace, const Id<SealedNote> &concern, const QString &text)
{
    const auto note = workspace.get(concern);
    const auto read = note ? concerns::read(workspace, note->group, *note) : std::nullopt;
    if (!read)
        return Error{Error::Kind::NotFound, Words::tr("There is no such concern that this laptop can read.")};
    const Id<Member> self = workspace.self(note->group);
    return send(workspace, note->group, read->from == self ? read->mediator : read->from, read->about, text,
                concern);
}

std::vector<Concern> list(const Workspace &workspace, const Id<Group> &group)
{
    std::vector<Concern> out;
    if (!workspace.hasIdentity())
        return out;
    for (const SealedNote &note : workspace.list<SealedNote>(Filter().in(group).with("kind", kind))) {
        if (auto one = read(workspace, group, note))
            out.push_back(std::move(*one));
    }
    return out;
}

QString sentence()
{
    return Words::tr(
        "Only the mediator and you can read it; the others see from the journal that you wrote something "
        "to the mediator and when, but not what.");
}

Result<Done> hide(Workspace &workspace, int entity, const Uid &row, const QString &reason)
{
    return moderate(workspace, entity, row, true, reason);
}

Result<Done> show(Workspace &workspace, int entity, const Uid &row, const QString &reason)
{
    return moderate(workspace, entity, row, false, reason);
}

} // namespace cercle::concerns
