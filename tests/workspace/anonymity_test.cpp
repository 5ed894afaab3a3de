// What a hostile reader finds in the profile of somebody who was reviewed: every row of every table, every
// byte of every file.

#include "review_cases.h"

#include "store/database.h"

#include <map>
#include <set>

using namespace cercle;
using namespace reviewcases;

namespace
{

struct Cells {
    QByteArray table;
    std::vector<QByteArray> values;

    bool has(const QByteArray &needle) const
    {
        return std::any_of(values.begin(), values.end(),
                           [&](const QByteArray &v) { return v.contains(needle); });
    }
    bool hasAny(const std::vector<QByteArray> &needles) const
    {
        return std::any_of(needles.begin(), needles.end(),
                           [&](const QByteArray &needle) { return has(needle); });
    }
};

std::vector<Cells> everyRow(const QString &folder)
{
    std::vector<Cells> out;
    auto db = Database::open(folder + QStringLiteral("/cercle.db"));
    REQUIRE(db);
    std::vector<QByteArray> tables;
    Statement list = (*db)->prepare("SELECT name FROM sqlite_master WHERE type='table'");
    while (list.step())
        tables.push_back(list.text(0).toUtf8());
    for (const QByteArray &table : tables) {
        int columns = 0;
        Statement info = (*db)->prepare("SELECT count(*) FROM pragma_table_info('" + table + "')");
        if (info.step())
            columns = static_cast<int>(info.integer(0));
        Statement rows = (*db)->prepare("SELECT * FROM \"" + table + "\"");
        while (rows.step()) {
            Cells cells{table, {}};
            for (int i = 0; i < columns; ++i)
                cells.values.push_back(rows.blob(i));
            out.push_back(std::move(cells));
        }
    }
    return out;
}

QByteArray base64(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Everything that says who somebody is.
std::vector<QByteArray> tracesOf(Profile &profile, const Id<Group> &group)
{
    const Id<Member> member = profile->self(group);
    const QByteArray key = profile->key().publicKey();
    std::vector<QByteArray> out{profile->name().toUtf8(),
                                member.uid.toLatin1(),
                                member.uid.view().toByteArray(),
                                profile->deviceId(),
                                profile->deviceId().toHex(),
                                base64(profile->deviceId()),
                                key,
                                base64(key),
                                key.toBase64()};
    for (const Device &device : profile->list<Device>(Filter().in(group).with("member", member))) {
        out.push_back(device.id.uid.toLatin1());
        out.push_back(device.id.uid.view().toByteArray());
    }
    return out;
}

} // namespace

TEST_CASE("a hostile reader of the whole profile of the reviewed does not find who reviewed")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul")),
        rosa(3, QStringLiteral("Rosalind")), tom(4, QStringLiteral("Thomasin"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    const std::vector<Profile *> all{&lina, &paul, &rosa, &tom};
    for (Profile *one : {&paul, &rosa, &tom})
        join(lina, *one, *group);
    const auto spread = [&] {
        for (int twice = 0; twice < 2; ++twice) {
            for (Profile *one : {&paul, &rosa, &tom})
                syncBoth(*lina, **one, *group);
        }
    };
    spread();
    reviews::RoundDraft draft = essays(GENERATE("single", "double"));
    const auto round = reviews::open(*lina, *group, draft);
    REQUIRE(round);
    spread();
    for (Profile *one : all)
        REQUIRE(reviews::submit(**one, *round, (*one)->self(*group), text(QStringLiteral("A text"))));
    spread();
    allocate(*lina, *round);
    spread();
    // Each writes a draft and then a review, at a time of the own, one short, one long.
    std::map<Uid, QByteArray> wordOf; // by review
    std::map<Uid, Profile *> writer;
    int number = 0;
    for (Profile *one : {&tom, &lina, &paul, &rosa}) {
        const auto state = seen(**one, *round);
        for (const Review &review : state.known) {
            if (review.reviewer != (*one)->self(*group))
                continue;
            for (Profile *other : all)
                other->clock.advance(137'000);
            const QString word = QStringLiteral("vermilion%1").arg(++number);
            const QString comment = word + QString(number % 2 == 0 ? 4000 : 3, u'.');
            REQUIRE(reviews::give(**one, state, review.submission, review.reviewer,
                                  verdictFor(state, 2, word), true));
            REQUIRE(reviews::give(**one, state, review.submission, review.reviewer,
                                  verdictFor(state, 3, comment), false));
            wordOf[review.id.uid] = word.toUtf8();
            writer[review.id.uid] = one;
        }
        spread();
    }
    REQUIRE(wordOf.size() == 8);
    for (Profile *one : {&paul, &rosa, &tom}) {
        for (const auto &[review, word] : wordOf)
            CHECK_FALSE(
                allBytes(one->path()).contains(word)); // not even the own ones, before they are published
    }
    for (Profile *one : all)
        one->clock.advance(5'000'000);
    REQUIRE(reviews::publish(*lina, seen(*lina, *round)));
    spread();
    // The reviewed reads, marks, answers, searches, undoes and redoes.
    const auto work = submissionId(*round, paul->self(*group));
    auto state = seen(*paul, *round);
    REQUIRE(state.givenTo(work).size() == 2);
    for (const Review &review : state.givenTo(work)) {
        REQUIRE(reviews::mark(*paul, state, review.id, true, QStringLiteral("clear")));
        REQUIRE(reviews::answer(*paul, state, review.id, QStringLiteral("Thank you")));
        REQUIRE(paul->undo());
        REQUIRE(paul->redo());
    }
    while (!paul->indexSome())
        continue;
    std::map<Profile *, std::vector<QByteArray>> traces;
    for (Profile *one : all)
        traces[one] = tracesOf(*one, *group);
    for (const LogLine &line : paul->log(*group)) {
        for (const auto &[review, word] : wordOf)
            CHECK_FALSE(line.label.toUtf8().contains(word));
    }
    paul.workspace.reset();

    // Row by row: whatever speaks of a review, by its id or by its words, has nothing of its reviewer.
    const auto rows = everyRow(paul.path());
    std::map<QByteArray, Profile *> feeds; // numbers of feeds, as text
    int about = 0, boxes = 0;
    std::set<qsizetype> sizes;
    std::set<QByteArray> publications;
    for (const Cells &row : rows) {
        if (row.table == "sealed_note" && row.has("review"))
            ++boxes;
        if (row.table == "feed") {
            for (Profile *one : all) {
                if (row.has(traces[one][6]))
                    feeds[row.values[0]] = one;
            }
        }
    }
    CHECK(boxes >= 8); // nobody's draft is among them
    CHECK(feeds.size() == 4);
    for (const Cells &row : rows) {
        for (const auto &[review, word] : wordOf) {
            const bool speaks =
                row.has(word) || row.has(review.toLatin1()) || row.has(review.view().toByteArray());
            if (!speaks)
                continue;
            ++about;
            if (row.table == "entry")
                publications.insert(row.values[0]);
            Profile *reviewer = writer[review];
            if (reviewer == &lina)
                continue; // publishes everybody's
            CAPTURE(row.table.toStdString(), word.toStdString());
            // What the reviewed wrote about it carries the own name.
            if (reviewer != &paul) {
                CHECK_FALSE(row.hasAny(traces[reviewer]));
                if (row.table == "entry")
                    CHECK(feeds[row.values[2]] != reviewer);
            }
        }
    }
    CHECK(about >= 16); // rows, entries
    // Of one length, whatever was written: a long review is not told from a short one. Drafts and given ones
    // differ in the number of keys alone.
    for (const Cells &row : rows) {
        if (row.table == "sealed_note"
            && std::count(row.values.begin(), row.values.end(), QByteArray("review")) > 0) {
            const auto box =
                std::max_element(row.values.begin(), row.values.end(),
                                 [](const auto &a, const auto &b) { return a.size() < b.size(); });
            sizes.insert(box->size() / 1024);
        }
    }
    CHECK(sizes.size() == 1);

    // Byte by byte, free pages and the log of SQLite too: around each word, within its entry, nobody's
    // traces.
    const QByteArray bytes = allBytes(paul.path());
    int places = 0;
    for (const auto &[review, word] : wordOf) {
        Profile *reviewer = writer[review];
        for (qsizetype at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
            ++places;
            // So near that it is of the same row or entry; beyond that are rows of others, such as all
            // authors.
            const QByteArray near = bytes.mid(std::max<qsizetype>(0, at - 400), 800);
            if (reviewer == &lina || reviewer == &paul)
                continue;
            for (const QByteArray &trace : traces[reviewer])
                CHECK_FALSE(near.contains(trace));
        }
    }
    CHECK(places >= 8);
    paul.reopen();

    // In the order of ids, at one time that is none of the reviewers'.
    std::vector<Uid> order;
    std::set<std::int64_t> times;
    for (const Review &review : seen(*paul, *round).reviews) {
        order.push_back(review.id.uid);
        times.insert(paul->lastChange(entityIndexOf<Review>(), review.id.uid).wallMs);
    }
    CHECK(std::is_sorted(order.begin(), order.end()));
    for (const SealedNote &note : paul->list<SealedNote>(Filter().in(*group).with("round", *round)))
        CHECK(times.count(paul->lastChange(entityIndexOf<SealedNote>(), note.id.uid).wallMs) == 0);
}

TEST_CASE("who learns what of a blind round is settled when it is opened")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    const auto paulId = join(lina, paul, *group);
    const auto round = reviews::open(*lina, *group, essays("double"));
    REQUIRE(round);
    syncBoth(*lina, *paul, *group);
    // Neither can it be opened up, nor can somebody else have reviews sealed for themselves.
    for (const auto &change : std::vector<std::function<void(ReviewRound &)>>{
             [](ReviewRound &r) { r.blind = QStringLiteral("open"); },
             [&](ReviewRound &r) { r.coordinator = paulId; }}) {
        const auto written = paul->transact(*group, QStringLiteral("Edit"), [&](Transaction &t) {
            ReviewRound one = *t.get(*round);
            change(one);
            t.put(one);
            return done();
        });
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == Error::Kind::Refused);
    }
    // Nor be its own deputy: the first write is that of the opening, even where it was empty.
    CHECK(seen(*paul, *round).coordinators() == std::vector<Id<Member>>{lina->self(*group)});
}

TEST_CASE("a deputy carries a blind round on when the laptop that opened it is gone")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul")), rosa(3, QStringLiteral("Rosa"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    const auto paulId = join(lina, paul, *group);
    join(lina, rosa, *group);
    syncBoth(*lina, *paul, *group);
    const auto without = addPerson(*lina, *group, QStringLiteral("Noor"));
    reviews::RoundDraft draft = essays("single");
    draft.round.deputies = QStringList{without.toString()};
    const auto refused = reviews::open(*lina, *group, draft);
    REQUIRE_FALSE(refused); // no laptop, no key
    CHECK(refused.error().text.contains(QStringLiteral("Noor")));
    CHECK(lina->list<ReviewRound>(Filter().in(*group)).empty());
    draft.round.deputies = QStringList{paulId.toString()};
    const auto round = reviews::open(*lina, *group, draft);
    REQUIRE(round);
    const QString sentence = reviews::anonymityOf(seen(*lina, *round));
    CHECK(sentence.contains(QStringLiteral("Lina")));
    CHECK(sentence.contains(QStringLiteral("Paul")));
    for (Profile *one : {&paul, &rosa})
        syncBoth(*lina, **one, *group);
    for (Profile *one : {&lina, &paul, &rosa})
        REQUIRE(reviews::submit(**one, *round, (*one)->self(*group), text(QStringLiteral("A text"))));
    for (int twice = 0; twice < 2; ++twice) {
        for (Profile *one : {&paul, &rosa})
            syncBoth(*lina, **one, *group);
    }
    // From here on Lina's laptop is never seen again.
    CHECK(seen(*paul, *round).coordinates);
    CHECK_FALSE(seen(*rosa, *round).coordinates);
    allocate(*paul, *round);
    syncBoth(*paul, *rosa, *group);
    for (Profile *one : {&paul, &rosa}) {
        const auto state = seen(**one, *round);
        for (const Review &review : state.known) {
            if (review.reviewer == (*one)->self(*group))
                REQUIRE(reviews::give(**one, state, review.submission, review.reviewer,
                                      verdictFor(state, 3, QStringLiteral("Good")), false));
        }
    }
    syncBoth(*paul, *rosa, *group);
    REQUIRE(reviews::close(*paul, seen(*paul, *round)));
    CHECK(*reviews::publish(*paul, seen(*paul, *round)) == 4);
    syncBoth(*paul, *rosa, *group);
    CHECK(seen(*rosa, *round).givenTo(submissionId(*round, rosa->self(*group))).size() == 1);
}

