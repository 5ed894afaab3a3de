#include "domain/line_changes.h"

#include "catch.h"

using namespace cercle;

static QString shown(const char *before, const char *after)
{
    QString out;
    for (const ChangedLine &line : changedLines(QString::fromLatin1(before), QString::fromLatin1(after)))
        out += QStringLiteral(" -+")[static_cast<int>(line.kind)] + line.text + u'|';
    return out;
}

TEST_CASE("lines that are gone and new stand where they were, the others once")
{
    CHECK(shown("a\nb\nc", "a\nb\nc") == QStringLiteral(" a| b| c|"));
    CHECK(shown("a\nb\nc", "a\nx\nc\nd") == QStringLiteral(" a|-b|+x| c|+d|"));
    CHECK(shown("a\nb\nc\nd", "b\nd\ne") == QStringLiteral("-a| b|-c| d|+e|"));
    CHECK(shown("", "a") == QStringLiteral("+a|"));
    CHECK(shown("a", "") == QStringLiteral("-a|"));
    CHECK(shown("", "").isEmpty());
}

TEST_CASE("two long texts that have nothing in common are one gone and one new, at once")
{
    QString before, after;
    for (int i = 0; i < 3000; ++i) {
        before += QStringLiteral("a%1\n").arg(i);
        after += QStringLiteral("b%1\n").arg(i);
    }
    const auto lines = changedLines(before, after);
    REQUIRE(lines.size() == 6001); // and the empty one behind the last break
    CHECK(lines.front().kind == ChangedLine::Kind::Gone);
    CHECK(lines[2999].kind == ChangedLine::Kind::Gone);
    CHECK(lines[3000].kind == ChangedLine::Kind::New);
    CHECK(lines.back().kind == ChangedLine::Kind::Same);
}
