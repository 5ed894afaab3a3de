// cerclectl: reads the command line, runs one command, turns its result into an exit code.
#include "cli/command.h"
#include "translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QStringDecoder>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <langinfo.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

// The language of the environment, by the rules of POSIX. Read before useUtf8() changes them.
QString environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value.startsWith("fr") ? QStringLiteral("fr") : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

// Qt only works in UTF-8 and complains on standard error where the environment says otherwise.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (QByteArray(nl_langinfo(CODESET)) == "UTF-8")
        return;
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
    std::setlocale(LC_CTYPE, "C.UTF-8");
}

// Standard error belongs to our one sentence; what libraries mutter is for those who ask for it.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("CERCLE_VERBOSE"))
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

// Nothing if an argument is not UTF-8.
std::optional<QStringList> decodeArguments(int argc, char **argv)
{
    QStringList list;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        const QString text = decoder.decode(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return std::nullopt;
        list << text;
    }
    return list;
}

QString profileFolder(const Arguments &arguments)
{
    if (arguments.has("profile"))
        return QDir::cleanPath(QDir().absoluteFilePath(arguments.value("profile")));
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    return (QDir::isAbsolutePath(data) ? data : QDir::homePath() + QStringLiteral("/.local/share"))
           + QStringLiteral("/cercle");
}

std::vector<CommandForm> commandForms()
{
    std::vector<CommandForm> forms;
    for (const Command &command : allCommands())
        forms.push_back(command.form);
    return forms;
}

int fail(const Error &error)
{
    writeError(error.text);
    return error.kind == Error::Kind::Usage ? exitUsage : exitFailed;
}

int run(const Result<Arguments> &arguments, const QString &language)
{
    if (!arguments)
        return fail(arguments.error());
    if (arguments->has("lang") && !availableLanguages().contains(arguments->value("lang")))
        return fail({Error::Kind::Usage,
                     Words::tr("--lang takes fr or en, not “%1”.").arg(arguments->value("lang"))});
    if (arguments->has("profile") && arguments->value("profile").isEmpty())
        return fail({Error::Kind::Usage, Words::tr("--profile needs the name of a folder.")});
    Context context(*arguments, profileFolder(*arguments), language);
    Result<Done> result = done();
    if (arguments->has("version")) {
        context.out().line(QStringLiteral("cerclectl " CERCLE_VERSION));
        context.out().document(
            JsonWriter().beginObject().key("version").value(QStringLiteral(CERCLE_VERSION)).endObject());
    } else if (arguments->has("help") && context.out().json()) {
        context.out().document(helpAsJson(arguments->command));
    } else if (arguments->has("help")) {
        context.out().bytes((arguments->command < 0
                                 ? helpForAll()
                                 : helpFor(allCommands()[static_cast<size_t>(arguments->command)]))
                                .toUtf8());
    } else {
        result = allCommands()[static_cast<size_t>(arguments->command)].run(context);
    }
    const bool written = context.out().flush();
    if (!result)
        return fail(result.error());
    if (!written)
        return fail({Error::Kind::Storage, Words::tr("The result could not be written to standard output.")});
    return context.metDamage() ? exitFailed : exitDone;
}

} // namespace

} // namespace cercle

int main(int argc, char **argv)
{
    using namespace cercle;
    const QString system = environmentLanguage();
    useUtf8();
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is told like a full disk
    qInstallMessageHandler(quiet);
    const auto words = decodeArguments(argc, argv);
    if (!words) {
        writeError(Words::tr("An argument is not UTF-8; use a UTF-8 terminal."));
        return exitUsage;
    }

    // Read once to learn which kind of application object is needed, and again to say errors in the right
    // language.
    const auto first = parseArguments(*words, commandForms());
    const bool draws =
        first && first->command >= 0 && allCommands()[static_cast<size_t>(first->command)].draws;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (draws)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cerclectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CERCLE_VERSION));
    const QString asked = languageAsked(*words);
    const QString language = installTranslators(availableLanguages().contains(asked) ? asked : system);
    return run(parseArguments(*words, commandForms()), language);
}
