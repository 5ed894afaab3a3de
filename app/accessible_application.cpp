#include "accessible_application.h"

#include <QGuiApplication>

namespace cercle
{

QString AccessibleApplication::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? QGuiApplication::applicationDisplayName()
                                     : QAccessibleApplication::text(kind);
}

QAccessibleInterface *AccessibleApplication::make(const QString &, QObject *object)
{
    return object == qApp ? new AccessibleApplication : nullptr;
}

} // namespace cercle
