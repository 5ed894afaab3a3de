#include "notification_cases.h"
#include "workspace/roles.h"

#include <QFile>

#include <algorithm>

using namespace cercle;
using namespace notificationcases;

namespace
{

Notification simple(int number, Kind kind = Kind::SessionPlanned)
{
    Notification n;
    n.id = Uid::derive({}, "test", QByteArray::number(number));
    n.item = n.id;
    n.kind = kind;
    n.title = QStringLiteral("“Thing” %1\n").arg(number);
    n.atMs = 1000 + number;
    return n;
}

} // namespace

TEST_CASE("what others do with sessions is told once, and what the reader does is not")
{
    Pair p;
    const auto own = p.session(*p.lea, QStringLiteral("Own"), 5 * 24 * 60);
    CHECK(p.read().empty());
    syncBoth(*p.lea, *p.tom, p.group);
    const auto his = p.session(*p.tom, QStringLiteral("Trees"), 7 * 24 * 60);
    auto told = p.bring();
    REQUIRE(kindsOf(told) == std::vector{Kind::SessionPlanned});
    CHECK(told[0].item == his.uid);
    CHECK(told[0].title == QStringLiteral("Trees"));
    CHECK(told[0].by == QStringLiteral("Tom"));
    CHECK(told[0].whenMs > p.lea.clock.nowMs());
    CHECK(p.bring().empty());

    p.change(*p.tom, own, [](Session &s) { s.time.hhmm = QStringLiteral("20:00"); });
    p.change(*p.tom, his, [](Session &s) { s.notes = QStringLiteral("Read chapter 3"); });
    CHECK(kindsOf(p.bring()) == std::vector{Kind::SessionMoved, Kind::NotesChanged});
    p.change(*p.tom, own, [](Session &s) { s.call = QUrl(QStringLiteral("https://meet.example.org/x")); });
    CHECK(p.bring().empty());
    p.change(*p.tom, own, [](Session &s) { s.place = QStringLiteral("Room 4"); });
    told = p.bring();
    REQUIRE(kindsOf(told) == std::vector{Kind::SessionMoved});
    CHECK(notificationTitle(told[0]) == QStringLiteral("New place for “Own”"));
    p.change(*p.tom, own, [](Session &s) {
        s.place = QStringLiteral("Room 5");
        s.time.hhmm = QStringLiteral("21:00");
    });
    CHECK(notificationTitle(p.bring()[0]) == QStringLiteral("“Own” was moved; also changed: place"));
    p.change(*p.tom, his, [](Session &s) { s.removed = true; });
    told = p.bring();
    REQUIRE(kindsOf(told) == std::vector{Kind::SessionCancelled});
    CHECK(told[0].title == QStringLiteral("Trees"));
}

TEST_CASE("a session planned and taken back before anybody saw it, and one that is over, are no news")
{
    Pair p;
    const auto brief = p.session(*p.tom, QStringLiteral("Brief"), 600);
    p.change(*p.tom, brief, [](Session &s) { s.removed = true; });
    p.session(*p.tom, QStringLiteral("Last year"), -365 * 24 * 60);
    CHECK(p.bring().empty());
}

TEST_CASE("somebody who joins is not told of what was there before")
{
    Profile lea(1, QStringLiteral("Léa")), tom(2, QStringLiteral("Tom"));
    const auto group = *lea->createGroup({QStringLiteral("Graphs"), {}});
    for (int i = 0; i < 5; ++i)
        addSession(*lea, group, QStringLiteral("Old %1").arg(i));
    QTemporaryDir folder;
    NotificationLog log(folder.path() + QStringLiteral("/n"));
    NotificationReader reader(*tom, log);
    std::vector<Notification> out;
    tom.clock.advance(60000);
    lea.clock.advance(60000);
    join(lea, tom, group);
    while (reader.readSome(3, out)) {
    }
    CHECK(out.empty());
}

