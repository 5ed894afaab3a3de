// Local edits: from staged rows to entries, and back by undo.

#include "domain/names.h"
#include "domain/references.h"
#include "workspace/edit_plan.h"
#include "workspace/people.h"
#include "workspace/reviews.h"
#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr qsizetype bodyBytes = 48 * 1024;
constexpr qsizetype notesCharsMax = 4'000'000;

Error tooLong(const QByteArray &field)
{
    return Error{Error::Kind::Refused, Words::tr("The field “%1” is too long; it may hold about 40,000 "
                                                 "characters. Put long texts into the notes.")
                                           .arg(QString::fromLatin1(field))};
}

bool isTogether(const EntityInfo &info, int field)
{
    return std::find(info.together.begin(), info.together.end(), field) != info.together.end();
}

// Fields that only make sense together are written together, so that of two concurrent edits one is shown
// whole.
void keepTogether(RowEdit &edit, const Row &row)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
    const auto writes = [&](int field) {
        return std::any_of(edit.fields.begin(), edit.fields.end(),
                           [&](const RowEdit::FieldEdit &change) { return change.field == field; });
    };
    if (std::none_of(info.together.begin(), info.together.end(), writes))
        return;
    for (const int field : info.together) {
        if (!writes(field))
            edit.fields.push_back({field, row[static_cast<size_t>(field)], row[static_cast<size_t>(field)]});
    }
}

// Writes a plan as entries; text parts name the entry before them, so entries are made one by one.
class Writer
{
public:
    Writer(WorkspaceState &state, GroupRecord &group, FeedRecord &feed, EditLabel label,
           ChangeCollector &changes)
        : m_state(state), m_group(group), m_feed(feed), m_label(std::move(label)), m_changes(changes)
    {
    }

    void add(const QByteArray &operation)
    {
        if (!m_operations.isEmpty() && m_operations.size() + operation.size() > bodyBytes)
            flush(false);
        m_operations += (m_operations.isEmpty() ? "" : ",") + operation;
    }

    // Cuts here. `last`: the end of the transaction; the signature vouches for all since the last one.
    Hash flush(bool last)
    {
        JsonWriter body;
        body.beginObject();
        if (!m_label.isEmpty())
            m_label.write(body);
        body.key("ops").raw("[" + m_operations + "]").endObject();
        m_unsigned += body.text().size() + 400;
        const bool sign = last || ++m_run >= runEntriesMax || m_unsigned + bodyBytes + 8192 > runBytesMax;
        if (sign) {
            m_run = 0;
            m_unsigned = 0;
        }
        m_operations.clear();
        m_label = {}; // the first entry of a transaction names it
        return m_state.appendOwn(m_group, m_feed, body.take(), sign, m_changes);
    }

    bool pending() const { return !m_operations.isEmpty(); }

private:
    WorkspaceState &m_state;
    GroupRecord &m_group;
    FeedRecord &m_feed;
    EditLabel m_label;
    ChangeCollector &m_changes;
    QByteArray m_operations;
    int m_run = 0;
    qsizetype m_unsigned = 0;
};

} // namespace

// What the plan's writes settle by being made, so that an undo can offer it again.
static void noteSettled(WorkspaceState &state, std::vector<RowEdit> &plan)
{
    for (RowEdit &edit : plan) {
        const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
        for (RowEdit::FieldEdit &change : edit.fields) {
            if (!edit.fresh && info.fields[static_cast<size_t>(change.field)].merge == Merge::Last)
                change.settles = state.projection->beside(edit.entity, edit.id, change.field);
        }
    }
}

