// Shared text: edits are kept as their authors wrote them. While each edit builds on all before it, it is
// applied to the text at hand; otherwise the text is made anew from all edits (core/text).

#include "store/projection.h"

#include "text/merge.h"
#include "text/splice.h"

#include <algorithm>

namespace cercle
{

static std::vector<Hash> hashes(QByteArrayView blob)
{
    std::vector<Hash> out;
    for (qsizetype at = 0; at + 32 <= blob.size(); at += 32)
        out.push_back(Hash::fromBytes(blob.sliced(at, 32)));
    return out;
}

static QByteArray joined(std::vector<Hash> list)
{
    std::sort(list.begin(), list.end());
    QByteArray out;
    for (const Hash &hash : list)
        out += hash.view();
    return out;
}

std::vector<Hash> Projection::textHeads(int entity, const Uid &id, int field)
{
    m_textHeads.bind(1, entity).bind(2, id.view()).bind(3, field);
    std::vector<Hash> out;
    if (m_textHeads.step())
        out = hashes(m_textHeads.view(0));
    m_textHeads.reset();
    return out;
}

std::optional<Value> Projection::writeText(Context &context, int entity, const Uid &id, int field,
                                           JsonView value)
{
    const auto splices = text::splicesFromJson(value["do"]);
    if (!splices || splices->empty())
        return std::nullopt;
    std::vector<Hash> parents;
    bool good = value["at"].isArray();
    value["at"].elements([&](JsonView item) {
        const QByteArray bytes = item.toBytes();
        good = good && bytes.size() == 32;
        parents.push_back(Hash::fromBytes(bytes));
    });
    if (!good)
        return std::nullopt;
    std::sort(parents.begin(), parents.end());
    parents.erase(std::unique(parents.begin(), parents.end()), parents.end());

    m_textHeads.bind(1, entity).bind(2, id.view()).bind(3, field);
    QByteArray heads;
    std::int64_t count = 0;
    if (m_textHeads.step()) {
        heads = m_textHeads.blob(0);
        count = m_textHeads.integer(1);
    }
    m_textHeads.reset();
    const QByteArray parentBytes = joined(parents);
    const bool linear = parentBytes == heads;

    struct Stored {
        Hash entry;
        QByteArray parents;
        QByteArray splices;
        Stamp stamp;
    };
    std::vector<Stored> stored;
    if (!linear) {
        m_textAll.bind(1, entity).bind(2, id.view()).bind(3, field);
        while (m_textAll.step())
            stored.push_back({Hash::fromBytes(m_textAll.view(0)),
                              m_textAll.blob(1),
                              m_textAll.blob(2),
                              {m_textAll.integer(5), m_textAll.integer(3), m_textAll.integer(4), 0}});
        // An edit may only build on what its author knew; otherwise its meaning would depend on the order of
        // arrival.
        for (const Hash &parent : parents) {
            const auto it = std::find_if(stored.begin(), stored.end(),
                                         [&](const Stored &s) { return s.entry == parent; });
            if (it == stored.end() || !context.moment.knows(it->stamp))
                return std::nullopt;
        }
    }

    JsonWriter json;
    text::writeJson(json, *splices);
    const Stamp &mine = context.moment.stamp;
    m_textPut.bind(1, entity)
        .bind(2, id.view())
        .bind(3, field)
        .bind(4, count)
        .bind(5, context.entry.id.view());
    m_textPut.bind(6, mine.feed).bind(7, mine.seq).bind(8, mine.lam).bind(9, QByteArrayView(parentBytes));
    m_textPut.bindText(10, QByteArrayView(json.text())).run();
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    context.group.sum.state += stateTerm(info, id, info.fields[static_cast<size_t>(field)], mine.idHead);

    const auto keepHeads = [&](const QByteArray &now) {
        m_textHeadsPut.bind(1, entity)
            .bind(2, id.view())
            .bind(3, field)
            .bind(4, QByteArrayView(now))
            .bind(5, count + 1);
        m_textHeadsPut.run();
    };
    if (linear) {
        const auto before = count == 0 ? std::nullopt : m_rows.value(entity, id, field);
        auto after = text::apply(before ? std::get<QString>(*before) : QString(), *splices);
        if (after) {
            keepHeads(context.entry.id.toBytes());
            return Value(std::move(*after));
        }
        // Out of range: the merge below says what a careless or hostile edit means.
        m_textAll.bind(1, entity).bind(2, id.view()).bind(3, field);
        while (m_textAll.step()) {
            if (Hash::fromBytes(m_textAll.view(0)) != context.entry.id)
                stored.push_back(
                    {Hash::fromBytes(m_textAll.view(0)), m_textAll.blob(1), m_textAll.blob(2), {}});
        }
    }
    stored.push_back({context.entry.id, parentBytes, json.text(), mine});

    std::map<Hash, std::uint32_t> index;
    std::vector<text::Edit> edits;
    JsonDoc doc;
    for (const Stored &one : stored) {
        text::Edit edit;
        edit.id = one.entry.toBytes();
        for (const Hash &parent : hashes(one.parents))
            edit.parents.push_back(index.at(parent));
        JsonLimits limits;
        limits.bytes = 1 << 22;
        if (auto scanned = doc.scan(one.splices, limits); scanned)
            edit.splices = text::splicesFromJson(doc.root()).valueOr({});
        index.emplace(one.entry, static_cast<std::uint32_t>(edits.size()));
        edits.push_back(std::move(edit));
    }
    auto merged = text::merge(edits);
    if (!merged)
        return std::nullopt;
    std::vector<Hash> now;
    for (const std::uint32_t head : merged->heads)
        now.push_back(stored[head].entry);
    keepHeads(joined(now));
    return Value(std::move(merged->text));
}

std::optional<Projection::Seam> Projection::seamOf(int entity, const Uid &id, int field)
{
    constexpr size_t editsMax = 5000; // longer histories are not told apart again
    const std::vector<Hash> heads = textHeads(entity, id, field);
    if (heads.size() != 2)
        return std::nullopt;
    std::map<Hash, std::uint32_t> index;
    std::vector<text::Edit> edits;
    std::vector<std::int64_t> feeds;
    JsonDoc doc;
    m_textAll.bind(1, entity).bind(2, id.view()).bind(3, field);
    while (m_textAll.step()) {
        text::Edit edit;
        edit.id = m_textAll.blob(0);
        for (const Hash &parent : hashes(m_textAll.blob(1)))
            edit.parents.push_back(index.at(parent));
        const QByteArray splices = m_textAll.blob(2); // the document refers to it
        if (doc.scan(splices, {.bytes = 1 << 22}))
            edit.splices = text::splicesFromJson(doc.root()).valueOr({});
        index.emplace(Hash::fromBytes(m_textAll.view(0)), static_cast<std::uint32_t>(edits.size()));
        edits.push_back(std::move(edit));
        feeds.push_back(m_textAll.integer(3));
    }
    if (edits.size() > editsMax)
        return std::nullopt;
    // The text as each of the two left it: the edits that it builds upon, and itself.
    const auto textAt = [&](std::uint32_t head) {
        std::vector<bool> wanted(edits.size(), false);
        wanted[head] = true;
        for (std::uint32_t i = head + 1; i-- > 0;) {
            for (const std::uint32_t parent : edits[i].parents)
                wanted[parent] = wanted[parent] || wanted[i];
        }
        std::vector<std::uint32_t> place(edits.size(), 0);
        std::vector<text::Edit> own;
        for (std::uint32_t i = 0; i <= head; ++i) {
            if (!wanted[i])
                continue;
            place[i] = static_cast<std::uint32_t>(own.size());
            own.push_back(edits[i]);
            for (std::uint32_t &parent : own.back().parents)
                parent = place[parent];
        }
        const auto merged = text::merge(own);
        return merged ? merged->text : QString();
    };
    const auto whole = m_rows.value(entity, id, field);
    for (const size_t first : {size_t(0), size_t(1)}) {
        const std::uint32_t head = index.at(heads[first]);
        const QString before = textAt(head);
        const QString behind = textAt(index.at(heads[1 - first]));
        if (whole && !before.isEmpty() && !behind.isEmpty() && !before.endsWith(u'\n')
            && !behind.startsWith(u'\n') && std::get<QString>(*whole) == before + behind)
            return Seam{before.size(), feeds[head]};
    }
    return std::nullopt;
}

} // namespace cercle
