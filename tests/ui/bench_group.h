#pragma once
// A workspace in a temporary folder with a group, a clock that stands still, and shorthands to fill it.

#include "domain/entities.h"
#include "workspace/workspace.h"

#include "catch.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTimeZone>

namespace cercle
{

// Tuesday 24 November 2026, 12:00 in Paris.
inline std::int64_t noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone("Europe/Paris")).toMSecsSinceEpoch();
}

struct GroupBench {
    QTemporaryDir folder;
    FixedClock clock{noon()};
    SeededRandom random{7};
    std::unique_ptr<Workspace> workspace;
    Id<Group> group;

    explicit GroupBench(bool withGroup = true)
    {
        auto opened = Workspace::open(folder.path() + QStringLiteral("/profile"), clock, random);
        REQUIRE(opened.ok());
        workspace = std::move(*opened);
        if (!withGroup)
            return;
        REQUIRE(workspace->createIdentity(QStringLiteral("Lina")).ok());
        group = makeGroup(QStringLiteral("Algorithms"));
    }

    Id<Group> makeGroup(const QString &title)
    {
        GroupDraft draft;
        draft.title = title;
        draft.goal = QStringLiteral("Pass together");
        draft.zone = QStringLiteral("Europe/Paris");
        const auto made = workspace->createGroup(draft);
        REQUIRE(made.ok());
        return *made;
    }
    template <class T> Id<T> add(T entity)
    {
        Id<T> id;
        REQUIRE(workspace
                    ->transact(group, QStringLiteral("test"),
                               [&](Transaction &t) {
                                   id = t.create(std::move(entity));
                                   return done();
                               })
                    .ok());
        return id;
    }
    template <class T, class F> void change(const Id<T> &id, F edit)
    {
        REQUIRE(workspace
                    ->transact(group, QStringLiteral("test"),
                               [&](Transaction &t) {
                                   auto entity = t.get(id);
                                   REQUIRE(entity.has_value());
                                   edit(*entity);
                                   t.put(*entity);
                                   return done();
                               })
                    .ok());
    }
    Id<Session> session(const QString &title, const QString &date,
                        const QString &time = QStringLiteral("18:30"))
    {
        Session session;
        session.title = title;
        session.date.iso = date;
        session.time.hhmm = time;
        return add(session);
    }
    Id<Member> member(const QString &name)
    {
        Member member;
        member.name = name;
        return add(member);
    }
    Id<Role> role(const QString &title, const QString &key, int position = 0)
    {
        Role role;
        role.title = title;
        role.key = key;
        role.position = position;
        return add(role);
    }
};

} // namespace cercle
