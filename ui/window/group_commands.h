#pragma once
// What is done with a whole group: its name and goal, what goes in and out of it as files, and its end. By
// commands for the open group, and by the menu of a group in the sidebar.

#include "domain/group.h"

#include <QObject>

class QPoint;

namespace cercle
{

class Shell;
struct Context;

class GroupCommands final : public QObject
{
    Q_OBJECT
public:
    // Lives as long as the shell, whose child it is.
    GroupCommands(Context &context, Shell &shell);

    // Commands that make no sense now are greyed out.
    void update();
    // Files without the question where they are.
    void exportCalendarTo(const Id<Group> &group, const QString &path);
    void importMinutesFrom(const Id<Group> &group, const QString &path);

private:
    void connectAll();
    void openMenu(const Id<Group> &group, const QPoint &at);
    void rename(const Id<Group> &group);
    void exportCalendar(const Id<Group> &group);
    void importMinutes(const Id<Group> &group);
    void remove(const Id<Group> &group);
    bool mayRemove(const Id<Group> &group) const;
    // The open group if it is a sample, else the first one that is.
    Id<Group> sample() const;

    Context &m_context;
    Shell &m_shell;
};

} // namespace cercle
