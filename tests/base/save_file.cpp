#include "base/save_file.h"

#include "catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace cercle;

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

TEST_CASE("a file is replaced as a whole, through a link too")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.md"));
    REQUIRE(saveFile(path, "first").ok());
    CHECK(contents(path) == "first");
    const QString link = folder.filePath(QStringLiteral("link.md"));
    REQUIRE(QFile::link(path, link));
    REQUIRE(saveFile(link, "second").ok());
    CHECK(contents(path) == "second");
    CHECK(QFile::symLinkTarget(link) == path);
}

TEST_CASE("what cannot be written is said with its place, and nothing is replaced")
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("no/such/notes.md"));
    const auto failed = saveFile(missing, "x");
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().text.contains(missing));
    CHECK_FALSE(saveFile(folder.path(), "x").ok());
}

TEST_CASE("a device stays a device, and a full one is told")
{
    struct stat before = {};
    if (::stat("/dev/full", &before) != 0 || !S_ISCHR(before.st_mode)) {
        WARN("this system has no /dev/full");
        return;
    }
    // Less than a buffer holds: the failure shows only when it is emptied.
    CHECK_FALSE(saveFile(QStringLiteral("/dev/full"), "x").ok());
    struct stat after = {};
    REQUIRE(::stat("/dev/full", &after) == 0);
    CHECK(S_ISCHR(after.st_mode));
}
