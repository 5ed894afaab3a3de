#include "exchange/calendar_reader.h"

#include "exchange/safe_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <set>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr int stepsMost = 100'000;   // of one rule, so that one for every second ends
constexpr int datesMost = 10'000;    // of one file
constexpr qsizetype textMost = 2000; // characters of a field

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "").trimmed();
}

QString oneLineOf(const char *utf8)
{
    return textOf(utf8).simplified().left(textMost);
}

QUrl link(const QString &text)
{
    const auto url = safeUrl(text);
    return url && (url->scheme() == u"https" || url->scheme() == u"http") ? *url : QUrl();
}

QUrl firstLink(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"]+"));
    return link(address.match(text).captured());
}

// The name of a zone that this system knows: many programs put a path of their own before it.
QString knownZone(const QString &tzid)
{
    const QStringList parts = tzid.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < parts.size(); ++first) {
        const QByteArray name = QStringList(parts.mid(first)).join(u'/').toUtf8();
        if (QTimeZone::isTimeZoneIdAvailable(name) && QTimeZone(name).isValid())
            return QString::fromUtf8(name);
    }
    return {};
}

icaltimetype local(icaltimetype time)
{
    time.zone = nullptr;
    time.is_daylight = 0;
    return time;
}

QDate day(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day);
}

class Reader
{
public:
    Reader(const QString &file, const QString &zone, QDate from, QDate until, CalendarList &out)
        : m_file(file), m_zone(zone), m_from(from), m_until(until), m_out(out)
    {
    }

    void readAll(icalcomponent *root)
    {
        if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT) {
            readOne(root);
            return;
        }
        for (auto *one = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); one;
             one = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
            readOne(one);
    }
    bool foundCalendar() const { return m_found; }

