#include "workspace/reviews_sealed.h"

#include "journal/box.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace cercle::reviews::sealed
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

const QString slipKind = QStringLiteral("slip");
const QString reviewKind = QStringLiteral("review");
const QString seedKind = QStringLiteral("seed");
const QString deputyKind = QStringLiteral("deputy"); // in clear: everybody has to know for whom to seal

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

using TextFor = std::function<Result<QByteArray>(QByteArrayView context)>;

SealedNote noteFor(Transaction &transaction, const Id<ReviewRound> &round, const Id<Member> &member,
                   const QString &kind)
{
    SealedNote note;
    note.id = transaction.newId<SealedNote>();
    note.round = round;
    note.member = member;
    note.kind = kind;
    return note;
}

Result<Done> write(Workspace &workspace, Transaction &transaction, const Id<ReviewRound> &round,
                   const Id<Member> &member, const QString &kind, const std::vector<QByteArray> &recipients,
                   const TextFor &text)
{
    SealedNote note = noteFor(transaction, round, member, kind);
    const QByteArray context = contextOf(transaction.group(), note);
    const auto words = text(context);
    if (!words)
        return words.error();
    auto box = sealBox(recipients, context, *words, workspace.random());
    if (!box)
        return box.error();
    note.box = std::move(*box);
    transaction.put(note);
    return done();
}

// So many bytes secrets and slips are filled up to, or to a multiple; all slips of one writing to the same.
constexpr qsizetype evenLength = 8 * 1024;
// All reviews are filled up to one length: which of them became which cannot be told from it. One that does
// not fit is deflated, and if it is still longer filled up to a second length, which is all that it tells;
// the largest that an entry takes. In an entry this makes 22 or 46 KiB.
constexpr qsizetype reviewLength = 16 * 1024, longReviewLength = 34 * 1024 - 4;
constexpr char deflatedMark = 1; // no JSON begins so
constexpr qsizetype inflatedMax = 1024 * 1024;
constexpr qsizetype aroundText = 512; // key, signature and marks, at most

std::vector<QByteArray> keysOf(const std::vector<Device> &devices, const std::vector<Id<Member>> &members)
{
    std::vector<QByteArray> out;
    for (const Id<Member> &member : members) {
        const auto keys = keysOf(devices, member);
        out.insert(out.end(), keys.begin(), keys.end());
    }
    return out;
}

// The bytes of a text inside another one.
qsizetype lengthWithin(const QByteArray &text)
{
    return JsonWriter().value(QString::fromUtf8(text)).text().size();
}

// A text with the signature of this laptop over it and the place it stands in, filled up to a multiple of
// `even` bytes.
QByteArray signedText(const Workspace &workspace, QByteArrayView context, const QByteArray &text,
                      qsizetype even = evenLength)
{
    JsonWriter outer;
    outer.beginObject().key("text").value(QString::fromUtf8(text));
    outer.key("key").bytes(workspace.key().publicKey());
    outer.key("signature").bytes(workspace.key().sign(sha256({context, text})));
    constexpr qsizetype around = 11; // ,"even":""}
    const qsizetype over = (outer.text().size() + around) % even;
    return outer.key("even").value(QString((even - over) % even, u' ')).endObject().take();
}

// A review as it is sealed: as plain text where that fits, else the mark and what zlib makes of it (RFC 1950,
// behind its length in four bytes, big endian), and zeros.
Result<QByteArray> reviewText(const Workspace &workspace, QByteArrayView context, const QByteArray &text)
{
    if (lengthWithin(text) + aroundText <= reviewLength)
        return signedText(workspace, context, text, reviewLength);
    QByteArray out = deflatedMark + qCompress(signedText(workspace, context, text, 1), 9);
    const qsizetype length = out.size() <= reviewLength ? reviewLength : longReviewLength;
    if (out.size() > length)
        return Error{
            Error::Kind::Usage,
            Words::tr("The review is too long to be sealed. Shorten it, or put the rest where a link leads "
                      "to it.")};
    out.append(length - out.size(), '\0');
    return out;
}

// What reviewText() made, as JSON; empty where it is none.
QByteArray inflated(const QByteArray &text)
{
    if (!text.startsWith(deflatedMark))
        return text;
    const QByteArray packed = text.mid(1);
    qsizetype size = 0;
    for (int i = 0; i < 4 && i < packed.size(); ++i)
        size = size << 8 | static_cast<unsigned char>(packed[i]);
    return size > inflatedMax ? QByteArray() : qUncompress(packed);
}

