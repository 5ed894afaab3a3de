#include "exchange/table_export.h"

#include "catch.h"

using namespace cercle;

namespace
{

TableRows rowsOf(const std::vector<Resource> &resources)
{
    TableRows rows;
    for (const Resource &resource : resources)
        rows.emplace_back(resource.id.uid, toRow(resource));
    return rows;
}

Resource titled(const QString &title)
{
    Resource resource;
    resource.id.uid = Uid::derive({}, "resource", title.toUtf8());
    resource.title = title;
    return resource;
}

// The second cell with words of the first row: what a title became.
QByteArray cellOf(const QString &title, char separator = ',')
{
    Row row(describe<Resource>().fields.size(), Value(QString()));
    row[1] = title;
    const QByteArray csv =
        exportCsv(describe<Resource>(), {{Uid::derive({}, "a", "b"), row}}, {separator, false});
    const qsizetype begin = csv.indexOf("\r\n") + 2;
    return csv.mid(begin + 26 + 2, csv.size() - begin - 28 - 2 - static_cast<qsizetype>(row.size()) + 2);
}

} // namespace

TEST_CASE("a table has a header, one row each, CRLF and a byte order mark")
{
    Resource one = titled(QStringLiteral("Livre"));
    one.tags = {QStringLiteral("a"), QStringLiteral("b")};
    one.url = QUrl(QStringLiteral("https://x.org/é"));
    const QByteArray csv = exportCsv(describe<Resource>(), rowsOf({one}));
    CHECK(csv.startsWith("\xEF\xBB\xBFid,group_id,title,url,kind,language,file,comment,tags,"));
    CHECK(csv.endsWith("\r\n"));
    CHECK(csv.count('\n') == 2);
    CHECK(csv.contains(one.id.uid.toLatin1() + ",,Livre,https://x.org/%C3%A9,,,,,\"a, b\","));
    const QByteArray french = exportCsv(describe<Resource>(), rowsOf({one}), {';', false});
    CHECK(french.startsWith("id;group_id;title;"));
    CHECK(french.contains(";a, b;"));
    CHECK(exportCsv(describe<Resource>(), {}, {',', false}).count('\n') == 1);
}

TEST_CASE("cells are quoted and no cell is a formula")
{
    struct Case {
        const char *text, *cell;
    };
    const Case cases[] = {{"plain", "plain"},
                          {"a,b", "\"a,b\""},
                          {"say \"hi\"", "\"say \"\"hi\"\"\""},
                          {"two\nlines", "\"two\nlines\""},
                          {" padded ", "\" padded \""},
                          {"=1+1", "'=1+1"},
                          {"+33", "'+33"},
                          {"-x", "'-x"},
                          {"@lea", "'@lea"},
                          {"\tx", "'\tx"},
                          {"\rx", "\"'\rx\""},
                          {"\nx", "\"'\nx\""},
                          {"=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""},
                          {"a=b", "a=b"}};
    for (const Case &one : cases) {
        INFO(one.text);
        CHECK(cellOf(QString::fromUtf8(one.text)) == QByteArray(one.cell));
    }
    CHECK(cellOf(QStringLiteral("a;b"), ';') == QByteArray("\"a;b\""));
}

TEST_CASE("numbers stay numbers")
{
    AgendaItem item;
    item.id.uid = Uid::derive({}, "x", "y");
    item.position = -5;
    const QByteArray csv = exportCsv(describe<AgendaItem>(), {{item.id.uid, toRow(item)}}, {',', false});
    CHECK(csv.contains(",-5,"));
}

TEST_CASE("JSON holds every field under its name and reads back")
{
    Resource one = titled(QStringLiteral("=1 \"x\"\n"));
    one.tags = {QStringLiteral("a")};
    const QByteArray json = exportJson(describe<Resource>(), rowsOf({one, titled(QStringLiteral("b"))}));
    CHECK(json.endsWith("]\n"));
    JsonDoc doc;
    REQUIRE(doc.scan(json).ok());
    REQUIRE(doc.root().size() == 2);
    const JsonView first = doc.root().at(0);
    CHECK(first["id"].toString() == one.id.toString());
    CHECK(first["title"].toString() == one.title);
    CHECK(first["tags"].at(0).toString() == QStringLiteral("a"));
    CHECK(first.size() == static_cast<int>(describe<Resource>().fields.size()) + 1);
    CHECK(exportJson(describe<Resource>(), {}) == QByteArray("[]\n"));
}
