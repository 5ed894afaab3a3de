#include "look.h"
#include "notes/note_editor.h"
#include "spelling/prose.h"
#include "spelling/spell_menu.h"

#include "catch.h"

#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <ctime>

using namespace cercle;

namespace
{

QStringList wordsOf(const QString &line)
{
    QStringList out;
    for (const WordPlace &place : proseWords(line))
        out += line.mid(place.start, place.length);
    return out;
}

// Dictionaries of a few words, instead of those of the system.
struct TinyDictionaries {
    QTemporaryDir folder;
    QByteArray before = qgetenv("DICPATH");

    explicit TinyDictionaries(const QStringList &languages = {u"en_US"_qs, u"fr"_qs})
    {
        const QStringList english{u"hello"_qs, u"world"_qs, u"the"_qs,   u"is"_qs,   u"of"_qs,
                                  u"and"_qs,   u"here"_qs,  u"words"_qs, u"line"_qs, u"Lina"_qs};
        const QStringList french{u"bonjour"_qs, u"arbre"_qs, u"le"_qs,   u"est"_qs, u"été"_qs,
                                 u"peut"_qs,    u"être"_qs,  u"dans"_qs, u"la"_qs,  u"ici"_qs};
        for (const QString &language : languages) {
            write(language + u".aff"_qs, u"SET UTF-8\nTRY esianrtolcdugmphbyfvkwzé\n"_qs);
            const QStringList &words = language == u"fr" ? french : english;
            write(language + u".dic"_qs, QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n');
        }
        qputenv("DICPATH", folder.path().toUtf8());
    }
    ~TinyDictionaries()
    {
        if (before.isEmpty())
            qunsetenv("DICPATH");
        else
            qputenv("DICPATH", before);
    }
    void write(const QString &name, const QString &text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
    }
};

struct Desk {
    Look look;
    NoteEditor editor{look.theme};
    SpellChecker checker{editor, editor.highlighter()};
    SpellMenu menu{editor, checker};

    explicit Desk(const QString &text, const QString &usual = u"en"_qs, const QStringList &own = {})
    {
        editor.resize(700, 500);
        editor.show();
        if (!QTest::qWaitForWindowExposed(&editor))
            qFatal("no window");
        editor.load(text);
        checker.start(own, usual);
    }
    void settle()
    {
        QSignalSpy settled(&checker, &SpellChecker::settled);
        REQUIRE(settled.wait(8000));
    }
    QStringList marked() const
    {
        QStringList out;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            QString word;
            int end = -1;
            for (const auto &range : block.layout()->formats()) {
                if (range.format.underlineStyle() != QTextCharFormat::WaveUnderline)
                    continue;
                if (range.start != end && !word.isEmpty())
                    out += std::exchange(word, {});
                word += block.text().mid(range.start, range.length);
                end = range.start + range.length;
            }
            if (!word.isEmpty())
                out += word;
        }
        return out;
    }
};

} // namespace

TEST_CASE("words of a language are told from code, addresses and names")
{
    CHECK(wordsOf(u"Some **bold** and _slanted_ words."_qs)
          == QStringList{u"Some"_qs, u"bold"_qs, u"and"_qs, u"slanted"_qs, u"words"_qs});
    CHECK(wordsOf(u"Call `foo bar` or ``a ` b`` at https://exmple.org/zzz, www.zzz.org, me@zzz.org"_qs)
          == QStringList{u"Call"_qs, u"or"_qs, u"at"_qs});
    CHECK(wordsOf(u"[the map](https://zzz.org \"titel\") ![pic](zzz.png) <https://zzz> [^nte]"_qs)
          == QStringList{u"the"_qs, u"map"_qs, u"pic"_qs});
    CHECK(wordsOf(u"[zzz]: https://zzz.org"_qs).isEmpty());
    CHECK(wordsOf(u"<b class=zzz>fat</b> &nbsp; x9 snake_case JavaScript NASA main.cpp run() @lna #tgg"_qs)
          == QStringList{u"fat"_qs});
    CHECK(wordsOf(u"L’arbre d'été, peut-être ?"_qs)
          == QStringList{u"L’arbre"_qs, u"d'été"_qs, u"peut-être"_qs});
    CHECK(wordsOf(QString(100, u'x')).isEmpty());
    CHECK(dictionaryForm(u"e\u0301te\u0301’s") == u"été's"_qs);
}

TEST_CASE("a paragraph tells its language by its small words, or does not")
{
    CHECK(guessLanguage(u"Nous avons lu le chapitre trois avec les autres."_qs) == u"fr"_qs);
    CHECK(guessLanguage(u"We have read the third chapter with the others."_qs) == u"en"_qs);
    CHECK(guessLanguage(u"L’arbre couvrant"_qs) == u"fr"_qs);
    CHECK(guessLanguage(u"Don't panic: it's the end of the line."_qs) == u"en"_qs);
    CHECK(guessLanguage(u"Dijkstra"_qs).isEmpty());
    CHECK(guessLanguage(u"`the and of` est"_qs) == u"fr"_qs);
}

TEST_CASE("dictionaries are found by language and read, and what is none is refused")
{
    const TinyDictionaries tiny;
    const auto found = findDictionaries(dictionaryFolders());
    CHECK(found.size() == 2);
    auto french = loadDictionary(found[u"fr"_qs]);
    REQUIRE(french);
    CHECK(knowsWord(*french, u"été"_qs));
    CHECK(knowsWord(*french, u"l'arbre"_qs));
    CHECK(knowsWord(*french, u"L'été"_qs));
    CHECK(knowsWord(*french, u"peut-être"_qs));
    CHECK_FALSE(knowsWord(*french, u"arbr"_qs));
    CHECK_FALSE(knowsWord(*french, u"z'arbre"_qs));
    CHECK(french->suggest(u"bonjourr"_qs).contains(u"bonjour"_qs));
    CHECK(findDictionaries({tiny.folder.filePath(u"none"_qs)}).isEmpty());
    tiny.write(u"odd.aff"_qs, u"SET KOI8-R\n"_qs);
    tiny.write(u"odd.dic"_qs, u"1\nx\n"_qs);
    CHECK_FALSE(loadDictionary({tiny.folder.filePath(u"odd.aff"_qs), tiny.folder.filePath(u"odd.dic"_qs)}));
}

