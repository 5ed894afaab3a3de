#include "store/row_table.h"

#include "journal/hash.h"

#include <algorithm>

namespace cercle
{

namespace
{

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

QByteArray sqlType(FieldType type)
{
    switch (type) {
    case FieldType::Bool:
    case FieldType::Int:
        return "INTEGER";
    case FieldType::Ref:
    case FieldType::Bytes:
        return "BLOB";
    default:
        return "TEXT";
    }
}

bool isGroupColumn(const FieldInfo &field)
{
    return field.name == "group_id";
}

QByteArray columnList(const EntityInfo &info)
{
    QByteArray out;
    for (const FieldInfo &field : info.fields)
        out += (out.isEmpty() ? "" : ",") + quoted(field.name);
    return out;
}

// count, then the distinct stamps, then per field the index of its stamp (255: never written).
QByteArray encode(const RowTable::Stamps &stamps)
{
    std::vector<Stamp> distinct;
    QByteArray index(static_cast<qsizetype>(stamps.size()), '\xff');
    char *which = index.data();
    for (size_t i = 0; i < stamps.size(); ++i) {
        const Stamp &stamp = stamps[i];
        if (stamp.lam == 0)
            continue;
        const auto it = std::find(distinct.begin(), distinct.end(), stamp);
        which[i] = static_cast<char>(it - distinct.begin());
        if (it == distinct.end())
            distinct.push_back(stamp);
    }
    QByteArray out(1 + static_cast<qsizetype>(distinct.size()) * 26, Qt::Uninitialized);
    char *to = out.data();
    *to++ = static_cast<char>(distinct.size());
    const auto put = [&](std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            *to++ = static_cast<char>(value >> (8 * i));
    };
    for (const Stamp &stamp : distinct) {
        put(static_cast<std::uint64_t>(stamp.lam), 7);
        put(static_cast<std::uint64_t>(stamp.feed), 4);
        put(static_cast<std::uint64_t>(stamp.seq), 7);
        put(stamp.idHead, 8);
    }
    return out + index;
}

RowTable::Stamps decode(QByteArrayView blob, size_t fields)
{
    RowTable::Stamps out(fields);
    if (blob.isEmpty())
        return out;
    qsizetype at = 0;
    const auto take = [&](int bytes) {
        std::uint64_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(blob[at++])) << (8 * i);
        return value;
    };
    const auto count = static_cast<size_t>(take(1));
    if (blob.size() < static_cast<qsizetype>(1 + count * 26 + fields))
        return out;
    std::vector<Stamp> distinct(count);
    for (Stamp &stamp : distinct) {
        stamp.lam = static_cast<std::int64_t>(take(7));
        stamp.feed = static_cast<std::int64_t>(take(4));
        stamp.seq = static_cast<std::int64_t>(take(7));
        stamp.idHead = take(8);
    }
    for (size_t i = 0; i < fields; ++i) {
        const auto which = static_cast<size_t>(take(1));
        if (which < count)
            out[i] = distinct[which];
    }
    return out;
}

} // namespace

void RowTable::createTables(Database &db)
{
    for (const EntityInfo *info : allEntities()) {
        QByteArray plain, notes;
        for (const FieldInfo &field : info->fields) {
            if (isGroupColumn(field))
                continue;
            (field.type == FieldType::Note ? notes : plain) +=
                "," + quoted(field.name) + " " + sqlType(field.type);
        }
        db.exec("CREATE TABLE IF NOT EXISTS " + quoted(info->name)
                + "(id BLOB PRIMARY KEY, group_id BLOB NOT NULL, stamps BLOB NOT NULL" + plain + notes
                + ") WITHOUT ROWID");
        for (const char *parent : {"session", "round"}) {
            if (info->fieldIndex(parent) >= 0)
                db.exec("CREATE INDEX IF NOT EXISTS " + quoted(info->name + "_by_" + parent) + " ON "
                        + quoted(info->name) + "(" + parent + ") WHERE " + parent + " IS NOT NULL");
        }
    }
}

