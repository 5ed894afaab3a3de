#include "sync/messages.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

constexpr qsizetype entriesHeaderMax = 1024; // of pieces too
constexpr qsizetype nameMax = 200;
constexpr std::int64_t wantBytesMax = 8 << 20;
constexpr std::int64_t seqMax = std::int64_t(1) << 50;
constexpr std::int64_t fileWantEndMax = 2 * fileBytesMax;

// Reads the parts of one message; the first part that is missing or wrong is remembered, so that the callers
// stay flat.
class Parts
{
public:
    explicit Parts(JsonView root) : m_root(root) {}

    Uid uid(QByteArrayView key) { return uid(key, m_root[key]); }
    Uid uid(QByteArrayView what, JsonView value)
    {
        const auto id = value.isString() ? Uid::parse(value.toUtf8()) : std::nullopt;
        if (!id || id->isNull())
            fail(what);
        return id.value_or(Uid{});
    }
    std::vector<Uid> uids(QByteArrayView key)
    {
        std::vector<Uid> out;
        const JsonView list = m_root[key];
        if (list.exists() && !list.isArray())
            fail(key);
        list.elements([&](JsonView value) { out.push_back(uid(key, value)); });
        return out;
    }
    QString text(QByteArrayView key, qsizetype limit = nameMax)
    {
        const JsonView value = m_root[key];
        if (!value.isString()) {
            fail(key);
            return {};
        }
        return value.toString().left(limit);
    }
    std::int64_t number(QByteArrayView key, std::int64_t low, std::int64_t high)
    {
        return number(key, m_root[key], low, high);
    }
    std::int64_t number(QByteArrayView what, JsonView value, std::int64_t low, std::int64_t high)
    {
        const std::int64_t out = value.toInt(low);
        if (!value.isInt() || out < low || out > high)
            fail(what);
        return out;
    }
    bool flag(QByteArrayView key)
    {
        const JsonView value = m_root[key];
        if (value.exists() && !value.isBool())
            fail(key);
        return value.toBool(false);
    }
    Hash hash(QByteArrayView what, JsonView value)
    {
        const QByteArray raw = value.toBytes();
        if (raw.size() != 32)
            fail(what);
        return Hash::fromBytes(raw);
    }
    QByteArray bytes(QByteArrayView key, qsizetype low, qsizetype high)
    {
        QByteArray raw = m_root[key].toBytes();
        if (raw.size() < low || raw.size() > high)
            fail(key);
        return raw;
    }
    JournalSum sum(JsonView value)
    {
        JournalSum out;
        out.count = number("count", value["count"], 0, seqMax);
        out.ids = hex("ids", value["ids"]);
        out.state = hex("state", value["state"]);
        return out;
    }
    std::vector<FeedHead> heads()
    {
        std::vector<FeedHead> out;
        const JsonView feeds = m_root["feeds"];
        if (!feeds.isObject())
            fail("feeds");
        feeds.members([&](const QByteArray &name, JsonView branches) {
            const auto feed = Uid::parse(name);
            if (!feed || feed->isNull() || !branches.isArray() || branches.size() == 0)
                fail("feeds");
            branches.elements([&](JsonView head) {
                out.push_back({feed.value_or(Uid{}), number("feeds", head.at(0), 1, seqMax),
                               hash("feeds", head.at(1))});
            });
        });
        return out;
    }
    std::uint64_t hex(QByteArrayView what, JsonView value)
    {
        bool ok = false;
        const QByteArray text = value.toUtf8();
        const std::uint64_t out = text.toULongLong(&ok, 16);
        if (!ok || text.size() > 16)
            fail(what);
        return out;
    }
    void fail(QByteArrayView what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what.toByteArray();
    }
    JsonView operator[](QByteArrayView key) const { return m_root[key]; }
    const QByteArray &wrong() const { return m_wrong; }

private:
    JsonView m_root;
    QByteArray m_wrong;
};

