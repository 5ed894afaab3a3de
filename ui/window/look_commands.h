#pragma once
// How the window looks and speaks, by command: theme, language, the size of the letters, the whole screen.

#include "theme/theme.h"

#include <QObject>

namespace cercle
{

class Shell;
struct Context;

class LookCommands final : public QObject
{
    Q_OBJECT
public:
    // Lives as long as the shell, whose child it is.
    LookCommands(Context &context, Shell &shell);

    // The commands say what holds.
    void update();

private:
    void setTheme(Theme::Choice choice);
    void setLanguage(const QString &language);
    // By so many steps; 0: back to the usual size.
    void zoom(int steps);

    Context &m_context;
    Shell &m_shell;
};

// The letters of the whole program, kept for the next start. Everything that is shown follows.
void applyZoom(Context &context, int percent);

} // namespace cercle
