#pragma once
// What the system was asked to open while it lives, instead of opening it.

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace cercle
{

class OpenedFiles final : public QObject
{
    Q_OBJECT
public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void open(const QUrl &url) { urls << url; }

    QList<QUrl> urls;
};

} // namespace cercle
