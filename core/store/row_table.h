#pragma once
// The tables that pages read, one per entity, made from the descriptors. Beside its fields each row has the
// group and a blob of stamps: who wrote each field's present value. Shared text comes last in a row, so that
// reading the other columns never follows its overflow pages.

#include "domain/entities.h"
#include "store/clock_vector.h"
#include "store/database.h"
#include "store/queries.h"

#include <map>
#include <optional>

namespace cercle
{

class RowTable
{
public:
    explicit RowTable(Database &db) : m_db(db) {}

    static void createTables(Database &db);
    static void dropTables(Database &db);
    // Of all descriptors: when it differs from the stored one, the tables are made anew from the journal.
    static QByteArray descriptorHash();

    using Stamps = std::vector<Stamp>; // one per field

    // Inserts a row whose unset fields hold their defaults; false where one of that id exists.
    bool insert(int entity, const Uid &id, const Uid &group, const std::vector<std::pair<int, Value>> &values,
                const Stamps &stamps);
    struct Meta {
        Uid group;
        bool removed = false;
        Stamps stamps;
    };
    std::optional<Meta> meta(int entity, const Uid &id);
    void update(int entity, const Uid &id, const std::vector<std::pair<int, Value>> &values,
                const Stamps &stamps);

    std::optional<Row> row(int entity, const Uid &id);
    std::optional<Value> value(int entity, const Uid &id, int field);
    std::vector<std::pair<Uid, Row>> rows(int entity, const Filter &filter);
    std::vector<Uid> idsWithPrefix(int entity, const QString &prefix);

private:
    Statement &cached(const QByteArray &sql);
    Database &m_db;
    struct PerEntity {
        Statement insert, meta, row;
    };
    std::vector<PerEntity> m_statements;
    std::map<QByteArray, Statement> m_cache;
    PerEntity &statements(int entity);
};

} // namespace cercle
