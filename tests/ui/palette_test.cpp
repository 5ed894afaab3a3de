#include "palette/fold.h"
#include "palette/palette_model.h"

#include "catch.h"

#include <QAbstractItemModelTester>

using namespace cercle;

namespace {

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
