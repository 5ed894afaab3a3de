// roles reach, roles digest, concern, moderate: what the roles of a presenter, a resource scout and a
// moderator ask for.
#include "cli/command.h"
#include "cli/references.h"
#include "cli/role_arguments.h"
#include "cli/values.h"
#include "domain/names.h"
#include "workspace/concerns.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QSaveFile>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CareCommands)
};

void writeNames(JsonWriter &json, const char *key, const std::vector<Id<Member>> &members)
{
    json.key(key).beginArray();
    for (const Id<Member> &one : members)
        json.latin1(one.uid.toLatin1());
    json.endArray();
}

QString names(const Workspace &workspace, const std::vector<Id<Member>> &members)
{
    QStringList out;
    for (const Id<Member> &one : members)
        out << forTerminal(memberInWords(workspace, one));
    return out.isEmpty() ? QStringLiteral("-") : out.join(QStringLiteral(", "));
}

Result<Done> reach(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto last = context.arguments().number("last", 12, 1, 520);
    if (!last)
        return last.error();
    const Workspace &workspace = *at->workspace;
    const bool named = context.arguments().words.size() > 1;
    const QString word = named ? context.word(1) : QStringLiteral("presenter");
    const auto role = namedRole(workspace, at->group, word);
    if (!role)
        return named ? role.error()
                     : Error{Error::Kind::NotFound,
                             Words::tr("The group has no presenter yet; cerclectl roles usual "
                                       "GROUP --presenter adds that role.")};
    const auto found =
        reachOfRole(gatherRotation(workspace, at->group), workspace.list<AgendaItem>(Filter().in(at->group)),
                    today(workspace, at->group), *role, *last);
    if (!found)
        return role.error();
    JsonWriter json;
    json.beginObject().key("role").latin1(role->uid.toLatin1()).key("sessions").value(found->sessions);
    json.key("percent").value(found->percent());
    writeNames(json, "had", found->had);
    writeNames(json, "not_yet", found->notYet);
    context.out().document(json.endObject());
    if (found->sessions == 0) {
        context.out().line(Words::tr("The group has not met yet; there is nothing to count."));
        return done();
    }
    const auto all = static_cast<int>(found->had.size() + found->notYet.size());
    context.out().line(Words::tr("%1: %2 of %3 members (%4 %) at least once in the last %5 sessions.")
                           .arg(forTerminal(roleInWords(workspace, *role)))
                           .arg(found->had.size())
                           .arg(all)
                           .arg(found->percent())
                           .arg(found->sessions));
    context.out().line(Words::tr("Not yet: %1").arg(names(workspace, found->notYet)));
    return done();
}

Result<Done> digest(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto since = valueFromText(FieldType::Date, context.arguments().value("since"));
    if (!since)
        return since.error();
    const Day until = today(*at->workspace, at->group);
    Day from{valueToText(*since)};
    if (from.iso.isEmpty())
        from.iso = QDate::fromString(until.iso, Qt::ISODate).addDays(-6).toString(Qt::ISODate);
    const QString text = digestDraft(*at->workspace, at->group, from, until);
    JsonWriter json;
    json.beginObject()
        .key("from")
        .value(from.iso)
        .key("until")
        .value(until.iso)
        .key("text")
        .value(text)
        .endObject();
    context.out().document(json);
    if (!context.out().json())
        context.out().bytes(text.toUtf8());
    return done();
}

Result<std::vector<Id<Member>>> members(const Context &context, const Context::Here &at, const char *option)
{
    std::vector<Id<Member>> out;
    for (const QString &name : context.arguments().values(option)) {
        const auto member = namedMember(*at.workspace, at.group, name);
        if (!member)
            return member.error();
        out.push_back(*member);
    }
    return out;
}

Result<QString> text(const Context &context, const char *option)
{
    const QString value = context.arguments().value(option);
    return value.startsWith(u'@') ? readText(value.mid(1)) : Result<QString>(value);
}

void writeId(Context &context, const Uid &id)
{
    context.out().document(JsonWriter().beginObject().key("id").latin1(id.toLatin1()).endObject());
    context.out().line(id.toString());
}

Result<Done> raise(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto about = members(context, *at, "about"), to = members(context, *at, "to");
    if (!about || !to)
        return about ? to.error() : about.error();
    const auto said = text(context, "text");
    if (!said)
        return said.error();
    const auto id =
        concerns::raise(*at->workspace, at->group, *about, *said, to->empty() ? Id<Member>{} : to->front());
    if (!id)
        return id.error();
    const auto note = at->workspace->get(*id);
    const Id<Member> mediator = note ? note->member : Id<Member>{};
    JsonWriter json;
    json.beginObject().key("id").latin1(id->uid.toLatin1()).key("mediator").latin1(mediator.uid.toLatin1());
    context.out().document(json.key("sentence").value(concerns::sentence()).endObject());
    context.out().line(id->toString());
    context.out().line(Words::tr("It goes to %1. %2")
                           .arg(forTerminal(memberInWords(*at->workspace, mediator)), concerns::sentence()));
    return done();
}