TEST_CASE("a role that is offered or handed over is told to whom it concerns alone")
{
    Pair p;
    const auto session = p.session(*p.tom, QStringLiteral("Trees"), 3 * 24 * 60);
    Role role;
    role.title = QStringLiteral("Note taker");
    const auto roleId = p.make(*p.tom, role);
    p.bring();
    const auto self = p.lea->self(p.group);
    RoleTurn turn{turnId(session, roleId), p.group, roleId, session, self, QStringLiteral("proposed")};
    REQUIRE(p.tom
                ->transact(p.group, QStringLiteral("t"),
                           [&](Transaction &t) {
                               t.put(turn);
                               return done();
                           })
                .ok());
    auto told = p.bring();
    REQUIRE(kindsOf(told) == std::vector{Kind::RoleOffered});
    CHECK(told[0].detail == QStringLiteral("Note taker"));
    CHECK(told[0].item == session.uid);
    // Tom takes it, and hands it to Lea.
    REQUIRE(giveUpTurn(*p.lea, {p.group, roleId, session}, self, "declined", {}).ok());
    syncBoth(*p.lea, *p.tom, p.group);
    REQUIRE(acceptTurn(*p.tom, {p.group, roleId, session}, p.tomHere).ok());
    CHECK(p.bring().empty());
    REQUIRE(handOverTurn(*p.tom, {p.group, roleId, session}, self).ok());
    CHECK(kindsOf(p.bring()) == std::vector{Kind::RoleOffered}); // asked, once
}

TEST_CASE("a session within the hour and roles that nobody has are told once for each time")
{
    Pair p;
    const auto soon = p.session(*p.lea, QStringLiteral("Trees"), 90);
    Role role;
    role.title = QStringLiteral("Note taker");
    const auto roleId = p.make(*p.lea, role);
    auto told = p.remind();
    REQUIRE(kindsOf(told) == std::vector{Kind::RoleVacant});
    CHECK(told[0].detail == QStringLiteral("Note taker"));
    CHECK(p.remind().empty());
    p.lea.clock.advance(40 * 60000);
    told = p.remind();
    REQUIRE(kindsOf(told) == std::vector{Kind::SessionSoon});
    CHECK(told[0].item == soon.uid);
    CHECK(p.remind().empty());
    REQUIRE(acceptTurn(*p.lea, {p.group, roleId, soon}, p.lea->self(p.group)).ok());
    p.change(*p.lea, soon, [](Session &s) { s.date.iso = QStringLiteral("2026-12-24"); });
    CHECK(p.remind().empty());
    // What has begun is no longer announced.
    p.session(*p.lea, QStringLiteral("Now"), -5);
    CHECK(p.remind().empty());
}

TEST_CASE("who joins and who waits at the door is told, even if the reader's own laptop opened it")
{
    Pair p;
    Profile mia(3, QStringLiteral("Mia")), noe(4, QStringLiteral("Noé"));
    mia.clock.advance(120000);
    noe.clock.advance(120000);
    join(p.lea, mia, p.group);
    auto told = p.read();
    REQUIRE(kindsOf(told) == std::vector{Kind::MemberJoined});
    CHECK(told[0].title == QStringLiteral("Mia"));
    InviteTerms terms;
    terms.approval = true;
    join(p.lea, noe, p.group, terms);
    told = p.read();
    REQUIRE(kindsOf(told) == std::vector{Kind::AdmissionWaiting});
    CHECK(told[0].title == QStringLiteral("Noé"));
}

TEST_CASE("what two members changed while apart is told to both and to nobody else")
{
    Pair p;
    Profile mia(3, QStringLiteral("Mia"));
    mia.clock.advance(60000);
    join(p.lea, mia, p.group);
    const auto session = p.session(*p.lea, QStringLiteral("Trees"), 3 * 24 * 60);
    syncBoth(*p.lea, *p.tom, p.group);
    syncBoth(*p.lea, *mia, p.group);
    p.read();
    p.change(*p.lea, session, [](Session &s) { s.place = QStringLiteral("Library"); });
    p.change(*p.tom, session, [](Session &s) { s.place = QStringLiteral("Online"); });
    const auto told = p.bring();
    // Where her own place is the one that is shown, that is no news to her.
    const bool own = p.lea->get(session)->place == QStringLiteral("Library");
    REQUIRE(kindsOf(told)
            == (own ? std::vector{Kind::Conflict} : std::vector{Kind::SessionMoved, Kind::Conflict}));
    CHECK(p.bring().empty());
    NotificationLog log(p.folder.path() + QStringLiteral("/mia"));
    NotificationReader reader(*mia, log);
    std::vector<Notification> out;
    reader.readSome(100, out);
    carry(*p.lea, *mia, p.group);
    reader.readSome(100, out);
    CHECK(
        std::none_of(out.begin(), out.end(), [](const Notification &n) { return n.kind == Kind::Conflict; }));
}

