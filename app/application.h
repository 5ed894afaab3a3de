#pragma once
// The composition root: constructs everything, connects it, and opens what can wait after the first paint.

#include "actions.h"
#include "base/clock.h"
#include "context.h"
#include "desktop_notices.h"
#include "net/instance.h"
#include "quit_signals.h"
#include "settings.h"
#include "system_colours.h"
#include "theme/theme.h"

#include <QTimer>

#include <memory>

class QApplication;
class QThread;

namespace cercle
{

class DueWork;
class MainWindow;
class NodeStatus;
class Notifier;
class Workspace;

struct StartOptions {
    QString profile;     // empty: $XDG_DATA_HOME/cercle
    QString language;    // empty: the setting, else the system's
    QString listen;      // HOST:PORT to be reached at; empty: every address, any port
    InstancePlace place; // where a second start finds this one
    InstanceCall call;   // what is to be opened
};

class Application final
{
public:
    // `profile` as in StartOptions: what the window remembers is kept apart for each.
    Application(QApplication &qt, const QString &profile);
    ~Application();

    // Shows the window and runs until it is closed. The exit code.
    int run(const StartOptions &options);
    // While it runs.
    Workspace &workspace() { return *m_workspace; }

private:
    bool openProfile(const QString &profile);
    // Where the profile is held by a program that is still starting, or about to end: hands the call over, or
    // opens it.
    enum class Claim { Opened, HandedOver, Held };
    Claim claimProfile(const StartOptions &options);
    void take(const InstanceCall &call);
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
    InstanceListener m_instance;
    InstancePlace m_place;
    QTimer m_index;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QThread> m_inspection;
    std::unique_ptr<NodeStatus> m_network;
    std::unique_ptr<DueWork> m_due;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MainWindow> m_window;
    Error m_problem;
};

} // namespace cercle