// Both kinds of writing end here: what was staged, and the inverse of an earlier record.
// `undoes`: the history record that this one takes back, or 0. Its label stays that of the first edit.
static Result<ChangeSet> writePlan(Workspace &workspace, WorkspaceState &state, const Id<Group> &group,
                                   const EditLabel &original, std::vector<RowEdit> plan, int kind,
                                   std::int64_t undoes)
{
    const EditLabel label =
        kind == HistoryUndo ? EditLabel::about(QT_TRANSLATE_NOOP("Labels", "Undo: %1"), original)
        : undoes != 0       ? EditLabel::about(QT_TRANSLATE_NOOP("Labels", "Redo: %1"), original)
                            : original;
    ChangeSet out;
    out.origin = undoes != 0 ? Origin::Undo : Origin::Local;
    out.label = label.text();
    if (!state.unattended)
        state.lastWritten = state.step ? state.step->number : 0;
    if (plan.empty())
        return out;
    std::vector<QByteArray> puts;
    for (const RowEdit &edit : plan) {
        puts.push_back(putOperation(edit));
        if (puts.back().size() > bodyBytes) {
            const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
            return tooLong(info.fields[static_cast<size_t>(edit.fields.front().field)].name);
        }
    }
    try {
        SqlTransaction transaction(*state.db);
        noteSettled(state, plan);
        GroupRecord &record = *state.entries->group(group.uid);
        QByteArray declaration;
        FeedRecord &feed = state.writableFeed(record, declaration);
        ChangeCollector changes;
        Writer writer(state, record, feed, label, changes);
        if (!declaration.isEmpty())
            writer.add(declaration);
        // The last entry must be the one that is signed, so the last operation decides when to flush.
        struct Part {
            size_t edit, text;
            std::vector<text::Splice> splices;
        };
        std::vector<Part> parts;
        for (size_t i = 0; i < plan.size(); ++i) {
            if (!puts[i].isEmpty())
                writer.add(puts[i]);
            for (size_t t = 0; t < plan[i].texts.size(); ++t) {
                for (auto &portion : portions(plan[i].texts[t].splices))
                    parts.push_back({i, t, std::move(portion)});
            }
        }
        std::map<std::pair<size_t, size_t>, std::vector<Hash>> at;
        for (size_t p = 0; p < parts.size(); ++p) {
            RowEdit::TextEdit &text = plan[parts[p].edit].texts[parts[p].text];
            const auto key = std::make_pair(parts[p].edit, parts[p].text);
            const std::vector<Hash> parents = at.contains(key) ? at[key] : text.parents;
            writer.add(textOperation(plan[parts[p].edit], text, parents, parts[p].splices));
            at[key] = {writer.flush(p + 1 == parts.size())};
        }
        if (writer.pending())
            writer.flush(true);
        for (const auto &[key, ids] : at)
            plan[key.first].texts[key.second].parents = ids; // from here an undo starts
        if (!state.unattended)
            state.remember(group.uid, original, plan, kind, undoes);
        state.entries->flush();
        transaction.commit();
        out.changes = changes.take();
    } catch (const StorageError &error) {
        state.forget();
        state.redoable = true; // the history is as it was
        state.lastWritten = 0;
        return error.toError();
    }
    const std::int64_t written = state.lastWritten;
    Q_EMIT workspace.changed(out);
    Q_EMIT workspace.appended(group);
    state.lastWritten = written; // who listens may have written too
    return out;
}

Workspace::Unattended::Unattended(Workspace &workspace) : m_workspace(workspace)
{
    m_workspace.m_state->unattended = true;
}

Workspace::Unattended::~Unattended()
{
    m_workspace.m_state->unattended = false;
}

Result<ChangeSet> Workspace::transact(const Id<Group> &group, const EditLabel &label, const Edit &edit)
{
    if (!hasIdentity())
        return Error{Error::Kind::Refused,
                     Words::tr("This profile has no identity yet; give your name first.")};
    if (!m_state->entries->group(group.uid) || !get(group))
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no such group in this profile; see `group list`.")};
    const QString mine = standing(group);
    if (!mayWrite(mine, QStringLiteral("active")))
        return Error{Error::Kind::Refused,
                     Words::tr("You may read this group but not change it; ask its owner.")};
    Transaction transaction(*this, group);
    if (auto edited = edit(transaction); !edited)
        return edited.error();
    try {
        return finish(group, label, transaction);
    } catch (const StorageError &error) {
        return error.toError();
    }
}

