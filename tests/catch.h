#pragma once
// Catch2, version 2 or 3, with Qt's values printed as text when an assertion fails.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QUrl>

#include <string>

namespace Catch
{

template <> struct StringMaker<QString> {
    static std::string convert(const QString &text)
    {
        return text.isNull() ? std::string("(null)") : (u'"' + text + u'"').toStdString();
    }
};

template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return ('"' + bytes + '"').toStdString(); }
};

template <> struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return (u'[' + list.join(QStringLiteral(" | ")) + u']').toStdString();
    }
};

template <> struct StringMaker<QUrl> {
    static std::string convert(const QUrl &url) { return url.toString().toStdString(); }
};

template <> struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};

template <> struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &time)
    {
        const QString zone = QString::fromLatin1(time.timeZone().id());
        return (time.toString(Qt::ISODateWithMs) + u' ' + zone).toStdString();
    }
};

} // namespace Catch
