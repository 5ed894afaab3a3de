#include "dialogue.h"

#include "sync/file_sync.h"

#include <map>

using namespace cercle;

namespace
{

// A shelf in memory, with a disk that can be full.
class FakeShelf final : public FileShelf
{
public:
    std::map<Hash, QByteArray> here;
    std::map<Hash, QByteArray> partial;
    std::map<Hash, std::int64_t> named_;
    bool full = false;
    int doubts = 0;
    size_t open = 0;

    Hash add(const QByteArray &bytes)
    {
        const Hash file = sha256({bytes});
        here[file] = bytes;
        named_[file] = bytes.size();
        return file;
    }
    Hash name(const QByteArray &bytes)
    {
        const Hash file = sha256({bytes});
        named_[file] = bytes.size();
        return file;
    }
    std::vector<Wanted> lacking(const Uid &) override
    {
        std::vector<Wanted> out;
        for (const auto &[file, size] : named_) {
            if (!here.contains(file))
                out.push_back({file, size});
        }
        return out;
    }
    std::uint64_t named(const Uid &) override
    {
        std::uint64_t sum = 0;
        for (const auto &[file, size] : named_)
            sum += file.head();
        return sum;
    }
    std::int64_t sizeOf(const Uid &, const Hash &file) override
    {
        return named_.contains(file) && here.contains(file) ? here[file].size() : -1;
    }
    Result<QByteArray> read(const Hash &file, std::int64_t from, qsizetype most) override
    {
        return here[file].mid(static_cast<qsizetype>(from), most);
    }
    Result<std::int64_t> begin(const Hash &file, std::int64_t) override
    {
        if (full)
            return Error{Error::Kind::Storage, QStringLiteral("No room.")};
        ++open;
        return static_cast<std::int64_t>(partial[file].size());
    }
    Result<Arrival> append(const Uid &, const Hash &file, QByteArrayView bytes, std::int64_t size) override
    {
        if (full)
            return Error{Error::Kind::Storage, QStringLiteral("No room.")};
        QByteArray &so = partial[file];
        so.append(bytes.data(), bytes.size());
        if (so.size() < size)
            return Arrival::More;
        const bool right = sha256({so}) == file;
        if (right)
            here[file] = so;
        partial.erase(file);
        return right ? Arrival::Whole : Arrival::Mismatch;
    }
    void pause(const Hash &) override {}
    void doubt(const Hash &file) override
    {
        ++doubts;
        here.erase(file);
    }
};

struct Side {
    FakeShelf shelf;
    SyncBoard board;
    std::unique_ptr<FileSync> sync = std::make_unique<FileSync>(shelf, board, this, 1000);
    Messages out;

    void take(std::variant<Messages, Refusal> more)
    {
        REQUIRE(std::holds_alternative<Messages>(more));
        for (Message &message : std::get<Messages>(more))
            out.push_back(std::move(message));
    }
    void hear(const Message &message)
    {
        if (const auto *want = std::get_if<WantFile>(&message))
            take(sync->receive(*want));
        else if (const auto *piece = std::get_if<FilePiece>(&message))
            take(sync->receive(*piece, 1000));
        else if (const auto *none = std::get_if<NoFile>(&message))
            take(sync->receive(*none, 1000));
        else
            take(sync->receive(std::get<FilesReport>(message), 1000));
    }
};

// Carries messages to and fro until nothing is said any more; the bytes of pieces that went over.
std::int64_t talk(Side &a, Side &b, int steps = 100000)
{
    std::int64_t bytes = 0;
    for (int quiet = 0; quiet < 2 && steps > 0; --steps) {
        for (auto [from, to] : {std::pair(&a, &b), std::pair(&b, &a)}) {
            if (from->out.empty())
                from->take(from->sync->produce());
            if (from->out.empty()) {
                ++quiet;
                continue;
            }
            quiet = 0;
            const Message message = from->out.front();
            from->out.erase(from->out.begin());
            if (const auto *piece = std::get_if<FilePiece>(&message))
                bytes += piece->bytes.size();
            to->hear(message);
        }
    }
    return bytes;
}

void meet(Side &a, Side &b)
{
    a.take(a.sync->settle(group, 1000));
    b.take(b.sync->settle(group, 1000));
}

QByteArray text(int length, char c)
{
    QByteArray out(length, c);
    for (int i = 0; i < length; ++i)
        out[i] = static_cast<char>(c + i % 7);
    return out;
}

} // namespace

