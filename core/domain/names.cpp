#include "domain/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace cercle
{

namespace
{

struct EntityWord {
    const char *name;
    const char *one;
    const char *count;
};
constexpr EntityWord entities[] = {
    {"group", QT_TRANSLATE_NOOP("Names", "group"), QT_TRANSLATE_N_NOOP("Names", "%n groups")},
    {"member", QT_TRANSLATE_NOOP("Names", "member"), QT_TRANSLATE_N_NOOP("Names", "%n members")},
    {"device", QT_TRANSLATE_NOOP("Names", "laptop"), QT_TRANSLATE_N_NOOP("Names", "%n laptops")},
    {"session", QT_TRANSLATE_NOOP("Names", "session"), QT_TRANSLATE_N_NOOP("Names", "%n sessions")},
    {"agenda_item", QT_TRANSLATE_NOOP("Names", "agenda item"),
     QT_TRANSLATE_N_NOOP("Names", "%n agenda items")},
    {"attendance", QT_TRANSLATE_NOOP("Names", "attendance"), QT_TRANSLATE_N_NOOP("Names", "%n attendances")},
    {"decision", QT_TRANSLATE_NOOP("Names", "decision"), QT_TRANSLATE_N_NOOP("Names", "%n decisions")},
    {"action_item", QT_TRANSLATE_NOOP("Names", "action"), QT_TRANSLATE_N_NOOP("Names", "%n actions")},
    {"resource", QT_TRANSLATE_NOOP("Names", "resource"), QT_TRANSLATE_N_NOOP("Names", "%n resources")},
    {"role", QT_TRANSLATE_NOOP("Names", "role"), QT_TRANSLATE_N_NOOP("Names", "%n roles")},
    {"role_turn", QT_TRANSLATE_NOOP("Names", "role turn"), QT_TRANSLATE_N_NOOP("Names", "%n role turns")},
    {"role_refusal", QT_TRANSLATE_NOOP("Names", "refusal of a role"),
     QT_TRANSLATE_N_NOOP("Names", "%n refusals of roles")},
    {"role_change", QT_TRANSLATE_NOOP("Names", "change of a turn"),
     QT_TRANSLATE_N_NOOP("Names", "%n changes of turns")},
    {"absence", QT_TRANSLATE_NOOP("Names", "absence"), QT_TRANSLATE_N_NOOP("Names", "%n absences")},
    {"review_round", QT_TRANSLATE_NOOP("Names", "review round"),
     QT_TRANSLATE_N_NOOP("Names", "%n review rounds")},
    {"criterion", QT_TRANSLATE_NOOP("Names", "criterion"), QT_TRANSLATE_N_NOOP("Names", "%n criteria")},
    {"submission", QT_TRANSLATE_NOOP("Names", "submission"), QT_TRANSLATE_N_NOOP("Names", "%n submissions")},
    {"review", QT_TRANSLATE_NOOP("Names", "review"), QT_TRANSLATE_N_NOOP("Names", "%n reviews")},
    {"submission_version", QT_TRANSLATE_NOOP("Names", "version of a submission"),
     QT_TRANSLATE_N_NOOP("Names", "%n versions of submissions")},
    {"sealed_note", QT_TRANSLATE_NOOP("Names", "sealed note"),
     QT_TRANSLATE_N_NOOP("Names", "%n sealed notes")},
    {"moderation", QT_TRANSLATE_NOOP("Names", "act of a moderator"),
     QT_TRANSLATE_N_NOOP("Names", "%n acts of moderators")},
};

struct Word {
    const char *name;
    const char *word;
};
constexpr Word fields[] = {
    {"about", QT_TRANSLATE_NOOP("Fields", "about")},
    {"act", QT_TRANSLATE_NOOP("Fields", "act")},
    {"added_by", QT_TRANSLATE_NOOP("Fields", "added by")},
    {"answer", QT_TRANSLATE_NOOP("Fields", "answer")},
    {"at", QT_TRANSLATE_NOOP("Fields", "at")},
    {"attachment", QT_TRANSLATE_NOOP("Fields", "attached file")},
    {"author", QT_TRANSLATE_NOOP("Fields", "author")},
    {"balance", QT_TRANSLATE_NOOP("Fields", "balance of levels")},
    {"begins", QT_TRANSLATE_NOOP("Fields", "begins")},
    {"blind", QT_TRANSLATE_NOOP("Fields", "blind")},
    {"body", QT_TRANSLATE_NOOP("Fields", "long text")},
    {"box", QT_TRANSLATE_NOOP("Fields", "sealed content")},
    {"by", QT_TRANSLATE_NOOP("Fields", "by")},
    {"call", QT_TRANSLATE_NOOP("Fields", "call")},
    {"certificate", QT_TRANSLATE_NOOP("Fields", "certificate")},
    {"change", QT_TRANSLATE_NOOP("Fields", "change")},
    {"checklist", QT_TRANSLATE_NOOP("Fields", "checklist")},
    {"comment", QT_TRANSLATE_NOOP("Fields", "comment")},
    {"commit", QT_TRANSLATE_NOOP("Fields", "commit")},
    {"comparison", QT_TRANSLATE_NOOP("Fields", "comparison")},
    {"coordinator", QT_TRANSLATE_NOOP("Fields", "coordinator")},
    {"date", QT_TRANSLATE_NOOP("Fields", "date")},
    {"deputies", QT_TRANSLATE_NOOP("Fields", "deputies")},
    {"description", QT_TRANSLATE_NOOP("Fields", "description")},
    {"done", QT_TRANSLATE_NOOP("Fields", "done")},
    {"due", QT_TRANSLATE_NOOP("Fields", "due")},
    {"ends", QT_TRANSLATE_NOOP("Fields", "ends")},
    {"entity", QT_TRANSLATE_NOOP("Fields", "kind of thing")},
    {"error_grades", QT_TRANSLATE_NOOP("Fields", "grades by errors")},
    {"everybody", QT_TRANSLATE_NOOP("Fields", "everybody reviews")},
    {"example", QT_TRANSLATE_NOOP("Fields", "example")},
    {"file", QT_TRANSLATE_NOOP("Fields", "file")},
    {"goal", QT_TRANSLATE_NOOP("Fields", "goal")},
    {"graded", QT_TRANSLATE_NOOP("Fields", "graded")},
    {"group_id", QT_TRANSLATE_NOOP("Fields", "group")},
    {"handed_in", QT_TRANSLATE_NOOP("Fields", "handed in")},
    {"handle", QT_TRANSLATE_NOOP("Fields", "handle")},
    {"joined", QT_TRANSLATE_NOOP("Fields", "joined")},
    {"key", QT_TRANSLATE_NOOP("Fields", "key")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
    {"language", QT_TRANSLATE_NOOP("Fields", "language")},
    {"level", QT_TRANSLATE_NOOP("Fields", "level")},
    {"levels", QT_TRANSLATE_NOOP("Fields", "levels")},
    {"member", QT_TRANSLATE_NOOP("Fields", "member")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "minutes")},
    {"mode", QT_TRANSLATE_NOOP("Fields", "allocation")},
    {"moments", QT_TRANSLATE_NOOP("Fields", "begun and left")},
    {"name", QT_TRANSLATE_NOOP("Fields", "name")},
    {"notes", QT_TRANSLATE_NOOP("Fields", "notes")},
    {"number", QT_TRANSLATE_NOOP("Fields", "number")},
    {"owner", QT_TRANSLATE_NOOP("Fields", "owner")},
    {"phase", QT_TRANSLATE_NOOP("Fields", "phase")},
    {"place", QT_TRANSLATE_NOOP("Fields", "place")},
    {"points", QT_TRANSLATE_NOOP("Fields", "points")},
    {"position", QT_TRANSLATE_NOOP("Fields", "position")},
    {"presenter", QT_TRANSLATE_NOOP("Fields", "presenter")},
    {"proof_reading", QT_TRANSLATE_NOOP("Fields", "more for proof-readers")},
    {"purpose", QT_TRANSLATE_NOOP("Fields", "purpose")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "reason")},
    {"removed", QT_TRANSLATE_NOOP("Fields", "removed")},
    {"repeat_days", QT_TRANSLATE_NOOP("Fields", "again after days")},
    {"repository", QT_TRANSLATE_NOOP("Fields", "repository")},
    {"review_by", QT_TRANSLATE_NOOP("Fields", "review by")},
    {"review_points", QT_TRANSLATE_NOOP("Fields", "points for reviewing")},
    {"reviewer", QT_TRANSLATE_NOOP("Fields", "reviewer")},
    {"reviewers", QT_TRANSLATE_NOOP("Fields", "reviewers")},
    {"role", QT_TRANSLATE_NOOP("Fields", "role")},
    {"round", QT_TRANSLATE_NOOP("Fields", "round")},
    {"row", QT_TRANSLATE_NOOP("Fields", "which one")},
    {"rubric", QT_TRANSLATE_NOOP("Fields", "frozen rubric")},
    {"sample", QT_TRANSLATE_NOOP("Fields", "sample")},
    {"seed", QT_TRANSLATE_NOOP("Fields", "seed")},
    {"self_review", QT_TRANSLATE_NOOP("Fields", "self-assessment")},
    {"session", QT_TRANSLATE_NOOP("Fields", "session")},
    {"skill", QT_TRANSLATE_NOOP("Fields", "skill needed")},
    {"skills", QT_TRANSLATE_NOOP("Fields", "skills")},
    {"source", QT_TRANSLATE_NOOP("Fields", "source")},
    {"standing", QT_TRANSLATE_NOOP("Fields", "standing")},
    {"state", QT_TRANSLATE_NOOP("Fields", "state")},
    {"strategy", QT_TRANSLATE_NOOP("Fields", "strategy")},
    {"submission", QT_TRANSLATE_NOOP("Fields", "submission")},
    {"submit_by", QT_TRANSLATE_NOOP("Fields", "submit by")},
    {"successor", QT_TRANSLATE_NOOP("Fields", "goes to")},
    {"tags", QT_TRANSLATE_NOOP("Fields", "tags")},
    {"text", QT_TRANSLATE_NOOP("Fields", "text")},
    {"ticked", QT_TRANSLATE_NOOP("Fields", "ticked lines")},
    {"time", QT_TRANSLATE_NOOP("Fields", "time")},
    {"title", QT_TRANSLATE_NOOP("Fields", "title")},
    {"turn", QT_TRANSLATE_NOOP("Fields", "turn")},
    {"until", QT_TRANSLATE_NOOP("Fields", "until")},
    {"url", QT_TRANSLATE_NOOP("Fields", "link")},
    {"useful", QT_TRANSLATE_NOOP("Fields", "useful")},
    {"useful_word", QT_TRANSLATE_NOOP("Fields", "why useful or not")},
    {"verdict", QT_TRANSLATE_NOOP("Fields", "verdict")},
    {"version", QT_TRANSLATE_NOOP("Fields", "version")},
    {"weight", QT_TRANSLATE_NOOP("Fields", "weight")},
    {"work_points", QT_TRANSLATE_NOOP("Fields", "points for the work")},
    {"zone", QT_TRANSLATE_NOOP("Fields", "time zone")},
};

// The fixed values, of whatever field; no two fields use one word in two senses.
constexpr const char *values[] = {
    QT_TRANSLATE_NOOP("Values", "absent"),       QT_TRANSLATE_NOOP("Values", "accepted"),
    QT_TRANSLATE_NOOP("Values", "accumulative"), QT_TRANSLATE_NOOP("Values", "active"),
    QT_TRANSLATE_NOOP("Values", "admin"),        QT_TRANSLATE_NOOP("Values", "assigned"),
    QT_TRANSLATE_NOOP("Values", "book"),         QT_TRANSLATE_NOOP("Values", "certification"),
    QT_TRANSLATE_NOOP("Values", "closed"),       QT_TRANSLATE_NOOP("Values", "comments"),
    QT_TRANSLATE_NOOP("Values", "concern"),      QT_TRANSLATE_NOOP("Values", "declined"),
    QT_TRANSLATE_NOOP("Values", "document"),     QT_TRANSLATE_NOOP("Values", "done"),
    QT_TRANSLATE_NOOP("Values", "double"),       QT_TRANSLATE_NOOP("Values", "doubled"),
    QT_TRANSLATE_NOOP("Values", "draft"),        QT_TRANSLATE_NOOP("Values", "errors"),
    QT_TRANSLATE_NOOP("Values", "excused"),      QT_TRANSLATE_NOOP("Values", "fair"),
    QT_TRANSLATE_NOOP("Values", "given"),        QT_TRANSLATE_NOOP("Values", "hidden"),
    QT_TRANSLATE_NOOP("Values", "link"),         QT_TRANSLATE_NOOP("Values", "manual"),
    QT_TRANSLATE_NOOP("Values", "maybe"),        QT_TRANSLATE_NOOP("Values", "member"),
    QT_TRANSLATE_NOOP("Values", "moved"),        QT_TRANSLATE_NOOP("Values", "no"),
    QT_TRANSLATE_NOOP("Values", "observer"),     QT_TRANSLATE_NOOP("Values", "offered"),
    QT_TRANSLATE_NOOP("Values", "open"),         QT_TRANSLATE_NOOP("Values", "owner"),
    QT_TRANSLATE_NOOP("Values", "pending"),      QT_TRANSLATE_NOOP("Values", "present"),
    QT_TRANSLATE_NOOP("Values", "project"),      QT_TRANSLATE_NOOP("Values", "proposed"),
    QT_TRANSLATE_NOOP("Values", "random"),       QT_TRANSLATE_NOOP("Values", "relay"),
    QT_TRANSLATE_NOOP("Values", "released"),     QT_TRANSLATE_NOOP("Values", "removed"),
    QT_TRANSLATE_NOOP("Values", "returned"),     QT_TRANSLATE_NOOP("Values", "review"),
    QT_TRANSLATE_NOOP("Values", "rubric"),       QT_TRANSLATE_NOOP("Values", "scheduled"),
    QT_TRANSLATE_NOOP("Values", "seed"),         QT_TRANSLATE_NOOP("Values", "shown"),
    QT_TRANSLATE_NOOP("Values", "single"),       QT_TRANSLATE_NOOP("Values", "skill"),
    QT_TRANSLATE_NOOP("Values", "slip"),         QT_TRANSLATE_NOOP("Values", "submission"),
    QT_TRANSLATE_NOOP("Values", "swapped"),      QT_TRANSLATE_NOOP("Values", "video"),
    QT_TRANSLATE_NOOP("Values", "wanted"),       QT_TRANSLATE_NOOP("Values", "yes"),
};

constexpr Word roles[] = {
    {"facilitator", QT_TRANSLATE_NOOP("Roles", "Facilitator")},
    {"moderator", QT_TRANSLATE_NOOP("Roles", "Moderator")},
    {"note_taker", QT_TRANSLATE_NOOP("Roles", "Note taker")},
    {"presenter", QT_TRANSLATE_NOOP("Roles", "Presenter")},
    {"proof_reader", QT_TRANSLATE_NOOP("Roles", "Proof-reader")},
    {"resource_scout", QT_TRANSLATE_NOOP("Roles", "Resource scout")},
    {"time_keeper", QT_TRANSLATE_NOOP("Roles", "Time keeper")},
};

template <size_t N> const char *find(const Word (&words)[N], QByteArrayView name)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const Word &w) { return name == w.name; });
    return found == std::end(words) ? nullptr : found->word;
}

