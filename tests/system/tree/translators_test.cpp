#include "catch.h"
#include "translators.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace cercle;

namespace
{

QString qtWord(const char *context, const char *word)
{
    return QCoreApplication::translate(context, word);
}

} // namespace

TEST_CASE("French brings Qt's own buttons and French dates, and English takes them away again")
{
    REQUIRE(installTranslators(QStringLiteral("fr")) == QStringLiteral("fr"));
    CHECK(qtWord("QPlatformTheme", "Cancel") == QStringLiteral("Annuler"));
    CHECK(QLocale().toString(QDate(2026, 11, 24), QLocale::LongFormat)
          == QStringLiteral("mardi 24 novembre 2026"));
    CHECK(QLocale().firstDayOfWeek() == Qt::Monday);

    REQUIRE(installTranslators(QStringLiteral("en")) == QStringLiteral("en"));
    CHECK(qtWord("QPlatformTheme", "Cancel") == QStringLiteral("Cancel"));
    CHECK(QLocale().language() == QLocale::English);
    CHECK(QLocale().firstDayOfWeek() == Qt::Monday);
}

TEST_CASE("a regional form is its language, and an unknown language is English")
{
    CHECK(installTranslators(QStringLiteral("fr_CA")) == QStringLiteral("fr"));
    CHECK(installTranslators(QStringLiteral("tlh")) == QStringLiteral("en"));
}

TEST_CASE("both languages are embedded")
{
    for (const QString &language : availableLanguages())
        CHECK(QFile::exists(QStringLiteral(":/i18n/cercle_%1.qm").arg(language)));
}

TEST_CASE("what is embedded is what was made of the sources last")
{
    for (const QString &language : availableLanguages()) {
        QFile embedded(QStringLiteral(":/i18n/cercle_%1.qm").arg(language));
        QFile made(QStringLiteral(CERCLE_BIN_DIR "/../translations/cercle_%1.qm").arg(language));
        REQUIRE(embedded.open(QIODevice::ReadOnly));
        REQUIRE(made.open(QIODevice::ReadOnly));
        CHECK(embedded.readAll() == made.readAll());
    }
}
