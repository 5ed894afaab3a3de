#include "cli/demo_stage.h"

#include "base/json.h"
#include "base/save_file.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/prctl.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr int patienceMs = 60'000; // for a slow machine under load; every step takes well under a second

Error failed(const QString &text)
{
    return {Error::Kind::Conflict, text};
}

} // namespace

DemoStage::DemoStage(QString folder, QString language)
    : m_folder(std::move(folder)), m_language(std::move(language))
{
}

DemoStage::~DemoStage()
{
    if (!m_server)
        return;
    m_server->terminate();
    if (!m_server->waitForFinished(5000)) {
        m_server->kill();
        m_server->waitForFinished(5000);
    }
}

void DemoStage::prepare(QProcess &process, const QString &profile, const QStringList &command) const
{
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(
        QStringList{QStringLiteral("--profile"), path(profile), QStringLiteral("--lang"), m_language}
        + command);
    // However this process ends, its servers do not outlive it.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

Result<QByteArray> DemoStage::run(const QString &profile, const QStringList &command)
{
    QProcess process;
    prepare(process, profile, command);
    process.start(QIODevice::ReadOnly);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(5000);
        return failed(Words::tr("cerclectl %1 did not end within a minute.").arg(command.first()));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(Words::tr("cerclectl %1 ended with %2: %3")
                          .arg(command.first())
                          .arg(process.exitCode())
                          .arg(QString::fromUtf8(process.readAllStandardError()).trimmed()));
    return process.readAllStandardOutput();
}

Result<QString> DemoStage::runForId(const QString &profile, const QStringList &command, const char *member)
{
    const auto out = run(profile, QStringList{QStringLiteral("--json")} + command);
    if (!out)
        return out.error();
    JsonDoc doc;
    const auto scanned = doc.scan(*out);
    const QString text = scanned ? doc.root()[member].toString() : QString();
    if (text.isEmpty())
        return failed(Words::tr("cerclectl %1 printed no %2.").arg(command.first(), QLatin1String(member)));
    return text;
}

Result<QString> DemoStage::startServer(const QString &profile)
{
    m_server = std::make_unique<QProcess>();
    prepare(*m_server, profile,
            {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    m_server->start(QIODevice::ReadOnly);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_server->bytesAvailable() && !m_server->waitForReadyRead(patienceMs))
            return failed(Words::tr("cerclectl serve did not start: %1")
                              .arg(QString::fromUtf8(m_server->readAllStandardError()).trimmed()));
        line += m_server->readLine();
    }
    static const QByteArray start = "listening on ";
    if (!line.startsWith(start))
        return failed(Words::tr("cerclectl serve said “%1” first.").arg(QString::fromUtf8(line).trimmed()));
    return QString::fromUtf8(line.mid(start.size())).trimmed();
}

Result<Done> DemoStage::stopServer()
{
    const std::unique_ptr<QProcess> server = std::move(m_server);
    server->terminate();
    if (!server->waitForFinished(patienceMs)) {
        server->kill();
        server->waitForFinished(5000);
        return failed(Words::tr("cerclectl serve did not end when asked to."));
    }
    if (server->exitStatus() != QProcess::NormalExit || server->exitCode() != 0)
        return failed(Words::tr("cerclectl serve ended with %1: %2")
                          .arg(server->exitCode())
                          .arg(QString::fromUtf8(server->readAllStandardError()).trimmed()));
    return done();
}

Result<QString> DemoStage::writeFile(const QString &name, const QByteArray &content)
{
    if (auto written = saveFile(path(name), content); !written)
        return written.error();
    return path(name);
}

} // namespace cercle
