// Runs over minutes and link lists that nobody on the project wrote, where they lie beside the checkout.
#include "exchange/exports.h"
#include "exchange/links_parser.h"
#include "exchange/minutes_parser.h"

#include "catch.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace cercle;

namespace
{

QStringList dataFiles(const char *folder)
{
    const QString path = QStringLiteral(CERCLE_SOURCE_DIR "/../shared/data/") + QString::fromLatin1(folder);
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no data in " << path.toStdString());
        return {};
    }
    const auto files = markdownFiles(path);
    REQUIRE(files.ok());
    return *files;
}

} // namespace

TEST_CASE("real minutes yield who moderated, who wrote, who was there and what was planned")
{
    const QStringList files = dataFiles("minutes");
    if (files.isEmpty())
        return;
    int moderators = 0, noteTakers = 0, attendees = 0, agendas = 0;
    for (const QString &path : files) {
        INFO(path.toStdString());
        const auto bytes = readImportFile(path);
        REQUIRE(bytes.ok());
        const auto minutes = parseMinutes(QFileInfo(path).fileName(), *bytes);
        REQUIRE(minutes.ok());
        CHECK(minutes->notes.toUtf8() == *bytes);
        CHECK_FALSE(minutes->date.iso.isEmpty());
        CHECK_FALSE(minutes->title.isEmpty());
        for (const Person &person : minutes->people())
            CHECK_FALSE(person.key().contains(QRegularExpression(QStringLiteral("[*@~<>()\\[\\]]"))));
        moderators += minutes->moderator ? 1 : 0;
        noteTakers += minutes->noteTaker ? 1 : 0;
        attendees += minutes->attendees.empty() ? 0 : 1;
        agendas += minutes->agenda.empty() ? 0 : 1;
    }
    // What is left has no such line, a blank one or a placeholder; each was looked at.
    CHECK(files.size() == 128);
    CHECK(moderators == 125);
    CHECK(noteTakers == 114);
    CHECK(attendees == 128);
    CHECK(agendas == 124);
}

TEST_CASE("real minutes export with their bytes untouched and as a PDF")
{
    int n = 0;
    for (const QString &path : dataFiles("minutes")) {
        INFO(path.toStdString());
        const QByteArray bytes = *readImportFile(path);
        SessionDocument document;
        document.title = QFileInfo(path).completeBaseName();
        document.notes = *exactText(document.title, bytes);
        CHECK(exportMarkdown(document).endsWith(bytes));
        CHECK(exportHtml(document).endsWith("</html>\n"));
        if (++n % 8 == 0)
            CHECK(exportPdf(document).ok());
    }
}

TEST_CASE("real lists of links lose no link in silence")
{
    static const QRegularExpression entry(QStringLiteral("^\\s*\\* \\[[^\\]]*\\]\\(https?://"),
                                          QRegularExpression::MultilineOption);
    for (const QString &path : dataFiles("links")) {
        INFO(path.toStdString());
        const QByteArray bytes = *readImportFile(path);
        const auto list = parseLinks(QFileInfo(path).fileName(), bytes);
        REQUIRE(list.ok());
        qsizetype entries = 0;
        for (auto found = entry.globalMatch(QString::fromUtf8(bytes)); found.hasNext(); found.next())
            ++entries;
        CHECK(static_cast<qsizetype>(list->entries.size()) + list->repeated >= entries);
        for (const LinkEntry &one : list->entries) {
            CHECK_FALSE(one.tags.isEmpty());
            CHECK_FALSE(one.title.isEmpty());
            CHECK(one.language
                  == (path.endsWith(QLatin1String("-fr.md")) ? QStringLiteral("fr") : QStringLiteral("en")));
        }
        for (const NotTaken &one : list->notTaken)
            CHECK(one.line > 0);
    }
}
