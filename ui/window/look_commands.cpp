#include "window/look_commands.h"

#include "actions.h"
#include "context.h"
#include "notes/notes_page.h"
#include "settings.h"
#include "theme/motion.h"
#include "theme/typography.h"
#include "window/shell.h"

#include <QApplication>

namespace cercle
{

void applyZoom(Context &context, int percent)
{
    if (percent == context.settings.zoom())
        return;
    context.settings.setZoom(percent);
    QApplication::setFont(type::applicationFont(percent));
}

LookCommands::LookCommands(Context &context, Shell &shell)
    : QObject(&shell), m_context(context), m_shell(shell)
{
    const auto on = [this](Command command, auto action) {
        connect(&m_context.actions[command], &QAction::triggered, this, action);
    };
    on(Command::ThemeSystem, [this] { setTheme(Theme::Choice::System); });
    on(Command::ThemeLight, [this] { setTheme(Theme::Choice::Light); });
    on(Command::ThemeDark, [this] { setTheme(Theme::Choice::Dark); });
    on(Command::LanguageSystem, [this] { setLanguage({}); });
    on(Command::LanguageFrench, [this] { setLanguage(QStringLiteral("fr")); });
    on(Command::LanguageEnglish, [this] { setLanguage(QStringLiteral("en")); });
    on(Command::ZoomIn, [this] { zoom(1); });
    on(Command::ZoomOut, [this] { zoom(-1); });
    on(Command::ZoomNormal, [this] { zoom(0); });
    on(Command::FullScreen, [this] {
        QWidget *window = m_shell.window();
        const bool full = !window->isFullScreen();
        window->setWindowState(full ? window->windowState() | Qt::WindowFullScreen
                                    : window->windowState() & ~Qt::WindowFullScreen);
        // With nothing but the text, where one writes.
        if (m_shell.inNotes())
            m_shell.notes().setFocusMode(full);
        update();
    });
    on(Command::ReduceMotion, [this](bool reduce) {
        m_context.settings.setReduceMotion(reduce);
        applyMotion(reduce);
        m_shell.refresh();
        m_context.notices.tell(reduce ? tr("Animations are reduced.") : tr("Animations are shown."));
    });
    on(Command::DoNotDisturb, [this](bool quiet) {
        NotifyTimes times = m_context.settings.notifyTimes();
        times.doNotDisturb = quiet;
        m_context.settings.setNotifyTimes(times);
        m_shell.refresh();
        m_context.notices.tell(quiet ? tr("Nothing comes up on the desktop now; the list keeps it all.")
                                     : tr("Notifications come up on the desktop again."));
    });
    connect(&context.theme, &Theme::changed, this, &LookCommands::update);
}

void LookCommands::update()
{
    const Settings &settings = m_context.settings;
    const auto check = [this](Command command, bool on) { m_context.actions[command].setChecked(on); };
    check(Command::ThemeSystem, settings.theme() == Theme::Choice::System);
    check(Command::ThemeLight, settings.theme() == Theme::Choice::Light);
    check(Command::ThemeDark, settings.theme() == Theme::Choice::Dark);
    check(Command::LanguageSystem, settings.language().isEmpty());
    check(Command::LanguageFrench, settings.language() == u"fr");
    check(Command::LanguageEnglish, settings.language() == u"en");
    check(Command::ReduceMotion, settings.reduceMotion());
    check(Command::DoNotDisturb, settings.notifyTimes().doNotDisturb);
    check(Command::FullScreen, m_shell.window()->isFullScreen());
    m_context.actions[Command::ZoomIn].setEnabled(settings.zoom() < Settings::zoomSteps.back());
    m_context.actions[Command::ZoomOut].setEnabled(settings.zoom() > Settings::zoomSteps.front());
    m_context.actions[Command::ZoomNormal].setEnabled(settings.zoom() != 100);
}

void LookCommands::setTheme(Theme::Choice choice)
{
    m_context.settings.setTheme(choice);
    m_context.theme.setChoice(choice);
    m_shell.refresh();
    update();
}

void LookCommands::setLanguage(const QString &language)
{
    if (language == m_context.settings.language())
        return;
    m_context.settings.setLanguage(language);
    if (m_context.speak)
        m_context.speak(language);
    update();
}

void LookCommands::zoom(int steps)
{
    const auto &all = Settings::zoomSteps;
    const auto now = std::find(all.begin(), all.end(), m_context.settings.zoom()) - all.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(now + steps, 0, std::ssize(all) - 1);
    applyZoom(m_context, steps == 0 ? 100 : all[static_cast<size_t>(wanted)]);
    update();
}

} // namespace cercle