QByteArray textOf(const Workspace &workspace, const Review &review, bool forwarded)
{
    JsonWriter json;
    json.beginObject().key("at").value(workspace.clock().nowMs()).key("id").latin1(review.id.uid.toLatin1());
    json.key("member").latin1(review.reviewer.uid.toLatin1()).key("version").value(review.version);
    json.key("state").value(review.state).key("verdict").value(review.verdict);
    if (forwarded)
        json.key("forwarded").value(true);
    return json.endObject().take();
}

struct Signed {
    QByteArray text;
    QByteArray key; // that signed it
};
std::optional<Signed> verified(QByteArrayView context, const QByteArray &bytes)
{
    JsonDoc doc;
    if (!doc.scan(bytes))
        return std::nullopt;
    Signed out{doc.root()["text"].toUtf8(), doc.root()["key"].toBytes()};
    const auto verify = VerifyKey::fromPublicKey(out.key);
    if (!verify || !verify->verify(sha256({context, out.text}), doc.root()["signature"].toBytes()))
        return std::nullopt;
    return out;
}

std::optional<Signed> openSigned(const Workspace &workspace, QByteArrayView context, const SealedNote &note)
{
    const auto opened =
        note.kind == deputyKind ? Result<QByteArray>(note.box) : openBox(workspace.key(), context, note.box);
    return opened ? verified(context, inflated(*opened)) : std::nullopt;
}

bool isAmong(const std::vector<QByteArray> &keys, const QByteArray &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

// All slips of one writing are of one moment and one laptop, so that of two writings one counts for
// everybody.
struct Slip {
    std::tuple<std::int64_t, QByteArray, Uid> order; // when, by which laptop, note
    std::vector<Review> reviews;
    QString certificate;
};

Slip slipFrom(const SealedNote &note, const Signed &text, JsonView json, const RoundState &state)
{
    Slip out{{json["at"].toInt(), text.key, note.id.uid}, {}, json["certificate"].toString()};
    json["reviews"].elements([&](JsonView item) {
        Review review;
        review.id.uid = Uid::parse(item["id"].toString()).value_or(Uid{});
        review.submission.uid = Uid::parse(item["submission"].toString()).value_or(Uid{});
        review.round = state.round.id;
        review.group = state.group.id;
        review.reviewer = note.member;
        review.state = item["state"].toString();
        review.removed = review.state != QLatin1String("assigned");
        out.reviews.push_back(review);
    });
    return out;
}

// A review that arrived sealed, if the reviewer's own laptop signed it; who coordinates writes for people
// without one.
std::optional<std::pair<std::int64_t, Review>>
reviewFrom(const Signed &text, JsonView json, const std::vector<Device> &devices, const RoundState &state)
{
    Review review;
    review.id.uid = Uid::parse(json["id"].toString()).value_or(Uid{});
    review.reviewer.uid = Uid::parse(json["member"].toString()).value_or(Uid{});
    const auto own = keysOf(devices, review.reviewer);
    const bool passedOn = json["forwarded"].toBool();
    if (!isAmong(own.empty() || passedOn ? keysOf(devices, state.coordinators()) : own, text.key))
        return std::nullopt;
    review.version = static_cast<int>(json["version"].toInt());
    review.state = json["state"].toString();
    json["verdict"].elements([&](JsonView item) { review.verdict << item.toString(); });
    return std::pair(json["at"].toInt(), review);
}

} // namespace

Result<Done> begin(Workspace &workspace, Transaction &transaction, const ReviewRound &round)
{
    const auto devices = devicesOf(workspace, transaction.group());
    RoundState state;
    state.round = round;
    const QByteArray secret = workspace.random().bytes(16);
    for (const Id<Member> &member : state.coordinators()) {
        const auto keys = keysOf(devices, member);
        const auto named = workspace.get(member);
        if (keys.empty())
            return Error{
                Error::Kind::Refused,
                Words::tr("%1 has no laptop in this group and cannot hold the key of a blind round; name "
                          "somebody who has.")
                    .arg(named ? named->name : member.toString())};
        auto written =
            write(workspace, transaction, round.id, member, seedKind, keys, [&](QByteArrayView context) {
                return signedText(workspace, context,
                                  JsonWriter().beginObject().key("secret").bytes(secret).endObject().take());
            });
        if (!written)
            return written;
    }
    return done();
}

