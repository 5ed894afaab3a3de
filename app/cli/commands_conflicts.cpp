// conflicts: what two members changed while apart, and settling it.
#include "cli/command.h"
#include "workspace/conflicts.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConflictCommands)
};

Result<Done> settle(Context &context, Workspace &workspace, const Id<Group> &group,
                    const std::vector<Conflict> &conflicts)
{
    const bool take = context.arguments().has("take");
    if (take && context.arguments().has("keep"))
        return Error{Error::Kind::Usage, Words::tr("Give one of --take and --keep.")};
    if (conflicts.empty())
        return Error{Error::Kind::NotFound,
                     Words::tr("Nothing was changed twice; there is nothing to settle.")};
    const auto number =
        context.arguments().number(take ? "take" : "keep", 0, 1, static_cast<int>(conflicts.size()));
    if (!number)
        return number.error();
    const Conflict &conflict = conflicts[static_cast<size_t>(*number) - 1];
    const Value &value = take ? conflict.other : conflict.shown;
    if (auto settled = settleConflict(workspace, group, conflict, value); !settled)
        return settled.error();
    const QString words = conflictValue(workspace, conflict, value);
    context.out().document(JsonWriter().beginObject().key("settled").value(words).endObject());
    context.out().line(Words::tr("Settled: %1").arg(forTerminal(words)));
    return done();
}

Result<Done> conflicts(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto all = at->workspace->conflicts(at->group);
    if (context.arguments().has("take") || context.arguments().has("keep"))
        return settle(context, *at->workspace, at->group, all);
    JsonWriter json;
    json.beginArray();
    int number = 0;
    for (const Conflict &conflict : all) {
        const QString shown = conflictValue(*at->workspace, conflict, conflict.shown);
        const QString other = conflictValue(*at->workspace, conflict, conflict.other);
        json.beginObject().key("number").value(++number);
        json.key("entity").value(
            QString::fromLatin1(allEntities()[static_cast<size_t>(conflict.entity)]->name));
        json.key("id").value(conflict.id.toString()).key("field").value(QString::fromLatin1(conflict.field));
        json.key("shown").value(shown).key("shown_by").value(conflict.shownAuthor);
        json.key("other").value(other).key("other_by").value(conflict.otherAuthor).endObject();
        context.out().line(QStringLiteral("%1. %2").arg(number).arg(
            forTerminal(conflictSentence(*at->workspace, conflict))));
        const auto by = [&](const Uid &who, const QString &name) {
            const bool own = isOwn(*at->workspace, conflict, who);
            return own || name.isEmpty() ? (own ? Words::tr("yours") : Words::tr("somebody’s"))
                                         : forTerminal(name);
        };
        context.out().line(QStringLiteral("   ")
                           + Words::tr("--keep %1: %2 (%3)")
                                 .arg(number)
                                 .arg(forTerminal(shown), by(conflict.shownBy, conflict.shownAuthor)));
        context.out().line(QStringLiteral("   ")
                           + Words::tr("--take %1: %2 (%3)")
                                 .arg(number)
                                 .arg(forTerminal(other), by(conflict.otherBy, conflict.otherAuthor)));
    }
    json.endArray();
    context.out().document(json);
    if (all.empty())
        context.out().line(Words::tr("Nothing was changed twice."));
    return done();
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {{{"conflicts", "GROUP", 1, 1, {{"take", "NUMBER"}, {"keep", "NUMBER"}}},
             QT_TRANSLATE_NOOP("Commands", "list what members changed while apart, and settle it"),
             QT_TRANSLATE_NOOP("Commands",
                               "--take NUMBER makes the other value the shown one, --keep NUMBER drops it."),
             conflicts}};
}

} // namespace cercle
