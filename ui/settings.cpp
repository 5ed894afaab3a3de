#include "settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace cercle {

namespace {

template <class T>
Id<T> idFrom(const QVariant &value)
{
    return {Uid::parse(QStringView(value.toString())).value_or(Uid())};
}

} // namespace

Settings::Settings(const QString &file, const QString &profile) : m_settings(file, QSettings::IniFormat)
{
    if (!profile.isEmpty()) {
        const QByteArray path = QFileInfo(profile).absoluteFilePath().toUtf8();
        const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12);
        m_scope = QStringLiteral("profile-") + QString::fromLatin1(hash) + u'-';
    }
}

QString Settings::ofProfile(const char *key) const
{
    return m_scope + QString::fromLatin1(key);
}

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
    place.page = m_settings.value(ofProfile("place/page")).toString();
    place.group = idFrom<Group>(m_settings.value(ofProfile("place/group")));
    place.item = idFrom<Session>(m_settings.value(ofProfile("place/item"))).uid;
    place.notes = m_settings.value(ofProfile("place/notes")).toBool();
    place.view = qBound(0, m_settings.value(ofProfile("place/view")).toInt(), 9);
    return place;
}

void Settings::setPlace(const Place &place)
{
    m_settings.setValue(ofProfile("place/page"), place.page);
    m_settings.setValue(ofProfile("place/group"), place.group.toString());
    m_settings.setValue(ofProfile("place/item"), place.item.toString());
    m_settings.setValue(ofProfile("place/notes"), place.notes);
    m_settings.setValue(ofProfile("place/view"), place.view);
    m_settings.sync();
}

VisitLines Settings::visit() const
{
    return {m_settings.value(ofProfile("visit/base")).toStringList(), m_settings.value(ofProfile("visit/last")).toStringList(),
            m_settings.value(ofProfile("visit/left")).toLongLong()};
}

void Settings::setVisit(const VisitLines &visit)
{
    m_settings.setValue(ofProfile("visit/base"), visit.base);
    m_settings.setValue(ofProfile("visit/last"), visit.last);
    m_settings.setValue(ofProfile("visit/left"), qint64(visit.leftMs));
    m_settings.sync();
}

int Settings::port() const
{
    return m_settings.value(ofProfile("network/port")).toInt();
}

void Settings::setPort(int port)
{
    m_settings.setValue(ofProfile("network/port"), port);
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

QStringList Settings::recent() const
{
    return m_settings.value(ofProfile("palette/recent")).toStringList();
}

void Settings::addRecent(const QString &key)
{
    QStringList keys = recent();
    keys.removeAll(key);
    keys.prepend(key);
    m_settings.setValue(ofProfile("palette/recent"), keys.mid(0, 12));
}

static const char *keyOfMark(Settings::Mark mark)
{
    return mark == Settings::Mark::ToRead ? "library/to-read" : "library/read";
}

QSet<Uid> Settings::marked(Mark mark) const
{
    QSet<Uid> out;
    for (const QString &id : m_settings.value(ofProfile(keyOfMark(mark))).toStringList()) {
        if (const auto uid = Uid::parse(QStringView(id)); uid && !uid->isNull())
            out += *uid;
    }
    return out;
}

void Settings::setMark(const Uid &resource, Mark mark)
{
    for (const Mark one : {Mark::ToRead, Mark::Read}) {
        QStringList ids = m_settings.value(ofProfile(keyOfMark(one))).toStringList();
        const bool had = ids.removeAll(resource.toString()) > 0;
        if (one == mark)
            ids.prepend(resource.toString());
        if (had || one == mark)
            m_settings.setValue(ofProfile(keyOfMark(one)), ids);
    }
    m_settings.sync();
}

QStringList Settings::draft(const Uid &of) const
{
    return m_settings.value(ofProfile("drafts/") + of.toString()).toStringList();
}

void Settings::setDraft(const Uid &of, const QStringList &lines)
{
    const QString key = ofProfile("drafts/") + of.toString();
    if (lines.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, lines);
    m_settings.sync();
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
