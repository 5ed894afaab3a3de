// cercle: the window. What needs none is answered before any part of one is made.

#include "accessible_application.h"
#include "application.h"
#include "folders.h"
#include "session_bus.h"
#include "translators.h"

#include <QApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <fontconfig/fontconfig.h>
#include <langinfo.h>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cercle)
};

constexpr int exitDone = 0, exitUsage = 2;

struct CommandLine {
    StartOptions options;
    bool help = false;
    bool version = false;
    QString unknown; // the argument that is not understood
};

CommandLine parse(const QStringList &arguments)
{
    CommandLine line;
    QString invitation;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &one = arguments[i];
        const auto value = [&]() -> QString { return i + 1 < arguments.size() ? arguments[++i] : QString(); };
        if (one == u"--help" || one == u"-h")
            line.help = true;
        else if (one == u"--version" || one == u"-v")
            line.version = true;
        else if (one == u"--profile" && i + 1 < arguments.size())
            line.options.profile = value();
        else if (one == u"--lang" && i + 1 < arguments.size())
            line.options.language = value();
        else if (one == u"--listen" && i + 1 < arguments.size())
            line.options.listen = value();
        else if (!one.startsWith(u'-') && invitation.isEmpty())
            invitation = one;
        else
            line.unknown = one;
    }
    if (!invitation.isEmpty())
        line.options.call.open = openInvitation(invitation);
    return line;
}

// Qt works in UTF-8 only and complains where the environment says otherwise.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (QByteArray(nl_langinfo(CODESET)) == "UTF-8")
        return;
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

// Without a folder for what lives as long as the session (a bare terminal, another user's), Qt takes one in
// the temporary folder and complains each time; this takes the same one, if it is ours alone, and says
// nothing.
void useRuntimeFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QByteArray path = "/tmp/runtime-cercle-" + QByteArray::number(static_cast<qulonglong>(::getuid()));
    ::mkdir(path.constData(), 0700);
    struct stat info = {};
    if (::lstat(path.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::getuid()
        && (info.st_mode & 0777) == 0700)
        qputenv("XDG_RUNTIME_DIR", path);
}

int answer(int argc, char **argv, const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    installTranslators(line.options.language);
    if (line.version) {
        std::printf("cercle %s\n", CERCLE_VERSION);
        return exitDone;
    }
    const QString usage =
        Words::tr("Usage: cercle [--profile DIR] [--lang fr|en] [--listen HOST:PORT] [INVITATION]\n\n"
                  "  --profile DIR  the folder of the data, instead of the usual one\n"
                  "  --lang fr|en   the language of the window\n"
                  "  --listen HOST:PORT  where other laptops can reach this one\n"
                  "  --version      print the version\n"
                  "  --help         print this\n\n"
                  "INVITATION is a code, a cercle:// link or a .cercle file; it is shown, and joining "
                  "waits for your word.\n");
    if (line.help) {
        std::fputs(usage.toUtf8().constData(), stdout);
        return exitDone;
    }
    const QString complaint =
        Words::tr("cercle: “%1” is not understood; see cercle --help.").arg(line.unknown);
    std::fprintf(stderr, "%s\n", complaint.toUtf8().constData());
    return exitUsage;
}

} // namespace

} // namespace cercle

int main(int argc, char *argv[])
{
    using namespace cercle;
    useUtf8();
    std::signal(SIGXFSZ, SIG_IGN); // a limit on the size of files is told like a full disk
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    CommandLine line = parse(arguments);
    if (line.help || line.version || !line.unknown.isEmpty())
        return answer(argc, argv, line);
    // A second start ends here, before anything heavy is made.
    StartOptions &options = line.options;
    options.call.activation = qgetenv("XDG_ACTIVATION_TOKEN");
    options.call.startup = qgetenv("DESKTOP_STARTUP_ID");
    options.place = InstancePlace::of(dataFolder(options.profile));
    if (handOver(options.place, options.call))
        return exitDone;
    useRuntimeFolder();
    // Reading the fonts' configuration takes as long as connecting to the display: both at once.
    const std::jthread fonts([] { FcInit(); });
    // The window has a style of its own; Qt would complain of one that is asked for and not installed.
    qunsetenv("QT_STYLE_OVERRIDE");
    leaveMuteBus();
    QApplication qt(argc, argv);
    // The class of the window, by which desktops find its entry.
    QApplication::setApplicationName(QStringLiteral("org.cercle.Cercle"));
    QApplication::setApplicationDisplayName(QStringLiteral("Cercle"));
    QApplication::setApplicationVersion(QStringLiteral(CERCLE_VERSION));
    QAccessible::installFactory(AccessibleApplication::make);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cercle.Cercle"));
    Application application(qt, options.profile);
    return application.run(options);
}
