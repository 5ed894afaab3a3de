#include "cli/arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

const Option *find(const std::vector<Option> &options, const QByteArray &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option &o) { return name == o.name; });
    return found == options.end() ? nullptr : &*found;
}

// Looks for a command by the words read so far. `more` says that a longer name begins with them.
int findCommand(const std::vector<CommandForm> &forms, const QString &name, bool &more)
{
    int found = -1;
    more = false;
    for (size_t i = 0; i < forms.size(); ++i) {
        const QLatin1String form(forms[i].name);
        if (name == form)
            found = static_cast<int>(i);
        else if (form.startsWith(name + u' '))
            more = true;
    }
    return found;
}

QString secondWords(const std::vector<CommandForm> &forms, const QString &first)
{
    QStringList list;
    for (const CommandForm &form : forms) {
        const QString name = QLatin1String(form.name);
        if (name.startsWith(first + u' '))
            list << name.mid(first.size() + 1);
    }
    return list.join(QStringLiteral(", "));
}

Result<Done> checkComplete(const Arguments &arguments, const CommandForm &form)
{
    const QString name = QLatin1String(form.name);
    const auto count = arguments.words.size();
    if (count < form.minWords)
        return usage(Words::tr("A word is missing: cerclectl %1 %2.").arg(name, placeholder(form.words)));
    if (form.maxWords >= 0 && count > form.maxWords)
        return usage(Words::tr("“%1” is one word too many for cerclectl %2; put words with spaces in quotes.")
                         .arg(arguments.words.at(form.maxWords), name));
    for (const Option &option : form.options) {
        if (option.required && !arguments.has(option.name))
            return usage(Words::tr("cerclectl %1 needs --%2 %3.")
                             .arg(name, QLatin1String(option.name), placeholder(option.value)));
        if (option.unless && !arguments.has(option.name) && !arguments.has(option.unless))
            return usage(Words::tr("cerclectl %1 needs --%2 %3, or else --%4.")
                             .arg(name, QLatin1String(option.name), placeholder(option.value),
                                  QLatin1String(option.unless)));
    }
    return done();
}

} // namespace

const std::vector<Option> &globalOptions()
{
    static const std::vector<Option> options{
        {"profile", "DIR"}, {"json"}, {"lang", "fr|en"}, {"help"}, {"version"}};
    return options;
}

QStringList Arguments::values(const char *option) const
{
    const auto found = m_options.find(QByteArray(option));
    return found == m_options.end() ? QStringList() : found->second;
}

Result<int> Arguments::number(const char *option, int other, int least, int most) const
{
    if (!has(option))
        return other;
    bool good = false;
    const int number = value(option).toInt(&good);
    if (!good || number < least || number > most)
        return usage(Words::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                         .arg(QLatin1String(option))
                         .arg(least)
                         .arg(most)
                         .arg(value(option)));
    return number;
}

Result<std::int64_t> Arguments::seconds(const char *option, std::int64_t other) const
{
    if (!has(option))
        return other;
    if (const auto seconds = parseSeconds(value(option)))
        return *seconds;
    return usage(Words::tr("--%1 takes a length of time such as 90s, 30m, 48h or 7d, not “%2”.")
                     .arg(QLatin1String(option), value(option)));
}

QString placeholder(const char *text)
{
    static constexpr const char *known[] = {
        QT_TRANSLATE_NOOP("Placeholders", "CODE"),     QT_TRANSLATE_NOOP("Placeholders", "COMMAND"),
        QT_TRANSLATE_NOOP("Placeholders", "DATE"),     QT_TRANSLATE_NOOP("Placeholders", "DIR"),
        QT_TRANSLATE_NOOP("Placeholders", "ENTITY"),   QT_TRANSLATE_NOOP("Placeholders", "FIELD"),
        QT_TRANSLATE_NOOP("Placeholders", "FILE"),     QT_TRANSLATE_NOOP("Placeholders", "GOAL"),
        QT_TRANSLATE_NOOP("Placeholders", "GROUP"),    QT_TRANSLATE_NOOP("Placeholders", "HOST"),
        QT_TRANSLATE_NOOP("Placeholders", "ID"),       QT_TRANSLATE_NOOP("Placeholders", "MEMBER"),
        QT_TRANSLATE_NOOP("Placeholders", "INVITE"),   QT_TRANSLATE_NOOP("Placeholders", "NAME"),
        QT_TRANSLATE_NOOP("Placeholders", "PATH"),     QT_TRANSLATE_NOOP("Placeholders", "PORT"),
        QT_TRANSLATE_NOOP("Placeholders", "SECONDS"),  QT_TRANSLATE_NOOP("Placeholders", "SESSION"),
        QT_TRANSLATE_NOOP("Placeholders", "TITLE"),    QT_TRANSLATE_NOOP("Placeholders", "VALUE"),
        QT_TRANSLATE_NOOP("Placeholders", "WORDS"),    QT_TRANSLATE_NOOP("Placeholders", "ZONE"),
        QT_TRANSLATE_NOOP("Placeholders", "ROLE"),     QT_TRANSLATE_NOOP("Placeholders", "TIME"),
        QT_TRANSLATE_NOOP("Placeholders", "ROUND"),    QT_TRANSLATE_NOOP("Placeholders", "WORK"),
        QT_TRANSLATE_NOOP("Placeholders", "REVIEW"),   QT_TRANSLATE_NOOP("Placeholders", "CRITERION"),
        QT_TRANSLATE_NOOP("Placeholders", "TEXT"),     QT_TRANSLATE_NOOP("Placeholders", "LINK"),
        QT_TRANSLATE_NOOP("Placeholders", "TEMPLATE"),
    };
    static const QRegularExpression capitals(QStringLiteral("[A-Z]{2,}"));
    const QString whole = QString::fromUtf8(text);
    QString out;
    qsizetype at = 0;
    for (auto all = capitals.globalMatch(whole); all.hasNext();) {
        const auto match = all.next();
        const QByteArray word = match.captured().toLatin1();
        const auto found = std::find(std::begin(known), std::end(known), word);
        out += whole.mid(at, match.capturedStart() - at)
               + (found == std::end(known) ? match.captured()
                                           : QCoreApplication::translate("Placeholders", *found));
        at = match.capturedEnd();
    }
    return out + whole.mid(at);
}

