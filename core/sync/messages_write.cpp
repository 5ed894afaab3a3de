#include "sync/messages.h"

namespace cercle
{

namespace
{

void writeUid(JsonWriter &out, QByteArrayView key, const Uid &id)
{
    out.key(key).latin1(id.toLatin1());
}

void writeUids(JsonWriter &out, QByteArrayView key, const std::vector<Uid> &ids)
{
    out.key(key).beginArray();
    for (const Uid &id : ids)
        out.latin1(id.toLatin1());
    out.endArray();
}

void writeSum(JsonWriter &out, const JournalSum &sum)
{
    out.key("sum").beginObject().key("count").value(sum.count);
    out.key("ids").latin1(QByteArray::number(static_cast<qulonglong>(sum.ids), 16));
    out.key("state").latin1(QByteArray::number(static_cast<qulonglong>(sum.state), 16)).endObject();
}

// Heads of one feed stand together.
void writeHeads(JsonWriter &out, const std::vector<FeedHead> &heads)
{
    out.key("feeds").beginObject();
    for (size_t i = 0; i < heads.size();) {
        const Uid &feed = heads[i].feed;
        out.key(feed.toLatin1()).beginArray();
        for (; i < heads.size() && heads[i].feed == feed; ++i)
            out.beginArray().value(heads[i].seq).bytes(heads[i].id.view()).endArray();
        out.endArray();
    }
    out.endObject();
}

struct Writer {
    JsonWriter out;

    void type(QByteArrayView name) { out.beginObject().key("t").latin1(name); }

    void operator()(const Hello &m)
    {
        type("hello");
        out.key("proto").beginArray().value(m.protoMin).value(m.protoMax).endArray();
        out.key("app").value(m.app);
        writeUid(out, "instance", m.instance);
        out.key("features").value(m.features);
        writeUids(out, "groups", m.groups);
        if (m.join)
            out.key("join").value(true);
        if (!m.invite.isNull())
            writeUid(out, "invite", m.invite);
        if (m.port > 0)
            out.key("port").value(m.port);
    }
    void operator()(const Welcome &m)
    {
        type("welcome");
        out.key("proto").value(m.proto);
        writeUids(out, "groups", m.groups);
    }
    void operator()(const Bye &m)
    {
        type("bye");
        out.key("code").latin1(byeName(m.code)).key("text").value(m.text);
    }
    void operator()(const Join &m)
    {
        type("join");
        writeUid(out, "group", m.group);
        writeUid(out, "invite", m.request.invite);
        out.key("name").value(m.request.name);
        out.key("key").bytes(m.request.deviceKey).key("proof").bytes(m.request.proof);
    }
    void operator()(const Vouch &m)
    {
        type("vouch");
        out.key("proof").bytes(m.proof);
    }
    void operator()(const Admitted &m)
    {
        type("admitted");
        writeUid(out, "group", m.group);
        writeUid(out, "member", m.member);
        out.key("standing").value(m.standing);
    }
    void operator()(const Pending &m)
    {
        type("pending");
        writeUid(out, "group", m.group);
    }
    void operator()(const Have &m)
    {
        type("have");
        writeUid(out, "group", m.group);
        writeHeads(out, m.heads);
        if (m.sum)
            writeSum(out, *m.sum);
        if (m.again)
            out.key("again").value(true);
        if (m.more)
            out.key("more").value(true);
    }
    void operator()(const Want &m)
    {
        type("want");
        writeUid(out, "group", m.group);
        if (!m.raise)
            writeHeads(out, m.heads);
        out.key("maxBytes").value(m.maxBytes);
        if (m.raise)
            out.key("raise").value(true);
        if (m.more)
            out.key("more").value(true);
    }
    void operator()(const Entries &m)
    {
        type("entries");
        writeUid(out, "group", m.group);
        if (m.reply)
            out.key("reply").value(true);
        if (m.end)
            out.key("end").value(true);
    }
    void operator()(const SumReport &m)
    {
        type("sum");
        writeUid(out, "group", m.group);
        writeSum(out, m.sum);
        out.key("seen").value(m.seen);
    }
    void operator()(const WantFile &m)
    {
        type("want-file");
        writeUid(out, "group", m.group);
        out.key("file").bytes(m.file.view()).key("from").value(m.from).key("upTo").value(m.upTo);
    }
    void operator()(const FilePiece &m)
    {
        type("piece");
        writeUid(out, "group", m.group);
        out.key("file").bytes(m.file.view()).key("from").value(m.from).key("size").value(m.size);
    }
    void operator()(const NoFile &m)
    {
        type("no-file");
        writeUid(out, "group", m.group);
        out.key("file").bytes(m.file.view());
        if (m.damaged)
            out.key("damaged").value(true);
    }
    void operator()(const FilesReport &m)
    {
        type("files");
        writeUid(out, "group", m.group);
        out.key("named").latin1(QByteArray::number(static_cast<qulonglong>(m.named), 16));
        out.key("lacks").value(m.lacks);
    }
    void operator()(const Ping &m)
    {
        type("ping");
        out.key("nonce").value(m.nonce);
    }
    void operator()(const Pong &m)
    {
        type("pong");
        out.key("nonce").value(m.nonce);
    }
    void operator()(const Here &m)
    {
        type("here");
        out.key("optional").value(true);
        writeUid(out, "group", m.group);
        if (!m.session.isNull())
            writeUid(out, "session", m.session);
        if (m.cursor >= 0)
            out.key("cursor").value(m.cursor);
    }
    void operator()(const Ignored &) { type("ignored"); }
};

} // namespace

QByteArray encodeMessage(const Message &message)
{
    if (std::holds_alternative<Ignored>(message))
        return {};
    Writer writer;
    std::visit(writer, message);
    writer.out.endObject();
    const QByteArray json = writer.out.take();
    if (const auto *piece = std::get_if<FilePiece>(&message)) {
        const qsizetype size = json.size() + 1 + piece->bytes.size();
        QByteArray out = frameHeader(FrameKind::Bytes, size);
        out.reserve(frameHeaderBytes + size);
        return out.append(json).append('\n').append(piece->bytes);
    }
    const auto *entries = std::get_if<Entries>(&message);
    if (!entries)
        return frameOf(FrameKind::Json, json);

    qsizetype size = json.size() + 1;
    for (const QByteArray &line : entries->lines)
        size += line.size() + 1;
    QByteArray out = frameHeader(FrameKind::Entries, size);
    out.reserve(frameHeaderBytes + size);
    out.append(json).append('\n');
    for (const QByteArray &line : entries->lines)
        out.append(line).append('\n');
    return out;
}

} // namespace cercle