TEST_CASE("a slip or a key that another member forged is not taken")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul")), rosa(3, QStringLiteral("Rosa"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    for (Profile *one : {&paul, &rosa})
        join(lina, *one, *group);
    const auto round = reviews::open(*lina, *group, essays("single"));
    REQUIRE(round);
    for (Profile *one : {&paul, &rosa})
        syncBoth(*lina, **one, *group);
    for (Profile *one : {&lina, &paul, &rosa})
        REQUIRE(reviews::submit(**one, *round, (*one)->self(*group), text(QStringLiteral("A text"))));
    for (int twice = 0; twice < 2; ++twice) {
        for (Profile *one : {&paul, &rosa})
            syncBoth(*lina, **one, *group);
    }
    // Paul pretends to coordinate, with a secret of his own, and gives everything to Rosa.
    auto pretended = seen(*paul, *round);
    pretended.coordinates = true;
    pretended.secret = Uid::derive(round->uid, "pretended", {});
    const auto proposal = reviews::propose(pretended);
    REQUIRE(proposal);
    REQUIRE(reviews::accept(*paul, pretended, *proposal));
    for (Profile *one : {&lina, &rosa})
        syncBoth(*paul, **one, *group);
    CHECK(seen(*rosa, *round).known.empty());
    CHECK(seen(*lina, *round).known.empty());
}