TEST_CASE("Where there are no files nothing is said", "[file_sync]")
{
    Side a, b;
    meet(a, b);
    REQUIRE(a.out.empty());
    REQUIRE(a.sync->isThrough(group));
    REQUIRE_FALSE(a.sync->isWaiting());
}

TEST_CASE("Each side gets what it lacks, and both know it", "[file_sync]")
{
    Side a, b;
    std::int64_t all = 0;
    for (int i = 0; i < 10; ++i) {
        const QByteArray bytes = text(i * 3000, static_cast<char>('a' + i));
        (i % 2 ? a : b).shelf.add(bytes);
        (i % 2 ? b : a).shelf.name(bytes);
        all += bytes.size();
    }
    meet(a, b);
    REQUIRE_FALSE(a.sync->isThrough(group));
    REQUIRE(talk(a, b) == all); // nothing twice
    REQUIRE(a.shelf.here == b.shelf.here);
    REQUIRE(a.shelf.here.size() == 10);
    REQUIRE(a.sync->isThrough(group));
    REQUIRE(b.sync->isThrough(group));
    REQUIRE_FALSE(a.sync->isWaiting());
    REQUIRE(a.sync->takeThrough() == std::vector<Uid>{group});
}

TEST_CASE("No more than four files come at once", "[file_sync]")
{
    Side a;
    for (char c = 'a'; c < 'k'; ++c)
        a.shelf.name(text(5000, c));
    a.take(a.sync->settle(group, 1000));
    REQUIRE(a.out.size() == 4);
    for (const Message &message : a.out)
        REQUIRE(std::get<WantFile>(message).upTo == 8000);
}

TEST_CASE("A file that was cut short goes on where it stopped", "[file_sync]")
{
    Side a, b;
    const QByteArray bytes = text(50000, 'a');
    const Hash file = b.shelf.add(bytes);
    a.shelf.name(bytes);
    meet(a, b);
    talk(a, b, 20);
    const auto came = a.shelf.partial[file].size();
    REQUIRE(came > 0);
    REQUIRE(came < bytes.size());
    // Another link.
    a.sync = std::make_unique<FileSync>(a.shelf, a.board, &a, 1000);
    b.sync = std::make_unique<FileSync>(b.shelf, b.board, &b, 1000);
    a.out.clear();
    b.out.clear();
    meet(a, b);
    REQUIRE(talk(a, b) == bytes.size() - came);
    REQUIRE(a.shelf.here[file] == bytes);
    REQUIRE(a.sync->isThrough(group));
}

TEST_CASE("What neither has ends in both knowing so", "[file_sync]")
{
    Side a, b;
    const QByteArray bytes = text(500, 'a');
    a.shelf.name(bytes);
    b.shelf.name(bytes);
    meet(a, b);
    talk(a, b);
    REQUIRE(a.sync->isThrough(group));
    REQUIRE(b.sync->isThrough(group));
    // It comes to one of them from elsewhere.
    b.shelf.add(bytes);
    b.take(b.sync->settle(group, 2000));
    talk(a, b);
    REQUIRE(a.shelf.here.size() == 1);
    REQUIRE(a.sync->isThrough(group));
}

TEST_CASE("A side whose entries name more is waited for", "[file_sync]")
{
    Side a, b;
    const QByteArray bytes = text(500, 'a');
    b.shelf.add(bytes);
    meet(a, b);
    talk(a, b);
    REQUIRE_FALSE(b.sync->isThrough(group)); // a has not said that it knows of the file
    a.shelf.name(bytes);
    a.take(a.sync->settle(group, 1000));
    talk(a, b);
    REQUIRE(b.sync->isThrough(group));
    REQUIRE(a.shelf.here == b.shelf.here);
}

TEST_CASE("What is not the file it should be is thrown away, said, and not asked for in a loop",
          "[file_sync]")
{
    Side a, b;
    const QByteArray bytes = text(5000, 'a');
    const Hash file = a.shelf.name(bytes);
    b.shelf.add(bytes);
    b.shelf.here[file] = text(5000, 'b'); // rotten on the disk
    meet(a, b);
    talk(a, b);
    REQUIRE(a.shelf.here.empty());
    REQUIRE(a.shelf.partial[file].isEmpty());
    REQUIRE(a.sync->takeNotices().size() == 1);
    REQUIRE(b.shelf.doubts == 1); // it looked, and asks for it itself from now on
    REQUIRE(b.shelf.here.empty());
    REQUIRE(a.sync->isThrough(group));
}