void RowTable::dropTables(Database &db)
{
    for (const EntityInfo *info : allEntities())
        db.exec("DROP TABLE IF EXISTS " + quoted(info->name));
}

QByteArray RowTable::descriptorHash()
{
    QByteArray text("projection 2\n");
    for (const EntityInfo *info : allEntities()) {
        text += info->name + ':';
        for (const FieldInfo &field : info->fields)
            text += field.name + ' ' + QByteArray::number(static_cast<int>(field.type)) + ' '
                    + QByteArray::number(static_cast<int>(field.merge)) + ',';
        text += '\n';
    }
    return sha256({text}).toBytes().toHex();
}

RowTable::PerEntity &RowTable::statements(int entity)
{
    if (m_statements.empty())
        m_statements.resize(allEntities().size());
    PerEntity &out = m_statements[static_cast<size_t>(entity)];
    if (!out.insert) {
        const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
        QByteArray columns, marks;
        for (const FieldInfo &field : info.fields) {
            if (isGroupColumn(field))
                continue;
            columns += "," + quoted(field.name);
            marks += ",?";
        }
        out.insert = m_db.prepare("INSERT INTO " + quoted(info.name) + "(id,group_id,stamps" + columns
                                  + ") VALUES(?,?,?" + marks + ") ON CONFLICT DO NOTHING");
        out.meta = m_db.prepare("SELECT group_id,stamps,removed FROM " + quoted(info.name) + " WHERE id=?");
        out.row = m_db.prepare("SELECT " + columnList(info) + " FROM " + quoted(info.name) + " WHERE id=?");
    }
    return out;
}

bool RowTable::insert(int entity, const Uid &id, const Uid &group,
                      const std::vector<std::pair<int, Value>> &values, const Stamps &stamps)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    Statement &insert = statements(entity).insert;
    const QByteArray blob = encode(stamps);
    insert.bind(1, id.view()).bind(2, group.view()).bind(3, QByteArrayView(blob));
    int at = 4;
    for (size_t i = 0; i < info.fields.size(); ++i) {
        if (isGroupColumn(info.fields[i]))
            continue;
        const auto it = std::find_if(values.begin(), values.end(),
                                     [&](const auto &item) { return item.first == static_cast<int>(i); });
        if (it == values.end())
            insert.bindNull(at++);
        else
            insert.bindValue(at++, it->second);
    }
    insert.run();
    return m_db.changes() == 1;
}

std::optional<RowTable::Meta> RowTable::meta(int entity, const Uid &id)
{
    Statement &select = statements(entity).meta;
    select.bind(1, id.view());
    if (!select.step())
        return std::nullopt;
    Meta out;
    out.group = Uid::fromBytes(select.view(0));
    out.stamps = decode(select.view(1), allEntities()[static_cast<size_t>(entity)]->fields.size());
    out.removed = select.integer(2) != 0;
    select.reset();
    return out;
}

Statement &RowTable::cached(const QByteArray &sql)
{
    auto it = m_cache.find(sql);
    if (it == m_cache.end())
        it = m_cache.emplace(sql, m_db.prepare(sql)).first;
    return it->second;
}

void RowTable::update(int entity, const Uid &id, const std::vector<std::pair<int, Value>> &values,
                      const Stamps &stamps)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    QByteArray sql = "UPDATE " + quoted(info.name) + " SET stamps=?";
    for (const auto &[field, value] : values)
        sql += "," + quoted(info.fields[static_cast<size_t>(field)].name) + "=?";
    Statement &update = cached(sql + " WHERE id=?");
    const QByteArray blob = encode(stamps);
    update.bind(1, QByteArrayView(blob));
    int at = 2;
    for (const auto &[field, value] : values)
        update.bindValue(at++, value);
    update.bind(at, id.view()).run();
}

