#include "bench_group.h"
#include "notes/note_keeper.h"
#include "notes/outline_model.h"
#include "notes/rebase.h"

#include "catch.h"

#include <QAbstractItemModelTester>

#include <random>

using namespace cercle;

TEST_CASE("changes of two people to one text are both kept")
{
    struct Case {
        QString base, ours, theirs, both;
    };
    const Case cases[] = {
        {u"abc"_qs, u"abc"_qs, u"abXc"_qs, u"abXc"_qs},
        {u"abc"_qs, u"aYbc"_qs, u"abc"_qs, u"aYbc"_qs},
        {u"one two three"_qs, u"one 2 three"_qs, u"one two 3"_qs, u"one 2 3"_qs},
        {u"abc"_qs, u"abc ours"_qs, u"abc theirs"_qs, u"abc theirs ours"_qs},
        {u""_qs, u"mine"_qs, u"yours"_qs, u"yoursmine"_qs},
        {u"keep drop"_qs, u"keep "_qs, u"keep drop more"_qs, u"keep  more"_qs},
        {u"gone"_qs, u""_qs, u""_qs, u""_qs},
        {u"a😀b"_qs, u"a😀xb"_qs, u"ya😀b"_qs, u"ya😀xb"_qs},
        {u"line 1\nline 2\n"_qs, u"line 1\nline 2\nline 3\n"_qs, u"line 0\nline 1\nline 2\n"_qs,
         u"line 0\nline 1\nline 2\nline 3\n"_qs},
    };
    for (const Case &one : cases) {
        INFO(one.base.toStdString() << " / " << one.ours.toStdString() << " / " << one.theirs.toStdString());
        CHECK(rebased(one.base, one.ours, one.theirs) == one.both);
    }
}

TEST_CASE("nothing that either has written is lost and nothing that both have deleted comes back")
{
    std::mt19937 random(11);
    const auto below = [&](size_t n) { return static_cast<qsizetype>(random() % n); };
    for (int round = 0; round < 400; ++round) {
        // Every character of the base is unique, so that it can be followed.
        QString base;
        for (char16_t c = u'a'; c < u'a' + 24; ++c)
            base += QChar(c);
        const auto edited = [&](char16_t sign) {
            QString text = base;
            for (int i = 0; i < 4; ++i) {
                if (random() % 2)
                    text.insert(below(static_cast<size_t>(text.size()) + 1), QString(QChar(sign++)));
                else if (!text.isEmpty())
                    text.remove(below(static_cast<size_t>(text.size())), 1 + below(3));
            }
            return text;
        };
        const QString ours = edited(u'A');
        const QString theirs = edited(u'0');
        const QString both = rebased(base, ours, theirs);
        INFO(ours.toStdString() << " + " << theirs.toStdString() << " = " << both.toStdString());
        for (const QChar c : ours + theirs) {
            // A difference may write a letter anew beside a change, so one that both kept may stand there
            // twice.
            if (!base.contains(c))
                CHECK(both.count(c) == 1);
            else if (ours.contains(c) && theirs.contains(c))
                CHECK(both.count(c) >= 1);
        }
        for (const QChar c : base) {
            if (!ours.contains(c) && !theirs.contains(c))
                CHECK_FALSE(both.contains(c));
        }
    }
}

TEST_CASE("what another laptop writes meanwhile is merged into unsaved notes")
{
    GroupBench bench;
    const Id<Session> id = bench.session(u"Graphs"_qs, u"2026-11-24"_qs);
    bench.change(id, [](Session &s) { s.notes = u"# Plan\n- first\n"_qs; });
    NoteKeeper keeper(*bench.workspace);
    QString shown = keeper.open(id);
    CHECK(shown == u"# Plan\n- first\n"_qs);
    shown += u"- mine\n"_qs;
    CHECK_FALSE(keeper.isSaved(shown));

    bench.change(id, [](Session &s) { s.notes = u"# The plan\n- first\n"_qs; });
    shown = keeper.merged(shown);
    CHECK(shown == u"# The plan\n- first\n- mine\n"_qs);
    REQUIRE(keeper.save(shown).ok());
    CHECK(keeper.isSaved(shown));
    CHECK(bench.workspace->get(id)->notes == u"# The plan\n- first\n- mine\n"_qs);
}

TEST_CASE("notes keep their line ends, and reading them writes nothing")
{
    GroupBench bench;
    const Id<Session> id = bench.session(u"Graphs"_qs, u"2026-11-24"_qs);
    bench.change(id, [](Session &s) { s.notes = u"one\r\ntwo\r\n"_qs; });
    const auto entries = bench.workspace->log(bench.group).size();
    NoteKeeper keeper(*bench.workspace);
    QString shown = keeper.open(id);
    CHECK(shown == u"one\ntwo\n"_qs);
    REQUIRE(keeper.save(shown).ok());
    CHECK(bench.workspace->log(bench.group).size() == entries);
    shown += u"three\n"_qs;
    REQUIRE(keeper.save(shown).ok());
    CHECK(bench.workspace->get(id)->notes == u"one\r\ntwo\r\nthree\r\n"_qs);
}

TEST_CASE("notes of a session that is gone are refused with what to do, and stay in hand")
{
    GroupBench bench;
    NoteKeeper keeper(*bench.workspace);
    keeper.open({bench.group.uid});
    QString shown = u"text"_qs;
    const auto saved = keeper.save(shown);
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().kind == Error::Kind::NotFound);
    CHECK_FALSE(saved.error().text.isEmpty());
    CHECK(shown == u"text"_qs);
}

TEST_CASE("the outline has the headings with their lines, and none from inside a fence")
{
    const auto outline =
        outlineOf(u"# One\ntext\n```\n# no\n```\n## **Two** `x`\n#hashtag\n### [Three](https://a.b) ##\n"_qs);
    CHECK(outline == std::vector<OutlineEntry>{{0, 1, u"One"_qs}, {5, 2, u"Two x"_qs}, {7, 3, u"Three"_qs}});
    OutlineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMarkdown(u"## a\n## b\n"_qs);
    CHECK(model.rowCount() == 2);
    CHECK(model.rowOfLine(0) == 0);
    CHECK(model.rowOfLine(1) == 1);
    model.setMarkdown(u"## a\n## c\n"_qs);
    CHECK(model.index(1).data(Qt::DisplayRole).toString() == u"c"_qs);
    model.setMarkdown({});
    CHECK(model.rowCount() == 0);
}