namespace
{

// The coordinator and the deputies that the round was opened with: these name further ones.
std::vector<Id<Member>> atOpening(const ReviewRound &round)
{
    RoundState state;
    state.round = round;
    return state.coordinators();
}

} // namespace

std::vector<Id<Member>> deputiesNamed(const Workspace &workspace, const ReviewRound &round)
{
    std::vector<Id<Member>> out;
    const auto notes =
        workspace.list<SealedNote>(Filter().in(round.group).with("round", round.id).with("kind", deputyKind));
    if (notes.empty())
        return out;
    const auto openers = keysOf(devicesOf(workspace, round.group), atOpening(round));
    for (const SealedNote &note : notes) {
        const auto text = openSigned(workspace, contextOf(round.group, note), note);
        JsonDoc doc;
        if (text && isAmong(openers, text->key) && doc.scan(text->text)
            && Uid::parse(doc.root()["deputy"].toString()) == note.member.uid
            && std::count(out.begin(), out.end(), note.member) == 0)
            out.push_back(note.member);
    }
    return out;
}

Result<Done> nameDeputy(Workspace &workspace, Transaction &transaction, RoundState state,
                        const Id<Member> &deputy)
{
    const auto keys = keysOf(devicesOf(workspace, state.group.id), deputy);
    SealedNote note = noteFor(transaction, state.round.id, deputy, deputyKind);
    note.box = signedText(
        workspace, contextOf(transaction.group(), note),
        JsonWriter().beginObject().key("deputy").latin1(deputy.uid.toLatin1()).endObject().take(), 1);
    transaction.put(note);
    auto sealed =
        write(workspace, transaction, state.round.id, deputy, seedKind, keys, [&](QByteArrayView context) {
            const QByteArray secret(reinterpret_cast<const char *>(state.secret.bytes.data()), 16);
            return signedText(workspace, context,
                              JsonWriter().beginObject().key("secret").bytes(secret).endObject().take());
        });
    if (!sealed || state.known.empty())
        return sealed;
    state.named.push_back(deputy);
    if (auto slips = writeSlips(workspace, transaction, state, state.known, state.certificate); !slips)
        return slips;
    // What was given before was not sealed for the deputy.
    for (const Review &review : state.known) {
        if (review.state != QLatin1String("given"))
            continue;
        const QByteArray text = textOf(workspace, review, true);
        auto written =
            write(workspace, transaction, state.round.id, state.round.coordinator, reviewKind, keys,
                  [&](QByteArrayView context) { return reviewText(workspace, context, text); });
        if (!written)
            return written;
    }
    return done();
}