TEST_CASE("a review received names its author in an open round and nobody in a blind one")
{
    const bool blind = GENERATE(false, true);
    Pair p;
    ReviewRound round;
    round.title = QStringLiteral("Essays");
    round.blind = blind ? QStringLiteral("single") : QStringLiteral("open");
    round.phase = QStringLiteral("review");
    round.coordinator = p.tomHere;
    const auto roundId = p.make(*p.tom, round);
    Submission work;
    work.round = roundId;
    work.author = p.lea->self(p.group);
    work.title = QStringLiteral("On trees");
    p.bring();
    const auto workId = p.make(*p.lea, work);
    syncBoth(*p.lea, *p.tom, p.group);
    Review review;
    review.round = roundId;
    review.submission = workId;
    review.reviewer = blind ? Id<Member>() : p.tomHere;
    review.state = QStringLiteral("given");
    p.make(*p.tom, review);
    const auto told = p.bring();
    REQUIRE(kindsOf(told) == std::vector{Kind::ReviewReceived});
    CHECK(told[0].item == roundId.uid);
    CHECK(told[0].by == (blind ? QString() : QStringLiteral("Tom")));
    CHECK_FALSE((blind
                 && notificationBody(told[0], QStringLiteral("Graphs"), QTimeZone::systemTimeZone())
                        .contains(QStringLiteral("Tom"))));
}

TEST_CASE("the file keeps what was told, read and looked at, whatever is appended")
{
    QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/notifications.jsonl");
    NotificationLog::Mark mark{{{Uid::derive({}, "feed", "1"), 7}}, 99};
    const Id<Group> group{Uid::derive({}, "group", "1")};
    {
        NotificationLog log(path);
        log.load();
        for (int i = 0; i < 4; ++i)
            log.add(simple(i));
        log.setMark(group, mark);
        REQUIRE(log.save().ok());
        log.setRead({simple(1).id, simple(3).id}, true);
        REQUIRE(log.save().ok());
        log.setRead({simple(3).id}, false);
        REQUIRE(log.save().ok());
        CHECK(log.unread() == 3);
    }
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    NotificationLog log(path);
    log.load();
    REQUIRE(log.all().size() == 4);
    CHECK(log.unread() == 3);
    CHECK(log.find(simple(1).id)->read);
    CHECK(log.all()[2] == simple(2));
    REQUIRE(log.mark(group));
    CHECK(log.mark(group)->seen == mark.seen);
    CHECK(log.mark(group)->sinceMs == 99);
    CHECK(log.readAll().size() == 3);
    CHECK(log.unread() == 0);
}

TEST_CASE("an unread notification gives way to a later one about the same thing, a read one stays")
{
    QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/n");
    Notification first = simple(1, Kind::NotesChanged), second = simple(2, Kind::NotesChanged),
                 third = simple(3, Kind::NotesChanged);
    second.item = third.item = first.item;
    NotificationLog log(path);
    CHECK_FALSE(log.add(first));
    CHECK(log.add(second));
    CHECK(log.all().size() == 1);
    log.setRead({second.id}, true);
    CHECK_FALSE(log.add(third));
    CHECK(log.all().size() == 2);
    CHECK(log.unread() == 1);
    REQUIRE(log.save().ok());
    NotificationLog again(path);
    again.load();
    CHECK(again.all() == log.all());
}

