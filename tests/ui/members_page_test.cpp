#include "window_bench.h"

#include "detail/fact_row.h"
#include "detail/member_detail.h"
#include "forms/name_form.h"
#include "forms/person_form.h"
#include "journal/crypto.h"
#include "pages/member_desk.h"
#include "pages/members_page.h"
#include "widgets/empty_state.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "widgets/search_field.h"

#include "catch.h"

#include <QAccessible>
#include <QLabel>

using namespace cercle;

namespace
{

struct MembersWindow : WindowBench {
    MembersPage &open(QSize size = {1440, 900})
    {
        settings.setPlace({QStringLiteral("members"), group, {}, false, 0});
        WindowBench::open(size);
        auto *page = find<MembersPage>();
        REQUIRE(page);
        return *page;
    }
    std::vector<Member> all() { return workspace->list<Member>(Filter().in(group)); }
    Workspace::NewInvite invite(bool approval)
    {
        InviteTerms terms;
        terms.approval = approval;
        terms.uses = 5;
        const auto made = workspace->createInvite(group, terms);
        REQUIRE(made.ok());
        return *made;
    }
    // Somebody's laptop asks to join, as one that reached this one.
    Id<Member> knock(const QString &name)
    {
        const auto made = invite(true);
        const auto key = SigningKey::generate();
        REQUIRE(key.ok());
        JoinRequest request;
        request.invite = made.id;
        request.name = name;
        request.deviceKey = key->publicKey();
        request.proof = makeJoinProof(made.secret, group.uid, request.deviceKey, name);
        const auto member = workspace->admit(group, request);
        REQUIRE(member.ok());
        REQUIRE(member->state == QStringLiteral("pending"));
        settle();
        return member->id;
    }
    Button *named(const QString &name) const
    {
        for (Button *one : window->findChildren<Button *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    bool says(const QString &part) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("who is alone is told so in one sentence and can invite")
{
    MembersWindow b;
    b.open();
    CHECK(b.find<EmptyState>());
    REQUIRE(b.button(QStringLiteral("Invite")));
    CHECK(b.find<MemberDetail>()); // the own words to read aloud
    QString words = b.workspace->deviceWords();
    CHECK(b.says(words.left(words.indexOf(u' '))));
}

TEST_CASE("a person without the program is added, called otherwise, taken away and brought back")
{
    MembersWindow b;
    auto &page = b.open();
    b.trigger(Command::AddPerson);
    REQUIRE(b.find<PersonForm>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(b.find<PersonForm>()->problem().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lina"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(b.find<PersonForm>()->problem().contains(QStringLiteral("lina"))); // there is one already
    CHECK(b.all().size() == 1);
    b.field(QStringLiteral("Name"))->setText(QStringLiteral("Noé"));
    b.field(QStringLiteral("Handle"))->setText(QStringLiteral("@noe"));
    QTest::keyClick(b.field(QStringLiteral("Name")), Qt::Key_Return);
    b.settle();
    REQUIRE(b.all().size() == 2);
    const Id<Member> noe{page.selected()};
    CHECK(b.workspace->get(noe)->name == QStringLiteral("Noé"));
    CHECK(b.workspace->get(noe)->handle == QStringLiteral("noe"));
    CHECK_FALSE(b.find<EmptyState>());

    Q_EMIT b.find<MemberDetail>()->editRequested(noe);
    b.settle();
    b.field(QStringLiteral("Name"))->setText(QStringLiteral("Noé B."));
    QTest::keyClick(b.field(QStringLiteral("Name")), Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->get(noe)->name == QStringLiteral("Noé B."));

    auto *rows = b.find<ListView>();
    for (ListView *one : b.window->findChildren<ListView *>()) {
        if (one->isVisible() && one->accessibleName() == QStringLiteral("Members"))
            rows = one;
    }
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    b.settle();
    CHECK(b.all().size() == 1);
    REQUIRE(b.button(QStringLiteral("Undo")));
    b.button(QStringLiteral("Undo"))->click();
    b.settle();
    CHECK(b.all().size() == 2);
    // Whoever has the program is not taken away by a key.
    page.select(b.workspace->self(b.group).uid);
    QTest::keyClick(rows, Qt::Key_Delete);
    CHECK(b.all().size() == 2);
}

TEST_CASE("who asks to be let in stands above with the words to compare, and is admitted or refused")
{
    MembersWindow b;
    b.member(QStringLiteral("Noé"));
    auto &page = b.open();
    const auto zoe = b.knock(QStringLiteral("Zoé"));
    const auto yan = b.knock(QStringLiteral("Yan"));
    REQUIRE(b.find<MemberDesk>());
    CHECK(MembersPage::waiting(*b.workspace, b.group) == 2);
    CHECK_FALSE(page.model().indexOf(zoe).isValid());
    const auto laptops = laptopsOf(*b.workspace, zoe);
    REQUIRE(laptops.size() == 1);
    CHECK(b.says(laptops[0].words));
    REQUIRE(b.named(QStringLiteral("Admit Zoé")));
    b.named(QStringLiteral("Admit Zoé"))->click();
    b.settle();
    CHECK(b.workspace->get(zoe)->state == QStringLiteral("active"));
    CHECK(page.model().indexOf(zoe).isValid());
    REQUIRE(b.named(QStringLiteral("Refuse Yan")));
    b.named(QStringLiteral("Refuse Yan"))->click();
    b.settle();
    CHECK(b.workspace->get(yan)->removed);
    CHECK(b.workspace->get(yan)->state == QStringLiteral("pending")); // and so has no access
    CHECK_FALSE(b.named(QStringLiteral("Refuse Yan")));
    REQUIRE(b.workspace->undo().ok());
    b.settle();
    CHECK(b.named(QStringLiteral("Refuse Yan")));
}

TEST_CASE("open invitations are counted, shown and withdrawn")
{
    MembersWindow b;
    b.member(QStringLiteral("Noé"));
    b.open();
    CHECK_FALSE(b.find<MemberDesk>());
    const auto made = b.invite(false);
    b.settle();
    REQUIRE(b.find<MemberDesk>());
    auto *desk = b.find<MemberDesk>();
    Button *fold = nullptr;
    for (Button *one : desk->findChildren<Button *>()) {
        if (one->isVisible() && one->text().contains(QStringLiteral("open")))
            fold = one;
    }
    REQUIRE(fold);
    fold->click();
    b.settle();
    REQUIRE(b.button(QStringLiteral("Withdraw")));
    b.button(QStringLiteral("Withdraw"))->click();
    b.settle();
    CHECK(b.workspace->invite(made.id)->withdrawn);
    CHECK_FALSE(b.find<MemberDesk>());
}

TEST_CASE("the detail shows attendance and roles, and leads to their sessions")
{
    MembersWindow b;
    const auto past = b.session(QStringLiteral("Trees"), QStringLiteral("2026-11-03"));
    const auto noe = b.member(QStringLiteral("Noé"));
    Attendance attendance;
    attendance.session = past;
    attendance.member = noe;
    attendance.state = QStringLiteral("present");
    b.add(attendance);
    RoleTurn turn;
    turn.role = b.role(QStringLiteral("Note taker"), QStringLiteral("note_taker"));
    turn.session = past;
    turn.member = noe;
    turn.state = QStringLiteral("done");
    b.add(turn);
    auto &page = b.open();
    page.select(noe.uid);
    b.settle();
    auto *detail = b.find<MemberDetail>();
    REQUIRE(detail);
    const auto rows = detail->findChildren<FactRow *>();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]->accessibleName().contains(QStringLiteral("Trees")));
    CHECK(rows[0]->accessibleName().contains(QStringLiteral("There")));
    QTest::keyClick(rows[0], Qt::Key_Return);
    b.settle();
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
    CHECK(b.window->shell().currentSession() == past);
}

TEST_CASE("the own name is changed from the own row, and the last meeting of another laptop is named")
{
    MembersWindow b;
    b.member(QStringLiteral("Noé"));
    auto &page = b.open();
    const Id<Member> self = b.workspace->self(b.group);
    page.select(self.uid);
    Q_EMIT b.find<MemberDetail>()->editRequested(self);
    b.settle();
    REQUIRE(b.find<NameForm>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Lina M."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->name() == QStringLiteral("Lina M."));
    const auto zoe = b.knock(QStringLiteral("Zoé"));
    REQUIRE(b.workspace->approveMember(b.group, zoe).ok());
    PeerState peer;
    peer.name = QStringLiteral("Zoé");
    peer.member = zoe.uid;
    peer.lastSeen = b.clock.nowMs() - 5 * 60 * 1000;
    b.sync.states = {peer};
    Q_EMIT b.sync.changed();
    CHECK(page.model().seen(zoe).contains(QStringLiteral("5 min")));
    // A peer that tells only the head of its key is known by it.
    peer.member = {};
    peer.online = true;
    const auto laptop = b.workspace->list<Device>(Filter().with("member", zoe));
    REQUIRE(laptop.size() == 1);
    peer.pin = sha256({laptop[0].key}).view().first(pinBytes).toByteArray();
    b.sync.states = {peer};
    CHECK(page.model().seen(zoe) == QStringLiteral("connected"));
    CHECK(page.model().seen(self).isEmpty());
}

TEST_CASE("three hundred people are searched at once, and every control has a name")
{
    MembersWindow b;
    REQUIRE(b.workspace
                ->transact(b.group, QStringLiteral("test"),
                           [&](Transaction &t) {
                               for (int i = 0; i < 300; ++i) {
                                   Member member;
                                   member.name = QStringLiteral("Élève %1").arg(i);
                                   t.create(member);
                               }
                               return done();
                           })
                .ok());
    auto &page = b.open({1024, 640});
    b.trigger(Command::Find);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("eleve 299"));
    CHECK(page.model().rowCount() == 2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    b.settle();
    REQUIRE(b.button(QStringLiteral("Show everybody")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(page.model().rowCount() == 303);
    for (QWidget *child : page.findChildren<QWidget *>()) {
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus)) {
            INFO(child->metaObject()->className());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(child)->text(QAccessible::Name).isEmpty());
        }
    }
}
