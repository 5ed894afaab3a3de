#include "domain/names.h"

#include "catch.h"

using namespace cercle;

TEST_CASE("every entity and every field has a word for people")
{
    for (size_t i = 0; i < allEntities().size(); ++i) {
        const EntityInfo &info = *allEntities()[i];
        INFO(info.name.toStdString());
        CHECK(entityCount(static_cast<int>(i), 2) != QStringLiteral("2 ") + entityName(static_cast<int>(i)));
        CHECK_FALSE(QByteArray(entityWord(static_cast<int>(i))).contains('_'));
        for (const FieldInfo &field : info.fields) {
            INFO(field.name.toStdString());
            CHECK(fieldWord(field.name) != nullptr);
        }
    }
    CHECK(fieldName("colour") == QStringLiteral("colour"));
}

TEST_CASE("fixed values have words, texts of members stay as they are")
{
    const auto shown = [](int entity, const char *field, const Value &value) {
        return valueName(entity, allEntities()[static_cast<size_t>(entity)]->fieldIndex(field), value);
    };
    CHECK(shown(entityIndexOf<Group>(), "sample", true) == QStringLiteral("yes"));
    CHECK(shown(entityIndexOf<Group>(), "kind", QStringLiteral("skill")) == QStringLiteral("skill"));
    CHECK(shown(entityIndexOf<Role>(), "key", QStringLiteral("note_taker")) == QStringLiteral("Note taker"));
    CHECK(shown(entityIndexOf<Role>(), "key", QStringLiteral("our_own")) == QStringLiteral("our_own"));
    CHECK(shown(entityIndexOf<Session>(), "minutes", std::int64_t(90)) == QStringLiteral("90"));
}

TEST_CASE("what a thing is called by must not be empty")
{
    CHECK(isRequired(entityIndexOf<Session>(), "title"));
    CHECK(isRequired(entityIndexOf<Group>(), "goal"));
    CHECK(isRequired(entityIndexOf<Member>(), "name"));
    CHECK(isRequired(entityIndexOf<Decision>(), "text"));
    CHECK_FALSE(isRequired(entityIndexOf<Submission>(), "text"));
    CHECK_FALSE(isRequired(entityIndexOf<Session>(), "place"));
}

TEST_CASE("fixed values are those that have words")
{
    for (size_t i = 0; i < allEntities().size(); ++i) {
        for (const FieldInfo &field : allEntities()[i]->fields) {
            for (const QString &value : fixedValues(static_cast<int>(i), field.name))
                CHECK(valueName(value) == value); // English, without translations
        }
    }
    CHECK(fixedValues(entityIndexOf<Attendance>(), "state").contains(QStringLiteral("maybe")));
    CHECK(fixedValues(entityIndexOf<Session>(), "title").isEmpty());
}
