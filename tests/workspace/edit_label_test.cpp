#include "base/json.h"
#include "workspace/edit_label.h"

#include "catch.h"
#include "profiles.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>

using namespace cercle;

namespace
{

// A translation of a handful of keys while it lives.
class French : public QTranslator
{
public:
    French() { QCoreApplication::installTranslator(this); }
    ~French() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const std::map<QByteArray, QString> words{
            {"Labels/Change “%1”", QStringLiteral("Modifier « %1 »")},
            {"Labels/Add: %1", QStringLiteral("Ajout : %1")},
            {"Labels/Undo: %1", QStringLiteral("Annulation : %1")},
            {"Labels/Create the group “%1”", QStringLiteral("Créer le groupe « %1 »")},
            {"Names/session", QStringLiteral("séance")}};
        const auto found = words.find(QByteArray(context) + '/' + source);
        return found == words.end() ? QString() : found->second;
    }
};

EditLabel again(const EditLabel &label)
{
    JsonWriter body;
    label.write(body.beginObject());
    const QByteArray text = body.endObject().take();
    JsonDoc doc;
    REQUIRE(doc.scan(text).ok());
    const EditLabel read = EditLabel::read(doc.root());
    CHECK(EditLabel::fromString(label.toString()) == label);
    return read;
}

Result<ChangeSet> retitle(Workspace &workspace, const Id<Group> &group, const Id<Session> &id,
                          const QString &title)
{
    return workspace.transact(group, EditLabel("Change “%1”", {title}), [&](Transaction &t) {
        Session session = *t.get(id);
        session.title = title;
        t.put(session);
        return done();
    });
}

} // namespace

TEST_CASE("a label is shown in the language of whoever reads it")
{
    const EditLabel label = again(EditLabel("Change “%1”", {QStringLiteral("Arbres")}));
    const EditLabel nested =
        again(EditLabel::about("Undo: %1", EditLabel::about("Add: %1", EditLabel("session"))));
    CHECK(label.text() == QStringLiteral("Change “Arbres”"));
    CHECK(nested.text() == QStringLiteral("Undo: Add: session"));
    const French french;
    CHECK(label.text() == QStringLiteral("Modifier « Arbres »"));
    CHECK(nested.text() == QStringLiteral("Annulation : Ajout : séance"));
}

TEST_CASE("an argument is never translated nor filled in")
{
    const French french;
    CHECK(again(EditLabel("Add: %1", {QStringLiteral("session")})).text()
          == QStringLiteral("Ajout : session"));
    CHECK(again(EditLabel("Change “%1”", {QStringLiteral("%1 %2 [\"x\"]")})).text()
          == QStringLiteral("Modifier « %1 %2 [\"x\"] »"));
}

TEST_CASE("the sentence of an earlier journal and a key that is not known are shown as they stand")
{
    const French french;
    CHECK(again(EditLabel(QStringLiteral("Écrire 50 %1 notes"))).text()
          == QStringLiteral("Écrire 50 %1 notes"));
    CHECK(EditLabel::fromString(QStringLiteral("[broken")).text() == QStringLiteral("[broken"));
    CHECK(EditLabel::fromString(QStringLiteral("[7]")).text() == QStringLiteral("[7]"));
    CHECK(again(EditLabel("Tidy %1 of %2", {QStringLiteral("a"), QStringLiteral("b")})).text()
          == QStringLiteral("Tidy a of b"));
}

TEST_CASE("a label that wants to grow stays one short line")
{
    const QByteArray many = QByteArray("%1").repeated(90);
    QByteArray argument = "[\"" + many + "\",\"" + QByteArray(150, 'x') + "\"]";
    for (int i = 0; i < 9; ++i)
        argument = "[\"" + many + "\"," + argument + "]";
    const QByteArray body = "{\"label\":\"" + many + "\",\"with\":[" + argument + "]}";
    JsonDoc doc;
    REQUIRE(doc.scan(body).ok());
    CHECK(EditLabel::read(doc.root()).text().size() <= 500);
    const QByteArray odd = "{\"label\":7,\"with\":{\"a\":1}}";
    REQUIRE(doc.scan(odd).ok());
    CHECK(EditLabel::read(doc.root()).text().isEmpty());
}

TEST_CASE("undo, redo and the log speak the reader's language, not the author's")
{
    Profile lea(1, QStringLiteral("Léa")), tom(2, QStringLiteral("Tom"));
    const auto group = [&] {
        const French author;
        const auto made = *lea->createGroup({QStringLiteral("Graphes"), {}});
        const auto id = addSession(*lea, made, QStringLiteral("Un"));
        REQUIRE(retitle(*lea, made, id, QStringLiteral("Deux")).ok());
        CHECK(lea->undoLabel() == QStringLiteral("Modifier « Deux »"));
        return made;
    }();
    CHECK(lea->undoLabel() == QStringLiteral("Change “Deux”"));
    lea.reopen();
    CHECK(lea->undoLabel() == QStringLiteral("Change “Deux”"));
    REQUIRE(lea->undo().ok());
    CHECK(lea->redoLabel() == QStringLiteral("Change “Deux”"));

    REQUIRE(tom->expectGroup(group).ok());
    carry(*lea, *tom, group);
    CHECK(tom->log(group).front().label == QStringLiteral("Create the group “Graphes”"));
    CHECK(tom->log(group).back().label == QStringLiteral("Undo: Change “Deux”"));
    const French reader;
    CHECK(tom->log(group).back().label == QStringLiteral("Annulation : Modifier « Deux »"));
}
