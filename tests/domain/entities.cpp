#include "domain/entities.h"

#include "catch.h"

#include <QSet>

using namespace cercle;

namespace
{

// Something that can be made into any member, to count the members of a struct.
struct Anything {
    template <class T> operator T() const;
};
template <class T, size_t... I> constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{(static_cast<void>(I), Anything{})...};
    };
}
template <class T, size_t Count = 1> constexpr size_t memberCount()
{
    if constexpr (takes<T>(std::make_index_sequence<Count + 1>()))
        return memberCount<T, Count + 1>();
    else
        return Count;
}

// Puts something different into every member.
class Filler
{
public:
    template <class T> void operator()(T &member)
    {
        ++m_number;
        if constexpr (std::is_same_v<T, bool>)
            member = !member;
        else if constexpr (std::is_integral_v<T>)
            member = 1000 + m_number;
        else if constexpr (std::is_same_v<T, Day>)
            member.iso = u"2026-11-%1"_qs.arg(m_number, 2, 10, QLatin1Char('0'));
        else if constexpr (std::is_same_v<T, WallTime>)
            member.hhmm = u"18:%1"_qs.arg(m_number, 2, 10, QLatin1Char('0'));
        else if constexpr (std::is_same_v<T, QUrl>)
            member = QUrl(u"https://example.org/été/%1?q=a%20b&r=ü#part"_qs.arg(m_number));
        else if constexpr (std::is_same_v<T, QStringList>)
            member = {u"level %1"_qs.arg(m_number), u"a, b"_qs, u"\U0001F600\n\"\\"_qs, QString()};
        else if constexpr (std::is_same_v<T, QByteArray>)
            member = QByteArray("\x00\xff\x10\n", 4) + QByteArray::number(m_number);
        else if constexpr (std::is_same_v<T, FileRef>)
            member = FileRef::of(
                {QByteArray(32, char(m_number)), m_number, u"image/png"_qs, u"é %1.png"_qs.arg(m_number)});
        else if constexpr (IsId<T>::value)
            member.uid = Uid::fromBytes(QByteArray(16, char(m_number)));
        else
            member = u"text %1 é \U0001F600\r\n\t\"quoted\" \\ \uFEFF"_qs.arg(m_number);
    }

private:
    int m_number = 0;
};

template <class T> T filled()
{
    T entity;
    entity.id.uid = Uid::fromBytes(QByteArray(16, 0x55));
    Filler fill;
    std::apply([&](const auto &...f) { (fill(entity.*(f.member)), ...); }, T::fields);
    return entity;
}

// Through the JSON that an entry would carry.
Row throughJson(const EntityInfo &info, const Row &row)
{
    JsonWriter out;
    out.beginObject();
    for (size_t i = 0; i < row.size(); ++i)
        writeJson(out.key(info.fields[i].name), row[i]);
    out.endObject();
    JsonDoc doc;
    REQUIRE(doc.scan(out.text()).ok());
    Row back;
    for (const FieldInfo &field : info.fields) {
        const auto value = valueFromJson(field.type, doc.root()[field.name]);
        REQUIRE(value.ok());
        back.push_back(*value);
    }
    return back;
}

template <class T> void checkEntity()
{
    const EntityInfo &info = describe<T>();
    CAPTURE(info.name);

    // Every member but the id is a field.
    CHECK(memberCount<T>() == std::tuple_size_v<decltype(T::fields)> + 1);
    CHECK(info.fields.size() == std::tuple_size_v<decltype(T::fields)>);

    const T entity = filled<T>();
    const Row row = toRow(entity);
    REQUIRE(row.size() == info.fields.size());
    CHECK(fromRow<T>(entity.id.uid, row) == entity);
    const Row defaults = toRow(T{});
    CHECK(info.defaults == defaults);
    for (size_t i = 0; i < row.size(); ++i) {
        CAPTURE(info.fields[i].name);
        // What a member becomes is what its descriptor says.
        CHECK(row[i].index() == defaultValue(info.fields[i].type).index());
        // No two lines name one member.
        CHECK(row[i] != defaults[i]);
    }

    const Row back = throughJson(info, row);
    CHECK(back == row);
    CHECK(fromRow<T>(entity.id.uid, back) == entity);
    CHECK(fromRow<T>(Uid{}, throughJson(info, defaults)) == T{});

    // A row of another shape leaves members as they were made.
    CHECK(fromRow<T>(Uid{}, {}) == T{});
    CHECK(fromRow<T>(Uid{}, Row(info.fields.size() + 3)) == T{});
}

template <class... T> void checkAll(std::tuple<T...> *)
{
    (checkEntity<T>(), ...);
}

} // namespace

TEST_CASE("every entity comes back from its row and from JSON, and its descriptor agrees with its members")
{
    checkAll(static_cast<Entities *>(nullptr));
}

TEST_CASE("tables and fields have names that a database and a command line take")
{
    QSet<QByteArray> tables;
    for (const EntityInfo *info : allEntities()) {
        CAPTURE(info->name);
        CHECK_FALSE(tables.contains(info->name));
        tables.insert(info->name);
        QSet<QByteArray> names;
        for (const FieldInfo &field : info->fields) {
            CAPTURE(field.name);
            REQUIRE_FALSE(field.name.isEmpty());
            for (const char c : field.name)
                CHECK(((c >= 'a' && c <= 'z') || c == '_'));
            CHECK_FALSE(names.contains(field.name));
            CHECK(field.name != "id");
            names.insert(field.name);
        }
    }
}

TEST_CASE("every entity belongs to a group, once and for all, and can be removed")
{
    for (const EntityInfo *info : allEntities()) {
        CAPTURE(info->name);
        const int removed = info->fieldIndex("removed");
        REQUIRE(removed >= 0);
        CHECK(info->fields[size_t(removed)].type == FieldType::Bool);
        if (info->name == "group") {
            CHECK(info->groupField() == -1);
        } else {
            REQUIRE(info->groupField() == 0);
            CHECK(info->fields[0].type == FieldType::Ref);
            CHECK(info->fields[0].merge == Merge::Once);
        }
        CHECK(info->fieldIndex("no_such_field") == -1);
    }
}

TEST_CASE("merge kinds fit the types they are given to")
{
    for (const EntityInfo *info : allEntities()) {
        for (const FieldInfo &field : info->fields) {
            CAPTURE(info->name, field.name);
            CHECK((field.type == FieldType::Note) == (field.merge == Merge::Text));
            if (field.merge == Merge::Set)
                CHECK(field.type == FieldType::List);
        }
    }
    CHECK(describe<Session>().fields[size_t(describe<Session>().fieldIndex("notes"))].merge == Merge::Text);
    CHECK(describe<Resource>().fields[size_t(describe<Resource>().fieldIndex("tags"))].merge == Merge::Set);
}

TEST_CASE("an entity is found by its table's name, with hyphens too")
{
    CHECK(entityIndex("session") == entityIndexOf<Session>());
    CHECK(entityIndex("agenda_item") == entityIndexOf<AgendaItem>());
    CHECK(entityIndex("agenda-item") == entityIndexOf<AgendaItem>());
    CHECK(entityIndex("agenda item") == -1);
    CHECK(entityIndex("Session") == -1);
    CHECK(entityIndex("") == -1);
    for (size_t i = 0; i < allEntities().size(); ++i)
        CHECK(entityIndex(allEntities()[i]->name) == int(i));
}
