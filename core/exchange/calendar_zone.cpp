#include "exchange/calendar_zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <vector>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

// One kind of change: the same offsets and name, at each of `onsets` (wall time before the change).
struct Observance {
    bool daylight = false;
    int from = 0, to = 0; // seconds east of Greenwich
    QString name;
    std::vector<QDateTime> onsets; // as UTC values that hold the wall time
};

constexpr int yearsAhead = 10; // how far a rule must hold to be written as one

QDateTime wallTime(const QDateTime &utc, int offset)
{
    return QDateTime(utc.toUTC().date(), utc.toUTC().time(), Qt::UTC).addSecs(offset);
}

std::vector<Observance> observances(const QTimeZone &zone, QDate first, QDate last)
{
    const QDateTime begin(first.addYears(-1), QTime(0, 0), Qt::UTC);
    const QDateTime end(last.addYears(yearsAhead), QTime(0, 0), Qt::UTC);
    std::vector<Observance> out;
    int offset = zone.offsetFromUtc(begin);
    // What holds before the first change in the window.
    out.push_back(
        {zone.isDaylightTime(begin), offset, offset, zone.abbreviation(begin), {wallTime(begin, offset)}});
    for (const auto &change : zone.transitions(begin, end)) {
        if (change.offsetFromUtc == offset)
            continue; // a new name alone
        const bool daylight = change.daylightTimeOffset != 0;
        const auto same = std::find_if(out.begin() + 1, out.end(), [&](const Observance &o) {
            return o.daylight == daylight && o.from == offset && o.to == change.offsetFromUtc
                   && o.name == change.abbreviation;
        });
        const QDateTime onset = wallTime(change.atUtc, offset);
        if (same != out.end())
            same->onsets.push_back(onset);
        else
            out.push_back({daylight, offset, change.offsetFromUtc, change.abbreviation, {onset}});
        offset = change.offsetFromUtc;
    }
    return out;
}

// "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" if every year of the window has its change at that day and wall time,
// else empty.
QByteArray yearlyRule(const Observance &change, int lastYear)
{
    const QDateTime &first = change.onsets.front();
    bool fromEnd = true, fromStart = true;
    const int nth = (first.date().day() - 1) / 7 + 1;
    for (size_t i = 0; i < change.onsets.size(); ++i) {
        const QDateTime &at = change.onsets[i];
        const bool regular = at.date().year() == first.date().year() + static_cast<int>(i)
                             && at.date().month() == first.date().month()
                             && at.date().dayOfWeek() == first.date().dayOfWeek()
                             && at.time() == first.time();
        if (!regular)
            return {};
        fromEnd = fromEnd && at.date().day() + 7 > at.date().daysInMonth();
        fromStart = fromStart && (at.date().day() - 1) / 7 + 1 == nth;
    }
    if (change.onsets.back().date().year() < lastYear || change.onsets.size() < 3 || (!fromEnd && !fromStart))
        return {};
    static constexpr const char *days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(first.date().month())
           + ";BYDAY=" + QByteArray::number(fromEnd ? -1 : nth) + days[first.date().dayOfWeek() - 1];
}

icaltimetype icalWall(const QDateTime &wall)
{
    return icaltime_from_string(wall.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1().constData());
}

icalcomponent *component(const Observance &change, int lastYear, QDate lastEvent)
{
    icalcomponent *out =
        icalcomponent_new(change.daylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(out, icalproperty_new_dtstart(icalWall(change.onsets.front())));
    icalcomponent_add_property(out, icalproperty_new_tzoffsetfrom(change.from));
    icalcomponent_add_property(out, icalproperty_new_tzoffsetto(change.to));
    if (!change.name.isEmpty())
        icalcomponent_add_property(out, icalproperty_new_tzname(change.name.toUtf8().constData()));
    const QByteArray rule = yearlyRule(change, lastYear);
    if (!rule.isEmpty()) {
        icalcomponent_add_property(out,
                                   icalproperty_new_rrule(icalrecurrencetype_from_string(rule.constData())));
        return out;
    }
    for (size_t i = 1; i < change.onsets.size() && change.onsets[i].date() <= lastEvent.addYears(2); ++i) {
        icaldatetimeperiodtype at{};
        at.time = icalWall(change.onsets[i]);
        at.period = icalperiodtype_null_period();
        icalcomponent_add_property(out, icalproperty_new_rdate(at));
    }
    return out;
}

} // namespace

Result<icalcomponent_impl *> calendarZone(const QString &zone, QDate first, QDate last)
{
    const QTimeZone data(zone.toUtf8());
    if (!data.isValid())
        return Error{
            Error::Kind::Invalid,
            Words::tr("The time zone “%1” is not known here; choose one like Europe/Paris.").arg(zone)};
    icalcomponent *out = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(out, icalproperty_new_tzid(zone.toUtf8().constData()));
    for (const Observance &change : observances(data, first, last))
        icalcomponent_add_component(out, component(change, last.year() + yearsAhead - 1, last));
    return out;
}

} // namespace cercle
