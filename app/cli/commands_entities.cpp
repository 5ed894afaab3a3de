// get, put, remove, restore: what every entity has for free, from its descriptor.
#include "cli/command.h"
#include "cli/references.h"
#include "cli/values.h"
#include "domain/names.h"
#include "exchange/document_language.h"
#include "workspace/reviews.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityCommands)
};

using Rows = std::vector<std::pair<Uid, Row>>;

const EntityInfo &infoOf(int entity)
{
    return *allEntities()[static_cast<size_t>(entity)];
}

// A value as a table shows it: a reference by what it is called, a note by its length.
QString cell(const Workspace &workspace, int entity, size_t field, const Value &value)
{
    const FieldInfo &info = infoOf(entity).fields[field];
    if (info.type == FieldType::Ref)
        return rowTitle(workspace, referenceTarget(entity, static_cast<int>(field)),
                        *std::get_if<Uid>(&value));
    QString text = valueName(entity, static_cast<int>(field), value);
    if (info.type == FieldType::Note)
        return text.isEmpty() ? QString()
                              : Words::tr("%n characters", nullptr, static_cast<int>(text.size()));
    text = text.simplified();
    return text.size() > 50 ? text.left(49) + QChar(0x2026) : text;
}

// The texts of a role that Cercle knows, as long as nobody has edited them, in the reader's language.
void sayRole(Row &row)
{
    const EntityInfo &info = infoOf(entityIndexOf<Role>());
    const auto text = [&](const char *name) -> QString & {
        return *std::get_if<QString>(&row[static_cast<size_t>(info.fieldIndex(name))]);
    };
    Role role;
    role.key = text("key");
    role.title = text("title");
    role.description = text("description");
    role.checklist = text("checklist");
    const DocumentLanguage reader(QLocale().name());
    text("title") = reader.roleTitle(role);
    text("description") = reader.roleDescription(role);
    text("checklist") = reader.roleChecklist(role);
}

// One line for each row, with the columns that hold something in any of them.
void printTable(Context &context, const Workspace &workspace, int entity, const Rows &rows)
{
    const EntityInfo &info = infoOf(entity);
    std::vector<QStringList> cells(rows.size());
    QStringList titles{Words::tr("ID")};
    for (size_t i = 0; i < rows.size(); ++i)
        cells[i] << rows[i].first.toString();
    for (size_t field = 0; field < info.fields.size(); ++field) {
        const bool filled = std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
            return row.second[field] != defaultValue(info.fields[field].type);
        });
        if (!filled || info.fields[field].name == "group_id" || info.fields[field].type == FieldType::Bytes)
            continue;
        titles << fieldName(info.fields[field].name).toUpper();
        for (size_t i = 0; i < rows.size(); ++i)
            cells[i] << cell(workspace, entity, field, rows[i].second[field]);
    }
    context.out().table(titles, cells);
}

// Every field of one row on a line of its own, notes in full.
void printRow(Context &context, int entity, const Uid &id, const Row &row)
{
    const EntityInfo &info = infoOf(entity);
    context.out().line(Words::tr("%1: %2", "field, value").arg(QStringLiteral("id"), id.toString()));
    for (size_t i = 0; i < info.fields.size(); ++i) {
        QString text = valueName(entity, static_cast<int>(i), row[i]);
        if (info.fields[i].type == FieldType::Note || text.contains(u'\n')) {
            QStringList lines = text.split(u'\n');
            for (QString &line : lines)
                line = forTerminal(line);
            text = lines.join(QStringLiteral("\n  "));
        } else {
            text = forTerminal(text);
        }
        context.out().line(Words::tr("%1: %2", "field, value").arg(fieldName(info.fields[i].name), text));
    }
}

bool asksFor(const Arguments &given, const char *field)
{
    const QStringList conditions = given.values("where");
    return std::any_of(conditions.begin(), conditions.end(), [&](const QString &one) {
        return one.section(u'=', 0, 0).simplified() == QLatin1String(field);
    });
}

