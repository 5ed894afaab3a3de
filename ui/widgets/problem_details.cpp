#include "widgets/problem_details.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QSysInfo>

namespace cercle
{

QString problemDetails(const QString &text, std::int64_t nowMs)
{
    const QStringList facts{
        (QStringLiteral("Cercle ") + QCoreApplication::applicationVersion()).trimmed(),
        QStringLiteral("Qt ") + QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture(),
        QDateTime::fromMSecsSinceEpoch(nowMs).toUTC().toString(Qt::ISODate),
    };
    return text + QStringLiteral("\n\n") + facts.join(QStringLiteral(" · ")) + u'\n';
}

} // namespace cercle
