// The main function of every test program: one application object, and a home of its own that goes away at
// the end, so that no test reads or writes the settings and data of whoever runs it.
#define CATCH_CONFIG_RUNNER
#include "catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#if defined(CERCLE_TEST_WIDGETS)
#include <QApplication>
using Application = QApplication;
#elif defined(CERCLE_TEST_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    if (!home.isValid()) {
        std::fprintf(stderr, "No temporary folder can be made: %s\n", qPrintable(home.errorString()));
        return 1;
    }
    for (const char *variable :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QByteArray folder = home.path().toLocal8Bit() + '/' + variable;
        QDir().mkpath(QString::fromLocal8Bit(folder));
        QFile::setPermissions(QString::fromLocal8Bit(folder),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, folder);
    }
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    return Catch::Session().run(argc, argv);
}
