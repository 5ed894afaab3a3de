#include "journal/entry.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

constexpr QByteArrayView domainTag("cercle-entry-v1\0", 16);

Error invalid(const QString &why)
{
    return Error{Error::Kind::Invalid, why};
}

bool readHash(JsonView view, Hash &out)
{
    return fromBase64Url(view.plain(), out.bytes);
}

bool readUid(JsonView view, Uid &out)
{
    const auto id = Uid::parse(view.plain());
    if (!id || id->isNull())
        return false;
    out = *id;
    return true;
}

} // namespace

bool isHeaderIntact(const Entry &entry)
{
    return sha256({domainTag, entry.header}) == entry.id;
}

bool isIntact(const Entry &entry)
{
    // A header ends with the hash of the body.
    static constexpr qsizetype hashChars = 43;
    if (!isHeaderIntact(entry) || entry.header.size() < hashChars + 2)
        return false;
    const QByteArrayView named = QByteArrayView(entry.header).last(hashChars + 2).first(hashChars);
    return named == toBase64Url(sha256({entry.body}).view());
}

void sealEntry(Entry &entry)
{
    entry.bodyHash = sha256({entry.body});
    JsonWriter out;
    out.beginObject();
    out.key("v").value(1);
    out.key("group").latin1(entry.group.toLatin1());
    out.key("feed").latin1(entry.feed.toLatin1());
    out.key("seq").value(entry.seq);
    out.key("prev").latin1(entry.seq == 1 ? QByteArray() : toBase64Url(entry.prev.view()));
    out.key("deps").beginArray();
    for (const FeedHead &dep : entry.deps) {
        out.beginArray();
        out.latin1(dep.feed.toLatin1()).value(dep.seq).bytes(dep.id.view());
        out.endArray();
    }
    out.endArray();
    out.key("lam").value(entry.lam);
    out.key("wall").value(entry.wall);
    out.key("body").bytes(entry.bodyHash.view());
    out.endObject();
    entry.header = out.take();
    entry.id = sha256({domainTag, entry.header});
}

QByteArray toLine(const Entry &entry)
{
    QByteArray line;
    line.reserve(entry.header.size() + entry.body.size() + 110);
    line += '[';
    line += entry.header;
    line += ',';
    line += entry.body;
    line += ",\"";
    line += toBase64Url(entry.signature);
    line += "\"]";
    return line;
}

Result<Done> scanBody(QByteArrayView body, JsonDoc &doc)
{
    JsonLimits limits;
    limits.bytes = entryBytesMax;
    limits.depth = 15; // it stands inside the array of the line
    if (auto scanned = doc.scan(body, limits); !scanned)
        return scanned.error();
    if (!doc.root().isObject())
        return invalid(Words::tr("An entry is not made of header, body and signature."));
    return done();
}

Result<Entry> parseEntry(QByteArrayView line, JsonDoc &doc)
{
    auto entry = parseEntryHead(line, doc);
    if (entry) {
        if (auto scanned = scanBody(entry->body, doc); !scanned)
            return scanned.error();
    }
    return entry;
}

Result<Entry> parseEntryHead(QByteArrayView line, JsonDoc &doc)
{
    const auto shape = [] {
        return invalid(Words::tr("An entry is not made of header, body and signature."));
    };
    if (line.size() > entryBytesMax)
        return invalid(Words::tr("An entry is longer than 64 KiB."));
    // A header holds no brace but its own, a signature no quote: so the three parts are found without reading
    // the body.
    const qsizetype headerEnd = line.indexOf('}') + 1;
    const qsizetype signatureAt = line.lastIndexOf(QByteArrayView(",\""));
    if (!line.startsWith("[{") || !line.endsWith("\"]") || headerEnd < 2 || signatureAt <= headerEnd
        || line.size() <= headerEnd || line[headerEnd] != ',')
        return shape();
    auto entry = parseHeader(line.sliced(1, headerEnd - 1), doc);
    if (!entry)
        return entry;
    entry->body = line.sliced(headerEnd + 1, signatureAt - headerEnd - 1).toByteArray();
    const QByteArrayView signature = line.sliced(signatureAt + 2, line.size() - signatureAt - 4);
    bool signatureGood = true;
    entry->signature = fromBase64Url(signature, &signatureGood);
    if (!signatureGood || entry->signature.size() > 80)
        return invalid(Words::tr("The signature of an entry does not keep its format."));
    if (sha256({entry->body}) != entry->bodyHash)
        return invalid(Words::tr("The body of an entry is not the one that was signed."));
    return entry;
}

Result<Entry> parseHeader(QByteArrayView text, JsonDoc &doc)
{
    Entry entry;
    // A detached copy: it may be a slice of a receive buffer.
    entry.header = text.toByteArray();
    JsonLimits limits;
    limits.bytes = entryBytesMax;
    limits.depth = 15;
    if (auto scanned = doc.scan(entry.header, limits); !scanned)
        return scanned.error();
    const JsonView header = doc.root();

    int at = 0;
    bool good = true;
    bool newer = false;
    header.members([&](const QByteArray &key, JsonView value) {
        if (!good || newer)
            return;
        // The members and their order are part of the format: one entry has one spelling.
        static constexpr const char *order[] = {"v",    "group", "feed", "seq", "prev",
                                                "deps", "lam",   "wall", "body"};
        if (at >= 9 || key != order[at]) {
            good = false;
            return;
        }
        switch (at++) {
        case 0:
            newer = value.isInt() && value.toInt() > 1;
            good = value.isInt() && value.toInt() == 1;
            break;
        case 1:
            good = readUid(value, entry.group);
            break;
        case 2:
            good = readUid(value, entry.feed);
            break;
        case 3:
            entry.seq = value.toInt();
            good = entry.seq >= 1;
            break;
        case 4:
            good =
                entry.seq == 1 ? value.isString() && value.toUtf8().isEmpty() : readHash(value, entry.prev);
            break;
        case 5:
            good = value.isArray();
            value.elements([&](JsonView dep) {
                FeedHead head;
                good = good && dep.isArray() && dep.size() == 3 && readUid(dep.at(0), head.feed)
                       && dep.at(1).toInt() >= 1 && readHash(dep.at(2), head.id);
                head.seq = dep.at(1).toInt();
                entry.deps.push_back(head);
            });
            break;
        case 6:
            entry.lam = value.toInt();
            good = entry.lam >= 1;
            break;
        case 7:
            entry.wall = value.toInt();
            good = value.isInt();
            break;
        default:
            good = readHash(value, entry.bodyHash);
        }
    });
    if (newer)
        return Error{Error::Kind::Newer,
                     Words::tr("An entry was made by a newer version; update Cercle to read it.")};
    if (!good || at != 9)
        return invalid(Words::tr("The header of an entry does not keep its format."));
    entry.id = sha256({domainTag, entry.header});
    return entry;
}

} // namespace cercle
