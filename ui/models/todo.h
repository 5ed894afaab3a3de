#pragma once
// What waits for the reader, over all groups: work to hand in, reviews, offered roles, promised actions,
// points to present, and roles that nobody has shortly before a session. Pure: the rows and the time are
// passed in.

#include "domain/entities.h"
#include "models/agenda_entry.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace cercle
{

class AgendaBook;
class Workspace;

struct TodoItem {
    enum class Kind { Offer, Review, Submit, Vacant, Agenda, Action };
    Kind kind = Kind::Action;
    Uid id; // of the turn, review, round, session, agenda item or action
    Id<Group> group;
    Id<Session> session; // that it belongs to; may be null
    Id<ReviewRound> round;
    QString title;     // of the thing itself
    QString about;     // the session's or round's title, where it was among the rows
    QString symbol;    // key of the role of an offer
    QStringList roles; // titles of the vacant ones
    std::vector<Id<Role>> vacant;
    QDate due; // where the reader is; invalid: none

    bool operator==(const TodoItem &) const = default;
};

// The rows of one group that bear on it. More than needed does no harm.
struct TodoRows {
    Group group;
    Id<Member> self;
    bool mayWrite = true;              // observers are asked for nothing
    std::vector<AgendaEntry> sessions; // without a valid day: no date yet
    std::vector<Role> roles;
    std::vector<RoleTurn> turns;
    std::vector<AgendaItem> agenda;
    std::vector<ActionItem> actions;
    std::vector<ReviewRound> rounds;
    std::vector<Submission> submissions;
    std::vector<Review> reviews;
};

// `language` of the role titles, "fr" or "en".
std::vector<TodoItem> todoOf(const TodoRows &rows, std::int64_t nowMs, const QString &language);
// By due day, what has none last; then what others wait for. Only the first `count` are put in order, if
// given: nobody looks at thousands.
void sortTodo(std::vector<TodoItem> &items, int count = -1);

// Reads the rows of a group, as few as will do. The book must be complete. Without `actions` those in `rows`
// stay: they are the ones that can be many, and takeUp() keeps them.
void gatherTodo(const Workspace &workspace, const AgendaBook &book, const Group &group, std::int64_t nowMs,
                bool actions, TodoRows &rows);
// Brings a single action in line with the workspace.
void takeUp(const Workspace &workspace, const Id<ActionItem> &action, TodoRows &rows);

// How long before a session a vacant role is everybody's matter, in milliseconds.
constexpr std::int64_t vacantBefore = std::int64_t{48} * 3600 * 1000;

} // namespace cercle