std::optional<Row> RowTable::row(int entity, const Uid &id)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    Statement &select = statements(entity).row;
    select.bind(1, id.view());
    if (!select.step())
        return std::nullopt;
    Row out;
    out.reserve(info.fields.size());
    for (size_t i = 0; i < info.fields.size(); ++i)
        out.push_back(select.value(static_cast<int>(i), info.fields[i].type));
    select.reset();
    return out;
}

std::optional<Value> RowTable::value(int entity, const Uid &id, int field)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const FieldInfo &what = info.fields[static_cast<size_t>(field)];
    Statement &select = cached("SELECT " + quoted(what.name) + " FROM " + quoted(info.name) + " WHERE id=?");
    select.bind(1, id.view());
    if (!select.step())
        return std::nullopt;
    Value out = select.value(0, what.type);
    select.reset();
    return out;
}

std::vector<std::pair<Uid, Row>> RowTable::rows(int entity, const Filter &filter)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    QByteArray sql = "SELECT id";
    for (const FieldInfo &field : info.fields)
        sql += field.type == FieldType::Note && filter.withoutNotes ? QByteArray(",NULL")
                                                                    : "," + quoted(field.name);
    sql += " FROM " + quoted(info.name) + " WHERE 1";
    if (!filter.group.isNull())
        sql += info.groupField() >= 0 ? " AND group_id=?" : " AND id=?";
    if (!filter.removed)
        sql += " AND (removed IS NULL OR removed=0)";
    if (!filter.after.isNull())
        sql += " AND id>?";
    std::vector<const Value *> values;
    for (const auto &[name, value] : filter.where) {
        const int field = info.fieldIndex(name);
        if (field < 0)
            return {};
        const Uid *ref = std::get_if<Uid>(&value);
        if (ref && ref->isNull()) {
            sql += " AND " + quoted(name) + " IS NULL";
            continue;
        }
        if (info.fields[static_cast<size_t>(field)].type == FieldType::List)
            sql += " AND EXISTS(SELECT 1 FROM json_each(" + quoted(name) + ") WHERE json_each.value=?)";
        else if (value == defaultValue(info.fields[static_cast<size_t>(field)].type))
            sql += " AND (" + quoted(name) + " IS NULL OR " + quoted(name) + "=?)";
        else
            sql += " AND " + quoted(name) + "=?";
        values.push_back(&value);
    }
    sql += " ORDER BY id";
    if (filter.most >= 0)
        sql += " LIMIT " + QByteArray::number(filter.most);
    Statement select = m_db.prepare(sql);
    int at = 1;
    if (!filter.group.isNull())
        select.bind(at++, filter.group.view());
    if (!filter.after.isNull())
        select.bind(at++, filter.after.view());
    for (const Value *value : values) {
        if (const auto *list = std::get_if<QStringList>(value))
            select.bindText(at++, list->value(0));
        else
            select.bindValue(at++, *value);
    }
    std::vector<std::pair<Uid, Row>> out;
    while (select.step()) {
        Row row;
        row.reserve(info.fields.size());
        for (size_t i = 0; i < info.fields.size(); ++i)
            row.push_back(select.value(static_cast<int>(i) + 1, info.fields[i].type));
        out.emplace_back(Uid::fromBytes(select.view(0)), std::move(row));
    }
    return out;
}

std::vector<Uid> RowTable::idsWithPrefix(int entity, const QString &prefix)
{
    // Ids are few thousands per table and prefixes are typed by people: a scan of the key column is quick
    // enough.
    Statement select =
        m_db.prepare("SELECT id FROM " + quoted(allEntities()[static_cast<size_t>(entity)]->name));
    const QByteArray wanted = prefix.toLower().toLatin1();
    std::vector<Uid> out;
    while (select.step()) {
        const Uid id = Uid::fromBytes(select.view(0));
        if (id.toLatin1().startsWith(wanted))
            out.push_back(id);
    }
    return out;
}

} // namespace cercle