TEST_CASE("what no dictionary has is underlined, each paragraph in its own language, and only prose")
{
    const TinyDictionaries tiny;
    Desk desk(
        u"---\ntitel: zzz\n---\nThe wrld is here\n\nLe bonjor est dans l’arbrr\n\n```\nthe codde\n```\nhello wrds\n"_qs);
    desk.settle();
    CHECK(desk.marked() == QStringList{u"wrld"_qs, u"bonjor"_qs, u"l’arbrr"_qs, u"wrds"_qs});
    QStringList languages = desk.checker.languages();
    languages.sort();
    CHECK(languages == QStringList{u"en"_qs, u"fr"_qs});
    desk.checker.ignore(u"wrld"_qs);
    CHECK_FALSE(desk.marked().contains(u"wrld"_qs));
    desk.checker.stop();
    CHECK(desk.marked().isEmpty());
    CHECK(desk.editor.text().contains(u"wrld"_qs));
    CHECK_FALSE(desk.editor.document()->isUndoAvailable());
}

TEST_CASE("own words are right, and a word that is being written is not judged yet")
{
    const TinyDictionaries tiny;
    Desk desk(u"the grph of\n"_qs, u"en"_qs, {u"grph"_qs});
    desk.settle();
    CHECK(desk.marked().isEmpty());
    desk.editor.activateWindow();
    desk.editor.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&desk.editor));
    QTest::keyClick(&desk.editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&desk.editor, QStringLiteral("hello wor"));
    desk.settle();
    CHECK(desk.marked().isEmpty());
    QTest::keyClicks(&desk.editor, QStringLiteral("x "));
    desk.settle();
    CHECK(desk.marked() == QStringList{u"worx"_qs});
    // The mark stays at its word while something is written before it.
    QTest::keyClick(&desk.editor, Qt::Key_Home);
    QTest::keyClicks(&desk.editor, QStringLiteral("of "));
    CHECK(desk.marked() == QStringList{u"worx"_qs});
}

TEST_CASE("the menu of a marked word offers better ones, and taking one is one step of undo")
{
    const TinyDictionaries tiny;
    Desk desk(u"the wrld of hello\n"_qs);
    desk.settle();
    QTextCursor cursor = desk.editor.textCursor();
    cursor.setPosition(6);
    desk.editor.setTextCursor(cursor);
    const auto ask = [&] {
        QTest::keyClick(&desk.editor, Qt::Key_F10, Qt::ShiftModifier);
        REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 5000));
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QMenu *menu = ask();
    REQUIRE(menu);
    CHECK(menu->activeAction() == menu->actions().front());
    CHECK(menu->actions().front()->text() == u"world"_qs);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(desk.editor.text() == u"the world of hello\n"_qs);
    desk.editor.undo();
    CHECK(desk.editor.text() == u"the wrld of hello\n"_qs);
    desk.settle();

    QSignalSpy own(&desk.menu, &SpellMenu::ownWordChosen);
    cursor.setPosition(6);
    desk.editor.setTextCursor(cursor);
    menu = ask();
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"my words"_qs))
            action->trigger();
    }
    menu->close();
    CHECK(own.size() == 1);
    CHECK(desk.marked().isEmpty());
}

TEST_CASE("without a dictionary nothing is marked, and that is said once")
{
    const TinyDictionaries tiny({u"en_US"_qs});
    Desk desk(u"Le bonjor est dans la nuit\n\nLe bonjor est ici\n\nthe wrld is here\n"_qs, u"fr"_qs);
    QSignalSpy missing(&desk.checker, &SpellChecker::dictionaryMissing);
    desk.settle();
    CHECK(missing.size() == 1);
    CHECK(missing[0][0].toString() == u"fr"_qs);
    CHECK(desk.marked() == QStringList{u"wrld"_qs});
    CHECK(desk.checker.languages() == QStringList{u"en"_qs});
}

TEST_CASE("in a note of 200 KiB only what is in sight is looked at, and keys are answered as before")
{
    const TinyDictionaries tiny;
    QString text;
    while (text.size() < 200 * 1024)
        text +=
            u"The wrld of **wrds** is here, hello world and the line of words that goess on and on.\n\n"_qs;
    Desk desk(text);
    desk.settle();
    const auto looked = [&] {
        int count = 0;
        for (QTextBlock block = desk.editor.document()->begin(); block.isValid(); block = block.next())
            count += block.userData() ? 1 : 0;
        return count;
    };
    CHECK(desk.marked().size() >= 3);
    CHECK(looked() < 100);
    desk.editor.goToLine(2000);
    desk.settle();
    CHECK(looked() < 200);
    // This thread's own time, however busy the machine is.
    const auto ownMs = [] {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    };
    std::vector<double> times;
    for (int i = 0; i < 40; ++i) {
        const double before = ownMs();
        QTest::keyClick(&desk.editor, i % 6 ? Qt::Key_X : Qt::Key_Space);
        QCoreApplication::processEvents();
        times.push_back(ownMs() - before);
    }
    std::sort(times.begin(), times.end());
    CHECK(times[times.size() / 2] <= 16);
}
