// Who did what, and when a row was last written: what the journal says about itself.

#include "workspace/reviews.h"
#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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

// The rows that the operations of an entry write to.
template <class F> void eachRow(JsonView body, const Uid &group, F f)
{
    body["ops"].elements([&](JsonView op) {
        const QByteArrayView table = op["put"].plain();
        const int entity = table.isEmpty() ? -1 : entityIndex(table);
        if (entity >= 0) {
            const auto id = Uid::parse(op["id"].plain());
            std::uint32_t fields = 0;
            op["set"].members([&](const QByteArray &key, JsonView) {
                const int field = allEntities()[static_cast<size_t>(entity)]->fieldIndex(key);
                fields |= field < 0 ? 0 : std::uint32_t(1) << field;
            });
            if (id)
                f(entity, *id, fields);
        } else if (op["admit"].isObject()) {
            f(entityIndexOf<Member>(), Projection::memberId(group, op["admit"]["key"].toBytes()), 0U);
        }
    });
}

// Takes out of a line what would tell who is the author of a work that is to be anonymous: the name, the
// laptop and all that leads to it, the time of day. Such a line has no feed; and meanwhile no line of others
// has a number.
class LogVeil
{
public:
    LogVeil(const Workspace &workspace, const Id<Group> &group)
        : m_workspace(workspace), m_group(group), m_self(workspace.self(group)),
          m_rounds(reviews::roundsHidingAuthors(workspace, group))
    {
    }
    void draw(WorkspaceState &state, const EntryTable::Stored &stored, JsonDoc &doc, LogLine &line) const
    {
        if (m_rounds.empty() || !doc.scan(stored.entry.body))
            return;
        const FeedRecord *feed = state.entries->feedByNumber(stored.feed);
        if (feed && m_self && state.projection->author(*feed).member == m_self.uid)
            return;
        bool tells = false;
        eachRow(doc.root(), m_group.uid, [&](int entity, const Uid &id, std::uint32_t fields) {
            tells = tells || reviews::tellsAuthor(m_workspace, m_rounds, entity, id, fields);
        });
        // Numbers that are left out would name whoever has a gap.
        line.seq = line.lam = 0;
        if (!tells)
            return;
        line.entryId.clear();
        line.feed = {};
        line.author.clear();
        line.wallMs -= line.wallMs % dayMs;
    }

private:
    static constexpr std::int64_t dayMs = 24 * 3600 * 1000;
    const Workspace &m_workspace;
    Id<Group> m_group;
    Id<Member> m_self;
    std::set<Uid> m_rounds;
};

} // namespace

std::vector<LogLine> Workspace::log(const Id<Group> &group, int limit) const
{
    return reading(std::vector<LogLine>(), [&] {
        std::vector<LogLine> out;
        const GroupRecord *record = m_state->entries->group(group.uid);
        if (!record)
            return out;
        JsonDoc doc;
        const LogVeil veil(*this, group);
        if (limit < 0) {
            m_state->entries->each(record->number, 0, [&](EntryTable::Stored &stored) {
                out.push_back(lineOf(*m_state, stored, doc));
                veil.draw(*m_state, stored, doc, out.back());
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
            veil.draw(*m_state, stored, doc, line);
            out.push_back(std::move(line));
            return begun < limit || !open.empty();
        });
        std::reverse(out.begin(), out.end());
        return out;
    });
}

std::vector<Conflict> Workspace::conflicts(const Id<Group> &group) const
{
    auto out = reading(std::vector<Conflict>(), [&] { return m_state->projection->conflicts(group.uid); });
    const auto fieldOf = [](const Conflict &one) {
        return allEntities()[static_cast<size_t>(one.entity)]->fieldIndex(one.field);
    };
    // What was computed is nobody's choice.
    const int round = entityIndexOf<ReviewRound>();
    const int certificate = describe<ReviewRound>().fieldIndex("certificate");
    std::erase_if(out,
                  [&](const Conflict &one) { return one.entity == round && fieldOf(one) == certificate; });
    const auto rounds = out.empty() ? std::set<Uid>() : reviews::roundsHidingAuthors(*this, group);
    const Uid own = self(group).uid;
    constexpr std::int64_t dayMs = 24 * 3600 * 1000;
    for (Conflict &one : out) {
        if (!reviews::tellsAuthor(*this, rounds, one.entity, one.id, std::uint32_t(1) << fieldOf(one)))
            continue;
        if (one.shownBy != own || own.isNull()) {
            one.shownBy = {};
            one.shownAuthor.clear();
            one.shownWallMs -= one.shownWallMs % dayMs;
        }
        if (one.otherBy != own || own.isNull()) {
            one.otherBy = {};
            one.otherAuthor.clear();
            one.otherWallMs -= one.otherWallMs % dayMs;
        }
    }
    return out;
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
        // Of the header alone: what was imported stands in entries of 64 KiB, and a list asks for each row.
        Statement select = m_state->db->prepare("SELECT header FROM entry WHERE f=? AND seq=?");
        select.bind(1, newest.feed).bind(2, newest.seq);
        if (select.step() && doc.scan(select.view(0)))
            out.wallMs = doc.root()["wall"].toInt();
        return out;
    });
}