const EntityWord *wordsOf(int entity)
{
    const QByteArray &name = allEntities()[static_cast<size_t>(entity)]->name;
    const auto found = std::find_if(std::begin(entities), std::end(entities),
                                    [&](const EntityWord &words) { return name == words.name; });
    return found == std::end(entities) ? nullptr : &*found;
}

} // namespace

const char *entityWord(int entity)
{
    const EntityWord *words = wordsOf(entity);
    return words ? words->one : allEntities()[static_cast<size_t>(entity)]->name.constData();
}

QString entityName(int entity)
{
    return QCoreApplication::translate("Names", entityWord(entity));
}

QString entityCount(int entity, int count)
{
    const EntityWord *words = wordsOf(entity);
    return words ? QCoreApplication::translate("Names", words->count, nullptr, count)
                 : QStringLiteral("%1 %2").arg(count).arg(entityName(entity));
}

const char *fieldWord(QByteArrayView field)
{
    return find(fields, field);
}

QString fieldName(QByteArrayView field)
{
    const char *word = fieldWord(field);
    return word ? QCoreApplication::translate("Fields", word) : QString::fromLatin1(field);
}

QString valueName(const QString &text)
{
    for (const char *value : values) {
        if (text == QLatin1String(value))
            return QCoreApplication::translate("Values", value);
    }
    return text;
}

