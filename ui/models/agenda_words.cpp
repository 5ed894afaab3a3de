#include "models/agenda_words.h"

#include "models/day_words.h"
#include "models/session_time.h"
#include "theme/avatar_paint.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr size_t peopleShown = 4;

PeopleList peopleOf(const Workspace &workspace, const SessionFacts &facts)
{
    PeopleList people;
    QSet<Uid> seen;
    for (const RoleHolder &holder : facts.roles) {
        if (!holder.member || seen.contains(holder.member.uid) || people.size() == peopleShown)
            continue;
        seen += holder.member.uid;
        const auto member = workspace.get(holder.member);
        people.push_back({initials(member ? member->name : QString()), holder.hue});
    }
    return people;
}

} // namespace

QString agendaTitle(const AgendaEntry &entry)
{
    switch (entry.key.kind) {
    case AgendaKey::Kind::Session:
        return entry.title.isEmpty() ? Words::tr("Untitled session") : entry.title;
    case AgendaKey::Kind::SubmitBy:
        return Words::tr("Hand in: %1").arg(entry.title);
    case AgendaKey::Kind::ReviewBy:
        return Words::tr("Reviews due: %1").arg(entry.title);
    case AgendaKey::Kind::Action:
        break;
    }
    return entry.title;
}

QString agendaTime(const AgendaEntry &entry)
{
    return entry.timed
               ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.start).time(), QLocale::ShortFormat)
               : QString();
}

Symbol agendaSymbol(const AgendaEntry &entry)
{
    switch (entry.key.kind) {
    case AgendaKey::Kind::Session:
        return Symbol::Clock;
    case AgendaKey::Kind::SubmitBy:
        return Symbol::Document;
    case AgendaKey::Kind::ReviewBy:
        return Symbol::Star;
    case AgendaKey::Kind::Action:
        break;
    }
    return Symbol::Check;
}

AgendaLook agendaLook(const Workspace &workspace, const AgendaEntry &entry, std::int64_t nowMs,
                      bool withGroup)
{
    AgendaLook look;
    look.title = agendaTitle(entry);
    const auto group = workspace.get(entry.group);
    const auto session = workspace.get(entry.session);
    QStringList parts;
    if (entry.key.kind == AgendaKey::Kind::Session && session) {
        if (entry.timed)
            parts += words::timeBoth(entry.start, zoneOf(*session, group ? group->zone : QString()));
        if (const QString length = words::duration(session->minutes); entry.timed && !length.isEmpty())
            parts += length;
        if (!session->place.isEmpty())
            parts += session->place;
        const SessionFacts facts = gatherFacts(workspace, *session);
        look.chip = verdict(facts, *session, entry.end <= nowMs);
        look.people = peopleOf(workspace, facts);
    } else {
        const QDate today = words::dayAt(nowMs);
        if (entry.key.kind == AgendaKey::Kind::Action) {
            parts += entry.owner ? displayName(workspace, entry.group, entry.owner) : Words::tr("Nobody yet");
            if (session && !session->title.isEmpty())
                parts += session->title;
        }
        if (const auto round = workspace.get(Id<ReviewRound>{entry.key.id});
            round && !round->purpose.isEmpty())
            parts += round->purpose;
        look.chip = entry.day < today ? words::due(entry.day, today)
                    : entry.key.kind == AgendaKey::Kind::Action
                        ? StatusWord{Words::tr("To do"), Tone::Neutral}
                        : StatusWord{Words::tr("Deadline"), Tone::Warn};
    }
    if (group && (withGroup || parts.isEmpty()))
        parts += group->title;
    look.subtitle = parts.join(QStringLiteral(" · "));
    return look;
}

} // namespace cercle