Result<ChangeSet> Workspace::finish(const Id<Group> &group, const EditLabel &label, Transaction &transaction)
{
    std::vector<RowEdit> plan;
    for (const Transaction::Key &key : transaction.m_order) {
        Transaction::Staged &staged = transaction.m_rows.at(key);
        const EntityInfo &info = *allEntities()[static_cast<size_t>(key.first)];
        RowEdit edit;
        edit.entity = key.first;
        edit.id = key.second;
        edit.fresh = !staged.before;
        if (edit.fresh && key.first == entityIndexOf<Member>())
            completeNewMember(*this, group, staged.after);
        const int groupField = info.groupField();
        if (staged.before && groupField >= 0
            && std::get<Uid>((*staged.before)[static_cast<size_t>(groupField)]) != group.uid)
            return Error{Error::Kind::Refused, Words::tr("%1 %2 belongs to another group; name that group.")
                                                   .arg(entityName(key.first), key.second.toString())};
        if (auto may = reviews::mayWrite(*this, key.first, key.second, staged.before, staged.after); !may)
            return may.error();
        for (size_t i = 0; i < info.fields.size(); ++i) {
            if (static_cast<int>(i) == groupField)
                continue;
            const FieldInfo &field = info.fields[i];
            const Value before = staged.before ? (*staged.before)[i] : defaultValue(field.type);
            const Value &after = staged.after[i];
            const bool affirmed = field.merge == Merge::Last && staged.affirmed.contains(static_cast<int>(i));
            if (before == after && !affirmed)
                continue;
            if (field.merge == Merge::Once && staged.before && before != defaultValue(field.type))
                return Error{Error::Kind::Refused,
                             Words::tr("The field “%1” is set once and for all; make a new %2 instead.")
                                 .arg(QString::fromLatin1(field.name), entityName(key.first))};
            if (field.merge != Merge::Text) {
                edit.fields.push_back({static_cast<int>(i), before, after});
                continue;
            }
            if (std::get<QString>(after).size() > notesCharsMax)
                return Error{
                    Error::Kind::Refused,
                    Words::tr("The notes are too long; they may hold 4 million characters. Keep the rest in "
                              "another session or as a file.")};
            RowEdit::TextEdit text;
            text.field = static_cast<int>(i);
            text.parents = m_state->projection->textHeads(key.first, key.second, text.field);
            text.splices = text::diff(std::get<QString>(before), std::get<QString>(after));
            text.inverse = invert(std::get<QString>(before), text.splices);
            edit.texts.push_back(std::move(text));
        }
        keepTogether(edit, staged.after);
        if (edit.fresh || !edit.fields.empty() || !edit.texts.empty())
            plan.push_back(std::move(edit));
    }
    return writePlan(*this, *m_state, group, label, std::move(plan), HistoryEdit, 0);
}

Result<ChangeSet> Workspace::undo(Reach reach, const Id<Group> &only)
{
    return revert(HistoryEdit, reach, only);
}

Result<ChangeSet> Workspace::redo(Reach reach, const Id<Group> &only)
{
    return revert(HistoryUndo, reach, only);
}

// A row that still holds what its maker gave it. (The maker's own later edits are undone before.)
static bool isAsMade(const RowEdit &edit, const Row &now)
{
    const auto differs = [&](const RowEdit::FieldEdit &made) {
        return now[static_cast<size_t>(made.field)] != made.after;
    };
    if (std::any_of(edit.fields.begin(), edit.fields.end(), differs))
        return false;
    const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
    for (size_t i = 0; i < now.size(); ++i) {
        const auto named = [i](const auto &made) { return made.field == static_cast<int>(i); };
        if (static_cast<int>(i) == info.groupField()
            || std::any_of(edit.fields.begin(), edit.fields.end(), named))
            continue;
        const auto text = std::find_if(edit.texts.begin(), edit.texts.end(), named);
        const Value made = text == edit.texts.end() ? defaultValue(info.fields[i].type)
                                                    : Value(text::apply({}, text->splices).valueOr({}));
        if (now[i] != made)
            return false;
    }
    return true;
}