void open(const Workspace &workspace, RoundState &state)
{
    if (!workspace.hasIdentity())
        return;
    const auto devices = devicesOf(workspace, state.group.id);
    const auto opener = keysOf(devices, state.round.coordinator);
    const auto openers = keysOf(devices, atOpening(state.round));
    const auto coordinators = keysOf(devices, state.coordinators());
    const bool named = std::count(state.named.begin(), state.named.end(), state.self) > 0;
    std::map<Uid, Slip> slips;                       // the newest per member
    std::map<std::pair<Uid, Uid>, Review> mentioned; // by member and review, in whichever slip
    std::map<Uid, std::pair<std::int64_t, Review>> reviews, passedOn;
    for (const SealedNote &note :
         workspace.list<SealedNote>(Filter().in(state.group.id).with("round", state.round.id))) {
        const auto text = openSigned(workspace, contextOf(state.group.id, note), note);
        JsonDoc doc;
        if (!text || !doc.scan(text->text))
            continue;
        if (note.kind == seedKind) {
            const QByteArray secret = doc.root()["secret"].toBytes();
            if (isAmong(named ? openers : opener, text->key) && note.member == state.self
                && secret.size() == 16)
                state.secret = Uid::fromBytes(secret);
        } else if (note.kind == slipKind && isAmong(coordinators, text->key)) {
            Slip slip = slipFrom(note, *text, doc.root(), state);
            for (const Review &review : slip.reviews)
                mentioned[{note.member.uid, review.id.uid}] = review;
            Slip &newest = slips[note.member.uid];
            if (slip.order > newest.order)
                newest = std::move(slip);
        } else if (note.kind == reviewKind) {
            if (auto review = reviewFrom(*text, doc.root(), devices, state)) {
                // Of one moment, what is given counts before its draft.
                auto &newest = (doc.root()["forwarded"].toBool() ? passedOn : reviews)[review->second.id.uid];
                const auto order = [](const auto &one) {
                    return std::pair(one.first, one.second.state == QLatin1String("given"));
                };
                if (order(*review) >= order(newest))
                    newest = std::move(*review);
            }
        }
    }
    // What its reviewer sealed for this laptop counts before what somebody else passed on.
    reviews.insert(passedOn.begin(), passedOn.end());
    state.coordinates = !state.secret.isNull();
    // It comes with the assignments: of two writings while apart, that of those which count.
    state.certificate = state.round.certificate;
    if (const auto own = slips.find(state.self.uid); own != slips.end() && !own->second.certificate.isEmpty())
        state.certificate = own->second.certificate;
    std::set<Uid> taken;
    for (auto &[member, slip] : slips) {
        for (Review &review : slip.reviews)
            taken.insert(review.id.uid);
        // What was given for a reading that went to somebody else meanwhile counts all the same.
        for (const auto &[key, review] : mentioned) {
            const auto given = reviews.find(key.second);
            if (key.first == member && given != reviews.end() && taken.insert(key.second).second
                && given->second.second.state == QLatin1String("given"))
                slip.reviews.push_back(review);
        }
        for (Review &review : slip.reviews) {
            const auto given = reviews.find(review.id.uid);
            if (given != reviews.end() && given->second.second.reviewer == review.reviewer
                && !(review.removed && given->second.second.state != QLatin1String("given"))) {
                review.state = given->second.second.state;
                review.verdict = given->second.second.verdict;
                review.version = given->second.second.version;
                review.removed = false;
            }
            if (!review.removed || review.state == QLatin1String("released"))
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
                        const std::vector<Review> &assigned, const QString &certificate)
{
    const auto devices = devicesOf(workspace, state.group.id);
    const auto coordinators = keysOf(devices, state.coordinators());
    const std::int64_t now = workspace.clock().nowMs();
    std::vector<QByteArray> texts;
    qsizetype longest = 0;
    for (const Member &member : state.members) {
        JsonWriter json;
        json.beginObject().key("at").value(now).key("certificate").value(certificate);
        json.key("reviews").beginArray();
        for (const Review &review : assigned) {
            if (review.reviewer != member.id || (review.removed && review.state != QLatin1String("released")))
                continue;
            json.beginObject().key("id").latin1(review.id.uid.toLatin1());
            json.key("submission").latin1(review.submission.uid.toLatin1());
            json.key("state").value(review.state == QLatin1String("released") ? review.state
                                                                              : QStringLiteral("assigned"));
            json.endObject();
        }
        texts.push_back(json.endArray().endObject().take());
        longest = std::max(longest, lengthWithin(texts.back()) + aroundText);
    }
    const qsizetype even = (longest + evenLength - 1) / evenLength * evenLength;
    for (size_t i = 0; i < texts.size(); ++i) {
        const Id<Member> member = state.members[i].id;
        // Who coordinates opens all of them.
        std::vector<QByteArray> recipients = coordinators;
        for (const QByteArray &key : keysOf(devices, member)) {
            if (!isAmong(recipients, key))
                recipients.push_back(key);
        }
        auto written =
            write(workspace, transaction, state.round.id, member, slipKind, recipients,
                  [&](QByteArrayView context) { return signedText(workspace, context, texts[i], even); });
        if (!written)
            return written;
    }
    return done();
}

Result<Done> writeReview(Workspace &workspace, Transaction &transaction, const RoundState &state,
                         const Review &review)
{
    const QByteArray text = textOf(workspace, review, false);
    const auto devices = devicesOf(workspace, state.group.id);
    auto recipients = keysOf(devices, state.self);
    // A draft is nobody else's business.
    if (review.state == QLatin1String("given")) {
        for (const QByteArray &key : keysOf(devices, state.coordinators())) {
            if (!isAmong(recipients, key))
                recipients.push_back(key);
        }
    }
    return write(workspace, transaction, state.round.id, state.round.coordinator, reviewKind, recipients,
                 [&](QByteArrayView context) { return reviewText(workspace, context, text); });
}

} // namespace cercle::reviews::sealed
