#pragma once

#include "domain/member.h"

namespace cercle
{

// One meeting of the group, at a wall time of a zone so that it stays at 18:30 across a change of clocks.
struct Session {
    Id<Session> id;
    Id<Group> group;
    QString title;
    Day date;
    WallTime time;
    int minutes = 90;
    QString zone;   // empty: the group's
    QString place;  // a room, or "online"
    QUrl call;      // video link
    QString source; // file name it was imported from
    QString notes;  // Markdown
    bool removed = false;

    bool operator==(const Session &) const = default;
    static constexpr auto table = "session";
    static constexpr auto fields = std::tuple{field("group_id", &Session::group, Merge::Once),
                                              field("title", &Session::title),
                                              field("date", &Session::date),
                                              field("time", &Session::time),
                                              field("minutes", &Session::minutes),
                                              field("zone", &Session::zone),
                                              field("place", &Session::place),
                                              field("call", &Session::call),
                                              field("source", &Session::source),
                                              field("notes", &Session::notes, Merge::Text),
                                              field("removed", &Session::removed)};
};

// A point of a session's agenda; `position` orders them, ties by id.
struct AgendaItem {
    Id<AgendaItem> id;
    Id<Group> group;
    Id<Session> session;
    QString title;
    int minutes = 0; // 0: no time set aside
    int position = 0;
    Id<Member> presenter;
    QStringList moments; // when it was begun and left during the session; see agenda_run.h
    bool done = false;
    bool removed = false;

    bool operator==(const AgendaItem &) const = default;
    static constexpr auto table = "agenda_item";
    static constexpr auto fields = std::tuple{field("group_id", &AgendaItem::group, Merge::Once),
                                              field("session", &AgendaItem::session),
                                              field("title", &AgendaItem::title),
                                              field("minutes", &AgendaItem::minutes),
                                              field("position", &AgendaItem::position),
                                              field("presenter", &AgendaItem::presenter),
                                              field("moments", &AgendaItem::moments, Merge::Set),
                                              field("done", &AgendaItem::done),
                                              field("removed", &AgendaItem::removed)};
};

// Whether a member comes, or came: "yes", "no", "maybe", "present", "excused", "absent".
struct Attendance {
    Id<Attendance> id;
    Id<Group> group;
    Id<Session> session;
    Id<Member> member;
    QString state;
    bool removed = false;

    bool operator==(const Attendance &) const = default;
    static constexpr auto table = "attendance";
    static constexpr auto fields =
        std::tuple{field("group_id", &Attendance::group, Merge::Once),
                   field("session", &Attendance::session, Merge::Once),
                   field("member", &Attendance::member, Merge::Once), field("state", &Attendance::state),
                   field("removed", &Attendance::removed)};
};

struct Decision {
    Id<Decision> id;
    Id<Group> group;
    Id<Session> session;
    QString text;
    int position = 0;
    bool removed = false;

    bool operator==(const Decision &) const = default;
    static constexpr auto table = "decision";
    static constexpr auto fields =
        std::tuple{field("group_id", &Decision::group, Merge::Once), field("session", &Decision::session),
                   field("text", &Decision::text), field("position", &Decision::position),
                   field("removed", &Decision::removed)};
};

// Something somebody said they would do.
struct ActionItem {
    Id<ActionItem> id;
    Id<Group> group;
    Id<Session> session; // where it was agreed
    QString text;
    Id<Member> owner;
    Day due;
    int position = 0;
    bool done = false;
    bool removed = false;

    bool operator==(const ActionItem &) const = default;
    static constexpr auto table = "action_item";
    static constexpr auto fields = std::tuple{field("group_id", &ActionItem::group, Merge::Once),
                                              field("session", &ActionItem::session),
                                              field("text", &ActionItem::text),
                                              field("owner", &ActionItem::owner),
                                              field("due", &ActionItem::due),
                                              field("position", &ActionItem::position),
                                              field("done", &ActionItem::done),
                                              field("removed", &ActionItem::removed)};
};

} // namespace cercle