TEST_CASE("a file that was cut off, damaged or of another kind loses no more than those lines")
{
    QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/n");
    {
        NotificationLog log(path);
        log.add(simple(1));
        log.add(simple(2));
        REQUIRE(log.save().ok());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("no json at all\n{\"id\":\"x\",\"kind\":\"of-the-future\"}\n{\"id\":\"01");
    file.close();
    NotificationLog log(path);
    log.load();
    CHECK(log.all().size() == 2);
    log.add(simple(3));
    REQUIRE(log.save().ok());
    NotificationLog again(path);
    again.load();
    CHECK(again.all().size() == 3);
}

TEST_CASE("ten thousand are kept, the oldest go, and the file does not grow for ever")
{
    QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/n");
    NotificationLog log(path);
    for (int i = 0; i < NotificationLog::most + 50; ++i)
        log.add(simple(i));
    CHECK(log.all().size() == NotificationLog::most);
    CHECK(log.unread() == NotificationLog::most);
    CHECK(log.all().front().id == simple(50).id);
    REQUIRE(log.save().ok());
    const qint64 whole = QFile(path).size();
    for (int turn = 0; turn < 400; ++turn) {
        log.setRead({simple(60 + turn).id}, true);
        REQUIRE(log.save().ok());
    }
    CHECK(QFile(path).size() < whole + 100000);
    NotificationLog again(path);
    again.load();
    CHECK(again.unread() == log.unread());
}

TEST_CASE("a folder that cannot be written is told, and nothing is lost in memory")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    NotificationLog log(file.fileName() + QStringLiteral("/notifications.jsonl"));
    log.load();
    log.add(simple(1));
    const auto saved = log.save();
    REQUIRE_FALSE(saved.ok());
    CHECK_FALSE(saved.error().text.isEmpty());
    CHECK(log.unread() == 1);
}

TEST_CASE("every kind has a key of its own and words")
{
    QSet<QByteArray> keys;
    for (int i = 0; i <= static_cast<int>(Kind::DeputyNamed); ++i) {
        const auto kind = static_cast<Kind>(i);
        keys += notificationKey(kind);
        CHECK(notificationKind(notificationKey(kind)) == kind);
        Notification n = simple(i, kind);
        n.detail = QStringLiteral("Detail");
        CHECK(notificationTitle(n).contains(kind >= Kind::RoleOffered && kind <= Kind::RoleVacant ? n.detail
                                                                                                  : n.title));
        CHECK(notificationBody(n, QStringLiteral("Graphs"), QTimeZone::systemTimeZone())
                  .contains(QStringLiteral("Graphs")));
    }
    CHECK(keys.size() == static_cast<int>(Kind::DeputyNamed) + 1);
    CHECK_FALSE(notificationKind("nothing"));
}

TEST_CASE("a work handed in is told to who opened the round and to its readers, never to its author")
{
    Pair p;
    const auto self = p.lea->self(p.group);
    const bool mine = GENERATE(true, false);
    ReviewRound round;
    round.title = QStringLiteral("Essays");
    round.blind = QStringLiteral("open");
    round.coordinator = mine ? self : p.tomHere;
    const auto roundId = p.make(*p.lea, round);
    syncBoth(*p.lea, *p.tom, p.group);
    Submission work;
    work.round = roundId;
    work.author = p.tomHere;
    work.title = QStringLiteral("On trees");
    const auto workId = p.make(*p.tom, work);
    SubmissionVersion version;
    version.round = roundId;
    version.submission = workId;
    version.text = QStringLiteral("Trees.");
    p.make(*p.tom, version);
    auto told = p.bring();
    if (mine) {
        REQUIRE(kindsOf(told) == std::vector{Kind::WorkHandedIn});
        CHECK(told[0].item == roundId.uid);
        CHECK(told[0].by == QStringLiteral("Tom"));
        CHECK(notificationTitle(told[0]) == QStringLiteral("“On trees” was handed in"));
        CHECK(concernsReader(Kind::WorkHandedIn));
    } else {
        CHECK(told.empty());
        // To be read by her from now on: a new version is news.
        Review review;
        review.round = roundId;
        review.submission = workId;
        review.reviewer = self;
        review.state = QStringLiteral("assigned");
        p.make(*p.tom, review);
        p.bring();
        version.number = 2;
        p.make(*p.tom, version);
        CHECK(kindsOf(p.bring()) == std::vector{Kind::WorkHandedIn});
    }
    // Her own is no news to her.
    work.author = self;
    version.submission = p.make(*p.lea, work);
    p.make(*p.lea, version);
    CHECK(p.bring().empty());
}
