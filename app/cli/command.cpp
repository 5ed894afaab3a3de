#include "cli/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)
};

QString optionText(const Option &option)
{
    QString text = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value)
        text += u' ' + placeholder(option.value);
    if (option.unless)
        text = u'(' + text + QStringLiteral(" | --") + QLatin1String(option.unless) + u')';
    else if (!option.required)
        text = u'[' + text + u']';
    if (option.repeatable)
        text += QChar(0x2026);
    return text;
}

QString synopsis(const CommandForm &form)
{
    QString text = QLatin1String(form.name);
    if (*form.words)
        text += u' ' + placeholder(form.words);
    for (const Option &option : form.options)
        text += u' ' + optionText(option);
    return text;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto list : {profileCommands, groupCommands, linkCommands, entityCommands, noteCommands,
                          fileCommands, roleCommands, reviewCommands, careCommands, exchangeCommands,
                          conflictCommands, notificationCommands, demoCommands})
            for (Command &command : list())
                all.push_back(std::move(command));
        return all;
    }();
    return commands;
}

QString commandText(const char *text)
{
    return *text ? QCoreApplication::translate("Commands", text) : QString();
}

QString helpFor(const Command &command)
{
    QString text = Words::tr("Usage: cerclectl %1").arg(synopsis(command.form)) + QStringLiteral("\n\n");
    QString summary = commandText(command.summary);
    summary[0] = summary[0].toUpper();
    text += summary + QStringLiteral(".\n");
    const QString details = commandText(command.details);
    if (!details.isEmpty())
        text += details + u'\n';
    return text;
}

JsonWriter helpAsJson(int command)
{
    JsonWriter json;
    const auto add = [&](const Command &one) {
        json.beginObject().key("command").value(QString::fromUtf8(one.form.name));
        json.key("usage").value(QStringLiteral("cerclectl ") + synopsis(one.form));
        json.key("summary").value(commandText(one.summary)).key("details").value(commandText(one.details));
        json.endObject();
    };
    if (command >= 0) {
        add(allCommands()[static_cast<size_t>(command)]);
        return json;
    }
    json.beginArray();
    for (const Command &one : allCommands())
        add(one);
    json.endArray();
    return json;
}

QString helpForAll()
{
    QString text = Words::tr("Cercle without a window: for scripts, servers and tests.")
                   + QStringLiteral("\n\n")
                   + Words::tr("Usage: cerclectl %1")
                         .arg(placeholder("[--profile DIR] [--json] [--lang fr|en] COMMAND …"))
                   + QStringLiteral("\n\n");
    size_t width = 0;
    for (const Command &command : allCommands())
        width = std::max(width, std::strlen(command.form.name));
    for (const Command &command : allCommands()) {
        const QString name = QLatin1String(command.form.name);
        text += QStringLiteral("  ") + name.leftJustified(static_cast<int>(width) + 2)
                + commandText(command.summary) + u'\n';
    }
    text +=
        u'\n'
        + Words::tr(
            "cerclectl COMMAND --help says more about one. With --json, standard output holds exactly one "
            "JSON document. Ids may be shortened. Exit status: 0 done, 1 refused or failed, 2 wrong usage.")
        + u'\n';
    return text;
}

} // namespace cercle
