// Replays recorded editing histories of real documents, where they lie beside the checkout.

#include "catch.h"
#include "text/merge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

using namespace cercle;
using namespace cercle::text;

namespace
{

struct Trace {
    std::vector<Edit> edits;
    bool concurrent = false;
    QString end;
};

QByteArray unzipped(const QString &path)
{
    QByteArray out;
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return out;
    QByteArray block(1 << 20, Qt::Uninitialized);
    while (true) {
        const int count = gzread(file, block.data(), unsigned(block.size()));
        if (count <= 0)
            break;
        out.append(block.constData(), count);
    }
    gzclose(file);
    return out;
}

// Nothing, and a warning that names the trace, where it is absent.
Trace load(const char *name)
{
    Trace trace;
    const QString path = QStringLiteral(CERCLE_SOURCE_DIR "/../shared/data/traces/") + QLatin1String(name)
                         + QStringLiteral(".json.gz");
    if (!QFile::exists(path)) {
        WARN("skipped: the trace " << name << " is not beside the checkout (" << path.toStdString() << ")");
        return trace;
    }
    const QJsonObject json = QJsonDocument::fromJson(unzipped(path)).object();
    trace.end = json[u"endContent"].toString();
    if (const QString start = json[u"startContent"].toString(); !start.isEmpty())
        trace.edits.push_back({{}, QByteArray(32, 0), {{0, 0, start}}});
    trace.concurrent = json[u"kind"].toString() == u"concurrent"_qs;
    for (const QJsonValue txn : json[u"txns"].toArray()) {
        Edit edit;
        const auto number = std::uint32_t(trace.edits.size());
        if (trace.concurrent) {
            for (const QJsonValue parent : txn[u"parents"].toArray())
                edit.parents.push_back(std::uint32_t(parent.toInt()));
        } else if (number > 0) {
            edit.parents.push_back(number - 1);
        }
        edit.id =
            QByteArray::number(txn[u"agent"].toInt()) + QByteArray::number(number).rightJustified(31, '0');
        for (const QJsonValue patch : txn[u"patches"].toArray())
            edit.splices.push_back({patch[0].toInt(), patch[1].toInt(), patch[2].toString()});
        trace.edits.push_back(std::move(edit));
    }
    return trace;
}

} // namespace

TEST_CASE("recorded histories end in the text they ended in")
{
    for (const char *name : {"automerge-paper", "sveltecomponent", "friendsforever"}) {
        const Trace trace = load(name);
        if (trace.edits.empty())
            continue;
        CAPTURE(name);
        const auto merged = merge(trace.edits);
        REQUIRE(merged.ok());
        CHECK(merged->heads.size() == 1);
        CHECK((merged->text == trace.end)); // no print of 100,000 characters
    }
}