Hello readHello(Parts &parts)
{
    Hello out;
    const JsonView proto = parts["proto"];
    out.protoMin = static_cast<int>(parts.number("proto", proto.at(0), 0, 1 << 20));
    out.protoMax = static_cast<int>(parts.number("proto", proto.at(1), 0, 1 << 20));
    out.app = parts.text("app");
    out.instance = parts.uid("instance");
    parts["features"].elements([&](JsonView value) { out.features << value.toString().left(nameMax); });
    out.groups = parts.uids("groups");
    out.join = parts.flag("join");
    if (const JsonView invite = parts["invite"]; invite.exists())
        out.invite = parts.uid("invite", invite);
    if (const JsonView port = parts["port"]; port.exists())
        out.port = static_cast<int>(parts.number("port", port, 0, 65535));
    return out;
}

Want readWant(Parts &parts)
{
    Want out;
    out.group = parts.uid("group");
    out.raise = parts.flag("raise");
    out.more = parts.flag("more");
    if (!out.raise)
        out.heads = parts.heads();
    out.maxBytes = parts.number("maxBytes", 1, wantBytesMax);
    return out;
}

std::optional<Message> readKnown(const QByteArray &type, Parts &parts)
{
    if (type == "hello")
        return readHello(parts);
    if (type == "welcome")
        return Welcome{static_cast<int>(parts.number("proto", 0, 1 << 20)), parts.uids("groups")};
    if (type == "bye")
        return Bye{byeCode(parts["code"].toUtf8()), tamed(parts["text"].toString())};
    if (type == "join") {
        Join out;
        out.group = parts.uid("group");
        out.request.invite = parts.uid("invite");
        out.request.name = parts.text("name");
        out.request.deviceKey = parts.bytes("key", 32, 512);
        out.request.proof = parts.bytes("proof", 64, 64);
        return out;
    }
    if (type == "vouch")
        return Vouch{parts.bytes("proof", 32, 32)};
    if (type == "admitted")
        return Admitted{parts.uid("group"), parts.uid("member"), parts.text("standing", 20)};
    if (type == "pending")
        return Pending{parts.uid("group")};
    if (type == "have") {
        Have out;
        out.group = parts.uid("group");
        out.heads = parts.heads();
        if (const JsonView sum = parts["sum"]; sum.exists())
            out.sum = parts.sum(sum);
        out.again = parts.flag("again");
        out.more = parts.flag("more");
        return out;
    }
    if (type == "want")
        return readWant(parts);
    if (type == "want-file") {
        WantFile out;
        out.group = parts.uid("group");
        out.file = parts.hash("file", parts["file"]);
        out.from = parts.number("from", 0, fileBytesMax);
        out.upTo = parts.number("upTo", out.from, fileWantEndMax);
        return out;
    }
    if (type == "no-file") {
        NoFile out{parts.uid("group"), parts.hash("file", parts["file"]), false};
        out.damaged = parts.flag("damaged");
        return out;
    }
    if (type == "files") {
        FilesReport out;
        out.group = parts.uid("group");
        out.named = parts.hex("named", parts["named"]);
        out.lacks = parts.number("lacks", 0, seqMax);
        return out;
    }
    if (type == "sum") {
        SumReport out;
        out.group = parts.uid("group");
        out.sum = parts.sum(parts["sum"]);
        out.seen = parts.number("seen", 0, seqMax);
        return out;
    }
    if (type == "ping")
        return Ping{parts.number("nonce", -seqMax, seqMax)};
    if (type == "pong")
        return Pong{parts.number("nonce", -seqMax, seqMax)};
    if (type == "here") {
        Here out;
        out.group = parts.uid("group");
        if (parts["session"].exists())
            out.session = parts.uid("session");
        if (parts["cursor"].exists())
            out.cursor = parts.number("cursor", -1, seqMax);
        return out;
    }
    return std::nullopt;
}

