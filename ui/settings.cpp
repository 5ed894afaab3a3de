#include "settings.h"

namespace cercle {

namespace {

template <class T>
Id<T> idFrom(const QVariant &value)
{
    return {Uid::parse(QStringView(value.toString())).value_or(Uid())};
}

} // namespace

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

Theme::Choice Settings::theme() const
{
    const QString name = m_settings.value(QStringLiteral("look/theme")).toString();
    if (name == u"light")
        return Theme::Choice::Light;
    if (name == u"dark")
        return Theme::Choice::Dark;
    return Theme::Choice::System;
}

void Settings::setTheme(Theme::Choice choice)
{
    const QString name = choice == Theme::Choice::Light ? QStringLiteral("light")
        : choice == Theme::Choice::Dark                 ? QStringLiteral("dark")
                                                        : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("look/theme"), name);
    m_settings.sync();
}

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("look/language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("look/language"), language);
    m_settings.sync();
}

QByteArray Settings::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
    m_settings.sync();
}

Place Settings::place() const
{
    Place place;
    place.group = idFrom<Group>(m_settings.value(QStringLiteral("place/group")));
    place.session = idFrom<Session>(m_settings.value(QStringLiteral("place/session")));
    place.notes = m_settings.value(QStringLiteral("place/notes")).toBool();
    place.show = qBound(0, m_settings.value(QStringLiteral("place/show")).toInt(), 2);
    return place;
}

void Settings::setPlace(const Place &place)
{
    m_settings.setValue(QStringLiteral("place/group"), place.group.toString());
    m_settings.setValue(QStringLiteral("place/session"), place.session.toString());
    m_settings.setValue(QStringLiteral("place/notes"), place.notes);
    m_settings.setValue(QStringLiteral("place/show"), place.show);
    m_settings.sync();
}

int Settings::port() const
{
    return m_settings.value(QStringLiteral("network/port")).toInt();
}

void Settings::setPort(int port)
{
    m_settings.setValue(QStringLiteral("network/port"), port);
    m_settings.sync();
}

bool Settings::detailShown() const
{
    return m_settings.value(QStringLiteral("window/detail"), true).toBool();
}

void Settings::setDetailShown(bool shown)
{
    m_settings.setValue(QStringLiteral("window/detail"), shown);
}

bool Settings::previewShown() const
{
    return m_settings.value(QStringLiteral("notes/preview"), true).toBool();
}

void Settings::setPreviewShown(bool shown)
{
    m_settings.setValue(QStringLiteral("notes/preview"), shown);
}

} // namespace cercle