// Others have made something that belongs to the row: a work for a round, an attendance of a session.
static bool isBuiltUpon(const Workspace &workspace, const Id<Group> &group, const RowEdit &edit,
                        const std::vector<RowEdit> &record)
{
    // All that a group holds is its members'; it is others' as soon as one of them is in it.
    if (edit.entity == entityIndexOf<Group>()) {
        const auto members = workspace.list<Member>(Filter().in(group));
        return std::any_of(members.begin(), members.end(), [&](const Member &member) {
            return member.id != workspace.self(group) && member.state != u"removed"
                   && std::none_of(record.begin(), record.end(), [&](const RowEdit &own) {
                          return own.entity == entityIndexOf<Member>() && own.id == member.id.uid;
                      });
        });
    }
    for (size_t e = 0; e < allEntities().size(); ++e) {
        const EntityInfo &info = *allEntities()[e];
        for (size_t f = 0; f < info.fields.size(); ++f) {
            if (referenceTarget(static_cast<int>(e), static_cast<int>(f)) != edit.entity)
                continue;
            Filter filter = Filter().in(group).light();
            filter.with(info.fields[f].name.constData(), Id<Group>{edit.id});
            for (const auto &[id, row] : workspace.rows(static_cast<int>(e), filter)) {
                const bool own = std::any_of(record.begin(), record.end(), [&](const RowEdit &other) {
                    return other.entity == static_cast<int>(e) && other.id == id;
                });
                if (!own)
                    return true;
            }
        }
    }
    return false;
}

Result<ChangeSet> Workspace::revert(int kind, Reach reach, const Id<Group> &only)
{
    const auto nothing = [&] {
        return Error{Error::Kind::NotFound, kind == HistoryUndo ? Words::tr("There is nothing to redo.")
                                                                : Words::tr("There is nothing to undo.")};
    };
    std::int64_t number = 0;
    try {
        Statement select = m_state->db->prepare("SELECT h FROM history WHERE kind=? AND spent=0 AND h>? AND "
                                                "(?=0 OR g=?) ORDER BY h DESC LIMIT 1");
        select.bind(1, kind).bind(2, reach == Reach::All ? 0 : m_state->historyBefore);
        select.bind(3, only ? 1 : 0).bind(4, only.uid.view());
        if (!select.step())
            return nothing();
        number = select.integer(0);
    } catch (const StorageError &error) {
        return error.toError();
    }
    return revert(number, false);
}

