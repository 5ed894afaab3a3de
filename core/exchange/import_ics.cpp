#include "exchange/import_ics.h"

#include "exchange/calendar_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};

constexpr qsizetype notesMost = 20'000; // characters

// Our own exports name the session; everything else is known by the event's id and the planned start.
Id<Session> idOf(const Workspace &workspace, const Id<Group> &group, const CalendarDate &date)
{
    if (date.uid.endsWith(QStringLiteral("@cercle"))) {
        if (const auto own = Uid::parse(date.uid.chopped(7).toUtf8()); own) {
            const auto here = workspace.get(Id<Session>{*own});
            if (here && here->group == group)
                return {*own};
        }
    }
    const QString start = date.date.toString(Qt::ISODate) + date.time.toString(QStringLiteral("HH:mm"));
    const QString name = date.uid.isEmpty() ? date.title + u'\n' + start : date.uid + u'\n' + date.instant;
    return {Uid::derive(group.uid, "calendar-session", name.toUtf8())};
}

// Of an event that Cercle wrote the title carries the group's before it.
QString titleOf(const CalendarDate &date, const QString &groupTitle)
{
    const QString before = groupTitle + QStringLiteral(" \u00B7 ");
    return date.title.startsWith(before) ? date.title.mid(before.size()) : date.title;
}

} // namespace

Result<ImportReport> importCalendar(Workspace &workspace, const Id<Group> &group, const QString &path,
                                    bool dryRun)
{
    const auto bytes = readImportFile(path);
    if (!bytes)
        return bytes.error();
    const auto into = workspace.get(group);
    if (!into)
        return Error{Error::Kind::NotFound, Words::tr("There is no such group; choose one that is listed.")};
    const QString file = QFileInfo(path).fileName();
    const QTimeZone own(into->zone.toUtf8());
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), own.isValid() ? own : QTimeZone::utc());
    const auto list = readCalendar(file, *bytes, into->zone, now.date().addYears(-1), now.date().addYears(1));
    if (!list)
        return list.error();
    if (list->dates.empty()) {
        return Error{
            Error::Kind::Invalid,
            list->notTaken.empty()
                ? Words::tr("%1 holds no event; export the calendar again with its events in it.").arg(file)
                : Words::tr("%1 holds nothing to take: “%2”, %3.")
                      .arg(file, list->notTaken.front().text, list->notTaken.front().reason)};
    }
    ImportReport report;
    report.dryRun = dryRun;
    report.files = 1;
    report.notTaken = list->notTaken;
    // One session that was removed stays so; all of them means that the import was taken back, and is wanted
    // again.
    const bool revive = std::none_of(list->dates.begin(), list->dates.end(), [&](const CalendarDate &date) {
        const auto here = workspace.get(idOf(workspace, group, date));
        return here && !here->removed;
    });
    ImportPlan plan(workspace, group, report);
    for (const CalendarDate &date : list->dates) {
        Session session;
        session.id = idOf(workspace, group, date);
        session.title = titleOf(date, into->title);
        session.date = Day{date.date.toString(Qt::ISODate)};
        if (date.time.isValid())
            session.time = WallTime{date.time.toString(QStringLiteral("HH:mm"))};
        if (date.minutes > 0 || !date.time.isValid())
            session.minutes = date.minutes; // none for a whole day
        session.zone = date.zone == into->zone ? QString() : date.zone;
        session.place = date.place;
        session.call = date.call;
        session.source = file;
        session.notes = date.description.left(notesMost);
        plan.add(session, revive);
    }
    if (auto written = plan.write(EditLabel(QT_TRANSLATE_NOOP("Labels", "Import a calendar"))); !written)
        return written.error();
    return report;
}

} // namespace cercle