std::variant<Message, Refusal> readEntries(const QByteArray &payload, JsonDoc &doc)
{
    const qsizetype headerEnd = payload.indexOf('\n');
    if (headerEnd < 0 || headerEnd > entriesHeaderMax)
        return Refusal{ByeCode::BadMessage, Words::tr("Entries came without a header.")};
    if (const auto scanned = doc.scan(QByteArrayView(payload).first(headerEnd)); !scanned)
        return Refusal{ByeCode::BadJson, scanned.error().text};
    Parts parts(doc.root());
    Entries out;
    if (parts["t"].toUtf8() != "entries")
        parts.fail("t");
    out.group = parts.uid("group");
    out.reply = parts.flag("reply");
    out.end = parts.flag("end");
    if (!parts.wrong().isEmpty())
        return Refusal{ByeCode::BadMessage,
                       Words::tr("“%1” is missing or wrong in entries.").arg(QLatin1String(parts.wrong()))};
    for (qsizetype begin = headerEnd + 1; begin < payload.size();) {
        qsizetype end = payload.indexOf('\n', begin);
        if (end < 0)
            end = payload.size();
        if (end - begin > entryBytesMax)
            return Refusal{ByeCode::TooLarge, Words::tr("An entry of %1 bytes is over the limit of %2.")
                                                  .arg(end - begin)
                                                  .arg(entryBytesMax)};
        if (end == begin)
            return Refusal{ByeCode::BadMessage, Words::tr("An entry is empty.")};
        out.lines.push_back(payload.mid(begin, end - begin));
        begin = end + 1;
    }
    return Message(std::move(out));
}

std::variant<Message, Refusal> readPiece(const QByteArray &payload, JsonDoc &doc)
{
    const qsizetype headerEnd = payload.indexOf('\n');
    if (headerEnd < 0 || headerEnd > entriesHeaderMax)
        return Refusal{ByeCode::BadMessage, Words::tr("A piece of a file came without a header.")};
    if (const auto scanned = doc.scan(QByteArrayView(payload).first(headerEnd)); !scanned)
        return Refusal{ByeCode::BadJson, scanned.error().text};
    Parts parts(doc.root());
    FilePiece out;
    if (parts["t"].toUtf8() != "piece")
        parts.fail("t");
    out.group = parts.uid("group");
    out.file = parts.hash("file", parts["file"]);
    out.size = parts.number("size", 0, fileBytesMax);
    out.from = parts.number("from", 0, out.size);
    out.bytes = payload.mid(headerEnd + 1);
    if (out.bytes.size() > out.size - out.from || (out.bytes.isEmpty() && out.from < out.size))
        parts.fail("from");
    if (!parts.wrong().isEmpty())
        return Refusal{
            ByeCode::BadMessage,
            Words::tr("“%1” is missing or wrong in a piece of a file.").arg(QLatin1String(parts.wrong()))};
    return Message(std::move(out));
}

} // namespace

bool Join::operator==(const Join &other) const
{
    return group == other.group && request.invite == other.request.invite
           && request.name == other.request.name && request.deviceKey == other.request.deviceKey
           && request.proof == other.request.proof;
}

std::variant<Message, Refusal> decodeMessage(const Frame &frame, JsonDoc &doc)
{
    if (frame.kind == FrameKind::Entries)
        return readEntries(frame.payload, doc);
    if (frame.kind == FrameKind::Bytes)
        return readPiece(frame.payload, doc);
    JsonLimits limits;
    limits.bytes = jsonBytesMax;
    if (const auto scanned = doc.scan(frame.payload, limits); !scanned)
        return Refusal{ByeCode::BadJson, scanned.error().text};
    Parts parts(doc.root());
    const QByteArray type = parts["t"].toUtf8();
    if (type.isEmpty())
        return Refusal{ByeCode::BadMessage, Words::tr("A message does not say of which kind it is.")};
    auto message = readKnown(type, parts);
    if (!message) {
        if (parts["optional"].toBool(false))
            return Message(Ignored{});
        return Refusal{ByeCode::UnknownMessage, Words::tr("A message of kind “%1” is not known here.")
                                                    .arg(tamed(QString::fromUtf8(type)).left(40))};
    }
    if (!parts.wrong().isEmpty())
        return Refusal{ByeCode::BadMessage, Words::tr("“%1” is missing or wrong in a message of kind “%2”.")
                                                .arg(QLatin1String(parts.wrong()), QLatin1String(type))};
    return std::move(*message);
}

} // namespace cercle
