#include "catch.h"
#include "profiles.h"

using namespace cercle;

namespace
{

Workspace::Wanted headsOf(Workspace &workspace, const Id<Group> &group)
{
    Workspace::Wanted out;
    for (const FeedHead &head : workspace.have(group))
        out[head.feed] = head.seq + 1;
    return out;
}

const Workspace::Touch *touchOf(const Workspace::Touches &all, const Uid &id, const Id<Member> &by)
{
    for (const auto &touch : all.touches) {
        if (touch.id == id && touch.by == by)
            return &touch;
    }
    return nullptr;
}

} // namespace

TEST_CASE("what came in since then is told by row and author, and what was there before is not")
{
    Profile lea(1, QStringLiteral("Léa")), tom(2, QStringLiteral("Tom"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto old = addSession(*lea, group, QStringLiteral("Old"));
    const auto still = addSession(*lea, group, QStringLiteral("Still"));
    const auto member = join(lea, tom, group);
    const auto seen = headsOf(*lea, group);
    CHECK(lea->touched(group, seen, 0, 1000).touches.empty());

    tom.clock.advance(60000);
    REQUIRE(editSession(*tom, group, old, [](Session &s) { s.notes = QStringLiteral("Tom's"); }).ok());
    REQUIRE(editSession(*tom, group, old, [](Session &s) { s.notes = QStringLiteral("Tom's own"); }).ok());
    const auto added = addSession(*tom, group, QStringLiteral("New"));
    REQUIRE(editSession(*lea, group, old, [](Session &s) { s.title = QStringLiteral("Older"); }).ok());
    carry(*tom, *lea, group);

    const auto all = lea->touched(group, seen, 0, 1000);
    CHECK_FALSE(all.more);
    CHECK(all.touches.size() == 3);
    const auto *notes = touchOf(all, old.uid, member);
    REQUIRE(notes);
    CHECK(notes->entity == entityIndexOf<Session>());
    CHECK(notes->fields == 1U << describe<Session>().fieldIndex("notes"));
    CHECK_FALSE(notes->fresh);
    CHECK(notes->wallMs == tom.clock.nowMs());
    REQUIRE(touchOf(all, added.uid, member));
    CHECK(touchOf(all, added.uid, member)->fresh);
    REQUIRE(touchOf(all, old.uid, lea->self(group)));
    CHECK_FALSE(touchOf(all, still.uid, lea->self(group)));
    // Behind the cursor there is only what comes later.
    CHECK(lea->touched(group, seen, all.cursor, 1000).touches.empty());
    const auto later = addSession(*tom, group, QStringLiteral("Later"));
    carry(*tom, *lea, group);
    const auto rest = lea->touched(group, seen, all.cursor, 1000);
    REQUIRE(rest.touches.size() == 1);
    CHECK(rest.touches.front().id == later.uid);
}

TEST_CASE("a joiner is a fresh member, by whoever admitted")
{
    Profile lea(1, QStringLiteral("Léa")), tom(2, QStringLiteral("Tom"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto seen = headsOf(*lea, group);
    const auto member = join(lea, tom, group);
    const auto all = lea->touched(group, seen, 0, 1000);
    const auto *joined = touchOf(all, member.uid, lea->self(group));
    REQUIRE(joined);
    CHECK(joined->fresh);
    CHECK(joined->entity == entityIndexOf<Member>());
}

TEST_CASE("what came in is read in slices of the journal that are no larger than asked for")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto seen = headsOf(*lea, group);
    for (int i = 0; i < 25; ++i)
        addSession(*lea, group, QStringLiteral("Session %1").arg(i));
    std::vector<Uid> ids;
    std::int64_t cursor = 0;
    int slices = 0;
    for (;; ++slices) {
        const auto slice = lea->touched(group, seen, cursor, 4);
        CHECK(slice.touches.size() <= 4);
        for (const auto &touch : slice.touches)
            ids.push_back(touch.id);
        cursor = slice.cursor;
        if (!slice.more)
            break;
        REQUIRE(slices < 50);
    }
    CHECK(slices == 6);
    CHECK(ids.size() == 25);
    CHECK(lea->touched(Id<Group>{}, {}, 0, 10).touches.empty());
}

TEST_CASE("a long table is read page by page")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    for (int i = 0; i < 11; ++i)
        addSession(*lea, group, QStringLiteral("Session %1").arg(i));
    std::vector<Session> paged;
    for (Uid behind;;) {
        const auto page = lea->list<Session>(Filter().in(group).page(behind, 4));
        CHECK(page.size() <= 4);
        paged.insert(paged.end(), page.begin(), page.end());
        if (page.empty())
            break;
        behind = page.back().id.uid;
    }
    CHECK(paged == lea->list<Session>(Filter().in(group)));
    CHECK(paged.size() == 11);
}
