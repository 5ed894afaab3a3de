#pragma once
// Where the demonstration plays: this very program, run as separate processes on profiles of its own. Every
// process ends with the stage, or with this process.

#include "base/result.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace cercle
{

class DemoStage
{
public:
    DemoStage(QString folder, QString language);
    ~DemoStage();

    // Runs a command to its end on the profile of that name; its standard output. An error quotes what it
    // said.
    Result<QByteArray> run(const QString &profile, const QStringList &command);
    // The same with --json, and the member of that name of the object it prints.
    Result<QString> runForId(const QString &profile, const QStringList &command, const char *member = "id");
    // Starts `serve` on a free port of this machine; the address it listens on.
    Result<QString> startServer(const QString &profile);
    // Ends it as a service manager would, and waits; an error if it did not end cleanly.
    Result<Done> stopServer();

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    Result<QString> writeFile(const QString &name, const QByteArray &content);

private:
    void prepare(QProcess &process, const QString &profile, const QStringList &command) const;

    QString m_folder;
    QString m_language;
    std::unique_ptr<QProcess> m_server;
};

} // namespace cercle
