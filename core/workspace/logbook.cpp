// Who did what, and when a row was last written: what the journal says about itself.

#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <set>

namespace cercle
{

namespace
{

LogLine lineOf(WorkspaceState &state, const EntryTable::Stored &stored, JsonDoc &doc)
{
    LogLine line;
    line.entryId = stored.entry.id.toBytes();
    line.seq = stored.entry.seq;
    line.lam = stored.entry.lam;
    if (const FeedRecord *feed = state.entries->feedByNumber(stored.feed))
        line.feed = feed->id;
    line.author = state.authorName(stored.feed);
    if (doc.scan(stored.entry.header))
        line.wallMs = doc.root()["wall"].toInt();
    if (doc.scan(stored.entry.body)) {
        line.label = EditLabel::read(doc.root()).text();
        line.operations = doc.root()["ops"].size();
        doc.root()["ops"].elements([&](JsonView op) { line.needsNewer |= !Projection::understands(op); });
    }
    return line;
}

} // namespace

std::vector<LogLine> Workspace::log(const Id<Group> &group, int limit) const
{
    return reading(std::vector<LogLine>(), [&] {
        std::vector<LogLine> out;
        const GroupRecord *record = m_state->entries->group(group.uid);
        if (!record)
            return out;
        JsonDoc doc;
        if (limit < 0) {
            m_state->entries->each(record->number, 0, [&](EntryTable::Stored &stored) {
                out.push_back(lineOf(*m_state, stored, doc));
                return true;
            });
            return out;
        }
        // Backwards, until as many edits are there from their first entry on. Several feeds lie between one
        // another, so an edit may still want its first entries when the last of the wanted edits has begun.
        int begun = 0;
        std::set<std::int64_t> open; // feeds in the middle of an edit
        m_state->entries->eachBack(record->number, [&](EntryTable::Stored &stored) {
            const bool full = begun + static_cast<int>(open.size()) >= limit;
            if (full && !open.contains(stored.feed))
                return !open.empty();
            LogLine line = lineOf(*m_state, stored, doc);
            if (line.label.isEmpty() && line.seq > 1) {
                open.insert(stored.feed);
            } else {
                open.erase(stored.feed);
                ++begun;
            }
            out.push_back(std::move(line));
            return begun < limit || !open.empty();
        });
        std::reverse(out.begin(), out.end());
        return out;
    });
}

Workspace::LastChange Workspace::lastChange(int entity, const Uid &id, bool withText) const
{
    return reading(LastChange(), [&] {
        LastChange out;
        const auto meta = m_state->projection->rows().meta(entity, id);
        if (!meta)
            return out;
        const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
        Stamp newest;
        for (size_t i = 0; i < meta->stamps.size(); ++i) {
            if ((withText || info.fields[i].merge != Merge::Text) && meta->stamps[i].beats(newest))
                newest = meta->stamps[i];
        }
        out.lam = newest.lam;
        JsonDoc doc;
        if (const auto stored = m_state->entries->at(newest.feed, newest.seq);
            stored && doc.scan(stored->entry.header))
            out.wallMs = doc.root()["wall"].toInt();
        return out;
    });
}

} // namespace cercle