QString languageAsked(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
        if (arguments[i] == QLatin1String("--lang"))
            return arguments.value(i + 1);
    }
    return {};
}

std::optional<std::int64_t> parseSeconds(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    std::int64_t unit = 1;
    QString digits = text;
    switch (text.back().unicode()) {
    case u's':
        digits.chop(1);
        break;
    case u'm':
        unit = 60;
        digits.chop(1);
        break;
    case u'h':
        unit = 3600;
        digits.chop(1);
        break;
    case u'd':
        unit = 86400;
        digits.chop(1);
        break;
    default:
        break;
    }
    const bool plain =
        !digits.isEmpty() && digits.size() <= 9
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!plain || digits.toLongLong() == 0)
        return std::nullopt;
    return digits.toLongLong() * unit;
}

Result<Arguments> parseArguments(const QStringList &arguments, const std::vector<CommandForm> &forms)
{
    Arguments out;
    QString name; // of the command, as far as read
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!onlyWords && argument == QLatin1String("--")) {
            onlyWords = true;
        } else if (!onlyWords && argument.size() > 1 && argument.startsWith(u'-')) {
            const auto equals = argument.indexOf(u'=');
            const bool isLong = argument.startsWith(QLatin1String("--"));
            const QString spelled = argument.left(equals < 0 ? argument.size() : equals);
            const QByteArray key = argument == QLatin1String("-h") ? QByteArray("help")
                                   : isLong                        ? spelled.mid(2).toUtf8()
                                                                   : QByteArray();
            const Option *option = find(globalOptions(), key);
            if (!option && out.command >= 0)
                option = find(forms[static_cast<size_t>(out.command)].options, key);
            if (!option)
                return usage(name.isEmpty()
                                 ? Words::tr("There is no option %1; see cerclectl --help.").arg(spelled)
                                 : Words::tr("There is no option %1 here; see cerclectl %2 --help.")
                                       .arg(spelled, name));
            if (out.has(option->name) && !option->repeatable)
                return usage(Words::tr("%1 is given twice; give it once.").arg(spelled));
            QString value;
            if (!option->value) {
                if (equals >= 0)
                    return usage(Words::tr("%1 takes no value.").arg(spelled));
            } else if (equals >= 0) {
                value = argument.mid(equals + 1);
            } else if (i + 1 < arguments.size() && !arguments[i + 1].startsWith(QLatin1String("--"))) {
                value = arguments[++i];
            } else {
                return usage(Words::tr("%1 needs a value: %1 %2.").arg(spelled, placeholder(option->value)));
            }
            out.m_options[QByteArray(option->name)] << value;
        } else if (out.command < 0) {
            const QString first = name;
            name = name.isEmpty() ? argument : name + u' ' + argument;
            bool more = false;
            out.command = findCommand(forms, name, more);
            if (out.command < 0 && !more)
                return usage(
                    first.isEmpty()
                        ? Words::tr("There is no command “%1”; cerclectl --help lists them.").arg(name)
                        : Words::tr("There is no command “%1”; after “%2” comes one of: %3.")
                              .arg(name, first, secondWords(forms, first)));
        } else if (bool more = false; !onlyWords && out.words.isEmpty() && !name.contains(u' ')
                                      && arguments[i - 1] == name
                                      && findCommand(forms, name + u' ' + argument, more) >= 0) {
            name += u' ' + argument; // "invite list" beside "invite GROUP"
            out.command = findCommand(forms, name, more);
        } else {
            out.words << argument;
        }
    }
    if (out.has("help") || out.has("version"))
        return out;
    if (out.command < 0)
        return usage(name.isEmpty()
                         ? Words::tr("Name a command; cerclectl --help lists them.")
                         : Words::tr("After “%1” comes one of: %2.").arg(name, secondWords(forms, name)));
    const auto complete = checkComplete(out, forms[static_cast<size_t>(out.command)]);
    if (!complete)
        return complete.error();
    return out;
}

} // namespace cercle
