#include "net/due_work.h"

#include "base/clock.h"
#include "catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace cercle;

namespace
{

template <class F> bool waitFor(F f)
{
    QElapsedTimer time;
    time.start();
    while (!f() && time.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return f();
}

} // namespace

TEST_CASE("what is due by date is done at start and after changes, in one sentence, and Undo passes over it")
{
    QTemporaryDir folder;
    FixedClock clock{1795000000000};
    SeededRandom random{7};
    auto opened = Workspace::open(folder.filePath(QStringLiteral("profile")), clock, random);
    REQUIRE(opened);
    Workspace &workspace = **opened;
    REQUIRE(workspace.createIdentity(QStringLiteral("Lina")));
    const auto group = workspace.createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    std::vector<Id<Member>> people;
    REQUIRE(workspace.transact(*group, QStringLiteral("Add people"), [&](Transaction &t) {
        for (const char *name : {"Paul", "Rosa", "Tom", "Noor"}) {
            Member member;
            member.name = QString::fromLatin1(name);
            people.push_back(t.create(member));
        }
        return done();
    }));
    reviews::RoundDraft draft;
    draft.round.title = QStringLiteral("Essays");
    draft.round.mode = QStringLiteral("scheduled");
    draft.round.submitBy = {QStringLiteral("2026-11-25")};
    draft.round.reviewBy = {QStringLiteral("2026-12-25")};
    const auto round = reviews::open(workspace, *group, draft);
    REQUIRE(round);
    reviews::WorkDraft work;
    work.text = QStringLiteral("A text");
    for (size_t i = 0; i < 3; ++i)
        REQUIRE(reviews::submit(workspace, *round, people[i], work));
    const QString before = workspace.undoLabel();
    DueWork due(workspace, 20, 60'000);
    QStringList said;
    QObject::connect(&due, &DueWork::done, &due, [&](const QString &sentence) { said << sentence; });
    due.start();
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 100)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    CHECK(said.isEmpty()); // works are not due yet
    clock.advance(std::int64_t(9) * 24 * 3600 * 1000);
    due.start();
    REQUIRE(waitFor([&] { return said.size() == 1; }));
    CHECK(said[0].contains(QStringLiteral("Circle")));
    CHECK(workspace.undoLabel() == before);
    CHECK(workspace.list<Review>(Filter().in(*group)).size() == 6);
    // A late work: nobody has to ask.
    REQUIRE(reviews::submit(workspace, *round, people[3], work));
    REQUIRE(waitFor([&] { return said.size() == 2; }));
    const auto state = reviews::look(workspace, *round);
    REQUIRE(state);
    CHECK(reviews::certificate(*state)->missing == 0);
}
