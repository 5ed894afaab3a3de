// search: full-text search over many documents, beside a bare FTS5 index of the same documents.
#include "bench.h"
#include "bench_profile.h"

#include <cmath>

namespace cercle
{

namespace
{

// Made-up words whose frequencies fall as those of a language do (Zipf's law), the same for every run.
class Corpus
{
public:
    explicit Corpus(std::uint64_t seed) : m_random(seed)
    {
        for (int i = 0; i < wordCount; ++i)
            m_words.push_back(word(i));
        double sum = 0;
        for (int i = 0; i < wordCount; ++i)
            m_sums.push_back(sum += 1.0 / std::pow(i + 2.7, 1.05));
    }

    QByteArray document(int words)
    {
        QByteArray text;
        for (int i = 0; i < words; ++i)
            text += m_words[pick()] + (i % 12 == 11 ? ". " : " ");
        return text;
    }

    // A word of a rank: 0 is the commonest.
    const QByteArray &ranked(size_t rank) const { return m_words[rank]; }

    size_t below(size_t bound) { return static_cast<size_t>(unit() * static_cast<double>(bound)); }

private:
    static constexpr int wordCount = 40000;

    static QByteArray word(int i)
    {
        static constexpr const char *syllables[] = {"ra", "me", "li", "to", "ne", "sa", "cu",
                                                    "vi", "do", "pe", "an", "or", "es", "tu",
                                                    "ga", "be", "fi", "mo", "la", "ri"};
        QByteArray out;
        for (auto rest = static_cast<unsigned>(i) * 2654435761U % 3200000U + 400U; rest > 0; rest /= 20)
            out += syllables[rest % 20];
        return out;
    }
    double unit()
    {
        std::array<std::uint8_t, 4> bytes{};
        m_random.fill(bytes);
        return (bytes[0] * 16777216.0 + bytes[1] * 65536.0 + bytes[2] * 256.0 + bytes[3]) / 4294967296.0;
    }
    size_t pick()
    {
        const auto at = std::lower_bound(m_sums.begin(), m_sums.end(), unit() * m_sums.back());
        return static_cast<size_t>(std::min(at, m_sums.end() - 1) - m_sums.begin());
    }

    SeededRandom m_random;
    std::vector<QByteArray> m_words;
    std::vector<double> m_sums;
};

// Queries of one kind, as typed and as FTS5 spells them.
struct Query {
    QByteArray typed;
    QByteArray match;
};

std::vector<Query> queries(Corpus &corpus, const QByteArray &kind, int count)
{
    std::vector<Query> out;
    const auto quoted = [](const QByteArray &word) { return '"' + word + '"'; };
    for (int i = 0; i < count; ++i) {
        const QByteArray mid = corpus.ranked(200 + corpus.below(3000));
        if (kind == "mid") {
            out.push_back({mid, quoted(mid)});
        } else if (kind == "two") {
            const QByteArray other = corpus.ranked(200 + corpus.below(3000));
            out.push_back({mid + ' ' + other, quoted(mid) + ' ' + quoted(other)});
        } else if (kind == "common") {
            const QByteArray common = corpus.ranked(corpus.below(30));
            out.push_back({common, quoted(common)});
        } else {
            out.push_back({mid.left(3), quoted(mid.left(3)) + " *"});
        }
    }
    return out;
}

BenchReport search(const BenchOptions &options)
{
    const int count = options.number("documents", 20000);
    const int asked = options.number("queries", 100);
    Corpus corpus(7);
    std::vector<QByteArray> documents;
    qint64 bytes = 0;
    for (int i = 0; i < count; ++i) {
        documents.push_back(corpus.document(40 + static_cast<int>(corpus.below(120))));
        bytes += documents.back().size();
    }

    BenchProfile profile(QStringLiteral("Lea"));
    for (int from = 0; from < count; from += 5000) {
        must(profile.workspace->transact(
            profile.group, QStringLiteral("Bench"), [&](Transaction &t) -> Result<Done> {
                for (int i = from; i < std::min(count, from + 5000); ++i) {
                    Resource resource;
                    resource.title = QStringLiteral("Document %1").arg(i);
                    resource.comment = QString::fromUtf8(documents[static_cast<size_t>(i)]);
                    t.create(resource);
                }
                return done();
            }));
    }
    const double indexing = timed([&] {
        while (!profile.workspace->indexSome(2000)) {
        }
    });
    std::unique_ptr<BareSearch> bare;
    const double bareIndexing =
        timed([&] { bare = std::make_unique<BareSearch>(profile.path("bare.db"), documents); });

    BenchReport report("search");
    bool first = true;
    int hits = 0;
    for (const char *kind : {"mid", "two", "common", "prefix"}) {
        std::vector<double> ours, theirs;
        for (const Query &query : queries(corpus, kind, asked)) {
            const QString typed = QString::fromUtf8(query.typed);
            ours.push_back(timed([&] {
                hits += static_cast<int>(profile.workspace->search(profile.group, typed, 20).size());
            }));
            theirs.push_back(timed([&] { bare->query(query.match); }));
        }
        if (first)
            report.result(count, median(ours), median(theirs));
        first = false;
        const QByteArray name(kind);
        report.set((name + "_p50_ms").constData(), median(ours))
            .set((name + "_p99_ms").constData(), quantile(ours, 0.99));
        report.set((name + "_limit_p50_ms").constData(), median(theirs));
        report.set((name + "_limit_p99_ms").constData(), quantile(theirs, 0.99));
    }
    if (hits == 0)
        throw BenchFailure{QStringLiteral("no query found anything")};

    std::vector<double> adding, bareAdding;
    for (int i = 0; i < 30; ++i) {
        const QByteArray text = corpus.document(100);
        must(profile.workspace->transact(profile.group, QStringLiteral("Bench"),
                                         [&](Transaction &t) -> Result<Done> {
                                             Resource resource;
                                             resource.title = QStringLiteral("One more");
                                             resource.comment = QString::fromUtf8(text);
                                             t.create(resource);
                                             return done();
                                         }));
        adding.push_back(timed([&] { profile.workspace->indexSome(); }));
        bareAdding.push_back(bare->add(text));
    }
    report.set("add_ms", median(adding))
        .set("add_p99_ms", quantile(adding, 0.99))
        .set("limit_add_ms", median(bareAdding));
    report.set("index_ms", indexing).set("limit_index_ms", bareIndexing).set("text_bytes", bytes);
    return report;
}

} // namespace

std::vector<Bench> searchBenches()
{
    return {{"search", {"documents", "queries"}, search}};
}

} // namespace cercle