QString valueName(int entity, int field, const Value &value)
{
    const FieldInfo &info = allEntities()[static_cast<size_t>(entity)]->fields[static_cast<size_t>(field)];
    if (info.type == FieldType::Bool)
        return valueName(std::get<bool>(value) ? QStringLiteral("yes") : QStringLiteral("no"));
    const QString text = valueToText(value);
    if (info.type == FieldType::File) {
        const auto file = FileRef{text}.facts();
        return file ? QStringLiteral("%1 (%2)").arg(shownFileName(file->name), sizeInWords(file->size))
                    : text;
    }
    if (info.name == "kind" || info.name == "standing" || info.name == "state" || info.name == "blind"
        || info.name == "phase" || info.name == "strategy" || info.name == "mode" || info.name == "useful"
        || info.name == "change" || info.name == "act")
        return valueName(text);
    if (const char *role =
            entity == entityIndexOf<Role>() && info.name == "key" ? roleWord(text.toUtf8()) : nullptr)
        return QCoreApplication::translate("Roles", role);
    return text;
}

QString sizeInWords(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

const char *roleWord(QByteArrayView key)
{
    return find(roles, key);
}

QStringList fixedValues(int entity, QByteArrayView field)
{
    struct Fixed {
        int entity;
        const char *field;
        const char *list;
    };
    static constexpr Fixed all[] = {
        {entityIndexOf<Group>(), "kind", "skill certification project"},
        {entityIndexOf<Group>(), "language", "fr en"},
        {entityIndexOf<Attendance>(), "state", "yes no maybe present excused absent"},
        {entityIndexOf<RoleTurn>(), "state", "proposed accepted declined done"},
        {entityIndexOf<RoleChange>(), "change", "declined returned swapped absent doubled offered wanted"},
        {entityIndexOf<ReviewRound>(), "blind", "open single double"},
        {entityIndexOf<ReviewRound>(), "phase", "submission review closed"},
        {entityIndexOf<Review>(), "state", "assigned draft given released moved"},
        {entityIndexOf<Moderation>(), "act", "hidden shown"},
    };
    for (const Fixed &fixed : all) {
        if (fixed.entity == entity && field == fixed.field)
            return QString::fromLatin1(fixed.list).split(u' ');
    }
    return {};
}

bool isRequired(int entity, QByteArrayView field)
{
    // A decision or an action is its text; a submission's text may be a link alone.
    if (field == "text")
        return entity == entityIndexOf<Decision>() || entity == entityIndexOf<ActionItem>();
    return field == "title" || field == "name"
           || ((field == "goal" || field == "kind" || field == "language")
               && entity == entityIndexOf<Group>());
}

} // namespace cercle
