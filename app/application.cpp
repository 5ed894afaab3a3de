#include "application.h"

#include "first_paint.h"
#include "folders.h"
#include "main_window.h"
#include "net/due_work.h"
#include "node_status.h"
#include "notifications/notifier.h"
#include "pages/problem_page.h"
#include "raise_window.h"
#include "sample.h"
#include "theme/motion.h"
#include "theme/palette.h"
#include "theme/style.h"
#include "theme/typography.h"
#include "translators.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QThread>

namespace cercle
{

namespace
{

QString settingsFile()
{
    const QString folder = xdgFolder("XDG_CONFIG_HOME", QStringLiteral(".config"));
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder + QStringLiteral("/cercle.ini");
}

} // namespace

Application::Application(QApplication &qt, const QString &profile)
    : m_qt(qt), m_settings(settingsFile(), profile)
{
    QApplication::setFont(type::applicationFont(m_settings.zoom()));
    QApplication::setStyle(new CercleStyle(m_theme));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.cercle.Cercle.svg")));
    applyMotion(m_settings.reduceMotion());
    m_theme.setChoice(m_settings.theme());
    applyTheme();
    QObject::connect(&m_theme, &Theme::changed, &m_qt, [this] { applyTheme(); });
    QObject::connect(&m_signals, &QuitSignals::quitWanted, &m_qt, &QApplication::closeAllWindows);
    QObject::connect(&m_colours, &SystemColours::darkPreferred, &m_theme, &Theme::setSystemDark);
}

Application::~Application()
{
    if (m_inspection)
        m_inspection->wait();
    // The window shows what the others own; the node writes to the workspace.
    m_window.reset();
    m_context.reset();
    m_due.reset();
    m_notifier.reset();
    m_network.reset();
    m_workspace.reset();
    // The style outlives this object with the QApplication and reads the theme.
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void Application::applyTheme()
{
    QApplication::setPalette(makePalette(m_theme.tokens()));
}

bool Application::openProfile(const QString &profile)
{
    auto opened = Workspace::open(dataFolder(profile), m_clock, m_random, Workspace::Inspect::Later);
    if (!opened) {
        m_problem = opened.error();
        return false;
    }
    m_workspace = std::move(*opened);
    return true;
}

Application::Claim Application::claimProfile(const StartOptions &options)
{
    constexpr int tries = 200, pauseMs = 50; // a busy laptop takes its time to the first frame
    for (int i = 0; i < tries; ++i) {
        if (openProfile(options.profile))
            return Claim::Opened;
        if (m_problem.kind != Error::Kind::Busy)
            return Claim::Held;
        if (handOver(options.place, options.call))
            return Claim::HandedOver;
        QThread::msleep(pauseMs);
    }
    return Claim::Held;
}

void Application::take(const InstanceCall &call)
{
    if (call.open != InvitationArgument())
        m_window->showInvitation(call.open);
    raiseWindow(*m_window, call.activation, call.startup);
}

int Application::run(const StartOptions &options)
{
    QString language = options.language.isEmpty() ? m_settings.language() : options.language;
    installTranslators(language);
    m_actions.retranslate();
    const Claim claim = claimProfile(options);
    if (claim != Claim::Opened)
        return claim == Claim::HandedOver ? 0 : showProblem(m_problem);
    m_place = options.place;
    m_network = std::make_unique<NodeStatus>(*m_workspace, options.listen, m_settings.port());
    QObject::connect(m_network.get(), &NodeStatus::listening, m_network.get(),
                     [this](int port) { m_settings.setPort(port); });
    m_notifier = std::make_unique<Notifier>(*m_workspace, m_settings);
    m_context = std::make_unique<Context>(Context{
        m_theme, *m_workspace, m_actions, m_settings, *m_network, m_notices, *m_notifier,
        [this] {
            return loadSample(*m_workspace, QLocale().language() == QLocale::French ? QStringLiteral("fr")
                                                                                    : QStringLiteral("en"));
        },
        [](const QString &wanted) { installTranslators(wanted); }});
    m_window = std::make_unique<MainWindow>(*m_context);
    afterFirstFrame(*m_window, [this] { afterFirstPaint(); });
    m_window->restore();
    if (options.call.open != InvitationArgument())
        m_window->showInvitation(options.call.open);
    m_window->show();
    const int code = QApplication::exec();
    m_network->stop();
    return code;
}

void Application::afterFirstPaint()
{
    m_colours.watch();
    QObject::connect(&m_instance, &InstanceListener::called, m_window.get(),
                     [this](const InstanceCall &call) { take(call); });
    if (const auto listening = m_instance.listen(m_place); !listening)
        m_notices.tell(listening.error().text);
    QObject::connect(m_workspace.get(), &Workspace::storageFailed, &m_notices, &Notices::fail);
    inspect();
    for (const QString &notice : m_workspace->notices())
        m_notices.tell(notice);
    if (const auto lost = m_workspace->lostKey())
        m_notices.fail(*lost);
    QObject::connect(m_network.get(), &NodeStatus::notice, &m_notices, &Notices::tell);
    m_network->start();
    m_due = std::make_unique<DueWork>(*m_workspace);
    QObject::connect(m_due.get(), &DueWork::done, &m_notices, &Notices::tell);
    QObject::connect(m_due.get(), &DueWork::failed, &m_notices, &Notices::fail);
    m_due->start();
    startNotifying();
    // The index for searching, a little at a time, whenever something was written.
    m_index.setSingleShot(true);
    QObject::connect(&m_index, &QTimer::timeout, &m_qt, [this] {
        if (!m_workspace->indexSome(50))
            m_index.start(5);
    });
    QObject::connect(m_workspace.get(), &Workspace::changed, &m_index, [this] {
        if (!m_index.isActive())
            m_index.start(500);
    });
    m_index.start(500);
}

void Application::startNotifying()
{
    QObject::connect(m_notifier.get(), &Notifier::failed, &m_notices, &Notices::fail);
    QObject::connect(m_notifier.get(), &Notifier::told, &m_desktop, &DesktopNotices::show);
    QObject::connect(m_notifier.get(), &Notifier::changed, &m_desktop, [this] {
        m_desktop.closeIf([this](const Uid &id) {
            const Notification *n = m_notifier->find(id);
            return n && n->read;
        });
    });
    QObject::connect(&m_desktop, &DesktopNotices::opened, m_window.get(), &MainWindow::openNotification);
    QObject::connect(&m_desktop, &DesktopNotices::postponed, m_notifier.get(), &Notifier::later);
    m_desktop.start();
    m_notifier->start();
}

void Application::inspect()
{
    const auto look = m_workspace->inspection();
    if (!look)
        return;
    m_inspection.reset(QThread::create([this, look] {
        const QString problem = look();
        QMetaObject::invokeMethod(m_workspace.get(), [this, problem] { m_workspace->inspected(problem); });
    }));
    m_inspection->start(QThread::LowPriority);
}

int Application::showProblem(const Error &error)
{
    ProblemPage page(m_theme, error);
    afterFirstFrame(page, [] {});
    page.show();
    QApplication::exec();
    return 1;
}

} // namespace cercle
