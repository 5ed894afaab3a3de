#pragma once
// Two members and what one of them is told.

#include "workspace/notification_reader.h"

#include "catch.h"
#include "profiles.h"

#include <algorithm>

namespace cercle
{

// Lea listens, Tom writes.
struct Pair {
    Profile lea{1, QStringLiteral("Léa")}, tom{2, QStringLiteral("Tom")};
    Id<Group> group;
    Id<Member> tomHere;
    QTemporaryDir folder;
    NotificationLog log{folder.path() + QStringLiteral("/notifications.jsonl")};
    NotificationReader reader{*lea, log};

    Pair()
    {
        group = *lea->createGroup({QStringLiteral("Graphs"),
                                   QStringLiteral("Pass"),
                                   QStringLiteral("skill"),
                                   {},
                                   QStringLiteral("Europe/Paris")});
        tomHere = join(lea, tom, group);
        read();
        lea.clock.advance(60000);
        tom.clock.advance(60000);
    }
    std::vector<Notification> read()
    {
        std::vector<Notification> out;
        while (reader.readSome(3, out)) {
        }
        for (const Notification &n : out)
            log.add(n);
        return out;
    }
    std::vector<Notification> bring()
    {
        carry(*tom, *lea, group);
        return read();
    }
    std::vector<Notification> remind()
    {
        std::vector<Notification> out;
        while (reader.remindSome(lea.clock.nowMs(), out)) {
        }
        for (const Notification &n : out)
            log.add(n);
        return out;
    }
    // A session as many minutes from now.
    Id<Session> session(Workspace &by, const QString &title, int minutes)
    {
        const QDateTime at =
            QDateTime::fromMSecsSinceEpoch(lea.clock.nowMs() + minutes * 60000LL, QTimeZone("Europe/Paris"));
        Session session;
        session.title = title;
        session.date.iso = at.date().toString(Qt::ISODate);
        session.time.hhmm = at.time().toString(QStringLiteral("HH:mm"));
        return make(by, session);
    }
    template <class T> Id<T> make(Workspace &by, T value)
    {
        Id<T> id;
        REQUIRE(by.transact(group, QStringLiteral("test"), [&](Transaction &t) {
                      id = t.create(std::move(value));
                      return done();
                  }).ok());
        return id;
    }
    template <class T, class F> void change(Workspace &by, const Id<T> &id, F edit)
    {
        REQUIRE(by.transact(group, QStringLiteral("test"), [&](Transaction &t) {
                      auto value = t.get(id);
                      REQUIRE(value);
                      edit(*value);
                      t.put(*value);
                      return done();
                  }).ok());
    }
};

using Kind = NotificationKind;

inline std::vector<Kind> kindsOf(const std::vector<Notification> &all)
{
    std::vector<Kind> out;
    for (const Notification &n : all)
        out.push_back(n.kind);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace cercle
