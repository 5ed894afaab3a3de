#include "catch.h"

#include "domain/entities.h"
#include "domain/file_ref.h"

using namespace cercle;

namespace
{

const QByteArray sha(32, '\x5a');

QString shown(const QString &name)
{
    return shownFileName(name);
}

} // namespace

TEST_CASE("A name is shown without a path, without what hides or turns letters, and never empty", "[file]")
{
    struct Case {
        QString given, shown;
    };
    const std::vector<Case> cases{
        {QStringLiteral("Chapter 3.pdf"), QStringLiteral("Chapter 3.pdf")},
        {QStringLiteral("../../.bashrc"), QStringLiteral("bashrc")},
        {QStringLiteral("/etc/x"), QStringLiteral("x")},
        {QStringLiteral("C:\\Windows\\x.dll"), QStringLiteral("x.dll")},
        {QStringLiteral("CON"), QStringLiteral("_CON")},
        {QStringLiteral("con.txt"), QStringLiteral("_con.txt")},
        {QStringLiteral("COM1.pdf"), QStringLiteral("_COM1.pdf")},
        {QStringLiteral("LPT9"), QStringLiteral("_LPT9")},
        {QStringLiteral("COMA.pdf"), QStringLiteral("COMA.pdf")},
        {QStringLiteral("nul .txt"), QStringLiteral("_nul .txt")},
        {QStringLiteral("invoice\u202efdp.exe"), QStringLiteral("invoicefdp.exe")},
        {QStringLiteral("a\u2066b\u2069.pdf"), QStringLiteral("ab.pdf")},
        {QStringLiteral("a\u200bb\ufeff.pdf"), QStringLiteral("ab.pdf")},
        {QStringLiteral("holiday.jpg.exe"), QStringLiteral("holiday.jpg.exe")},
        {QStringLiteral("report.pdf   "), QStringLiteral("report.pdf")},
        {QStringLiteral("report.pdf..."), QStringLiteral("report.pdf")},
        {QStringLiteral("report.pdf                    .exe"), QStringLiteral("report.pdf .exe")},
        {QStringLiteral("a\nb\tc.txt"), QStringLiteral("a b c.txt")},
        {QStringLiteral("what? <is> \"this\"|*.txt"), QStringLiteral("what_ _is_ _this___.txt")},
        {QStringLiteral("a:b"), QStringLiteral("a_b")},
        {QStringLiteral(".hidden"), QStringLiteral("hidden")},
        {QStringLiteral("..."), QStringLiteral("file")},
        {QString(), QStringLiteral("file")},
        {QStringLiteral("   "), QStringLiteral("file")},
        {QStringLiteral("dir/"), QStringLiteral("file")},
        {QStringLiteral("\x01\x02"), QStringLiteral("file")},
        {QStringLiteral("Été à Noël.odt"), QStringLiteral("Été à Noël.odt")},
        {QStringLiteral("日本語.pdf"), QStringLiteral("日本語.pdf")},
    };
    for (const Case &one : cases) {
        CAPTURE(one.given.toStdString());
        REQUIRE(shown(one.given) == one.shown);
        REQUIRE(shown(shown(one.given)) == shown(one.given));
    }
}

TEST_CASE("A name that is too long is cut and keeps its ending", "[file]")
{
    const QString name = QString(300, u'é') + QStringLiteral(".tar.gz");
    REQUIRE(shown(name).toUtf8().size() <= 200);
    REQUIRE(shown(name).endsWith(QStringLiteral(".gz")));
    REQUIRE(shown(QString(400, u'x')).toUtf8().size() == 200);
    REQUIRE(shown(QStringLiteral("a.") + QString(400, u'y')).toUtf8().size() == 200);
}

TEST_CASE("Only what cannot run is opened without more ado, judged by its last ending", "[file]")
{
    for (const char *name : {"a.pdf", "a.PNG", "b.c.odt", "film.mp4", "a.txt"})
        REQUIRE(isHarmlessFile(QString::fromLatin1(name)));
    for (const char *name : {"a.exe", "a.pdf.exe", "a.desktop", "a.sh", "a.html", "a.svg", "a.docm", "a",
                             "pdf", ".pdf", "a.jar", "a.py", "a.AppImage", "a.pdf.lnk"})
        REQUIRE_FALSE(isHarmlessFile(QString::fromLatin1(name)));
    REQUIRE_FALSE(isHarmlessFile(QStringLiteral("a\u202efdp.exe")));
}

TEST_CASE("A reference says what it was made of, and nothing else is one", "[file]")
{
    const FileFacts facts{sha, 1234, QStringLiteral("application/pdf"), QStringLiteral("Two words.pdf")};
    const FileRef ref = FileRef::of(facts);
    REQUIRE(ref.facts() == facts);
    REQUIRE(ref.text
            == QString::fromLatin1(sha.toHex()) + QStringLiteral(" 1234 application/pdf Two words.pdf"));
    const QString hex = QString::fromLatin1(sha.toHex());
    for (const QString &text :
         {QString(), hex, hex + QStringLiteral(" x application/pdf a"), hex + QStringLiteral(" -1 a/b a"),
          hex + QStringLiteral(" 100000001 a/b a"), hex.toUpper() + QStringLiteral(" 1 a/b a"),
          hex.left(63) + QStringLiteral(" 1 a/b a"), hex + QStringLiteral(" 1 a/b")})
        REQUIRE_FALSE(FileRef{text}.facts());
    REQUIRE(FileRef::of({sha, 0, {}, {}}).facts()->name == QStringLiteral("file"));
}

TEST_CASE("A field of that type takes a reference or nothing", "[file]")
{
    const FieldInfo field =
        describe<Resource>().fields[static_cast<size_t>(describe<Resource>().fieldIndex("file"))];
    REQUIRE(field.type == FieldType::File);
    const FileRef ref = FileRef::of({sha, 7, QStringLiteral("text/plain"), QStringLiteral("a.txt")});
    REQUIRE(valueFromText(FieldType::File, ref.text).value() == Value(ref.text));
    REQUIRE(valueFromText(FieldType::File, QString()).value() == Value(QString()));
    REQUIRE(valueFromText(FieldType::File, QStringLiteral("/etc/passwd")).error().kind == Error::Kind::Usage);
    Resource resource;
    resource.file = ref;
    REQUIRE(fromRow<Resource>({}, toRow(resource)).file == ref);
}

TEST_CASE("Files that a text names are found, each once", "[file]")
{
    const QString link = fileLink(sha, QStringLiteral("A plan (old).png"));
    REQUIRE(link.startsWith(QStringLiteral("cercle:") + QString::fromLatin1(sha.toHex()) + u'/'));
    REQUIRE_FALSE(link.contains(u'('));
    REQUIRE_FALSE(link.contains(u' '));
    REQUIRE(fileOfLink(link) == sha);
    const auto found =
        filesNamedIn(QStringLiteral("x ![plan](%1) and [again](%1) cercle://join/ABC cercle:12/x").arg(link));
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].sha256 == sha);
    REQUIRE(found[0].name == QStringLiteral("A plan (old).png"));
    REQUIRE(found[0].size == -1);
    REQUIRE(fileOfLink(u"cercle://join/ABC").isEmpty());
    REQUIRE(fileOfLink(u"file:///etc/passwd").isEmpty());
    REQUIRE(fileOfLink(QString(link).insert(7, u'x')).isEmpty());
}
