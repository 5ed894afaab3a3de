#include "look.h"
#include "widgets/file_dialog.h"

#include "catch.h"

#include <QDir>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cercle;

TEST_CASE("the file dialog gives days in the language of the window and kinds in words of its own")
{
    Look look;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("inner")));
    const QDateTime day = QFileInfo(folder.filePath(QStringLiteral("inner"))).lastModified();
    {
        FileKinds kinds;
        FileDialog dialog(kinds, nullptr, QStringLiteral("Export"), folder.filePath(QStringLiteral("a.md")),
                          {});
        dialog.show();
        auto *tree = dialog.findChild<QTreeView *>(QStringLiteral("treeView"));
        if (tree) { // the system's own dialog otherwise
            const auto row = [&] { return tree->model()->index(0, 0, tree->rootIndex()); };
            CHECK(QTest::qWaitFor([&] { return row().data().toString() == QStringLiteral("inner"); }));
            CHECK(row().siblingAtColumn(2).data().toString() == QStringLiteral("Folder"));
            CHECK(row().siblingAtColumn(3).data().toString()
                  == QLocale().toString(day, QLocale::ShortFormat));
        }
    }
    QLocale::setDefault(before);
}
