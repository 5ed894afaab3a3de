#pragma once
// Carries out the actions on the shell, and greys out those that make no sense where the reader is.

#include "domain/group.h"

#include <QObject>

#include <functional>

namespace cercle
{

class CommandPalette;
class GroupCommands;
class LookCommands;
class Shell;
struct Context;

class Commands final : public QObject
{
    Q_OBJECT
public:
    // Lives as long as the shell, whose child it is.
    Commands(Context &context, Shell &shell);

private:
    void connectAll();
    void connectWays();
    void update();
    // With the open group; asks which where all are shown.
    void withGroup(const std::function<void(const Id<Group> &)> &then);
    void planSession(const Id<Group> &group);
    void removeSession();
    void openPalette();

    Context &m_context;
    Shell &m_shell;
    GroupCommands *m_group;
    LookCommands *m_look;
    CommandPalette *m_palette = nullptr; // made when first asked for
};

} // namespace cercle
