#include "workspace/reviews_sealed.h"

#include "journal/box.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle::reviews::sealed
{

namespace
{

const QString slipKind = QStringLiteral("slip");
const QString reviewKind = QStringLiteral("review");
const QString seedKind = QStringLiteral("seed");

// What a box is bound to: it opens in no other place.
QByteArray contextOf(const Id<Group> &group, const SealedNote &note)
{
    return QByteArray("cercle-sealed-note-v1\0", 22) + group.uid.toLatin1() + note.round.uid.toLatin1()
           + note.id.uid.toLatin1() + note.kind.toUtf8();
}

std::vector<Device> devicesOf(const Workspace &workspace, const Id<Group> &group)
{
    return workspace.list<Device>(Filter().in(group));
}

std::vector<QByteArray> keysOf(const std::vector<Device> &devices, const Id<Member> &member)
{
    std::vector<QByteArray> out;
    for (const Device &device : devices) {
        if (device.member == member)
            out.push_back(device.key);
    }
    return out;
}

Result<Done> write(Workspace &workspace, Transaction &transaction, const Id<ReviewRound> &round,
                   const Id<Member> &member, const QString &kind, const std::vector<QByteArray> &recipients,
                   const std::function<QByteArray(QByteArrayView context)> &text)
{
    SealedNote note;
    note.id = transaction.newId<SealedNote>();
    note.round = round;
    note.member = member;
    note.kind = kind;
    const QByteArray context = contextOf(transaction.group(), note);
    auto box = sealBox(recipients, context, text(context), workspace.random());
    if (!box)
        return box.error();
    note.box = std::move(*box);
    transaction.put(note);
    return done();
}

struct Slip {
    std::int64_t at = 0;
    Uid note;
    std::vector<Review> reviews;
};

Slip slipFrom(const SealedNote &note, JsonView json, const RoundState &state)
{
    Slip out{json["at"].toInt(), note.id.uid, {}};
    json["reviews"].elements([&](JsonView item) {
        Review review;
        review.id.uid = Uid::parse(item["id"].toString()).value_or(Uid{});
        review.submission.uid = Uid::parse(item["submission"].toString()).value_or(Uid{});
        review.round = state.round.id;
        review.group = state.group.id;
        review.reviewer = note.member;
        review.state = item["state"].toString();
        review.removed = review.state == QLatin1String("released");
        out.reviews.push_back(review);
    });
    return out;
}

// A review that arrived sealed, if the reviewer's own laptop signed it; the coordinator writes for people
// without one.
std::optional<std::pair<std::int64_t, Review>> reviewFrom(JsonView outer, QByteArrayView context,
                                                          const std::vector<Device> &devices,
                                                          const RoundState &state)
{
    const QByteArray inner = outer["text"].toUtf8();
    const QByteArray key = outer["key"].toBytes();
    JsonDoc doc;
    const auto verify = VerifyKey::fromPublicKey(key);
    if (!doc.scan(inner) || !verify
        || !verify->verify(sha256({context, inner}), outer["signature"].toBytes()))
        return std::nullopt;
    const JsonView json = doc.root();
    Review review;
    review.id.uid = Uid::parse(json["id"].toString()).value_or(Uid{});
    review.reviewer.uid = Uid::parse(json["member"].toString()).value_or(Uid{});
    const auto own = keysOf(devices, review.reviewer);
    const auto allowed = own.empty() ? keysOf(devices, state.round.coordinator) : own;
    if (std::find(allowed.begin(), allowed.end(), key) == allowed.end())
        return std::nullopt;
    review.version = static_cast<int>(json["version"].toInt());
    review.state = json["state"].toString();
    json["verdict"].elements([&](JsonView item) { review.verdict << item.toString(); });
    return std::pair(json["at"].toInt(), review);
}

} // namespace

Result<Done> begin(Workspace &workspace, Transaction &transaction, const ReviewRound &round)
{
    const auto recipients = keysOf(devicesOf(workspace, transaction.group()), round.coordinator);
    return write(workspace, transaction, round.id, round.coordinator, seedKind, recipients,
                 [&](QByteArrayView) { return workspace.random().bytes(16); });
}

void open(const Workspace &workspace, RoundState &state)
{
    if (!workspace.hasIdentity())
        return;
    const auto devices = devicesOf(workspace, state.group.id);
    std::map<Uid, Slip> slips; // the newest per member
    std::map<Uid, std::pair<std::int64_t, Review>> reviews;
    for (const SealedNote &note :
         workspace.list<SealedNote>(Filter().in(state.group.id).with("round", state.round.id))) {
        const QByteArray context = contextOf(state.group.id, note);
        const auto text = openBox(workspace.key(), context, note.box);
        if (!text)
            continue;
        if (note.kind == seedKind) {
            if (note.member == state.round.coordinator && note.member == state.self && text->size() == 16)
                state.secret = Uid::fromBytes(*text);
            continue;
        }
        JsonDoc doc;
        if (!doc.scan(*text))
            continue;
        if (note.kind == slipKind) {
            Slip slip = slipFrom(note, doc.root(), state);
            Slip &newest = slips[note.member.uid];
            if (std::pair(slip.at, slip.note) > std::pair(newest.at, newest.note))
                newest = std::move(slip);
        } else if (auto review = reviewFrom(doc.root(), context, devices, state)) {
            auto &newest = reviews[review->second.id.uid];
            if (review->first >= newest.first)
                newest = std::move(*review);
        }
    }
    state.coordinates = !state.secret.isNull();
    for (auto &[member, slip] : slips) {
        for (Review &review : slip.reviews) {
            const auto given = reviews.find(review.id.uid);
            if (given != reviews.end() && given->second.second.reviewer == review.reviewer
                && !(review.removed && given->second.second.state != QLatin1String("given"))) {
                review.state = given->second.second.state;
                review.verdict = given->second.second.verdict;
                review.version = given->second.second.version;
                review.removed = false;
            }
            state.known.push_back(review);
        }
    }
    std::sort(state.known.begin(), state.known.end(),
              [](const Review &a, const Review &b) { return a.id < b.id; });
}

Id<Review> idOf(const RoundState &state, const Id<Submission> &submission, const Id<Member> &reviewer)
{
    return {Uid::derive(state.secret, "sealed-review", submission.uid.toLatin1() + reviewer.uid.toLatin1())};
}

std::uint64_t seedOf(const RoundState &state)
{
    std::uint64_t out = 0;
    const Uid seed = Uid::derive(state.secret, "sealed-seed", state.round.id.uid.view());
    for (size_t i = 0; i < 8; ++i)
        out = out << 8 | seed.bytes[i];
    return out;
}

Result<Done> writeSlips(Workspace &workspace, Transaction &transaction, const RoundState &state,
                        const std::vector<Review> &assigned)
{
    const auto devices = devicesOf(workspace, state.group.id);
    const auto mine = keysOf(devices, state.round.coordinator);
    for (const Member &member : state.members) {
        JsonWriter json;
        json.beginObject().key("at").value(workspace.clock().nowMs()).key("reviews").beginArray();
        for (const Review &review : assigned) {
            if (review.reviewer != member.id || (review.removed && review.state != QLatin1String("released")))
                continue;
            json.beginObject().key("id").latin1(review.id.uid.toLatin1());
            json.key("submission").latin1(review.submission.uid.toLatin1());
            json.key("state").value(review.state == QLatin1String("released") ? review.state
                                                                              : QStringLiteral("assigned"));
            json.endObject();
        }
        const QByteArray text = json.endArray().endObject().take();
        auto recipients = keysOf(devices, member.id);
        recipients.insert(recipients.end(), mine.begin(), mine.end());
        auto written = write(workspace, transaction, state.round.id, member.id, slipKind, recipients,
                             [&](QByteArrayView) { return text; });
        if (!written)
            return written;
    }
    return done();
}

Result<Done> writeReview(Workspace &workspace, Transaction &transaction, const RoundState &state,
                         const Review &review)
{
    JsonWriter inner;
    inner.beginObject().key("at").value(workspace.clock().nowMs()).key("id").latin1(review.id.uid.toLatin1());
    inner.key("member").latin1(review.reviewer.uid.toLatin1()).key("version").value(review.version);
    inner.key("state").value(review.state).key("verdict").value(review.verdict).endObject();
    const QByteArray text = inner.take();
    const auto devices = devicesOf(workspace, state.group.id);
    auto recipients = keysOf(devices, state.self);
    // A draft is nobody else's business.
    if (review.state == QLatin1String("given")) {
        const auto coordinator = keysOf(devices, state.round.coordinator);
        recipients.insert(recipients.end(), coordinator.begin(), coordinator.end());
    }
    return write(workspace, transaction, state.round.id, state.round.coordinator, reviewKind, recipients,
                 [&](QByteArrayView context) {
                     JsonWriter outer;
                     outer.beginObject().key("text").value(QString::fromUtf8(text));
                     outer.key("key").bytes(workspace.key().publicKey());
                     outer.key("signature").bytes(workspace.key().sign(sha256({context, text}))).endObject();
                     return outer.take();
                 });
}

} // namespace cercle::reviews::sealed
