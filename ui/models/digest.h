#pragma once
// What is new since the reader's last visit, from what the journal says was touched. Facts are single rows;
// the digest brings them together, so that a hundred new things are one line.

#include "domain/entities.h"
#include "workspace/seen.h"
#include "workspace/workspace.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace cercle
{

enum class NewsKind { Session, Moved, Notes, Resource, Member, Review };

// One row that somebody has made or changed.
struct NewsFact {
    NewsKind kind = NewsKind::Session;
    Uid id;
    Id<Group> group;
    QString title;
    QString by; // the author's name; empty: not known
    std::int64_t wallMs = 0;

    bool operator==(const NewsFact &) const = default;
};

// One line of the digest.
struct NewsLine {
    NewsKind kind = NewsKind::Session;
    Id<Group> group;
    Uid id;        // null: several
    int count = 1; // how many things
    QString title;
    QStringList by; // without repetition, the latest first
    std::int64_t wallMs = 0;

    bool operator==(const NewsLine &) const = default;
};

// The latest first within each group; groups in the order of `groups`. More than `single` of a kind in one
// group become one line.
std::vector<NewsLine> digestOf(const std::vector<NewsFact> &facts, const std::vector<Id<Group>> &groups,
                               int single = 3);

// What a touched row means to the reader; nothing for the reader's own doings and for what is no news. `self`
// is the reader's member of that group.
std::optional<NewsFact> newsOf(const Workspace &workspace, const Id<Group> &group, const Id<Member> &self,
                               const Workspace::Touch &touch);

// A visit is the time that Home is in sight, and what is less than half an hour apart from it.
struct Visit {
    Seen base; // what is new is newer than that
    Seen last; // what was there when Home was last in sight
    std::int64_t leftMs = 0;
};
// Home comes into sight: a new visit, or still the one before. True if the base is another one.
bool beginVisit(Visit &visit, std::int64_t nowMs);

} // namespace cercle