TEST_CASE("A wrong part from an earlier link is fetched again from its start", "[file_sync]")
{
    Side a, b;
    const QByteArray bytes = text(5000, 'a');
    const Hash file = a.shelf.name(bytes);
    b.shelf.add(bytes);
    a.shelf.partial[file] = text(2000, 'z');
    meet(a, b);
    talk(a, b);
    REQUIRE(a.shelf.here[file] == bytes);
    REQUIRE(a.sync->takeNotices().isEmpty());
}

TEST_CASE("A full disk stops the fetching, is said once, and it goes on when there is room", "[file_sync]")
{
    Side a, b;
    const QByteArray bytes = text(50000, 'a');
    b.shelf.add(bytes);
    a.shelf.name(bytes);
    meet(a, b);
    talk(a, b, 20);
    a.shelf.full = true;
    talk(a, b);
    REQUIRE(a.sync->takeNotices().size() == 1);
    REQUIRE(a.sync->isWaiting());
    REQUIRE(a.sync->isThrough(group)); // whoever waits for the end need not wait for room
    a.take(a.sync->tick(12000));
    REQUIRE(a.sync->takeNotices().isEmpty());
    a.shelf.full = false;
    a.take(a.sync->tick(23000));
    talk(a, b);
    REQUIRE(a.shelf.here.size() == 1);
    REQUIRE_FALSE(a.sync->isWaiting());
}

TEST_CASE("A peer that goes silent is given up, and another link takes the file over", "[file_sync]")
{
    Side a;
    const QByteArray bytes = text(5000, 'a');
    a.shelf.name(bytes);
    a.take(a.sync->settle(group, 1000));
    REQUIRE(a.out.size() == 1);
    FileSync other(a.shelf, a.board, &a.out, 1000);
    REQUIRE(std::get<0>(std::variant<Messages>(other.settle(group, 2000))).empty()); // the first link has it
    REQUIRE(other.isWaiting());
    a.take(a.sync->tick(70000));
    REQUIRE_FALSE(a.sync->isWaiting());
    const Messages more = other.tick(71000);
    REQUIRE(more.size() == 1);
    REQUIRE(std::holds_alternative<WantFile>(more.front()));
}

TEST_CASE("What the group does not name is not given", "[file_sync]")
{
    Side a;
    const QByteArray bytes = text(5000, 'a');
    const Hash file = sha256({bytes});
    a.shelf.here[file] = bytes; // of another group
    a.take(a.sync->receive(WantFile{group, file, 0, 1000}));
    a.take(a.sync->produce());
    REQUIRE(a.out.size() == 1);
    REQUIRE(std::get<NoFile>(a.out.front()) == NoFile{group, file, false});
}

TEST_CASE("Whoever asks for too much, or sends what nobody asked for, is refused", "[file_sync]")
{
    Side a;
    const Hash file = a.shelf.add(text(100000, 'a'));
    const auto refused = [](const std::variant<Messages, Refusal> &result) {
        return std::get_if<Refusal>(&result);
    };
    int ranges = 0;
    while (!refused(a.sync->receive(WantFile{group, file, ranges * 1000, ranges * 1000 + 1000})))
        REQUIRE(++ranges <= 16);
    REQUIRE(ranges == 16);

    Side b;
    const QByteArray bytes = text(5000, 'b');
    const Hash wanted = b.shelf.name(bytes);
    b.take(b.sync->settle(group, 1000));
    REQUIRE(refused(b.sync->receive(FilePiece{group, wanted, 1000, 5000, bytes.mid(1000, 1000)}, 1000)));
    int unasked = 0;
    while (!refused(b.sync->receive(FilePiece{group, file, 0, 100, QByteArray(100, 'x')}, 1000)))
        REQUIRE(++unasked <= 200);
}

TEST_CASE("A piece of another size than was said is not taken", "[file_sync]")
{
    Side b;
    const QByteArray bytes = text(5000, 'b');
    const Hash wanted = b.shelf.name(bytes);
    b.take(b.sync->settle(group, 1000));
    b.out.clear();
    b.take(b.sync->receive(FilePiece{group, wanted, 0, 90'000'000, bytes.left(1000)}, 1000));
    REQUIRE(std::get<NoFile>(b.out.front()).damaged);
    REQUIRE(b.shelf.partial[wanted].isEmpty());
}
