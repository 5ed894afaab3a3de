// Membership acts: who is in the group, from the genesis, invitations and admissions.

#include "store/projection.h"

#include "journal/crypto.h"

#include <QDateTime>

namespace cercle
{

namespace
{

int fieldOf(int entity, const char *name)
{
    return allEntities()[static_cast<size_t>(entity)]->fieldIndex(name);
}

} // namespace

bool Projection::understands(JsonView op)
{
    if (op["put"].isString()) {
        const int entity = entityIndex(op["put"].plain());
        bool known = entity >= 0;
        op["set"].members([&](const QByteArray &field, JsonView) {
            known = known && allEntities()[static_cast<size_t>(entity)]->fieldIndex(field) >= 0;
        });
        return known;
    }
    for (const char *act : {"genesis", "feed", "invite", "withdraw", "admit", "approve"}) {
        if (op[act].exists())
            return true;
    }
    return false;
}

Uid Projection::feedId(QByteArrayView key, QByteArrayView nonce)
{
    return Uid::fromBytes(sha256({QByteArrayView("cercle-feed-v1\0", 15), key, nonce}).view());
}

Uid Projection::groupId(QByteArrayView genesisJson)
{
    return Uid::fromBytes(sha256({QByteArrayView("cercle-group-v1\0", 16), genesisJson}).view());
}

Uid Projection::memberId(const Uid &group, QByteArrayView deviceKey)
{
    return Uid::derive(group, "device-owner", deviceKey);
}

std::optional<QByteArray> Projection::declaredKey(const Entry &entry)
{
    JsonDoc doc;
    if (entry.seq != 1 || !doc.scan(entry.body))
        return std::nullopt;
    std::optional<QByteArray> key;
    doc.root()["ops"].elements([&](JsonView op) {
        const JsonView feed = op["feed"];
        if (!feed.isObject() || key)
            return;
        const QByteArray declared = feed["key"].toBytes();
        const QByteArray nonce = feed["nonce"].toBytes();
        if (nonce.size() == 16 && feedId(declared, nonce) == entry.feed)
            key = declared;
    });
    return key;
}

bool Projection::isGenesis(const Entry &entry, QByteArrayView deviceKey)
{
    JsonDoc doc;
    if (entry.seq != 1 || !doc.scan(entry.body))
        return false;
    bool found = false;
    doc.root()["ops"].elements([&](JsonView op) {
        const JsonView genesis = op["genesis"];
        if (genesis.isObject() && groupId(genesis.raw()) == entry.group
            && genesis["key"].toBytes() == deviceKey)
            found = true;
    });
    return found;
}

Projection::Author Projection::authorOfKey(const Uid &group, QByteArrayView deviceKey)
{
    Author out;
    // The same laptop may be in several groups: its row is keyed by group and key.
    const Uid device = Uid::derive(group, "device", deviceKey);
    const auto row = m_rows.row(entityIndexOf<Device>(), device);
    if (!row)
        return out;
    const auto found = fromRow<Device>(device, *row);
    if (found.group.uid != group || QByteArrayView(found.key) != deviceKey)
        return out;
    const auto memberRow = m_rows.row(entityIndexOf<Member>(), found.member.uid);
    if (!memberRow)
        return out;
    const auto member = fromRow<Member>(found.member.uid, *memberRow);
    out.member = member.id.uid;
    out.standing = member.standing;
    out.state = member.state;
    return out;
}

Projection::Author Projection::author(const FeedRecord &feed)
{
    const auto it = m_authors.constFind(feed.number);
    if (it != m_authors.constEnd())
        return *it;
    const GroupRecord *group = m_entries.groupByNumber(feed.group);
    const Author out = authorOfKey(group->id, feed.key);
    if (out.admitted())
        m_authors.insert(feed.number, out);
    return out;
}

static void addPerson(auto &write, const Uid &group, QByteArrayView key, const QString &name,
                      const QString &standing, const QString &state, std::int64_t wallMs)
{
    const int memberEntity = entityIndexOf<Member>();
    const int deviceEntity = entityIndexOf<Device>();
    const Uid member = Projection::memberId(group, key);
    write(memberEntity, member,
          {{fieldOf(memberEntity, "name"), name},
           {fieldOf(memberEntity, "standing"), standing},
           {fieldOf(memberEntity, "state"), state},
           {fieldOf(memberEntity, "joined"),
            QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).date().toString(Qt::ISODate)}});
    write(deviceEntity, Uid::derive(group, "device", key),
          {{fieldOf(deviceEntity, "member"), member},
           {fieldOf(deviceEntity, "name"), name},
           {fieldOf(deviceEntity, "key"), key.toByteArray()}});
}

