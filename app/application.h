#pragma once
// The composition root: constructs everything, connects it, and opens what can wait after the first paint.

#include "actions.h"
#include "base/clock.h"
#include "context.h"
#include "desktop_notices.h"
#include "quit_signals.h"
#include "settings.h"
#include "system_colours.h"
#include "theme/theme.h"

#include <QTimer>

#include <memory>

class QApplication;
class QThread;

namespace cercle {

class MainWindow;
class NodeStatus;
class Notifier;
class Workspace;

struct StartOptions {
    QString profile;    // empty: $XDG_DATA_HOME/cercle
    QString language;   // empty: the setting, else the system's
    QString listen;     // HOST:PORT to be reached at; empty: every address, any port
    QString invitation; // a code, a link, or the text of a .cercle file
};

class Application final {
public:
    // `profile` as in StartOptions: what the window remembers is kept apart for each.
    Application(QApplication &qt, const QString &profile);
    ~Application();

    // Shows the window and runs until it is closed. The exit code.
    int run(const StartOptions &options);

private:
    bool openProfile(const QString &profile);
    void applyTheme();
    void afterFirstPaint();
    void startNotifying();
    // Looks through a database that was not closed cleanly, beside the window.
    void inspect();
    // Runs the window with only an explanation in it.
    int showProblem(const Error &error);

    QApplication &m_qt;
    SystemClock m_clock;
    SystemRandom m_random;
    Theme m_theme;
    Settings m_settings;
    Actions m_actions;
    Notices m_notices;
    SystemColours m_colours;
    DesktopNotices m_desktop;
    QuitSignals m_signals;
    QTimer m_index;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QThread> m_inspection;
    std::unique_ptr<NodeStatus> m_network;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MainWindow> m_window;
    Error m_problem;
};

} // namespace cercle
