#include "settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace cercle
{

namespace
{

template <class T> Id<T> idFrom(const QVariant &value)
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
    const QString name = choice == Theme::Choice::Light  ? QStringLiteral("light")
                         : choice == Theme::Choice::Dark ? QStringLiteral("dark")
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

int Settings::zoom() const
{
    const int wanted = m_settings.value(QStringLiteral("look/zoom"), 100).toInt();
    const bool known = std::find(zoomSteps.begin(), zoomSteps.end(), wanted) != zoomSteps.end();
    return known ? wanted : 100;
}

void Settings::setZoom(int percent)
{
    m_settings.setValue(QStringLiteral("look/zoom"), percent);
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
    place.filters = m_settings.value(ofProfile("place/filters")).toString();
    place.scroll = qMax(0, m_settings.value(ofProfile("place/scroll")).toInt());
    place.cursor = qMax(0, m_settings.value(ofProfile("place/cursor")).toInt());
    return place;
}

void Settings::setPlace(const Place &place)
{
    m_settings.setValue(ofProfile("place/page"), place.page);
    m_settings.setValue(ofProfile("place/group"), place.group.toString());
    m_settings.setValue(ofProfile("place/item"), place.item.toString());
    m_settings.setValue(ofProfile("place/notes"), place.notes);
    m_settings.setValue(ofProfile("place/view"), place.view);
    m_settings.setValue(ofProfile("place/filters"), place.filters);
    m_settings.setValue(ofProfile("place/scroll"), place.scroll);
    m_settings.setValue(ofProfile("place/cursor"), place.cursor);
    m_settings.sync();
}

VisitLines Settings::visit() const
{
    return {m_settings.value(ofProfile("visit/base")).toStringList(),
            m_settings.value(ofProfile("visit/last")).toStringList(),
            m_settings.value(ofProfile("visit/left")).toLongLong()};
}

void Settings::setVisit(const VisitLines &visit)
{
    m_settings.setValue(ofProfile("visit/base"), visit.base);
    m_settings.setValue(ofProfile("visit/last"), visit.last);
    m_settings.setValue(ofProfile("visit/left"), qint64(visit.leftMs));
    m_settings.sync();
}

bool NotifyTimes::silentAt(const QTime &now) const
{
    if (doNotDisturb || !quiet || from == to)
        return doNotDisturb;
    return from < to ? now >= from && now < to : now >= from || now < to;
}

NotifyTimes Settings::notifyTimes() const
{
    const auto time = [this](const char *key, const QTime &usual) {
        const QTime stored =
            QTime::fromString(m_settings.value(QLatin1String(key)).toString(), QStringLiteral("HH:mm"));
        return stored.isValid() ? stored : usual;
    };
    NotifyTimes times;
    times.doNotDisturb = m_settings.value(QStringLiteral("notify/silent")).toBool();
    times.quiet = m_settings.value(QStringLiteral("notify/quiet")).toBool();
    times.from = time("notify/from", times.from);
    times.to = time("notify/to", times.to);
    return times;
}

void Settings::setNotifyTimes(const NotifyTimes &times)
{
    m_settings.setValue(QStringLiteral("notify/silent"), times.doNotDisturb);
    m_settings.setValue(QStringLiteral("notify/quiet"), times.quiet);
    m_settings.setValue(QStringLiteral("notify/from"), times.from.toString(QStringLiteral("HH:mm")));
    m_settings.setValue(QStringLiteral("notify/to"), times.to.toString(QStringLiteral("HH:mm")));
    m_settings.sync();
}

NotifyLevel Settings::notifyLevel(const Id<Group> &group) const
{
    const QString level = m_settings.value(ofProfile("notify/level-") + group.toString()).toString();
    return level == u"none" ? NotifyLevel::None : level == u"mine" ? NotifyLevel::Mine : NotifyLevel::All;
}

void Settings::setNotifyLevel(const Id<Group> &group, NotifyLevel level)
{
    const QString key = ofProfile("notify/level-") + group.toString();
    if (level == NotifyLevel::All)
        m_settings.remove(key);
    else
        m_settings.setValue(key,
                            level == NotifyLevel::None ? QStringLiteral("none") : QStringLiteral("mine"));
    m_settings.sync();
}

bool Settings::reduceMotion() const
{
    return m_settings.value(QStringLiteral("look/reduce-motion")).toBool();
}

void Settings::setReduceMotion(bool reduce)
{
    m_settings.setValue(QStringLiteral("look/reduce-motion"), reduce);
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

QStringList Settings::draft(const QString &form) const
{
    return m_settings.value(ofProfile("draft/") + form).toStringList();
}

void Settings::setDraft(const QString &form, const QStringList &values)
{
    if (values.isEmpty())
        m_settings.remove(ofProfile("draft/") + form);
    else
        m_settings.setValue(ofProfile("draft/") + form, values);
    m_settings.sync();
}

QByteArray Settings::allDrafts() const
{
    QByteArray out;
    for (const QString &key : m_settings.allKeys()) {
        if (key.contains(QLatin1String("draft/")))
            out += m_settings.value(key).toStringList().join(u'\n').toUtf8() + '\n';
    }
    return out;
}

QString Settings::openDraft() const
{
    return m_settings.value(ofProfile("draft/open")).toString();
}

void Settings::setOpenDraft(const QString &form)
{
    if (form == openDraft())
        return;
    m_settings.setValue(ofProfile("draft/open"), form);
    m_settings.sync();
}

QByteArray Settings::notesSplit() const
{
    return m_settings.value(QStringLiteral("notes/split")).toByteArray();
}

void Settings::setNotesSplit(const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("notes/split"), state);
    m_settings.sync();
}

bool Settings::spelling() const
{
    return m_settings.value(QStringLiteral("spelling/check"), true).toBool();
}

void Settings::setSpelling(bool check)
{
    m_settings.setValue(QStringLiteral("spelling/check"), check);
    m_settings.sync();
}

QStringList Settings::ownWords() const
{
    return m_settings.value(QStringLiteral("spelling/words")).toStringList();
}

void Settings::setOwnWords(const QStringList &words)
{
    QStringList sorted = words;
    sorted.removeDuplicates();
    sorted.sort(Qt::CaseInsensitive);
    m_settings.setValue(QStringLiteral("spelling/words"), sorted);
    m_settings.sync();
}

bool Settings::toldMissing(const QString &language) const
{
    return m_settings.value(QStringLiteral("spelling/told")).toStringList().contains(language);
}

void Settings::setToldMissing(const QString &language)
{
    m_settings.setValue(QStringLiteral("spelling/told"),
                        m_settings.value(QStringLiteral("spelling/told")).toStringList() << language);
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