void Projection::applyGenesis(Context &context, JsonView op)
{
    const JsonView genesis = op["genesis"];
    if (context.entry.seq != 1 || groupId(genesis.raw()) != context.group.id
        || QByteArrayView(genesis["key"].toBytes()) != QByteArrayView(context.feed.key))
        return;
    const auto put = [&](int entity, const Uid &id, const std::vector<std::pair<int, Value>> &values) {
        write(context, entity, id, values, {});
    };
    const int group = entityIndexOf<Group>();
    std::vector<std::pair<int, Value>> values;
    for (const char *text : {"title", "goal", "kind", "until", "zone", "language"})
        values.emplace_back(fieldOf(group, text), genesis[text].toString());
    values.emplace_back(fieldOf(group, "sample"), genesis["sample"].toBool());
    put(group, context.group.id, values);
    addPerson(put, context.group.id, context.feed.key, genesis["name"].toString(), QStringLiteral("owner"),
              QStringLiteral("active"), context.entry.wall);
    noteAdmission(context, context.feed.key);
}

void Projection::noteAdmission(Context &context, QByteArrayView deviceKey)
{
    const Stamp &stamp = context.moment.stamp;
    Statement insert =
        m_db.prepare("INSERT OR REPLACE INTO admission(g, device, feed, seq, lam) VALUES(?,?,?,?,?)");
    const Uid device = Uid::derive(context.group.id, "device", deviceKey);
    insert.bind(1, context.group.id.view()).bind(2, device.view()).bind(3, stamp.feed).bind(4, stamp.seq);
    insert.bind(5, stamp.lam).run();
    m_authors.clear();
}

bool Projection::admittedBefore(Context &context, QByteArrayView deviceKey)
{
    Statement select = m_db.prepare("SELECT feed, seq, lam FROM admission WHERE g=? AND device=?");
    const Uid device = Uid::derive(context.group.id, "device", deviceKey);
    select.bind(1, context.group.id.view()).bind(2, device.view());
    while (select.step()) {
        if (context.moment.knows({select.integer(2), select.integer(0), select.integer(1), 0}))
            return true;
    }
    return false;
}

static const char inviteColumns[] =
    "SELECT key, standing, expires, uses, approval, withdrawn, used, id, g FROM invite ";

static Invite inviteFrom(Statement &select)
{
    Invite out;
    out.publicKey = select.blob(0);
    out.standing = select.text(1);
    out.expiresMs = select.integer(2);
    out.uses = static_cast<int>(select.integer(3));
    out.approval = select.integer(4) != 0;
    out.withdrawn = select.integer(5) != 0;
    out.used = static_cast<int>(select.integer(6));
    out.id = Uid::fromBytes(select.blob(7));
    out.group = Uid::fromBytes(select.blob(8));
    return out;
}

std::optional<Invite> Projection::invite(const Uid &group, const Uid &id)
{
    Statement select = m_db.prepare(inviteColumns + QByteArray("WHERE g=? AND id=?"));
    select.bind(1, group.view()).bind(2, id.view());
    return select.step() ? std::optional(inviteFrom(select)) : std::nullopt;
}

