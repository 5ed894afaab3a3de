#pragma once
// What a screen reader calls the program: Cercle, not the class of its window, by which desktops find its
// entry.

#include <QAccessibleObject>

namespace cercle
{

class AccessibleApplication final : public QAccessibleApplication
{
public:
    QString text(QAccessible::Text kind) const override;
    // For QAccessible::installFactory, before the application is first asked for.
    static QAccessibleInterface *make(const QString &key, QObject *object);
};

} // namespace cercle