Result<Done> get(Context &context)
{
    const Arguments &given = context.arguments();
    const auto entity = parseEntity(context.word(0));
    if (!entity)
        return entity.error();
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    const Workspace &workspace = **opened;
    Uid group;
    if (given.has("group")) {
        const auto found = context.group(given.value("group"));
        if (!found)
            return found.error();
        group = found->uid;
    }
    const bool oneRow = given.words.size() > 1;
    Rows rows;
    if (oneRow) {
        const auto id = resolveId(workspace, *entity, context.word(1), group);
        if (!id)
            return id.error();
        rows.emplace_back(*id, workspace.row(*entity, *id).value_or(defaultRow(*entity)));
    } else {
        Filter filter;
        filter.removed = given.has("removed");
        if (*entity != entityIndexOf<Group>())
            filter.group = group;
        for (const QString &condition : given.values("where")) {
            const auto parsed = parseAssignment(workspace, *entity, condition, group, false);
            if (!parsed)
                return parsed.error();
            const FieldInfo &field = infoOf(*entity).fields[static_cast<size_t>(parsed->field)];
            const QStringList *list = std::get_if<QStringList>(&parsed->value);
            filter.with(field.name, list ? Value(list->join(QStringLiteral(","))) : parsed->value);
        }
        rows = workspace.rows(*entity, filter);
        if (*entity == entityIndexOf<Group>() && !group.isNull())
            std::erase_if(rows, [&](const auto &row) { return row.first != group; });
    }
    bool veiled = false;
    const bool byAuthor = !oneRow && (asksFor(given, "author") || asksFor(given, "file"));
    std::erase_if(rows, [&](auto &row) {
        const bool hidden = reviews::veil(workspace, *entity, row.second);
        veiled = veiled || hidden;
        return hidden && byAuthor; // a condition that fits would tell
    });
    if (veiled && !context.out().json())
        context.out().line(Words::tr("Of double-blind rounds it is hidden who wrote."));
    if (*entity == entityIndexOf<Role>() && !context.out().json()) {
        for (auto &[id, row] : rows)
            sayRole(row);
    }
    if (context.out().json()) {
        JsonWriter json;
        json.beginArray();
        for (const auto &[id, row] : rows)
            writeRow(json, *entity, id, row);
        context.out().document(json.endArray());
    } else if (oneRow) {
        printRow(context, *entity, rows.front().first, rows.front().second);
    } else {
        printTable(context, workspace, *entity, rows);
    }
    return done();
}

// What a change of a row is called: by the row's title, by its kind where it has none.
EditLabel labelOf(const char *titled, const char *untitled, const Workspace &workspace, int entity,
                  const Uid &id)
{
    const QString title = rowTitle(workspace, entity, id);
    return title == id.toString() ? EditLabel::about(untitled, EditLabel(entityWord(entity)))
                                  : EditLabel(titled, {title});
}

// The row that `put` changes, or a new one.
struct Target {
    int entity = -1;
    Uid id; // null: a new row
    Id<Group> group;
};

Result<Target> putTarget(Context &context, const Workspace &workspace, bool &hasId)
{
    const auto entity = parseEntity(context.word(0));
    if (!entity)
        return entity.error();
    const Arguments &given = context.arguments();
    hasId = given.words.size() > 1 && !given.words[1].contains(u'=');
    Target target{*entity, {}, {}};
    if (given.has("group")) {
        const auto group = context.group(given.value("group"));
        if (!group)
            return group.error();
        target.group = *group;
    }
    if (hasId) {
        const auto id = resolveId(workspace, *entity, given.words[1], target.group.uid);
        if (!id)
            return id.error();
        target.id = *id;
        target.group.uid = groupOfRow(workspace, *entity, *id);
        return target;
    }
    if (*entity == entityIndexOf<Group>())
        return Error{Error::Kind::Usage, Words::tr("A group is founded with cerclectl group new.")};
    if (*entity == entityIndexOf<Device>())
        return Error{Error::Kind::Refused, Words::tr("A laptop comes into a group with cerclectl join.")};
    if (target.group.isNull())
        return Error{Error::Kind::Usage,
                     Words::tr("Name the group of the new %1 with --group.").arg(entityName(*entity))};
    return target;
}