Result<ChangeSet> Workspace::revert(std::int64_t number, bool exactly)
{
    int kind = HistoryEdit;
    Id<Group> group;
    EditLabel label;
    std::vector<RowEdit> record;
    try {
        Statement select = m_state->db->prepare("SELECT g, label, record, kind FROM history WHERE h=?");
        select.bind(1, number);
        if (!select.step())
            return Error{Error::Kind::NotFound, Words::tr("There is nothing to undo.")};
        group.uid = Uid::fromBytes(select.view(0));
        label = EditLabel::fromString(select.text(1));
        record = recordFromJson(select.view(2));
        kind = static_cast<int>(select.integer(3));
    } catch (const StorageError &error) {
        return error.toError();
    }
    const auto isTheirs = [&](const RowEdit &edit) {
        return edit.fresh && edit.entity == entityIndexOf<Group>() && isBuiltUpon(*this, group, edit, record);
    };
    // A group that others are in is not emptied around them either.
    if (kind == HistoryEdit && std::any_of(record.begin(), record.end(), isTheirs)) {
        try {
            m_state->db->prepare("UPDATE history SET spent=1 WHERE h=?").bind(1, number).run();
        } catch (const StorageError &error) {
            return error.toError();
        }
        return Error{
            Error::Kind::Conflict,
            Words::tr(
                "“%1” is not undone: others are in the group. Remove what you do not want piece by piece.")
                .arg(label.text())};
    }
    std::vector<RowEdit> plan;
    for (const RowEdit &edit : record) {
        const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
        const auto now = row(edit.entity, edit.id);
        if (!now)
            continue;
        RowEdit back;
        back.entity = edit.entity;
        back.id = edit.id;
        const int removed = info.fieldIndex("removed");
        if (edit.fresh && kind == HistoryEdit) {
            // What was made is removed, not emptied: a redo brings it back whole. What others have written
            // in, or have removed themselves, stays as they left it.
            if (std::get<bool>((*now)[static_cast<size_t>(removed)]) || !isAsMade(edit, *now)
                || isBuiltUpon(*this, group, edit, record))
                continue;
            back.fields.push_back({removed, (*now)[static_cast<size_t>(removed)], Value(true)});
            if (edit.entity == entityIndexOf<Group>()) {
                // With the group goes all that is in it, and comes back with it.
                plan = {std::move(back)};
                break;
            }
        } else {
            const bool othersHaveIt =
                std::any_of(edit.fields.begin(), edit.fields.end(), [&](const auto &change) {
                    return isTogether(info, change.field)
                           && (*now)[static_cast<size_t>(change.field)] != change.after;
                });
            for (const RowEdit::FieldEdit &change : edit.fields) {
                const auto field = static_cast<size_t>(change.field);
                if (othersHaveIt && isTogether(info, change.field))
                    continue; // one of those that belong together was written since
                Value target = change.before;
                if (info.fields[field].merge == Merge::Set) {
                    QStringList list = std::get<QStringList>((*now)[field]);
                    for (const QString &item : std::get<QStringList>(change.after)) {
                        if (!std::get<QStringList>(change.before).contains(item))
                            list.removeAll(item);
                    }
                    for (const QString &item : std::get<QStringList>(change.before)) {
                        if (!list.contains(item))
                            list << item;
                    }
                    list.sort();
                    target = list;
                } else if ((*now)[field] != change.after) {
                    continue; // somebody has written it since
                }
                // One that kept its value was written to settle something.
                const bool affirmed = kind == HistoryUndo && change.before == change.after;
                if ((*now)[field] != target || !change.settles.empty() || affirmed)
                    back.fields.push_back({change.field, (*now)[field], target, {}, change.settles});
            }
            for (const RowEdit::TextEdit &text : edit.texts)
                back.texts.push_back({text.field, text.parents, text.inverse, text.splices});
            keepTogether(back, *now);
        }
        if (!back.fields.empty() || !back.texts.empty())
            plan.push_back(std::move(back));
    }
    const bool undoing = kind == HistoryEdit;
    auto written = writePlan(*this, *m_state, group, label, std::move(plan),
                             undoing ? HistoryUndo : HistoryEdit, number);
    if (written && written->changes.empty() && exactly)
        return Error{Error::Kind::Conflict,
                     (undoing ? Words::tr("“%1” is not undone: the same was changed since.")
                              : Words::tr("“%1” is not done again: something else was changed since."))
                         .arg(label.text())};
    if (written && written->changes.empty()) {
        // All of it has been written over since; step behind it.
        try {
            m_state->db->prepare("UPDATE history SET spent=1 WHERE h=?").bind(1, number).run();
        } catch (const StorageError &error) {
            return error.toError();
        }
        return Error{Error::Kind::Conflict,
                     Words::tr("“%1” is not undone: others have changed the same since.").arg(label.text())};
    }
    return written;
}

} // namespace cercle
