// A French window holds nothing English, an English one nothing French, and whatever either shows has been
// through a translator: pages, details, forms, menus, the palette; tool tips and what only a screen reader is
// told.
#include "sample_window.h"
#include "text_walk.h"
#include "word_list.h"

#include <QFile>
#include <QRegularExpression>

using namespace cercle;

namespace
{

// What members of the sample wrote: names, titles, notes. No words of the program's.
QString sampleWords()
{
    QString all;
    for (const char *language : {"fr", "en"}) {
        QFile file(QStringLiteral(":/sample/sample_%1.json").arg(QLatin1String(language)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

void speaksOnly(const QString &language, WordList::Of other, SampleWindow::Full full)
{
    const WordList foreign(other);
    REQUIRE(foreign.size() > 300);
    const QString written = sampleWords();
    SampleWindow b(language, full);
    QSet<QString> told;
    qsizetype texts = 0;
    int menus = 0;
    b.tour({1024, 640}, [&](const QString &where) {
        menus += where.endsWith(QStringLiteral("menu")) ? 1 : 0;
        for (const FoundText &one : textsOf(*b.window, true)) {
            ++texts;
            const QString word = foreign.foundIn(one.text);
            if (word.isEmpty() || told.contains(one.text) || written.contains(u'"' + one.text + u'"'))
                continue;
            told.insert(one.text);
            FAIL_CHECK(where.toStdString()
                       << ": “" << one.text.toStdString() << "” of " << one.where.toStdString() << " is “"
                       << word.toStdString() << "”");
        }
    });
    CHECK(texts > 100);
    if (full == SampleWindow::Full::Sample)
        CHECK(menus >= 6);
}

} // namespace

TEST_CASE("a French window holds no English")
{
    speaksOnly(QStringLiteral("fr"), WordList::Of::English, SampleWindow::Full::Sample);
    speaksOnly(QStringLiteral("fr"), WordList::Of::English, SampleWindow::Full::Empty);
    speaksOnly(QStringLiteral("fr"), WordList::Of::English, SampleWindow::Full::Nothing);
}

TEST_CASE("an English window holds no French")
{
    speaksOnly(QStringLiteral("en"), WordList::Of::French, SampleWindow::Full::Sample);
    speaksOnly(QStringLiteral("en"), WordList::Of::French, SampleWindow::Full::Empty);
    speaksOnly(QStringLiteral("en"), WordList::Of::French, SampleWindow::Full::Nothing);
}

TEST_CASE("every word of the window has been through a translator")
{
    const QString written = sampleWords();
    SampleWindow b(QStringLiteral("pseudo"));
    // Names of languages in themselves, keys, addresses, zones, words for comparing aloud: the same
    // everywhere.
    static const QRegularExpression fixed(
        QStringLiteral("Français|English|SQLite|OpenSSL|cmark-gfm|libical|qpdf|hunspell|qrencode|Cercle|Lina|"
                       "(Ctrl|Alt|Shift|Del|Enter|Esc|F[0-9]+|Left|Right|Tab|"
                       "Meta)(\\+\\S+)?|https?://\\S+|cercle://\\S*|"
                       "\\.cercle|CERCLE1\\S*|[a-z]+(\\.[a-z]+)+(/\\S*)?|[A-Z][a-z]+/[A-Z][a-z_]+|/"
                       "\\S+|@\\S+|Jitsi|Markdown|PDF|HTML|"
                       "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(Jan|Febr)uary|"
                       "March|April|May|June|July|"
                       "August|(Septem|Octo|Novem|Decem)ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"));
    static const QRegularExpression plainWord(QStringLiteral("(?<![\\p{L}\\[])[A-Za-z]{3,}(?![\\p{L}\\]])"));
    static const QRegularExpression markup(QStringLiteral("<[^<>]*>|&?nbsp;"));
    static const QRegularExpression translated(QStringLiteral("\\[[^\\[\\]]*\\]"));
    QSet<QString> told;
    b.tour({1440, 900}, [&](const QString &where) {
        const QString words = b.workspace->deviceWords();
        for (const FoundText &one : textsOf(*b.window, false)) {
            QString left = one.text;
            left.remove(markup);
            // From the inside out: a translated text may hold another one.
            for (int depth = 0; depth < 4; ++depth)
                left.remove(translated);
            left.remove(fixed);
            auto match = plainWord.globalMatch(left);
            while (match.hasNext()) {
                const QString word = match.next().captured();
                if (written.contains(word) || words.contains(word) || told.contains(one.text))
                    continue;
                told.insert(one.text);
                FAIL_CHECK(where.toStdString()
                           << ": “" << one.text.toStdString() << "” of " << one.where.toStdString());
            }
        }
    });
}

TEST_CASE("the walk finds a word of the other language, alone or in a row of facts")
{
    const WordList english(WordList::Of::English);
    CHECK_FALSE(english.foundIn(QStringLiteral("New session")).isEmpty());
    CHECK_FALSE(english.foundIn(QStringLiteral("mar. 24 nov. · New session")).isEmpty());
    CHECK_FALSE(english.foundIn(QStringLiteral("“Graphes” was removed.")).isEmpty());
    CHECK(english.foundIn(QStringLiteral("Nouvelle séance")).isEmpty());
    CHECK(english.foundIn(QStringLiteral("Agenda")).isEmpty());
}
