#include "catch.h"
#include "layer_rules.h"

#include <QTemporaryDir>

#include <vector>

using namespace cercle;
using namespace Qt::StringLiterals;

namespace
{

const LayerRules &rules()
{
    static const LayerRules read =
        readQtHeaders(QStringLiteral(QT_GUI_HEADERS), QStringLiteral(QT_WIDGETS_HEADERS));
    return read;
}

// A small tree that keeps every rule; a case adds one file to it.
class Tree
{
public:
    Tree()
    {
        for (const char *layer :
             {"base", "domain", "text", "journal", "store", "workspace", "sync", "exchange", "net"})
            write(u"core/%1/thing.h"_s.arg(QLatin1String(layer)), "#pragma once\n");
        write(u"ui/pages/page.h"_s, "#include \"workspace/thing.h\"\n#include <QWidget>\n");
        write(u"ui/models/model.h"_s, "#include \"store/thing.h\"\n#include <QAbstractListModel>\n");
        write(u"app/application.cpp"_s, "#include \"net/thing.h\"\n#include \"pages/page.h\"\n");
    }

    void write(const QString &path, const QByteArray &text)
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(whole.left(whole.lastIndexOf(u'/')));
        QFile file(whole);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QStringList violations() const { return layerViolations(QDir(m_folder.path()), rules()); }

private:
    QTemporaryDir m_folder;
};

struct Case {
    const char *path;
    QByteArray text;
    const char *expected;
};

const std::vector<Case> planted{
    {"core/base/up.h", "#include \"domain/thing.h\"\n", "core/base/up.h:1: base must not know domain"},
    {"core/domain/up.h", "\n#include \"store/thing.h\"\n", "core/domain/up.h:2: domain must not know store"},
    {"core/domain/side.h", "#include \"text/thing.h\"\n", "core/domain/side.h:1: domain must not know text"},
    {"core/workspace/up.h", "#include \"sync/thing.h\"\n",
     "core/workspace/up.h:1: workspace must not know sync"},
    {"core/workspace/out.h", "#include \"exchange/thing.h\"\n",
     "core/workspace/out.h:1: workspace must not know exchange"},
    {"core/sync/side.h", "#include \"exchange/thing.h\"\n",
     "core/sync/side.h:1: sync must not know exchange"},
    {"core/exchange/side.h", "# include \"sync/thing.h\"\n",
     "core/exchange/side.h:1: exchange must not know sync"},
    {"core/sync/up.h", "#include \"net/thing.h\"\n", "core/sync/up.h:1: sync must not know net"},
    {"core/net/up.h", "#include \"pages/page.h\"\n", "core/net/up.h:1: net must not know ui"},
    {"ui/pages/up.h", "#include \"application.cpp\"\n", "ui/pages/up.h:1: ui must not know app"},
    {"core/store/gui.h", "#include <QPainter>\n",
     "core/store/gui.h:1: store must not know Qt Gui (<QPainter>)"},
    {"core/net/gui.h", "#include <QtGui/QColor>\n", "core/net/gui.h:1: net must not know Qt Gui"},
    {"core/base/widget.h", "#include <QWidget>\n", "core/base/widget.h:1: core must not know Qt Widgets"},
    {"core/exchange/widget.h", "#include <QtWidgets/QLabel>\n",
     "core/exchange/widget.h:1: core must not know Qt Widgets"},
    {"core/sync/socket.h", "#include <QTcpSocket>\n", "core/sync/socket.h:1: sockets and timers live in net"},
    {"core/workspace/timer.h", "#include <QTimer>\n",
     "core/workspace/timer.h:1: sockets and timers live in net"},
    {"ui/pages/journal.h", "#include \"journal/thing.h\"\n",
     "ui/pages/journal.h:1: a view must not know the journal"},
    {"ui/pages/store.h", "#include \"store/thing.h\"\n",
     "ui/pages/store.h:1: a view must not know the store"},
    {"ui/models/widget.h", "#include <QLabel>\n", "ui/models/widget.h:1: a model must not know widgets"},
    {"ui/models/page.h", "#include \"pages/page.h\"\n", "ui/models/page.h:1: a model must not know widgets"},
    {"ui/pages/sql.cpp", "auto q = \"SELECT id FROM session\";\n", "ui/pages/sql.cpp:1: ui holds SQL"},
    {"app/sql.cpp", "run(u\"PRAGMA user_version\"_s);\n", "app/sql.cpp:1: app holds SQL"},
    {"ui/pages/raw.cpp", "auto q = R\"sql(UPDATE session SET title=?)sql\";\n",
     "ui/pages/raw.cpp:1: ui holds SQL"},
    {"ui/pages/database.h", "#include <sqlite3.h>\n", "ui/pages/database.h:1: ui must not know the database"},
    {"ui/models/database.h", "#include <QSqlQuery>\n",
     "ui/models/database.h:1: ui must not know the database"},
    {"core/store/relative.h", "#include \"../base/thing.h\"\n",
     "core/store/relative.h:1: \"../base/thing.h\" is not written"},
    {"core/store/lost.h", "#include \"base/nothing.h\"\n",
     "core/store/lost.h:1: \"base/nothing.h\" is not in the tree"},
    {"core/loose.h", "#pragma once\n", "core/loose.h:1: lies outside the layers"},
    {"core/helpers/thing.h", "#pragma once\n", "core/helpers/thing.h:1: lies outside the layers"},
    {"core/text/long.cpp", QByteArray(501, '\n'), "core/text/long.cpp:501: has 501 lines, the cap is 500"},
    {"tests/text/long.cpp", QByteArray(501, '\n'), "tests/text/long.cpp:501: has 501 lines, the cap is 500"},
    {"ui/main_window.cpp", QByteArray(251, '\n'), "ui/main_window.cpp:251: has 251 lines, the cap is 250"},
    {"app/application.cpp", QByteArray(251, '\n'), "app/application.cpp:251: has 251 lines, the cap is 250"},
};

} // namespace