Result<Done> listConcerns(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    JsonWriter json;
    json.beginArray();
    for (const concerns::Concern &one : concerns::list(*at->workspace, at->group)) {
        json.beginObject()
            .key("id")
            .latin1(one.id.uid.toLatin1())
            .key("from")
            .latin1(one.from.uid.toLatin1());
        json.key("mediator").latin1(one.mediator.uid.toLatin1());
        writeNames(json, "about", one.about);
        json.key("answers").latin1(one.answers.uid.toLatin1()).key("at").value(one.at);
        json.key("text").value(one.text).endObject();
        const QString from = memberInWords(*at->workspace, one.from),
                      to = memberInWords(*at->workspace, one.mediator);
        context.out().line(
            QStringLiteral("%1  %2  %3 → %4")
                .arg(one.id.toString(),
                     QDateTime::fromMSecsSinceEpoch(one.at).toString(QStringLiteral("yyyy-MM-dd hh:mm")),
                     forTerminal(from), forTerminal(to)));
        if (!one.about.empty())
            context.out().line(Words::tr("About: %1").arg(names(*at->workspace, one.about)));
        context.out().line(forTerminal(one.text));
    }
    context.out().document(json.endArray());
    return done();
}

Result<Done> answerConcern(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto id = resolveId(**workspace, entityIndexOf<SealedNote>(), context.word(0));
    if (!id)
        return id.error();
    const auto said = text(context, "text");
    if (!said)
        return said.error();
    const auto written = concerns::answer(**workspace, {*id}, *said);
    if (!written)
        return written.error();
    writeId(context, written->uid);
    return done();
}

Result<Done> moderate(Context &context, bool hidden)
{
    const auto entity = parseEntity(context.word(0));
    if (!entity)
        return entity.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto id = resolveId(**workspace, *entity, context.word(1));
    if (!id)
        return id.error();
    const QString reason = context.arguments().value("reason");
    if (auto written = hidden ? concerns::hide(**workspace, *entity, *id, reason)
                              : concerns::show(**workspace, *entity, *id, reason);
        !written)
        return written;
    writeId(context, *id);
    return done();
}

Result<Done> hide(Context &context)
{
    return moderate(context, true);
}

Result<Done> show(Context &context)
{
    return moderate(context, false);
}

} // namespace

std::vector<Command> careCommands()
{
    return {
        {{"roles reach", "GROUP [ROLE]", 1, 2, {{"last", "N"}}},
         QT_TRANSLATE_NOOP("Commands", "show which share of the members has had a role in the last sessions"),
         QT_TRANSLATE_NOOP("Commands",
                           "Without ROLE, of who presented or taught. N sessions, 12 if left out."),
         reach},
        {{"roles digest", "GROUP", 1, 1, {{"since", "DATE"}}},
         QT_TRANSLATE_NOOP("Commands", "draft the resource scout's digest of what is new in the library"),
         QT_TRANSLATE_NOOP(
             "Commands", "Markdown in the group's language; of the last seven days, if --since is left out."),
         digest},
        {{"concern raise",
          "GROUP",
          1,
          1,
          {{"text", "TEXT|@FILE", false, true}, {"about", "MEMBER", true}, {"to", "MEMBER"}}},
         QT_TRANSLATE_NOOP("Commands", "tell a mediator in private what weighs on you"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "The moderator of the next session, or the next in line, if --to is left out; never somebody "
             "it is about."),
         raise},
        {{"concern list", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "show the concerns that you raised or were told"),
         "",
         listConcerns},
        {{"concern answer", "CONCERN", 1, 1, {{"text", "TEXT|@FILE", false, true}}},
         QT_TRANSLATE_NOOP("Commands", "answer a concern in private"),
         "",
         answerConcern},
        {{"moderate hide", "ENTITY ID", 2, 2, {{"reason", "TEXT", false, true}}},
         QT_TRANSLATE_NOOP("Commands",
                           "put something out of sight as a moderator, with a reason that is logged"),
         QT_TRANSLATE_NOOP("Commands", "cerclectl get moderation lists what was done and why."),
         hide},
        {{"moderate show", "ENTITY ID", 2, 2, {{"reason", "TEXT", false, true}}},
         QT_TRANSLATE_NOOP("Commands", "put something back in sight"),
         "",
         show},
    };
}

} // namespace cercle
