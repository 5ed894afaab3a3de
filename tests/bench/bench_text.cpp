// text: replays a recorded editing history, beside a bare gap buffer that takes the same edits and remembers
// nothing.
#include "bench.h"
#include "text/buffer.h"
#include "text/merge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <string>
#include <zlib.h>

namespace cercle
{

namespace
{

struct Trace {
    std::vector<text::Edit> edits;
    bool concurrent = false;
    QString end;
};

QByteArray unzipped(const QString &path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        throw BenchFailure{path + QStringLiteral(" cannot be read")};
    QByteArray out;
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (int count = 1; count > 0;) {
        count = gzread(file, block.data(), static_cast<unsigned>(block.size()));
        out.append(block.constData(), std::max(count, 0));
    }
    gzclose(file);
    return out;
}

Trace load(const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(unzipped(path)).object();
    Trace trace;
    trace.end = json[u"endContent"].toString();
    trace.concurrent = json[u"kind"].toString() == QLatin1String("concurrent");
    for (const QJsonValue txn : json[u"txns"].toArray()) {
        text::Edit edit;
        const auto number = static_cast<std::uint32_t>(trace.edits.size());
        if (trace.concurrent) {
            for (const QJsonValue parent : txn[u"parents"].toArray())
                edit.parents.push_back(static_cast<std::uint32_t>(parent.toInt()));
        } else if (number > 0) {
            edit.parents.push_back(number - 1);
        }
        edit.id =
            QByteArray::number(txn[u"agent"].toInt()) + QByteArray::number(number).rightJustified(31, '0');
        for (const QJsonValue patch : txn[u"patches"].toArray())
            edit.splices.push_back({patch[0].toInt(), patch[1].toInt(), patch[2].toString()});
        trace.edits.push_back(std::move(edit));
    }
    if (trace.edits.empty())
        throw BenchFailure{path + QStringLiteral(" is no editing trace")};
    return trace;
}

// What the journal keeps of each edit.
std::vector<QByteArray> asJson(const std::vector<text::Edit> &edits)
{
    std::vector<QByteArray> out;
    for (const text::Edit &edit : edits) {
        JsonWriter json;
        text::writeJson(json, edit.splices);
        out.push_back(json.take());
    }
    return out;
}

// The edits as a buffer wants them: nothing left to convert.
struct BareSplice {
    int position = 0;
    int removed = 0;
    std::u32string inserted;
};

// Concurrent edits have no one order; then each is put behind all others.
std::vector<BareSplice> bareSplices(const Trace &trace)
{
    std::vector<BareSplice> out;
    int length = 0;
    for (const text::Edit &edit : trace.edits) {
        for (const text::Splice &splice : edit.splices) {
            const std::u32string inserted = splice.inserted.toStdU32String();
            out.push_back(trace.concurrent ? BareSplice{length, 0, inserted}
                                           : BareSplice{splice.position, splice.removed, inserted});
            length += static_cast<int>(inserted.size());
        }
    }
    return out;
}

// Two halves of a block with the gap between them, and nothing that could fail.
class BareGap
{
public:
    void apply(const BareSplice &splice)
    {
        const int count = static_cast<int>(splice.inserted.size());
        move(splice.position);
        m_tail += splice.removed;
        if (m_tail - m_head < count)
            grow(count);
        std::copy(splice.inserted.begin(), splice.inserted.end(), m_units.begin() + m_head);
        m_head += count;
    }
    int length() const { return m_head + static_cast<int>(m_units.size()) - m_tail; }

private:
    void move(int position)
    {
        char32_t *const base = m_units.data();
        if (position < m_head) {
            const int count = m_head - position;
            m_tail -= count;
            m_head = position;
            std::memmove(base + m_tail, base + m_head, static_cast<size_t>(count) * sizeof(char32_t));
        } else if (position > m_head) {
            const int count = position - m_head;
            std::memmove(base + m_head, base + m_tail, static_cast<size_t>(count) * sizeof(char32_t));
            m_tail += count;
            m_head = position;
        }
    }
    void grow(int count)
    {
        std::vector<char32_t> larger(m_units.size() * 2 + static_cast<size_t>(count) + 256);
        const auto back = static_cast<std::ptrdiff_t>(m_units.size()) - m_tail;
        std::copy(m_units.begin(), m_units.begin() + m_head, larger.begin());
        std::copy(m_units.end() - back, m_units.end(), larger.end() - back);
        m_tail = static_cast<int>(static_cast<std::ptrdiff_t>(larger.size()) - back);
        m_units.swap(larger);
    }
    std::vector<char32_t> m_units;
    int m_head = 0;
    int m_tail = 0;
};

// One run of a mode; the text that came out.
QString replay(const QByteArray &mode, const Trace &trace, const std::vector<QByteArray> &lines, double &ms)
{
    QString result;
    if (mode == "local") {
        ms = timed([&] {
            text::Buffer buffer;
            std::vector<const text::Edit *> history;
            for (const text::Edit &edit : trace.edits) {
                for (const text::Splice &splice : edit.splices)
                    buffer.apply(splice);
                history.push_back(&edit);
            }
            result = buffer.toString();
        });
    } else if (mode == "remote") {
        ms = timed([&] {
            text::Buffer buffer;
            JsonDoc doc;
            for (const QByteArray &line : lines) {
                must(doc.scan(line));
                for (const text::Splice &splice : must(text::splicesFromJson(doc.root())))
                    buffer.apply(splice);
            }
            result = buffer.toString();
        });
    } else if (mode == "load") {
        ms = timed([&] {
            std::vector<text::Edit> edits(lines.size());
            JsonDoc doc;
            for (size_t i = 0; i < lines.size(); ++i) {
                must(doc.scan(lines[i]));
                edits[i] = {trace.edits[i].parents, trace.edits[i].id,
                            must(text::splicesFromJson(doc.root()))};
            }
            result = must(text::merge(edits)).text;
        });
    } else {
        ms = timed([&] { result = must(text::merge(trace.edits)).text; });
    }
    return result;
}

BenchReport replayText(const BenchOptions &options)
{
    const QString path = options.text("trace");
    if (path.isEmpty())
        throw BenchFailure{QStringLiteral("--trace names a recorded history, FILE.json.gz")};
    const Trace trace = load(path);
    const QByteArray mode =
        options.text("mode", trace.concurrent ? QStringLiteral("concurrent") : QStringLiteral("local"))
            .toUtf8();
    if (!QByteArrayList{"local", "remote", "load", "concurrent"}.contains(mode))
        throw BenchFailure{QStringLiteral("--mode is local, remote, load or concurrent")};
    if (trace.concurrent && mode != "concurrent" && mode != "load")
        throw BenchFailure{QStringLiteral("this trace has concurrent edits: --mode concurrent or load")};
    const auto lines = asJson(trace.edits);
    qint64 bytes = 0;
    for (const QByteArray &line : lines)
        bytes += line.size();

    const auto splices = bareSplices(trace);
    const double before = memoryMb();
    std::vector<double> ours, bare;
    bool same = true;
    for (int round = 0; round < options.number("rounds", 5); ++round) {
        double ms = 0;
        same = replay(mode, trace, lines, ms) == trace.end && same;
        ours.push_back(ms);
        bare.push_back(timed([&] {
            BareGap gap;
            for (const BareSplice &splice : splices)
                gap.apply(splice);
            if (gap.length() == 0)
                throw BenchFailure{QStringLiteral("the bare buffer is empty")};
        }));
    }
    BenchReport report("text");
    report.result(static_cast<qint64>(trace.edits.size()), median(ours), median(bare));
    report.set("mode", mode.constData()).set("ok", same).set("bytes", bytes).set("wire_bytes", bytes);
    return report.set("grown_mb", memoryMb() - before);
}

} // namespace

std::vector<Bench> textBenches()
{
    return {{"text", {"trace", "mode", "rounds"}, replayText, true}};
}

} // namespace cercle
