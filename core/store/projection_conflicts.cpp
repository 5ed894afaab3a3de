// What stands beside the shown values: listed, looked up, and offered again after it was settled.

#include "store/projection.h"

#include <algorithm>

namespace cercle
{

void Projection::standBeside(Context &context, int entity, const Uid &id,
                             const std::vector<std::pair<int, Value>> &written, JsonView versions)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const Stamp &mine = context.moment.stamp;
    versions.elements([&](JsonView one) {
        const int field = info.fieldIndex(one["field"].toUtf8());
        const auto named = [field](const auto &write) { return write.first == field; };
        if (field < 0 || std::none_of(written.begin(), written.end(), named)
            || info.fields[static_cast<size_t>(field)].merge != Merge::Last)
            return;
        // Only what is in the entry's past, so that the outcome does not depend on the order of arrival.
        const auto origin = Uid::parse(QByteArrayView(one["feed"].toUtf8()));
        const FeedRecord *feed = origin ? m_entries.feed(*origin) : nullptr;
        const std::int64_t seq = one["seq"].toInt();
        const auto value = valueFromJson(info.fields[static_cast<size_t>(field)].type, one["value"]);
        if (!feed || feed->group != context.feed.group || seq < 1 || !value
            || !context.moment.knows({1, feed->number, seq, 0})
            || (feed->number == mine.feed && seq == mine.seq))
            return;
        if (info.fields[static_cast<size_t>(field)].name == "removed") {
            m_hiddenPut.bind(1, entity)
                .bind(2, id.view())
                .bind(3, mine.feed)
                .bind(4, mine.seq)
                .bind(5, mine.lam);
            m_hiddenPut.bind(6, context.group.id.view()).bind(7, feed->number).bind(8, seq).run();
            return;
        }
        m_conflictPut.bind(1, entity).bind(2, id.view()).bind(3, field).bind(4, mine.lam).bind(5, mine.feed);
        m_conflictPut.bind(6, mine.seq).bind(7, 0).bind(8, context.group.id.view()).bindValue(9, *value);
        m_conflictPut.bind(10, feed->number).bind(11, seq).run();
    });
}

std::vector<ValueBeside> Projection::beside(int entity, const Uid &id, int field)
{
    const FieldInfo &what = allEntities()[static_cast<size_t>(entity)]->fields[static_cast<size_t>(field)];
    std::vector<ValueBeside> out;
    const auto add = [&](Value value, std::int64_t feed, std::int64_t seq) {
        if (const FeedRecord *record = m_entries.feedByNumber(feed))
            out.push_back({std::move(value), record->id, seq});
    };
    m_conflictsOf.bind(1, entity).bind(2, id.view()).bind(3, field);
    while (m_conflictsOf.step()) {
        const std::int64_t origin = m_conflictsOf.integer(5);
        add(m_conflictsOf.value(4, what.type), origin != 0 ? origin : m_conflictsOf.integer(1),
            origin != 0 ? m_conflictsOf.integer(6) : m_conflictsOf.integer(2));
    }
    if (what.name != "removed")
        return out;
    Statement hidden = m_db.prepare(
        "SELECT feed, seq, ofeed, oseq FROM hidden_edit WHERE e=? AND id=? ORDER BY feed, ofeed");
    hidden.bind(1, entity).bind(2, id.view());
    while (hidden.step()) {
        const bool again = hidden.integer(2) != 0;
        add(Value(false), hidden.integer(again ? 2 : 0), hidden.integer(again ? 3 : 1));
    }
    return out;
}

