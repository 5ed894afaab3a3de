#include "look.h"
#include "models/role_symbol.h"
#include "palette/fold.h"
#include "palette/palette_delegate.h"
#include "palette/palette_model.h"

#include "catch.h"

#include <QAbstractItemModelTester>

#include <set>

using namespace cercle;

namespace
{

PaletteItem item(const QString &title, int weight = 0)
{
    PaletteItem out;
    out.key = QStringLiteral("k/") + title;
    out.title = title;
    out.weight = weight;
    return out;
}

QStringList titles(const PaletteModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row).data().toString();
    return out;
}

} // namespace

TEST_CASE("words are found without case and accents, and their letters are known in the original")
{
    const Folded text = fold(QStringLiteral("Séance d’été · Œuvre"));
    CHECK(text.text.startsWith(QStringLiteral("seance d'ete")));
    const Match found = match(text, fold(QStringLiteral("ÉTÉ")).text);
    REQUIRE(found.score >= 0);
    REQUIRE(found.spans.size() == 1);
    CHECK(QStringLiteral("Séance d’été · Œuvre").mid(found.spans[0].first, found.spans[0].second)
          == QStringLiteral("été"));
    CHECK(match(text, QStringLiteral("hiver")).score < 0);
    CHECK(match(text, QString()).score >= 0);
}

TEST_CASE("the beginning of a title counts more than that of a word, and that more than its middle")
{
    const auto score = [](const char16_t *title) {
        return match(fold(QString::fromUtf16(title)), QStringLiteral("note")).score;
    };
    CHECK(score(u"Notes of Paul") > score(u"Open notes"));
    CHECK(score(u"Open notes") > score(u"Keynote"));
    CHECK(score(u"Keynote") >= 0);
}

TEST_CASE("the palette shows what was used last first, and narrows down as one types")
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<PaletteItem> items;
    for (const char16_t *title : {u"New session", u"Session of Sofia", u"Library", u"Séance d’hiver"})
        items.push_back(item(QString::fromUtf16(title)));
    model.setItems(std::move(items), {QStringLiteral("k/Library")});
    CHECK(titles(model).value(0) == QStringLiteral("Library"));
    CHECK(model.rowCount() == 4);
    model.setWords(QStringLiteral("sess"));
    CHECK(titles(model) == QStringList{QStringLiteral("Session of Sofia"), QStringLiteral("New session")});
    model.setWords(QStringLiteral("seance"));
    CHECK(titles(model) == QStringList{QStringLiteral("Séance d’hiver")});
    // What was found in texts comes behind, and not twice.
    std::vector<PaletteItem> found;
    found.push_back(item(QStringLiteral("Séance d’hiver")));
    found.push_back(item(QStringLiteral("Graphs · “the séance of May”")));
    model.setFound(std::move(found));
    CHECK(model.rowCount() == 2);
    model.setWords(QStringLiteral("zzz"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a found text too long for its row ends in an ellipsis, its bold letters where they were")
{
    Look look;
    QTextLayout::FormatRange bold;
    bold.start = 4;
    bold.length = 40;
    bold.format.setFontWeight(QFont::DemiBold);
    const QString text = QStringLiteral("the screen reader says what it has found in the page of the shop");
    const QFont font = type::font(type::body);
    for (int width = 0; width < 500; width += 7) {
        QTextLayout layout;
        const QTextLine line = PaletteDelegate::fitted(layout, text, font, {bold}, width);
        INFO(width << " " << layout.text().toStdString());
        if (layout.text() == text)
            continue;
        CHECK((line.naturalTextWidth() <= width || layout.text() == QString(QChar(0x2026))));
        CHECK(layout.text().endsWith(QChar(0x2026)));
        CHECK(text.startsWith(layout.text().chopped(1)));
        for (const auto &range : layout.formats())
            CHECK(range.start + range.length <= layout.text().size());
    }
}

TEST_CASE("each of the roles that a group begins with has a symbol of its own")
{
    std::set<Symbol> symbols;
    for (const char *key :
         {"facilitator", "moderator", "note_taker", "time_keeper", "resource_scout", "proof_reader"})
        CHECK(symbols.insert(symbolOfRole(QString::fromLatin1(key))).second);
}
