#pragma once
// One command of the program, and the lists of them by subject.

#include "cli/context.h"

namespace cercle
{

struct Command {
    CommandForm form;
    // One line for the list of commands, and what the command's own help adds; both translated by
    // commandText().
    const char *summary = "";
    const char *details = "";
    Result<Done> (*run)(Context &) = nullptr;
    bool draws = false; // needs fonts: runs with a QGuiApplication
};

std::vector<Command> profileCommands();
std::vector<Command> groupCommands();
std::vector<Command> entityCommands();
std::vector<Command> noteCommands();
std::vector<Command> fileCommands();
std::vector<Command> roleCommands();
std::vector<Command> turnCommands(); // part of roleCommands()
std::vector<Command> reviewCommands();
std::vector<Command> reviewingCommands(); // part of reviewCommands()
std::vector<Command> roundCommands();     // part of reviewCommands()
std::vector<Command> careCommands();
std::vector<Command> linkCommands();
std::vector<Command> exchangeCommands();
std::vector<Command> conflictCommands();
std::vector<Command> notificationCommands();
std::vector<Command> demoCommands();

// All of them, in the order of the help.
const std::vector<Command> &allCommands();
// A summary or details in the member's language.
QString commandText(const char *text);

// What --help prints, for one command or for the program.
QString helpFor(const Command &command);
QString helpForAll();
// The same as one document: an array of all commands, or the one whose index is given.
JsonWriter helpAsJson(int command);

} // namespace cercle