// Nothing is put that people could not tell from its neighbours: a title, a name is never empty.
Result<Done> checkRequired(int entity, bool fresh, const std::vector<Assignment> &assignments)
{
    const EntityInfo &info = infoOf(entity);
    const bool empty = assignments.empty();
    for (size_t i = 0; i < info.fields.size(); ++i) {
        if (!isRequired(entity, info.fields[i].name))
            continue;
        const QString name = QString::fromLatin1(info.fields[i].name);
        const auto given = std::find_if(assignments.begin(), assignments.end(),
                                        [&](const Assignment &a) { return a.field == static_cast<int>(i); });
        if (given != assignments.end() && valueToText(given->value).trimmed().isEmpty())
            return Error{Error::Kind::Usage,
                         Words::tr("The field “%1” must not be empty; give it a text.").arg(name)};
        // A link may stand for itself until somebody names it.
        if (fresh && !empty && given == assignments.end() && entity != entityIndexOf<Resource>())
            return Error{
                Error::Kind::Usage,
                Words::tr("A new %1 needs the field “%2”; give %2=VALUE.").arg(entityName(entity), name)};
    }
    return done();
}

Result<Done> put(Context &context)
{
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;
    bool hasId = false;
    auto target = putTarget(context, workspace, hasId);
    if (!target)
        return target.error();

    std::vector<Assignment> assignments;
    for (qsizetype i = hasId ? 2 : 1; i < context.arguments().words.size(); ++i) {
        auto parsed =
            parseAssignment(workspace, target->entity, context.arguments().words[i], target->group.uid, true);
        if (!parsed)
            return parsed.error();
        const QByteArray &field = infoOf(target->entity).fields[static_cast<size_t>(parsed->field)].name;
        const QStringList fixed = fixedValues(target->entity, field);
        const QString given = valueToText(parsed->value);
        if (!fixed.isEmpty() && !given.isEmpty() && !fixed.contains(given))
            return Error{Error::Kind::Usage,
                         Words::tr("“%1” is no value of the field “%2”; use one of: %3.")
                             .arg(given, QString::fromLatin1(field), fixed.join(QStringLiteral(", ")))};
        const bool twice = std::any_of(assignments.begin(), assignments.end(),
                                       [&](const Assignment &other) { return other.field == parsed->field; });
        if (twice)
            return Error{Error::Kind::Usage,
                         Words::tr("“%1” sets a field that is already set; give each once.")
                             .arg(context.arguments().words[i])};
        assignments.push_back(std::move(*parsed));
    }
    if (auto whole = checkRequired(target->entity, !hasId, assignments); !whole)
        return whole;
    if (assignments.empty())
        return Error{Error::Kind::Usage,
                     Words::tr("There is nothing to write; give at least one FIELD=VALUE.")};

    const EditLabel label =
        hasId
            ? labelOf(QT_TRANSLATE_NOOP("Labels", "Change “%1”"), QT_TRANSLATE_NOOP("Labels", "Change: %1"),
                      workspace, target->entity, target->id)
            : EditLabel::about(QT_TRANSLATE_NOOP("Labels", "Add: %1"), EditLabel(entityWord(target->entity)));
    const auto written = workspace.transact(target->group, label, [&](Transaction &t) -> Result<Done> {
        Row row = defaultRow(target->entity);
        if (hasId) {
            if (const Row *stored = t.staged(target->entity, target->id))
                row = *stored;
            // Written into something that nobody sees, it would seem lost. Restoring and changing in one go
            // is fine.
            const int field = infoOf(target->entity).fieldIndex("removed");
            const bool *removed = field < 0 ? nullptr : std::get_if<bool>(&row[static_cast<size_t>(field)]);
            const bool named = std::any_of(assignments.begin(), assignments.end(),
                                           [&](const Assignment &a) { return a.field == field; });
            if (removed && *removed && !named)
                return Error{
                    Error::Kind::Refused,
                    Words::tr(
                        "This was removed; bring it back with cerclectl restore before you change it.")};
        } else {
            target->id = t.makeId();
            row[static_cast<size_t>(infoOf(target->entity).groupField())] = target->group.uid;
        }
        for (const Assignment &assignment : assignments)
            row[static_cast<size_t>(assignment.field)] = assignment.value;
        t.stage(target->entity, target->id, std::move(row));
        return done();
    });
    if (!written)
        return written.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(target->id.toLatin1()).endObject());
    context.out().line(target->id.toString());
    return done();
}