namespace
{

// Fields that were written by the same two entries and only make sense together are one thing to settle.
void bringTogether(std::vector<Conflict> &conflicts,
                   const std::vector<std::pair<std::int64_t, std::int64_t>> &origins)
{
    std::vector<Conflict> out;
    std::vector<std::pair<std::int64_t, std::int64_t>> from;
    for (size_t i = 0; i < conflicts.size(); ++i) {
        Conflict &one = conflicts[i];
        const EntityInfo &info = *allEntities()[static_cast<size_t>(one.entity)];
        const auto together = [&](const QByteArray &field) {
            return std::find(info.together.begin(), info.together.end(), info.fieldIndex(field))
                   != info.together.end();
        };
        bool taken = false;
        for (size_t k = 0; k < out.size() && !taken; ++k) {
            Conflict &first = out[k];
            taken = first.entity == one.entity && first.id == one.id && from[k] == origins[i]
                    && together(first.field) && together(one.field);
            if (!taken)
                continue;
            // The field that is declared first speaks for them.
            if (info.fieldIndex(one.field) < info.fieldIndex(first.field)) {
                std::swap(first.field, one.field);
                std::swap(first.shown, one.shown);
                std::swap(first.other, one.other);
            }
            first.with.push_back({one.field, one.shown, one.other});
        }
        if (taken)
            continue;
        out.push_back(std::move(one));
        from.push_back(origins[i]);
    }
    conflicts = std::move(out);
}

} // namespace

std::vector<Conflict> Projection::conflicts(const Uid &group)
{
    std::vector<Conflict> out;
    std::vector<std::pair<std::int64_t, std::int64_t>> origins;
    JsonDoc doc;
    const auto describe = [&](std::int64_t number, std::int64_t seq, QString &author, Uid &by,
                              std::int64_t &wall) {
        const FeedRecord *feed = m_entries.feedByNumber(number);
        if (!feed)
            return;
        by = this->author(*feed).member;
        const auto row = m_rows.row(entityIndexOf<Member>(), by);
        author = row ? fromRow<Member>(Uid{}, *row).name : QString();
        const auto stored = m_entries.at(number, seq);
        if (stored && doc.scan(stored->entry.header))
            wall = doc.root()["wall"].toInt();
    };
    const auto add = [&](Conflict &conflict, const Stamp &shown, std::int64_t feed, std::int64_t seq) {
        conflict.group = group;
        describe(shown.feed, shown.seq, conflict.shownAuthor, conflict.shownBy, conflict.shownWallMs);
        describe(feed, seq, conflict.otherAuthor, conflict.otherBy, conflict.otherWallMs);
        origins.emplace_back(feed, seq);
        out.push_back(std::move(conflict));
    };
    Statement select = m_db.prepare("SELECT e, id, fld, feed, seq, value, ofeed, oseq FROM conflict WHERE "
                                    "g=? ORDER BY lam DESC, feed, seq, fld, ofeed, oseq");
    select.bind(1, group.view());
    while (select.step()) {
        Conflict conflict;
        conflict.entity = static_cast<int>(select.integer(0));
        conflict.id = Uid::fromBytes(select.view(1));
        const auto field = static_cast<size_t>(select.integer(2));
        const FieldInfo &what = allEntities()[static_cast<size_t>(conflict.entity)]->fields[field];
        conflict.field = what.name;
        conflict.other = select.value(5, what.type);
        const auto shown = m_rows.value(conflict.entity, conflict.id, static_cast<int>(field));
        const auto meta = m_rows.meta(conflict.entity, conflict.id);
        if (!shown || !meta || *shown == conflict.other)
            continue; // two members wrote the same: nothing to choose
        conflict.shown = *shown;
        const bool again = select.integer(6) != 0;
        add(conflict, meta->stamps[field], select.integer(again ? 6 : 3), select.integer(again ? 7 : 4));
    }
    bringTogether(out, origins);
    Statement hidden = m_db.prepare(
        "SELECT e, id, feed, seq, ofeed, oseq FROM hidden_edit WHERE g=? ORDER BY lam DESC, feed, ofeed");
    hidden.bind(1, group.view());
    while (hidden.step()) {
        Conflict conflict;
        conflict.entity = static_cast<int>(hidden.integer(0));
        conflict.id = Uid::fromBytes(hidden.view(1));
        conflict.field = "removed";
        conflict.shown = true;
        conflict.other = false;
        const auto meta = m_rows.meta(conflict.entity, conflict.id);
        if (!meta || !meta->removed)
            continue;
        const int field = allEntities()[static_cast<size_t>(conflict.entity)]->fieldIndex("removed");
        const bool again = hidden.integer(4) != 0;
        add(conflict, meta->stamps[static_cast<size_t>(field)], hidden.integer(again ? 4 : 2),
            hidden.integer(again ? 5 : 3));
    }
    return out;
}

} // namespace cercle
