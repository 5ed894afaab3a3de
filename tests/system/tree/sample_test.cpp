// The sample group that a newcomer looks around in: two languages, one structure, nothing dangling.
#include "base/json.h"
#include "catch.h"
#include "sample_names.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace cercle;
using namespace Qt::StringLiterals;

namespace
{

QByteArray sampleText(const QString &language)
{
    QFile file(u":/sample/sample_%1.json"_s.arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The names, types and order of all values, without the words; references, dates and states stay.
QString shape(JsonView value, const QByteArray &name = {})
{
    static const QSet<QByteArray> words{"title", "goal", "place",   "notes", "comment", "description",
                                        "text",  "name", "purpose", "url",   "language"};
    QString out;
    if (value.isObject()) {
        out += u'{';
        value.members([&](const QByteArray &key, JsonView child) {
            out += QString::fromUtf8(key) + u':' + shape(child, key) + u',';
        });
        return out + u'}';
    }
    if (value.isArray()) {
        out += u'[';
        value.elements([&](JsonView child) { out += shape(child, name) + u','; });
        return out + u']';
    }
    const bool free = words.contains(name) || name == "checklist" || name == "levels" || name == "tags"
                      || name == "decisions";
    return value.isString() && free ? u"words"_s : QString::fromUtf8(value.raw().toByteArray());
}

QSet<QString> refs(JsonView list)
{
    QSet<QString> out;
    list.elements([&](JsonView one) { out.insert(one["ref"].toString()); });
    return out;
}

} // namespace

TEST_CASE("the sample group has the same structure in both languages")
{
    const QByteArray french = sampleText(u"fr"_s);
    const QByteArray english = sampleText(u"en"_s);
    JsonDoc fr;
    JsonDoc en;
    REQUIRE(fr.scan(french));
    REQUIRE(en.scan(english));
    CHECK(shape(fr.root()) == shape(en.root()));
    CHECK(fr.root()["group"]["title"].toString() != en.root()["group"]["title"].toString());
}

TEST_CASE("everything in the sample group refers to something in it")
{
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        const QByteArray text = sampleText(language);
        JsonDoc doc;
        REQUIRE(doc.scan(text));
        const JsonView root = doc.root();
        const QSet<QString> members = refs(root["members"]);
        const QSet<QString> roles = refs(root["roles"]);
        const QSet<QString> sessions = refs(root["sessions"]);
        CHECK(members.size() == 12);
        CHECK(roles.size() == 6);

        int past = 0;
        int coming = 0;
        root["sessions"].elements([&](JsonView session) {
            const bool over = session["days"].toInt() < 0;
            ++(over ? past : coming);
            const QString ref = session["ref"].toString();
            INFO(language.toStdString() << ' ' << ref.toStdString());
            std::int64_t minutes = 0;
            session["agenda"].elements([&](JsonView item) {
                minutes += item["minutes"].toInt();
                CHECK(members.contains(item["presenter"].toString()));
            });
            CHECK(minutes == session["minutes"].toInt());
            QSet<QString> holders;
            session["turns"].members([&](const QByteArray &role, JsonView member) {
                CHECK(roles.contains(QString::fromUtf8(role)));
                CHECK(members.contains(member.toString()));
                holders.insert(member.toString());
                // Whoever holds a role was there.
                if (over)
                    CHECK(session["attendance"][member.toUtf8()].toString() == u"present"_s);
            });
            CHECK(holders.size() == roles.size());
            session["actions"].elements(
                [&](JsonView action) { CHECK(members.contains(action["owner"].toString())); });
            const QString notes = session["notes"].toString();
            const auto words = notes.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size();
            if (over) {
                CHECK(words >= 150);
                CHECK(notes.contains(u"\n## "_s));
            }
        });
        CHECK(past == 8);
        CHECK(coming == 3);

        root["resources"].elements([&](JsonView resource) {
            const QString session = resource["session"].toString();
            CHECK((session.isEmpty() || sessions.contains(session)));
            CHECK(members.contains(resource["added_by"].toString()));
            CHECK(resource["url"].toString().startsWith(u"https://"_s));
        });
    }
}

TEST_CASE("in the sample group nobody reviews their own work, and each work gets its reviews")
{
    const QByteArray text = sampleText(u"fr"_s);
    JsonDoc doc;
    REQUIRE(doc.scan(text));
    QSet<QString> phases;
    doc.root()["rounds"].elements([&](JsonView round) {
        phases.insert(round["phase"].toString());
        QHash<QString, QString> author;
        QHash<QString, int> reviews;
        round["submissions"].elements(
            [&](JsonView one) { author[one["ref"].toString()] = one["author"].toString(); });
        round["criteria"].elements([&](JsonView one) { CHECK(one["levels"].size() == 4); });
        round["reviews"].elements([&](JsonView review) {
            const QString submission = review["submission"].toString();
            REQUIRE(author.contains(submission));
            CHECK(author[submission] != review["reviewer"].toString());
            ++reviews[submission];
            if (review["state"].toString() == u"given"_s)
                CHECK(review["scores"].size() == round["criteria"].size());
        });
        for (auto one = author.cbegin(); one != author.cend(); ++one)
            CHECK(reviews[one.key()] == round["reviewers"].toInt());
    });
    CHECK(phases == QSet<QString>{u"closed"_s, u"review"_s});
}

TEST_CASE("nobody in the sample has the reader's first name, in any text, whatever its accents and case")
{
    const QString language = GENERATE(u"fr"_s, u"en"_s);
    const QByteArray sample = sampleText(language);
    for (const QString &reader : {u"Inès"_s, u"INES Moreau"_s, u"ines"_s}) {
        const QByteArray other = withoutNamesake(sample, reader);
        CHECK_FALSE(other.contains("Inès"));
        CHECK(other.count("Alix") == sample.count("Inès"));
        CHECK(other.contains("\"alix\""));
        JsonDoc before, after;
        REQUIRE(before.scan(sample, {.depth = 16, .keys = 40000, .bytes = 4 << 20}).ok());
        REQUIRE(after.scan(other, {.depth = 16, .keys = 40000, .bytes = 4 << 20}).ok());
        CHECK(shape(before.root()).replace(u"ines"_s, u"alix"_s)
              == shape(after.root()).replace(u"ines"_s, u"alix"_s));
    }
    // A name within a word is none.
    CHECK(withoutNamesake(sample, u"Paul"_s).count("Camille") == sample.count("Paul"));
    CHECK(withoutNamesake(sample, u"Camille"_s) == sample);
    CHECK(withoutNamesake(sample, {}) == sample);
}