// People with the program and their laptops leave by a membership act, not by a field.
Result<Done> mayRemove(const Workspace &workspace, int entity, const Uid &id)
{
    if (entity == entityIndexOf<Device>())
        return Error{Error::Kind::Refused,
                     Words::tr("A laptop cannot be removed so; it belongs to its member.")};
    if (entity == entityIndexOf<Member>()) {
        const auto member = workspace.get<Member>({id});
        if (member && !member->standing.isEmpty())
            return Error{
                Error::Kind::Refused,
                Words::tr("%1 takes part with a laptop; only people without the program can be removed so.")
                    .arg(member->name)};
    }
    return done();
}

Result<Done> setRemoved(Context &context, bool removed)
{
    const auto entity = parseEntity(context.word(0));
    if (!entity)
        return entity.error();
    auto opened = context.ready();
    if (!opened)
        return opened.error();
    Workspace &workspace = **opened;
    const auto id = resolveId(workspace, *entity, context.word(1));
    if (!id)
        return id.error();
    const Row row = workspace.row(*entity, *id).value_or(defaultRow(*entity));
    const bool *now = std::get_if<bool>(&row[static_cast<size_t>(infoOf(*entity).fieldIndex("removed"))]);
    const bool already = now && *now == removed;
    const QString title = forTerminal(rowTitle(workspace, *entity, *id));
    JsonWriter json;
    json.beginObject().key("id").latin1(id->toLatin1()).key("removed").value(removed);
    json.key("changed").value(!already).endObject();
    if (already) {
        context.out().document(json);
        context.out().line(
            (removed ? Words::tr("Already removed: %1") : Words::tr("Not removed, so nothing to restore: %1"))
                .arg(title));
        return done();
    }
    if (removed) {
        const auto may = mayRemove(workspace, *entity, *id);
        if (!may)
            return may.error();
    }
    const EditLabel label =
        removed ? labelOf(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"),
                          QT_TRANSLATE_NOOP("Labels", "Remove: %1"), workspace, *entity, *id)
                : labelOf(QT_TRANSLATE_NOOP("Labels", "Restore “%1”"),
                          QT_TRANSLATE_NOOP("Labels", "Restore: %1"), workspace, *entity, *id);
    const Id<Group> group{groupOfRow(workspace, *entity, *id)};
    const auto written = workspace.transact(group, label, [&](Transaction &t) -> Result<Done> {
        t.setField(*entity, *id, "removed", removed);
        return done();
    });
    if (!written)
        return written.error();
    context.out().document(json);
    context.out().line((removed ? Words::tr("Removed: %1") : Words::tr("Restored: %1")).arg(title));
    return done();
}

Result<Done> remove(Context &context)
{
    return setRemoved(context, true);
}

Result<Done> restore(Context &context)
{
    return setRemoved(context, false);
}

} // namespace

std::vector<Command> entityCommands()
{
    return {
        {{"get", "ENTITY [ID]", 1, 2, {{"group", "GROUP"}, {"where", "FIELD=VALUE", true}, {"removed"}}},
         QT_TRANSLATE_NOOP("Commands", "show the things of a kind, or one of them"),
         QT_TRANSLATE_NOOP("Commands",
                           "All conditions must hold; a list field holds the value. Removed things are shown "
                           "when asked for by id or with --removed."),
         get},
        {{"put", "ENTITY [ID] FIELD=VALUE…", 1, -1, {{"group", "GROUP"}}},
         QT_TRANSLATE_NOOP("Commands", "make a thing (prints its id) or change one"),
         QT_TRANSLATE_NOOP("Commands", "FIELD=@FILE takes the text of a file (file=@FILE the file itself), "
                                       "FIELD=@@TEXT a text that begins with @. "
                                       "Ids may be shortened. A new thing needs --group."),
         put},
        {{"remove", "ENTITY ID", 2, 2},
         QT_TRANSLATE_NOOP("Commands", "take a thing away; restore brings it back"),
         "",
         remove},
        {{"restore", "ENTITY ID", 2, 2},
         QT_TRANSLATE_NOOP("Commands", "bring back what was removed"),
         "",
         restore},
    };
}

} // namespace cercle
