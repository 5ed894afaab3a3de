#include "window/preferences_menu.h"

#include "actions.h"
#include "context.h"
#include "settings.h"
#include "theme/icon_engine.h"
#include "workspace/workspace.h"

#include <QActionGroup>

namespace cercle {

PreferencesMenu::PreferencesMenu(Context &context, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addThemes(context);
    addLanguages(context);
    addSeparator();
    QAction *name = addAction(tr("Change my name…"), this, &PreferencesMenu::nameRequested);
    name->setEnabled(context.workspace.hasIdentity());
    addAction(&context.actions[Command::Shortcuts]);
    addSeparator();
    addAction(&context.actions[Command::Quit]);
}

void PreferencesMenu::addThemes(Context &context)
{
    QMenu *menu = addMenu(tr("Theme"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme::Choice choice) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(context.settings.theme() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, action, [&context, choice] {
            context.settings.setTheme(choice);
            context.theme.setChoice(choice);
        });
    };
    add(tr("System"), Theme::Choice::System);
    add(tr("Light"), Theme::Choice::Light);
    add(tr("Dark"), Theme::Choice::Dark);
}

void PreferencesMenu::addLanguages(Context &context)
{
    QMenu *menu = addMenu(tr("Language"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(context.settings.language() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, action, [&context, code] {
            context.settings.setLanguage(code);
            if (context.speak)
                context.speak(code);
        });
    };
    add(tr("System"), {});
    // Each language in its own words, so that everybody finds theirs.
    for (const QString &code : {QStringLiteral("fr"), QStringLiteral("en")}) {
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        if (code == u"en")
            name = QStringLiteral("English");
        add(name, code);
    }
}

} // namespace cercle
