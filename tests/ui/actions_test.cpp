#include "actions.h"
#include "bench_group.h"
#include "settings.h"
#include "sync_status.h"

#include "catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace cercle;

TEST_CASE("every command has a text and keys of its own that every keyboard has")
{
    const Actions actions;
    QStringList keys;
    QStringList texts;
    for (const QAction *action : actions.all()) {
        INFO(action->text().toStdString());
        CHECK_FALSE(action->text().isEmpty());
        texts += action->text();
        REQUIRE_FALSE(action->shortcuts().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            const QString written = key.toString(QKeySequence::PortableText);
            REQUIRE_FALSE(written.isEmpty());
            CHECK_FALSE(written.contains(u'['));
            CHECK_FALSE(written.contains(u']'));
            CHECK_FALSE(written.contains(QRegularExpression(QStringLiteral("Shift\\+\\d"))));
            keys += written;
        }
    }
    CHECK(keys.removeDuplicates() == 0);
    // A key that begins another one would have to wait for what comes.
    for (const QString &key : keys) {
        for (const QString &other : keys) {
            INFO(key.toStdString() << " begins " << other.toStdString());
            CHECK_FALSE(other.startsWith(key + QStringLiteral(", ")));
        }
    }
    CHECK(texts.removeDuplicates() == 0);
}

TEST_CASE("settings survive a program that is killed")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cercle.ini"));
    Place place;
    place.group.uid.bytes[2] = 9;
    place.page = QStringLiteral("sessions");
    place.item.bytes[5] = 4;
    place.notes = true;
    place.view = 2;
    Settings written(file);
    written.setTheme(Theme::Choice::Dark);
    written.setLanguage(QStringLiteral("fr"));
    written.setPlace(place);
    // The first object is never destroyed properly before the second one reads.
    const Settings read(file);
    CHECK(read.theme() == Theme::Choice::Dark);
    CHECK(read.language() == QStringLiteral("fr"));
    CHECK(read.place() == place);
    // Another profile is elsewhere, though the look is the same.
    const Settings other(file, folder.filePath(QStringLiteral("other")));
    CHECK(other.theme() == Theme::Choice::Dark);
    CHECK(other.place() == Place());
}

TEST_CASE("settings that make no sense are as if they were not there")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cercle.ini"));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("[look]\ntheme=purple\n[place]\ngroup=no id\nview=99\nnotes=perhaps\n");
    out.close();
    const Settings settings(file);
    CHECK(settings.theme() == Theme::Choice::System);
    CHECK(settings.place().group.isNull());
    CHECK(settings.place().view <= 9);
}

TEST_CASE("the sync line says what each laptop has confirmed and never just that all is well")
{
    PeerState noe{QStringLiteral("Noé"), {}, true, true, 0, 1000};
    PeerState sofia{QStringLiteral("Sofia"), {}, false, false, 4, 0};
    CHECK(syncSummary({}) == QStringLiteral("Not shared yet"));
    CHECK(syncSummary({noe}).startsWith(QStringLiteral("Up to date")));
    CHECK(syncSummary({noe, sofia}).contains(QStringLiteral("to send")));
    CHECK(syncSummary({sofia}).startsWith(QStringLiteral("Offline")));
    PeerState away = noe;
    away.online = false;
    CHECK(syncSummary({away}) == QStringLiteral("Offline"));
    CHECK(syncSentence(noe, 2000) == QStringLiteral("Noé: has everything, connected"));
    CHECK(syncSentence(sofia, 2000).contains(QStringLiteral("never seen yet")));
    PeerState fresh{QStringLiteral("Yanis"), {}, true, false, 0, 1000};
    CHECK(syncSentence(fresh, 2000) == QStringLiteral("Yanis: not compared yet, connected"));
    CHECK(syncSummary({noe, fresh}).startsWith(QStringLiteral("1 of 2 ")));
    // What was true when the laptop left stays true until something is written.
    away.upToDate = false;
    away.upToDateAt = away.lastSeen = noon();
    CHECK(syncSentence(away, noon() + 60'000).startsWith(QStringLiteral("Noé: had everything at ")));
    CHECK(syncSentence(away, noon() + 5 * 86'400'000LL).startsWith(QStringLiteral("Noé: had everything ")));
    CHECK(syncSummary({away, noe}).startsWith(QStringLiteral("Up to date")));
}