// Of the fields that an author wrote, those whose shown value is that author's: what was written at the same
// time by two, or again by the next one, is the doing of whom it is shown from. What is put together from all
// that was written, a text or a set, is everybody's.
template <class AuthorOf>
static std::uint32_t shownOf(const Workspace::Touch &touch, const std::vector<Stamp> &stamps,
                             const AuthorOf &authorOf)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(touch.entity)];
    std::uint32_t shown = touch.fields;
    for (size_t i = 0; i < stamps.size(); ++i) {
        if (info.fields[i].merge == Merge::Last && stamps[i].lam != 0 && authorOf(stamps[i].feed) != touch.by)
            shown &= ~(1U << i);
    }
    return shown;
}

Workspace::Touches Workspace::touched(const Id<Group> &group, const Wanted &from, std::int64_t cursor,
                                      int maxEntries) const
{
    return reading(Touches(), [&] {
        Touches out;
        out.cursor = cursor;
        const GroupRecord *record = m_state->entries->group(group.uid);
        if (!record)
            return out;
        QHash<std::int64_t, std::int64_t> wanted; // by local feed number
        std::int64_t start = 0;
        for (const FeedRecord *feed : m_state->entries->feedsOf(*record)) {
            const std::int64_t seq = std::max<std::int64_t>(1, from.value(feed->id, 1));
            wanted.insert(feed->number, seq);
            const std::int64_t first =
                seq <= feed->head().seq ? m_state->entries->firstNumberOf(feed->number, seq) : 0;
            if (first > 0 && (start == 0 || first < start))
                start = first;
        }
        if (start == 0)
            return out;
        out.cursor = std::max(cursor, start - 1);
        const auto authorOf = [this](std::int64_t number) {
            const FeedRecord *feed = m_state->entries->feedByNumber(number);
            return Id<Member>{feed ? m_state->projection->author(*feed).member : Uid()};
        };
        std::map<std::tuple<int, Uid, Uid>, size_t> known; // row and author, to their place in `out`
        JsonDoc doc;
        int read = 0;
        m_state->entries->each(record->number, out.cursor, [&](EntryTable::Stored &stored) {
            if (read++ >= maxEntries) {
                out.more = true;
                return false;
            }
            out.cursor = stored.number;
            if (stored.entry.seq < wanted.value(stored.feed, 1) || !doc.scan(stored.entry.header))
                return true;
            const std::int64_t wall = doc.root()["wall"].toInt();
            const Id<Member> by = authorOf(stored.feed);
            if (!doc.scan(stored.entry.body))
                return true;
            eachRow(doc.root(), group.uid, [&](int entity, const Uid &id, std::uint32_t fields) {
                const auto [place, isNew] = known.try_emplace({entity, id, by.uid}, out.touches.size());
                if (isNew)
                    out.touches.push_back({entity, id, by, wall, 0, false});
                Touch &touch = out.touches[place->second];
                touch.wallMs = std::max(touch.wallMs, wall);
                touch.fields |= fields;
            });
            return true;
        });
        for (Touch &touch : out.touches) {
            const auto meta = m_state->projection->rows().meta(touch.entity, touch.id);
            if (meta && touch.fields != 0) {
                touch.fields = shownOf(touch, meta->stamps, authorOf);
                if (touch.fields == 0)
                    touch.entity = -1;
            }
            touch.fresh =
                meta && std::all_of(meta->stamps.begin(), meta->stamps.end(), [&](const Stamp &stamp) {
                    return stamp.lam == 0 || stamp.seq >= wanted.value(stamp.feed, 1);
                });
        }
        std::erase_if(out.touches, [](const Touch &touch) { return touch.entity < 0; });
        return out;
    });
}

} // namespace cercle