TEST_CASE("this source tree keeps its layers, its size caps and its views away from the database")
{
    const QStringList found = layerViolations(QDir(QStringLiteral(CERCLE_SOURCE_DIR)), rules());
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("the headers of Qt Gui and Qt Widgets are known by name")
{
    CHECK(rules().guiHeaders.contains(u"QColor"_s));
    CHECK(rules().widgetHeaders.contains(u"QLabel"_s));
    CHECK_FALSE(rules().guiHeaders.contains(u"QString"_s));
}

TEST_CASE("a tree that keeps the rules is accepted")
{
    Tree tree;
    tree.write(u"core/text/full.cpp"_s, QByteArray(500, '\n'));
    tree.write(u"ui/pages/words.cpp"_s,
               "// Select a session from the list\nauto a = tr(\"Update the agenda\");\n");
    tree.write(u"core/net/socket.h"_s,
               "#include <QSslSocket>\n#include \"sync/thing.h\"\n#include \"thing.h\"\n");
    tree.write(u"ui/theme/tone.h"_s, "#include <QColor>\n");
    tree.write(u"ui/models/toned.h"_s, "#include \"theme/tone.h\"\n");
    tree.write(u"core/exchange/paint.h"_s, "#include <QPainter>\n#include \"workspace/thing.h\"\n");
    CHECK(tree.violations() == QStringList());
}

TEST_CASE("each planted violation is found, alone and with its place")
{
    for (const Case &one : planted) {
        Tree tree;
        tree.write(QString::fromLatin1(one.path), one.text);
        const QStringList found = tree.violations();
        INFO(one.path << " gives " << found.join(u'\n').toStdString());
        REQUIRE(found.size() == 1);
        CHECK(found.first().startsWith(QString::fromLatin1(one.expected)));
    }
}

TEST_CASE("a tree without sources is not accepted")
{
    const QTemporaryDir empty;
    CHECK(layerViolations(QDir(empty.path()), rules()).size() == 1);
}
