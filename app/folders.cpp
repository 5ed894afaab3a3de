#include "folders.h"

#include <QDir>

namespace cercle
{

QString xdgFolder(const char *variable, const QString &fallback)
{
    const QString named = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(named) ? named : QDir::homePath() + u'/' + fallback;
    return base + QStringLiteral("/cercle");
}

QString dataFolder(const QString &profile)
{
    return profile.isEmpty() ? xdgFolder("XDG_DATA_HOME", QStringLiteral(".local/share")) : profile;
}

} // namespace cercle
