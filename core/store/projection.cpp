#include "store/projection.h"

#include "journal/crypto.h"

#include <algorithm>

namespace cercle
{

void ChangeCollector::add(int entity, const Uid &id, const Uid &group, int field, Change::Kind kind)
{
    const auto key = std::make_pair(entity, id);
    auto it = m_index.find(key);
    if (it == m_index.end()) {
        it = m_index.insert(key, m_changes.size());
        m_changes.push_back({entity, id, group, 0, kind});
    }
    Change &change = m_changes[*it];
    if (field >= 0)
        change.fields |= std::uint32_t(1) << field;
    // A row that was inserted stays so; a removal or a return says more than an update.
    if (change.kind == Change::Kind::Updated)
        change.kind = kind;
    else if (change.kind == Change::Kind::Inserted && kind == Change::Kind::Removed)
        change.kind = kind;
}

std::uint64_t stateTerm(const EntityInfo &entity, const Uid &id, const FieldInfo &field, std::uint64_t idHead,
                        std::uint64_t salt)
{
    // FNV-1a over the names and the id, then the finaliser of SplitMix64 over the whole.
    std::uint64_t h = 0xcbf29ce484222325ULL;
    const auto eat = [&](const char *data, qsizetype size) {
        for (qsizetype i = 0; i < size; ++i)
            h = (h ^ static_cast<unsigned char>(data[i])) * 0x100000001b3ULL;
    };
    eat(entity.name.constData(), entity.name.size());
    eat("\0", 1);
    eat(field.name.constData(), field.name.size());
    eat(reinterpret_cast<const char *>(id.bytes.data()), 16);
    h ^= idHead + 0x9e3779b97f4a7c15ULL + (salt << 6) + (salt >> 2) + salt;
    h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
    h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
    return h ^ (h >> 31);
}

void Projection::createTables(Database &db)
{
    RowTable::createTables(db);
    // Columns of a key first: the checks of SQLite 3.40 take others of such tables for NULL where they stand
    // between.
    db.exec(R"(
        CREATE TABLE IF NOT EXISTS conflict(e INTEGER NOT NULL, id BLOB NOT NULL, fld INTEGER NOT NULL,
            feed INTEGER NOT NULL, seq INTEGER NOT NULL, idhead INTEGER NOT NULL, ofeed INTEGER NOT NULL,
            oseq INTEGER NOT NULL, lam INTEGER NOT NULL, g BLOB NOT NULL, value BLOB,
            PRIMARY KEY(e, id, fld, feed, seq, idhead, ofeed, oseq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS hidden_edit(e INTEGER NOT NULL, id BLOB NOT NULL, feed INTEGER NOT NULL,
            ofeed INTEGER NOT NULL, seq INTEGER NOT NULL, oseq INTEGER NOT NULL, lam INTEGER NOT NULL, g BLOB NOT NULL,
            PRIMARY KEY(e, id, feed, ofeed)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS set_head(e INTEGER NOT NULL, id BLOB NOT NULL, fld INTEGER NOT NULL, item TEXT NOT NULL,
            feed INTEGER NOT NULL, seq INTEGER NOT NULL, lam INTEGER NOT NULL, idhead INTEGER NOT NULL,
            adds INTEGER NOT NULL, PRIMARY KEY(e, id, fld, item, feed, seq)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS text_edit(e INTEGER NOT NULL, id BLOB NOT NULL, fld INTEGER NOT NULL, k INTEGER NOT NULL,
            entry BLOB NOT NULL, feed INTEGER NOT NULL, seq INTEGER NOT NULL, lam INTEGER NOT NULL, parents BLOB NOT NULL,
            splices TEXT NOT NULL, PRIMARY KEY(e, id, fld, k)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS text_head(e INTEGER NOT NULL, id BLOB NOT NULL, fld INTEGER NOT NULL,
            heads BLOB NOT NULL, edits INTEGER NOT NULL, PRIMARY KEY(e, id, fld)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS invite(g BLOB NOT NULL, id BLOB NOT NULL, key BLOB NOT NULL, standing TEXT NOT NULL,
            expires INTEGER NOT NULL, uses INTEGER NOT NULL, approval INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
            used INTEGER NOT NULL, PRIMARY KEY(g, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS admission(g BLOB NOT NULL, device BLOB NOT NULL, feed INTEGER NOT NULL,
            seq INTEGER NOT NULL, lam INTEGER NOT NULL, PRIMARY KEY(g, device, feed, seq)) WITHOUT ROWID;
    )");
}

void Projection::dropTables(Database &db)
{
    RowTable::dropTables(db);
    for (const char *table :
         {"conflict", "hidden_edit", "set_head", "text_edit", "text_head", "invite", "admission"})
        db.exec(QByteArray("DROP TABLE IF EXISTS ") + table);
}

Projection::Projection(Database &db, EntryTable &entries) : m_db(db), m_entries(entries), m_rows(db)
{
    m_conflictsOf = db.prepare(
        "SELECT lam, feed, seq, idhead, value, ofeed, oseq FROM conflict WHERE e=? AND id=? AND fld=?");
    m_conflictPut = db.prepare(
        "INSERT OR REPLACE INTO conflict(e, id, fld, lam, feed, seq, idhead, g, value, ofeed, oseq) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    m_conflictDrop = db.prepare("DELETE FROM conflict WHERE e=? AND id=? AND fld=?");
    m_hiddenPut = db.prepare("INSERT OR REPLACE INTO hidden_edit(e, id, feed, seq, lam, g, ofeed, oseq) "
                             "VALUES(?,?,?,?,?,?,?,?)");
    m_hiddenOf = db.prepare("SELECT feed, seq, lam, ofeed FROM hidden_edit WHERE e=? AND id=?");
    m_hiddenDrop = db.prepare("DELETE FROM hidden_edit WHERE e=? AND id=? AND feed=? AND ofeed=?");
    m_setDrop =
        db.prepare("DELETE FROM set_head WHERE e=? AND id=? AND fld=? AND item=? AND feed=? AND seq=?");
    m_setPut = db.prepare("INSERT OR REPLACE INTO set_head(e, id, fld, item, feed, seq, lam, idhead, adds) "
                          "VALUES(?,?,?,?,?,?,?,?,?)");
    m_setList =
        db.prepare("SELECT item, feed, seq, lam, idhead, adds FROM set_head WHERE e=? AND id=? AND fld=? "
                   "ORDER BY item");
    m_textHeads = db.prepare("SELECT heads, edits FROM text_head WHERE e=? AND id=? AND fld=?");
    m_textHeadsPut =
        db.prepare("INSERT OR REPLACE INTO text_head(e, id, fld, heads, edits) VALUES(?,?,?,?,?)");
    m_textPut = db.prepare("INSERT INTO text_edit(e, id, fld, k, entry, feed, seq, lam, parents, splices) "
                           "VALUES(?,?,?,?,?,?,?,?,?,?)");
    m_textAll = db.prepare(
        "SELECT entry, parents, splices, feed, seq, lam FROM text_edit WHERE e=? AND id=? AND fld=? "
        "ORDER BY k");
}

bool Projection::read(const Entry &entry)
{
    return scanBody(entry.body, m_doc).ok();
}

void Projection::apply(const Entry &entry, const FeedRecord &feed, const ClockVector &past,
                       ChangeCollector &changes)
{
    Context context{entry,
                    feed,
                    *m_entries.groupByNumber(feed.group),
                    {{entry.lam, feed.number, entry.seq, entry.id.head()}, &past},
                    changes};
    m_doc.root()["ops"].elements([&](JsonView op) {
        if (op["put"].isString())
            applyPut(context, op);
        else if (op["genesis"].isObject())
            applyGenesis(context, op);
        else if (op["invite"].isObject())
            applyInvite(context, op);
        else if (op["withdraw"].isObject())
            applyWithdraw(context, op);
        else if (op["admit"].isObject())
            applyAdmit(context, op);
        else if (op["approve"].isObject())
            applyApprove(context, op);
    });
}

bool Projection::rightTo(Context &context, int entity, const Uid &id, const QByteArray &field)
{
    if (entity == entityIndexOf<Group>()) {
        const Author who = author(context.feed);
        return id == context.group.id && mayInvite(who.standing, who.state) && field != "sample";
    }
    if (entity == entityIndexOf<Member>())
        return field != "standing" && field != "state";
    if (entity == entityIndexOf<Device>())
        return field != "key" && field != "member";
    return true;
}

void Projection::applyPut(Context &context, JsonView op)
{
    const int entity = entityIndex(op["put"].plain());
    const auto id = Uid::parse(op["id"].plain());
    if (entity < 0 || !id || id->isNull())
        return;
    const Author who = author(context.feed);
    if (!mayWrite(who.standing, who.state))
        return;
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    // A device exists by admission alone, a group by its genesis.
    const bool bornElsewhere = entity == entityIndexOf<Device>() || entity == entityIndexOf<Group>();
    if (bornElsewhere && !m_rows.meta(entity, *id))
        return;
    std::vector<std::pair<int, Value>> plain;
    std::vector<std::pair<int, JsonView>> merged;
    op["set"].members([&](const QByteArray &key, JsonView value) {
        const int field = info.fieldIndex(key);
        if (field < 0 || key == "group_id" || !rightTo(context, entity, *id, key))
            return;
        const FieldInfo &what = info.fields[static_cast<size_t>(field)];
        if (what.merge == Merge::Set || what.merge == Merge::Text) {
            merged.emplace_back(field, value);
        } else if (auto read = valueFromJson(what.type, value)) {
            plain.emplace_back(field, std::move(*read));
        }
    });
    if (write(context, entity, *id, plain, merged))
        standBeside(context, entity, *id, plain, op["beside"]);
}

bool Projection::write(Context &context, int entity, const Uid &id,
                       const std::vector<std::pair<int, Value>> &plain,
                       const std::vector<std::pair<int, JsonView>> &merged)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const Uid &group = context.group.id;
    const int removedField = info.fieldIndex("removed");
    auto &state = context.group.sum.state;
    if (merged.empty()) {
        RowTable::Stamps stamps(info.fields.size());
        for (const auto &[field, value] : plain)
            stamps[static_cast<size_t>(field)] = context.moment.stamp;
        if (m_rows.insert(entity, id, group, plain, stamps)) {
            for (const auto &[field, value] : plain) {
                state +=
                    stateTerm(info, id, info.fields[static_cast<size_t>(field)], context.moment.stamp.idHead);
                context.changes.add(entity, id, group, field, Change::Kind::Inserted);
            }
            if (plain.empty())
                context.changes.add(entity, id, group, -1, Change::Kind::Inserted);
            return true;
        }
    }
    auto meta = m_rows.meta(entity, id);
    const bool fresh = !meta;
    if (fresh)
        meta = RowTable::Meta{group, false, RowTable::Stamps(info.fields.size())};
    if (meta->group != group)
        return false; // one group may not write another's rows
    if (!fresh)
        findHidden(context, entity, id, *meta, plain, !merged.empty());
    std::vector<std::pair<int, Value>> values;
    std::vector<int> touched;
    for (const auto &[field, value] : plain) {
        Stamp &stamp = meta->stamps[static_cast<size_t>(field)];
        if (auto shown = writeLast(context, entity, id, field, value, stamp, fresh)) {
            values.emplace_back(field, std::move(*shown));
            touched.push_back(field);
        }
    }
    for (const auto &[field, value] : merged) {
        const bool text = info.fields[static_cast<size_t>(field)].merge == Merge::Text;
        auto shown =
            text ? writeText(context, entity, id, field, value) : writeSet(context, entity, id, field, value);
        if (!shown)
            continue;
        values.emplace_back(field, std::move(*shown));
        touched.push_back(field);
        Stamp &stamp = meta->stamps[static_cast<size_t>(field)];
        if (context.moment.stamp.beats(stamp))
            stamp = context.moment.stamp;
    }
    if (fresh)
        m_rows.insert(entity, id, group, values, meta->stamps);
    else
        m_rows.update(entity, id, values, meta->stamps);
    bool removed = meta->removed;
    for (const auto &[field, value] : values) {
        if (field == removedField)
            removed = std::get_if<bool>(&value) && std::get<bool>(value);
    }
    Change::Kind kind = Change::Kind::Updated;
    if (!removed && (fresh || meta->removed))
        kind = Change::Kind::Inserted;
    else if (removed && !meta->removed && !fresh)
        kind = Change::Kind::Removed;
    if (touched.empty() && fresh)
        touched.push_back(-1);
    for (const int field : touched)
        context.changes.add(entity, id, group, field, kind);
    return true;
}

void Projection::findHidden(Context &context, int entity, const Uid &id, const RowTable::Meta &before,
                            const std::vector<std::pair<int, Value>> &plain, bool merges)
{
    const int field = allEntities()[static_cast<size_t>(entity)]->fieldIndex("removed");
    if (field < 0)
        return;
    const auto put = [&](const Stamp &stamp) {
        m_hiddenPut.bind(1, entity)
            .bind(2, id.view())
            .bind(3, stamp.feed)
            .bind(4, stamp.seq)
            .bind(5, stamp.lam);
        m_hiddenPut.bind(6, context.group.id.view()).bind(7, 0).bind(8, 0).run();
    };
    const auto removal =
        std::find_if(plain.begin(), plain.end(), [field](const auto &one) { return one.first == field; });
    if (removal == plain.end()) {
        const Stamp &removedBy = before.stamps[static_cast<size_t>(field)];
        if (before.removed && (merges || !plain.empty()) && !context.moment.knows(removedBy))
            put(context.moment.stamp);
        return;
    }
    // Whoever decides about the row settles what he has seen of it.
    std::vector<std::pair<std::int64_t, std::int64_t>> seen;
    m_hiddenOf.bind(1, entity).bind(2, id.view());
    while (m_hiddenOf.step()) {
        if (context.moment.knows({m_hiddenOf.integer(2), m_hiddenOf.integer(0), m_hiddenOf.integer(1), 0}))
            seen.emplace_back(m_hiddenOf.integer(0), m_hiddenOf.integer(3));
    }
    for (const auto &[feed, origin] : seen)
        m_hiddenDrop.bind(1, entity).bind(2, id.view()).bind(3, feed).bind(4, origin).run();
    if (!std::get<bool>(removal->second))
        return;
    for (size_t i = 0; i < before.stamps.size(); ++i) {
        const Stamp &other = before.stamps[i];
        if (static_cast<int>(i) != field && other.lam != 0 && !context.moment.knows(other))
            put(other);
    }
}

std::optional<Value> Projection::writeLast(Context &context, int entity, const Uid &id, int field,
                                           const Value &value, Stamp &stamp, bool fresh)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const FieldInfo &what = info.fields[static_cast<size_t>(field)];
    auto &state = context.group.sum.state;
    const Stamp &mine = context.moment.stamp;
    if (what.merge == Merge::Once) {
        if (stamp.lam != 0 && !stamp.beats(mine))
            return std::nullopt; // the one that stands came first
        if (stamp.lam != 0)
            state -= stateTerm(info, id, what, stamp.idHead);
        state += stateTerm(info, id, what, mine.idHead);
        stamp = mine;
        return value;
    }
    struct Head {
        Stamp stamp;
        Value value;
        std::int64_t originFeed = 0,
                     originSeq = 0; // of one that stands there again: not to be shown, and in no sum
    };
    std::vector<Head> others;
    bool stored = false;
    if (!fresh) {
        m_conflictsOf.bind(1, entity).bind(2, id.view()).bind(3, field);
        while (m_conflictsOf.step()) {
            stored = true;
            const Stamp head{m_conflictsOf.integer(0), m_conflictsOf.integer(1), m_conflictsOf.integer(2),
                             static_cast<std::uint64_t>(m_conflictsOf.integer(3))};
            const std::int64_t origin = m_conflictsOf.integer(5);
            if (!context.moment.knows(head))
                others.push_back({head, m_conflictsOf.value(4, what.type), origin, m_conflictsOf.integer(6)});
            else if (origin == 0)
                state -= stateTerm(info, id, what, head.idHead);
        }
    }
    if (stamp.lam != 0) {
        if (context.moment.knows(stamp))
            state -= stateTerm(info, id, what, stamp.idHead);
        else
            others.push_back({stamp, m_rows.value(entity, id, field).value_or(defaultValue(what.type))});
    }
    state += stateTerm(info, id, what, mine.idHead);
    if (stored)
        m_conflictDrop.bind(1, entity).bind(2, id.view()).bind(3, field).run();
    if (others.empty()) {
        stamp = mine;
        return value;
    }
    others.push_back({mine, value});
    const auto winner = std::max_element(others.begin(), others.end(), [](const Head &a, const Head &b) {
        return b.originFeed == 0 && (a.originFeed != 0 || b.stamp.beats(a.stamp));
    });
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it == winner)
            continue;
        m_conflictPut.bind(1, entity)
            .bind(2, id.view())
            .bind(3, field)
            .bind(4, it->stamp.lam)
            .bind(5, it->stamp.feed);
        m_conflictPut.bind(6, it->stamp.seq).bind(7, static_cast<std::int64_t>(it->stamp.idHead));
        m_conflictPut.bind(8, context.group.id.view()).bindValue(9, it->value);
        m_conflictPut.bind(10, it->originFeed).bind(11, it->originSeq).run();
    }
    stamp = winner->stamp;
    return winner->value;
}

std::optional<Value> Projection::writeSet(Context &context, int entity, const Uid &id, int field,
                                          JsonView value)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const FieldInfo &what = info.fields[static_cast<size_t>(field)];
    auto &state = context.group.sum.state;
    std::map<QString, bool> wanted; // adding wins within one operation too
    value["del"].elements([&](JsonView item) { wanted.emplace(item.toString(), false); });
    value["add"].elements([&](JsonView item) { wanted[item.toString()] = true; });
    if (wanted.empty())
        return std::nullopt;
    struct Head {
        QString item;
        Stamp stamp;
        bool adds;
    };
    std::vector<Head> heads;
    m_setList.bind(1, entity).bind(2, id.view()).bind(3, field);
    while (m_setList.step())
        heads.push_back({m_setList.text(0),
                         {m_setList.integer(3), m_setList.integer(1), m_setList.integer(2),
                          static_cast<std::uint64_t>(m_setList.integer(4))},
                         m_setList.integer(5) != 0});
    const auto term = [&](const QString &item, const Stamp &stamp) {
        return stateTerm(info, id, what, stamp.idHead, sha256({item.toUtf8()}).head());
    };
    std::erase_if(heads, [&](const Head &head) {
        if (!wanted.contains(head.item) || !context.moment.knows(head.stamp))
            return false;
        state -= term(head.item, head.stamp);
        m_setDrop.bind(1, entity).bind(2, id.view()).bind(3, field).bindText(4, head.item);
        m_setDrop.bind(5, head.stamp.feed).bind(6, head.stamp.seq).run();
        return true;
    });
    const Stamp &mine = context.moment.stamp;
    for (const auto &[item, adds] : wanted) {
        heads.push_back({item, mine, adds});
        state += term(item, mine);
        m_setPut.bind(1, entity)
            .bind(2, id.view())
            .bind(3, field)
            .bindText(4, item)
            .bind(5, mine.feed)
            .bind(6, mine.seq);
        m_setPut.bind(7, mine.lam)
            .bind(8, static_cast<std::int64_t>(mine.idHead))
            .bind(9, adds ? 1 : 0)
            .run();
    }
    QStringList list;
    for (const Head &head : heads) {
        if (head.adds && !list.contains(head.item))
            list << head.item;
    }
    list.sort();
    return list;
}

QByteArray Projection::fingerprint()
{
    // Local numbers of feeds follow arrival; a rebuild keeps them, so plain contents can be compared.
    QByteArray out;
    std::vector<QByteArray> tables{"conflict",  "hidden_edit", "set_head", "text_edit",
                                   "text_head", "invite",      "admission"};
    for (const EntityInfo *info : allEntities())
        tables.push_back(info->name);
    for (const QByteArray &table : tables) {
        Statement columns =
            m_db.prepare("SELECT group_concat('hex(coalesce(\"'||name||'\",''~''))', '||''|''||') FROM "
                         "pragma_table_info('"
                         + table + "')");
        columns.step();
        Statement rows = m_db.prepare("SELECT " + columns.blob(0) + " FROM \"" + table + "\" ORDER BY 1");
        Hash running;
        while (rows.step())
            running = sha256({running.view(), rows.view(0)});
        out += running.view();
    }
    return sha256({out}).toBytes();
}

} // namespace cercle
