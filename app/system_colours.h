#pragma once
// Whether the desktop prefers dark windows, as its settings portal says, now and whenever it changes. Asks
// without waiting; where there is no portal the answer stays "light".

#include <QDBusVariant>
#include <QObject>

namespace cercle
{

class SystemColours final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void watch();

Q_SIGNALS:
    void darkPreferred(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void judge(QVariant value);
};

} // namespace cercle
