// Long reviews in blind rounds: whatever the script, and of lengths that do not tell them apart.
#include "review_cases.h"
#include "workspace/review_length.h"

#include <random>
#include <set>

using namespace cercle;
using namespace reviewcases;

namespace
{

// As varied as a written text: words of a vocabulary, of which some come often.
QString prose(char32_t first, int letters, int wordLength, qsizetype characters)
{
    std::mt19937 dice(11);
    QStringList words;
    for (int i = 0; i < 4000; ++i) {
        QString word;
        for (int n = 1 + int(dice() % unsigned(wordLength)); n > 0; --n) {
            const char32_t letter = first + char32_t(dice() % unsigned(letters));
            word += QString::fromUcs4(&letter, 1);
        }
        words << word;
    }
    QString out;
    qsizetype count = 0;
    while (count < characters) {
        const double often = double(dice()) / double(std::mt19937::max());
        for (const char32_t c : words[int(3999 * often * often * often)].toUcs4()) {
            if (count++ < characters)
                out += QString::fromUcs4(&c, 1);
        }
    }
    return out;
}

struct Circle {
    Profile lina{1, QStringLiteral("Lina")}, paul{2, QStringLiteral("Paul")}, rosa{3, QStringLiteral("Rosa")};
    Id<Group> group;
    Id<ReviewRound> round;

    Circle()
    {
        group = *lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
        for (Profile *one : {&paul, &rosa})
            join(lina, *one, group);
        spread();
        round = *reviews::open(*lina, group, essays("single"));
        spread();
        for (Profile *one : {&lina, &paul, &rosa}) {
            if (!reviews::submit(**one, round, (*one)->self(group), text(QStringLiteral("A text"))))
                qFatal("no work");
        }
        spread();
        allocate(*lina, round);
        spread();
    }
    void spread()
    {
        for (int twice = 0; twice < 2; ++twice) {
            for (Profile *one : {&paul, &rosa})
                syncBoth(*lina, **one, group);
        }
    }
    const Review first(Profile &who)
    {
        for (const Review &one : seen(*who, round).known) {
            if (one.reviewer == who->self(group))
                return one;
        }
        qFatal("nothing to read");
    }
    Result<Done> give(Profile &who, const QString &words)
    {
        const auto state = seen(*who, round);
        const Review mine = first(who);
        return reviews::give(*who, state, mine.submission, mine.reviewer, verdictFor(state, 3, words), false);
    }
    QString commentOf(Profile &reader, const Id<Review> &id)
    {
        for (const Review &one : seen(*reader, round).known) {
            if (one.id == id)
                return verdictFrom(one.verdict).comment;
        }
        return {};
    }
    std::set<qsizetype> boxSizes()
    {
        std::set<qsizetype> out;
        for (const SealedNote &note : lina->list<SealedNote>(Filter().in(group).with("round", round)))
            out.insert(note.kind == u"review"_qs ? note.box.size() : 0);
        out.erase(0);
        return out;
    }
};

} // namespace

TEST_CASE("a sealed review of 20,000 characters of any script is given, read and published whole")
{
    Circle circle;
    const auto max = reviews::reviewCharsMax;
    const QString chinese = prose(0x4e00, 2500, 3, max), smileys = prose(0x1f300, 400, 2, max),
                  latin = prose(U'a', 26, 9, max);
    for (const QString &words : {chinese, smileys, latin}) {
        for (Profile *one : {&circle.lina, &circle.paul, &circle.rosa})
            one->clock.advance(60'000); // what is given anew is newer
        const Id<Review> id = circle.first(circle.paul).id;
        const auto given = circle.give(circle.paul, words);
        CHECK((given ? std::string() : given.error().text.toStdString()) == "");
        circle.spread();
        CHECK((circle.commentOf(circle.lina, id) == words));
        CHECK((circle.commentOf(circle.paul, id) == words));
        REQUIRE(circle.give(circle.lina, words));
        REQUIRE(circle.give(circle.rosa, words));
        circle.spread();
        const auto shown = reviews::publish(*circle.lina, seen(*circle.lina, circle.round));
        CHECK((shown ? std::string() : shown.error().text.toStdString()) == "");
        circle.spread();
        const auto row = circle.rosa->get(id);
        REQUIRE(row);
        CHECK((verdictFrom(row->verdict).comment == words));
    }
    // Two sizes in all, whatever was written: the usual one and the long one.
    CHECK(circle.boxSizes().size() <= 4); // with one and with two readers' keys
    const auto over = circle.give(circle.paul, chinese + u"字字"_qs);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Error::Kind::Usage);
}

TEST_CASE("a review that is longer than the usual and can be packed has the length of all others")
{
    Circle circle;
    REQUIRE(circle.give(circle.paul, u"Short"_qs));
    REQUIRE(circle.give(circle.rosa, u"漢字仮名"_qs.repeated(4000)));
    circle.spread();
    CHECK(circle.boxSizes().size() == 1);
}

TEST_CASE("characters are counted as people count them, remarks too")
{
    Verdict verdict;
    verdict.comment = u"aé字😀"_qs;
    verdict.remarks[Uid::derive({}, "x", {})] = u"😀!"_qs;
    CHECK(reviews::charactersOf(verdict) == 6);
}

TEST_CASE("a comment that is too large for an entry is kept deflated, and what is no such thing is nothing")
{
    Verdict verdict;
    verdict.comment = prose(0x4e00, 2000, 3, 10'000);
    verdict.remarks[Uid::derive({}, "x", {})] = verdict.comment;
    verdict.scores[Uid::derive({}, "x", {})] = 3;
    CHECK(verdictFrom(toList(verdict)) == verdict);
    CHECK(toList(verdict).join(u',').toUtf8().size() < 36'000);
    CHECK(verdictFrom({u"packed=abc"_qs}).comment.isEmpty());
    CHECK(verdictFrom({u"packed=/////wAA"_qs}).comment.isEmpty()); // claims to be 4 GB
}