private:
    void readOne(icalcomponent *calendar)
    {
        m_found = true;
        for (auto *one = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY);
             one && m_out.name.isEmpty(); one = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
            if (qstricmp(icalproperty_get_x_name(one), "X-WR-CALNAME") == 0)
                m_out.name = oneLineOf(icalproperty_get_x(one));
        }
        // Occurrences that were moved stand as events of their own and take the place of the planned ones.
        std::vector<icalcomponent *> events;
        m_moved.clear();
        for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            events.push_back(event);
            const icaltimetype planned = icalcomponent_get_recurrenceid(event);
            if (!icaltime_is_null_time(planned))
                m_moved.insert({textOf(icalcomponent_get_uid(event)), stamp(planned)});
        }
        for (icalcomponent *event : events)
            read(event);
    }

    static QString stamp(const icaltimetype &time)
    {
        char *text = icaltime_as_ical_string_r(time);
        QString out = QString::fromLatin1(text);
        icalmemory_free_buffer(text);
        return out.remove(u'Z');
    }

    void leaveOut(const QString &title, const QString &reason)
    {
        m_out.notTaken.push_back({m_file, 0, shortened(title), reason});
    }

    void read(icalcomponent *event)
    {
        const QString title = oneLineOf(icalcomponent_get_summary(event));
        icalproperty *starts = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        const icaltimetype start =
            starts ? icalproperty_get_datetime_with_component(starts, event) : icaltime_null_time();
        if (icaltime_is_null_time(start) || !day(start).isValid())
            return leaveOut(title, Words::tr("it has no day"));
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return leaveOut(title, Words::tr("it is cancelled"));
        CalendarDate date;
        date.uid = textOf(icalcomponent_get_uid(event));
        date.title = title;
        date.minutes = minutesOf(event, start);
        date.place = oneLineOf(icalcomponent_get_location(event));
        date.description = textOf(icalcomponent_get_description(event));
        date.call = callOf(event, date);
        icalparameter *tzid = icalproperty_get_first_parameter(starts, ICAL_TZID_PARAMETER);
        const QString zone = tzid ? knownZone(textOf(icalparameter_get_tzid(tzid))) : QString();

        const icaltimetype planned = icalcomponent_get_recurrenceid(event);
        if (!icaltime_is_null_time(planned)) {
            date.instant = stamp(planned);
            return take(date, start, zone);
        }
        if (!icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY)
            && !icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY))
            return take(date, start, zone);
        series(event, date, start, zone);
    }

    void series(icalcomponent *event, CalendarDate date, const icaltimetype &start, const QString &zone)
    {
        std::set<QString> seen;
        for (auto *gone = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); gone;
             gone = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
            seen.insert(stamp(sameKind(icalproperty_get_exdate(gone), start)));
        }
        std::vector<icaltimetype> found;
        bool more = false;
        const bool ends = comesToAnEnd(event);
        const auto offer = [&](const icaltimetype &at) {
            if ((!ends && day(at) < m_from) || !seen.insert(stamp(at)).second)
                return true;
            more = more || (!ends && day(at) > m_until) || found.size() >= seriesMost;
            if (!more)
                found.push_back(at);
            return !more;
        };
        // RFC 5545, 3.8.5.3: the start counts as the first occurrence, also where it does not fit the rule.
        offer(start);
        for (auto *extra = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); extra;
             extra = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
            const icaldatetimeperiodtype at = icalproperty_get_rdate(extra);
            const icaltimetype time = icaltime_is_null_time(at.time) ? at.period.start : at.time;
            if (day(time).isValid())
                offer(sameKind(time, start));
        }
        for (auto *one = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); one;
             one = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
            icalrecurrencetype rule = icalproperty_get_rrule(one);
            // An end in UTC is meant for the start's zone.
            if (!icaltime_is_null_time(rule.until) && rule.until.is_date == 0 && icaltime_is_utc(rule.until)
                && start.zone)
                rule.until =
                    local(icaltime_convert_to_zone(rule.until, const_cast<icaltimezone *>(start.zone)));
            icalrecur_iterator *steps = icalrecur_iterator_new(rule, local(start));
            if (!steps)
                continue;
            for (int step = 0; step < stepsMost; ++step) {
                icaltimetype at = icalrecur_iterator_next(steps);
                if (icaltime_is_null_time(at) || !day(at).isValid())
                    break;
                at.zone = start.zone;
                at.is_daylight = start.is_daylight;
                if (!offer(at))
                    break;
            }
            icalrecur_iterator_free(steps);
        }
        std::sort(found.begin(), found.end(), [](const icaltimetype &a, const icaltimetype &b) {
            return icaltime_compare(local(a), local(b)) < 0;
        });
        for (const icaltimetype &at : found) {
            date.instant = stamp(at);
            if (!m_moved.contains({date.uid, date.instant}))
                take(date, at, zone);
        }
        if (more)
            leaveOut(date.title, Words::tr("it goes on; %n of its dates were taken", nullptr,
                                           static_cast<int>(found.size())));
        else if (found.empty())
            leaveOut(date.title, Words::tr("none of its dates lies within a year from now"));
    }

    static bool comesToAnEnd(icalcomponent *event)
    {
        for (auto *one = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); one;
             one = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype rule = icalproperty_get_rrule(one);
            if (rule.count == 0 && icaltime_is_null_time(rule.until))
                return false;
        }
        return true;
    }

    // A date that is added to a series may be written as a day alone, or in UTC.
    static icaltimetype sameKind(icaltimetype time, const icaltimetype &start)
    {
        if (start.is_date) {
            time.is_date = 1;
            return local(time);
        }
        if (time.is_date) {
            icaltimetype out = start;
            out.year = time.year;
            out.month = time.month;
            out.day = time.day;
            return out;
        }
        if (icaltime_is_utc(time) && start.zone && !icaltime_is_utc(start))
            return icaltime_convert_to_zone(time, const_cast<icaltimezone *>(start.zone));
        time.zone = start.zone;
        return time;
    }

    void take(CalendarDate date, const icaltimetype &at, const QString &zone)
    {
        if (static_cast<int>(m_out.dates.size()) >= datesMost) {
            if (!std::exchange(m_full, true))
                leaveOut(date.title, Words::tr("the calendar has more than %n dates; the rest was left out",
                                               nullptr, datesMost));
            return;
        }
        date.date = day(at);
        if (!at.is_date) {
            const QTime wall(at.hour, at.minute);
            if (!wall.isValid())
                return leaveOut(date.title, Words::tr("it has no valid time"));
            date.time = wall;
            if (!zone.isEmpty()) {
                date.zone = zone;
            } else if (icaltime_is_utc(at) || at.zone) {
                const qint64 seconds =
                    icaltime_as_timet_with_zone(at, at.zone ? at.zone : icaltimezone_get_utc_timezone());
                const QDateTime there = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone(m_zone.toUtf8()));
                date.date = there.date();
                date.time = QTime(there.time().hour(), there.time().minute());
                date.zone = m_zone;
            }
        }
        m_out.dates.push_back(std::move(date));
    }

    static int minutesOf(icalcomponent *event, const icaltimetype &start)
    {
        if (start.is_date)
            return 0;
        const icaldurationtype length = icalcomponent_get_duration(event);
        const int minutes = (icaldurationtype_as_int(length) + 59) / 60;
        return minutes > 0 && minutes <= 24 * 60 ? minutes : 0;
    }

    static QUrl callOf(icalcomponent *event, CalendarDate &date)
    {
        if (auto *conference = icalcomponent_get_first_property(event, ICAL_CONFERENCE_PROPERTY)) {
            if (const QUrl url = link(textOf(icalproperty_get_conference(conference))); !url.isEmpty())
                return url;
        }
        if (const QUrl url = link(date.place); !url.isEmpty()) {
            date.place.clear();
            return url;
        }
        if (auto *address = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY)) {
            if (const QUrl url = link(textOf(icalproperty_get_url(address))); !url.isEmpty())
                return url;
        }
        return firstLink(date.description);
    }

    QString m_file, m_zone;
    QDate m_from, m_until;
    CalendarList &m_out;
    std::set<std::pair<QString, QString>> m_moved; // UID and planned start
    bool m_found = false, m_full = false;
};

} // namespace

Result<CalendarList> readCalendar(const QString &fileName, const QByteArray &bytes, const QString &zone,
                                  QDate from, QDate until)
{
    const auto text = exactText(fileName, bytes);
    if (!text)
        return text.error();
    const Error none{
        Error::Kind::Invalid,
        Words::tr("%1 is no calendar file; export the calendar as .ics (iCalendar) and choose that file.")
            .arg(fileName)};
    if (!text->contains(QStringLiteral("BEGIN:VCALENDAR"), Qt::CaseInsensitive))
        return none;
    const Component root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return none;
    CalendarList out;
    Reader reader(fileName, QTimeZone(zone.toUtf8()).isValid() ? zone : QStringLiteral("UTC"), from, until,
                  out);
    reader.readAll(root.get());
    if (!reader.foundCalendar())
        return none;
    return out;
}

} // namespace cercle
