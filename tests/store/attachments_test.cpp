#include "catch.h"

#include "store/attachments.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

using namespace cercle;

namespace
{

struct Disk {
    QTemporaryDir folder;
    std::int64_t free = 10'000'000'000;
    std::unique_ptr<Attachments> files;

    Disk() { open(); }
    void open()
    {
        files = std::make_unique<Attachments>(folder.path(), [this](const QString &) { return free; });
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QStringList stored() const
    {
        QStringList out;
        QDirIterator all(folder.path() + QStringLiteral("/blobs"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            out << QDir(folder.path()).relativeFilePath(all.next());
        out.sort();
        return out;
    }
};

QByteArray someBytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        out[i] = static_cast<char>(i * 31 + (i >> 8));
    return out;
}

} // namespace

TEST_CASE("A file is kept under its hash, and nobody can run it", "[attachments]")
{
    Disk disk;
    const QByteArray bytes = someBytes(3'000'001);
    const QString source = disk.write(QStringLiteral("../x run.sh").section(u'/', -1), bytes);
    QFile::setPermissions(source, QFile::Permissions(0x7777));
    const auto kept = disk.files->keep(source);
    REQUIRE(kept.ok());
    REQUIRE(kept->sha256 == sha256({bytes}));
    REQUIRE(kept->size == bytes.size());
    REQUIRE(disk.files->has(kept->sha256));
    REQUIRE(disk.files->readAll(kept->sha256).value() == bytes);
    REQUIRE(disk.files->read(kept->sha256, 1000, 5).value() == bytes.mid(1000, 5));
    const QString path = disk.files->path(kept->sha256);
    const QString hex = QString::fromLatin1(kept->sha256.toBytes().toHex());
    REQUIRE(path.endsWith(QStringLiteral("/blobs/") + hex.left(2) + u'/' + hex));
    struct stat info {
    };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    REQUIRE((info.st_mode & 0777) == 0600);
    REQUIRE(disk.stored().size() == 1);

    // After a restart, and once more.
    disk.open();
    REQUIRE(disk.files->has(kept->sha256));
    REQUIRE(disk.files->keep(source)->sha256 == kept->sha256);
    REQUIRE(disk.stored().size() == 1);
    const QString copy = disk.folder.filePath(QStringLiteral("copy"));
    REQUIRE(disk.files->copyTo(kept->sha256, copy).ok());
    REQUIRE(
        (QFile::permissions(copy) & (QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther))
        == 0);
}

TEST_CASE("An empty file is a file", "[attachments]")
{
    Disk disk;
    const auto kept = disk.files->keep(disk.write(QStringLiteral("empty"), {}));
    REQUIRE(kept.ok());
    REQUIRE(kept->size == 0);
    REQUIRE(disk.files->readAll(kept->sha256).value().isEmpty());
    Disk other;
    REQUIRE(other.files->begin(kept->sha256, 0).value() == 0);
    REQUIRE(other.files->append(kept->sha256, {}, 0).value() == Attachments::Arrival::Whole);
    REQUIRE(other.files->has(kept->sha256));
}

TEST_CASE("What cannot be kept is refused in a sentence and leaves nothing behind", "[attachments]")
{
    Disk disk;
    const auto kind = [](const auto &result) {
        REQUIRE_FALSE(result.ok());
        REQUIRE_FALSE(result.error().text.isEmpty());
        return result.error().kind;
    };
    REQUIRE(kind(disk.files->keep(disk.folder.filePath(QStringLiteral("none")))) == Error::Kind::NotFound);
    REQUIRE(kind(disk.files->keep(disk.folder.path())) == Error::Kind::Usage);
    REQUIRE(kind(disk.files->keep(QStringLiteral("/dev/zero"))) == Error::Kind::Usage);
    REQUIRE(::mkfifo(QFile::encodeName(disk.folder.filePath(QStringLiteral("pipe"))).constData(), 0600) == 0);
    REQUIRE(kind(disk.files->keep(disk.folder.filePath(QStringLiteral("pipe")))) == Error::Kind::Usage);
    QFile large(disk.folder.filePath(QStringLiteral("large.iso")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(fileBytesMax + 1));
    REQUIRE(kind(disk.files->keep(large.fileName())) == Error::Kind::Refused);
    disk.free = freeBytesMin + 10;
    REQUIRE(kind(disk.files->keep(QByteArray(11, 'x'), QStringLiteral("x"))) == Error::Kind::Storage);
    REQUIRE(disk.stored().isEmpty());
    REQUIRE(disk.files->keep(QByteArray(10, 'x'), QStringLiteral("x")).ok());
    REQUIRE(disk.stored().size() == 1);
}

TEST_CASE("A file that comes in pieces goes on after a restart", "[attachments]")
{
    Disk disk;
    const QByteArray bytes = someBytes(500'000);
    const Hash file = sha256({bytes});
    REQUIRE(disk.files->received(file) == 0);
    REQUIRE(disk.files->begin(file, bytes.size()).value() == 0);
    REQUIRE(disk.files->append(file, bytes.left(200'000), bytes.size()).value()
            == Attachments::Arrival::More);
    REQUIRE(disk.files->received(file) == 200'000);
    REQUIRE_FALSE(disk.files->has(file));

    disk.open(); // without a word, as after a kill
    REQUIRE_FALSE(disk.files->has(file));
    REQUIRE(disk.files->received(file) == 200'000);
    REQUIRE(disk.files->begin(file, bytes.size()).value() == 200'000);
    REQUIRE(disk.files->append(file, bytes.mid(200'000), bytes.size()).value()
            == Attachments::Arrival::Whole);
    REQUIRE(disk.files->readAll(file).value() == bytes);
    REQUIRE(disk.files->received(file) == 0);
    REQUIRE(disk.stored().size() == 1);
}

TEST_CASE("What is not the file it should be is thrown away whole", "[attachments]")
{
    Disk disk;
    const QByteArray bytes = someBytes(1000);
    const Hash file = sha256({bytes});
    REQUIRE(disk.files->begin(file, 1000).ok());
    REQUIRE(disk.files->append(file, QByteArray(1000, 'x'), 1000).value() == Attachments::Arrival::Mismatch);
    REQUIRE_FALSE(disk.files->has(file));
    REQUIRE(disk.files->received(file) == 0);
    REQUIRE(disk.stored().isEmpty());
    // Longer than it said.
    REQUIRE(disk.files->begin(file, 1000).ok());
    REQUIRE(disk.files->append(file, bytes + 'x', 1000).value() == Attachments::Arrival::Mismatch);
    REQUIRE(disk.stored().isEmpty());
}

TEST_CASE("A disk that runs full stops a file and keeps what came", "[attachments]")
{
    Disk disk;
    const QByteArray bytes = someBytes(20'000'000);
    const Hash file = sha256({bytes});
    disk.free = freeBytesMin + 19'999'999;
    REQUIRE_FALSE(disk.files->begin(file, bytes.size()).ok());
    disk.free = freeBytesMin + bytes.size();
    REQUIRE(disk.files->begin(file, bytes.size()).ok());
    disk.free = freeBytesMin;
    const auto stopped = disk.files->append(file, bytes.left(9'000'000), bytes.size());
    REQUIRE_FALSE(stopped.ok());
    REQUIRE(stopped.error().kind == Error::Kind::Storage);
    REQUIRE(disk.files->received(file) == 9'000'000);
    disk.free = freeBytesMin + bytes.size();
    REQUIRE(disk.files->begin(file, bytes.size()).value() == 9'000'000);
    REQUIRE(disk.files->append(file, bytes.mid(9'000'000), bytes.size()).value()
            == Attachments::Arrival::Whole);
}

TEST_CASE("A copy that was cut short is gone after the next start", "[attachments]")
{
    Disk disk;
    QDir(disk.folder.path()).mkpath(QStringLiteral("blobs/coming"));
    disk.write(QStringLiteral("blobs/coming/new-1"), "half");
    REQUIRE_FALSE(disk.files->has(sha256({"half"})));
    REQUIRE(disk.stored().isEmpty());
}

TEST_CASE("A damaged file is found, put aside, and wanted again", "[attachments]")
{
    Disk disk;
    const QByteArray bytes = someBytes(5000);
    const Hash file = disk.files->keep(bytes, QStringLiteral("x"))->sha256;
    REQUIRE(disk.files->verify(file) == Attachments::Soundness::Sound);
    REQUIRE(disk.files->verify(sha256({"other"})) == Attachments::Soundness::Missing);
    QFile stored(disk.files->path(file));
    REQUIRE(stored.open(QIODevice::ReadWrite));
    REQUIRE(stored.seek(2500));
    REQUIRE(stored.putChar('!'));
    stored.close();

    SECTION("when it is looked at")
    {
        REQUIRE(disk.files->verify(file) == Attachments::Soundness::Damaged);
        REQUIRE(QFile::exists(disk.files->path(file))); // looking changes nothing
        REQUIRE_FALSE(disk.files->has(file));
    }
    SECTION("at the next start, as it was touched")
    {
        disk.open();
        REQUIRE_FALSE(disk.files->has(file));
    }
    SECTION("when all of it is read")
    {
        REQUIRE(disk.files->readAll(file).error().kind == Error::Kind::Damaged);
        REQUIRE_FALSE(disk.files->has(file));
    }
    SECTION("when somebody got something else")
    {
        disk.files->doubt(file);
        REQUIRE_FALSE(disk.files->has(file));
    }
    REQUIRE(disk.stored().size() == 1);
    REQUIRE(disk.stored().front().startsWith(QStringLiteral("blobs/damaged/")));
    REQUIRE(disk.files->begin(file, bytes.size()).value() == 0);
    REQUIRE(disk.files->append(file, bytes, bytes.size()).value() == Attachments::Arrival::Whole);
    REQUIRE(disk.files->has(file));
    REQUIRE(disk.stored() == QStringList{QDir(disk.folder.path()).relativeFilePath(disk.files->path(file))});
}

TEST_CASE("A file that was only touched stays", "[attachments]")
{
    Disk disk;
    const Hash file = disk.files->keep(someBytes(100), QStringLiteral("x"))->sha256;
    REQUIRE(::utimensat(AT_FDCWD, QFile::encodeName(disk.files->path(file)).constData(), nullptr, 0) == 0);
    disk.open();
    REQUIRE(disk.files->has(file));
    disk.open();
    REQUIRE(disk.files->size(file) == 100);
}