std::vector<Invite> Projection::invites(const Uid &group)
{
    Statement select = m_db.prepare(inviteColumns + QByteArray("WHERE g=? ORDER BY expires DESC, id"));
    select.bind(1, group.view());
    std::vector<Invite> out;
    while (select.step())
        out.push_back(inviteFrom(select));
    return out;
}

std::optional<Invite> Projection::findInvite(const Uid &id)
{
    Statement select = m_db.prepare(inviteColumns + QByteArray("WHERE id=?"));
    select.bind(1, id.view());
    return select.step() ? std::optional(inviteFrom(select)) : std::nullopt;
}

void Projection::applyInvite(Context &context, JsonView op)
{
    const Author who = author(context.feed);
    const JsonView invite = op["invite"];
    const QByteArray key = invite["key"].toBytes();
    const QString standing = invite["standing"].toString();
    if (!mayInvite(who.standing, who.state) || key.size() != 32 || invite["uses"].toInt() < 1
        || (standing != QLatin1String("member") && standing != QLatin1String("observer")))
        return;
    Statement insert =
        m_db.prepare("INSERT OR IGNORE INTO invite(g, id, key, standing, expires, uses, approval, withdrawn, "
                     "used) VALUES(?,?,?,?,?,?,?,0,0)");
    const Uid id = inviteId(key);
    insert.bind(1, context.group.id.view()).bind(2, id.view()).bind(3, QByteArrayView(key));
    insert.bindText(4, standing).bind(5, invite["expires"].toInt()).bind(6, invite["uses"].toInt());
    insert.bind(7, invite["approval"].toBool() ? 1 : 0).run();
}

void Projection::applyWithdraw(Context &context, JsonView op)
{
    const Author who = author(context.feed);
    const auto id = Uid::parse(QByteArrayView(op["withdraw"]["invite"].toUtf8()));
    if (!mayInvite(who.standing, who.state) || !id)
        return;
    Statement update = m_db.prepare("UPDATE invite SET withdrawn=1 WHERE g=? AND id=?");
    update.bind(1, context.group.id.view()).bind(2, id->view()).run();
}

void Projection::applyAdmit(Context &context, JsonView op)
{
    const Author who = author(context.feed);
    const JsonView admit = op["admit"];
    const auto id = Uid::parse(QByteArrayView(admit["invite"].toUtf8()));
    if (!maySync(who.state) || !id)
        return;
    const auto found = invite(context.group.id, *id);
    const JoinRequest request{*id, admit["name"].toString(), admit["key"].toBytes(),
                              admit["proof"].toBytes()};
    if (!found || !VerifyKey::fromPublicKey(request.deviceKey)
        || !checkJoinProof(*found, context.group.id, request))
        return;
    // Who is in already cannot be admitted again (to another standing). Two members who admit the same laptop
    // at once both count. "Already" is judged by the causal past, so that all replicas judge alike.
    if (admittedBefore(context, request.deviceKey))
        return;
    const auto put = [&](int entity, const Uid &row, const std::vector<std::pair<int, Value>> &values) {
        write(context, entity, row, values, {});
    };
    addPerson(put, context.group.id, request.deviceKey, request.name, found->standing,
              found->approval ? QStringLiteral("pending") : QStringLiteral("active"), context.entry.wall);
    Statement use = m_db.prepare("UPDATE invite SET used=used+1 WHERE g=? AND id=?");
    use.bind(1, context.group.id.view()).bind(2, id->view()).run();
    noteAdmission(context, request.deviceKey);
}

void Projection::applyApprove(Context &context, JsonView op)
{
    const Author who = author(context.feed);
    const auto id = Uid::parse(QByteArrayView(op["approve"]["member"].toUtf8()));
    if (!mayInvite(who.standing, who.state) || !id)
        return;
    const int entity = entityIndexOf<Member>();
    const auto row = m_rows.row(entity, *id);
    if (!row || fromRow<Member>(*id, *row).state != QLatin1String("pending"))
        return;
    write(context, entity, *id, {{fieldOf(entity, "state"), QStringLiteral("active")}}, {});
    m_authors.clear();
}

} // namespace cercle
