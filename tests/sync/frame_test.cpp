#include "catch.h"

#include "sync/frame.h"

using namespace cercle;

namespace
{

// Feeds bytes in pieces; the frames that came out.
std::vector<Frame> feed(FrameReader &reader, QByteArrayView bytes, qsizetype piece = 1 << 20)
{
    std::vector<Frame> out;
    while (!bytes.isEmpty()) {
        const auto space = reader.space();
        if (space.empty())
            break;
        const qsizetype count = std::min({piece, bytes.size(), static_cast<qsizetype>(space.size())});
        std::copy_n(bytes.data(), count, space.data());
        bytes = bytes.sliced(count);
        if (auto frame = reader.commit(count))
            out.push_back(std::move(*frame));
    }
    return out;
}

QByteArray header(quint32 length, char kind)
{
    return frameHeader(static_cast<FrameKind>(kind), length);
}

ByeCode refusalOf(LinkStage stage, const QByteArray &bytes)
{
    FrameReader reader(stage);
    feed(reader, bytes);
    return reader.refusal() ? reader.refusal()->code : ByeCode::Finished;
}

} // namespace

TEST_CASE("frames come out as they went in, whatever the pieces")
{
    const QByteArray stream = frameOf(FrameKind::Json, "{}")
                              + frameOf(FrameKind::Entries, QByteArray(3000, 'x'))
                              + frameOf(FrameKind::Bytes, QByteArray(1, '\0'));
    for (const qsizetype piece : {1, 2, 5, 7, 4096}) {
        FrameReader reader(LinkStage::Open);
        const auto frames = feed(reader, stream, piece);
        REQUIRE(frames.size() == 3);
        REQUIRE(frames[0].kind == FrameKind::Json);
        REQUIRE(frames[0].payload == "{}");
        REQUIRE(frames[1].kind == FrameKind::Entries);
        REQUIRE(frames[1].payload == QByteArray(3000, 'x'));
        REQUIRE(frames[2].payload.size() == 1);
        REQUIRE_FALSE(reader.isInside());
    }
}

TEST_CASE("a frame header over the limit is refused before anything is allocated")
{
    for (const quint32 length : {0xFFFFFFFFU, 0x80000000U, 0x7FFFFFFFU, (1U << 20) + 1}) {
        FrameReader reader(LinkStage::Open);
        feed(reader, header(length, 'J').first(4)); // the kind is not even here
        REQUIRE(reader.refusal());
        REQUIRE(reader.refusal()->code == ByeCode::TooLarge);
        REQUIRE(reader.expectedBytes() == 0);
        REQUIRE(reader.space().empty());
    }
    REQUIRE(refusalOf(LinkStage::Open, header(1 << 20, 'J')) == ByeCode::Finished);
    REQUIRE(refusalOf(LinkStage::Open, header(256 * 1024 + 1, 'B')) == ByeCode::TooLarge);
    REQUIRE(refusalOf(LinkStage::Open, header(256 * 1024, 'B')) == ByeCode::Finished);
}

TEST_CASE("an empty frame and one of no known kind are refused")
{
    REQUIRE(refusalOf(LinkStage::Open, header(0, 'J')) == ByeCode::BadFrame);
    REQUIRE(refusalOf(LinkStage::Open, header(5, 'X')) == ByeCode::BadFrame);
    REQUIRE(refusalOf(LinkStage::Open, QByteArray(5, '\0')) == ByeCode::BadFrame);
    REQUIRE(refusalOf(LinkStage::Open, QByteArray("GET / HTTP/1.1\r\n")) == ByeCode::TooLarge);
}

TEST_CASE("an unknown key may send 4 KiB altogether, a known one 8 KiB before its welcome")
{
    REQUIRE(refusalOf(LinkStage::Stranger, header(4096 - 5, 'J')) == ByeCode::Finished);
    REQUIRE(refusalOf(LinkStage::Stranger, header(4096 - 4, 'J')) == ByeCode::TooLarge);
    REQUIRE(refusalOf(LinkStage::Greeting, header(8192 - 5, 'J')) == ByeCode::Finished);
    REQUIRE(refusalOf(LinkStage::Greeting, header(8192 - 4, 'J')) == ByeCode::TooLarge);
    const QByteArray half = frameOf(FrameKind::Json, QByteArray(2000, ' '));
    REQUIRE(refusalOf(LinkStage::Stranger, half + half) == ByeCode::Finished);
    REQUIRE(refusalOf(LinkStage::Stranger, half + half + half) == ByeCode::TooLarge);
    REQUIRE(refusalOf(LinkStage::Greeting, header(100, 'E')) == ByeCode::OutOfTurn);
}

TEST_CASE("a frame over the limit before the welcome names what is counted, its header included")
{
    FrameReader reader(LinkStage::Stranger);
    feed(reader, header(4096, 'J'));
    REQUIRE(reader.refusal()->text.contains(QLatin1String("4101")));
    REQUIRE(reader.refusal()->text.contains(QLatin1String("4096")));
    FrameReader second(LinkStage::Stranger);
    feed(second, frameOf(FrameKind::Json, QByteArray(4000, ' ')) + header(100, 'J'));
    REQUIRE(second.refusal()->text.contains(QLatin1String("4110")));
}

TEST_CASE("a stage counts from the next frame on")
{
    FrameReader reader(LinkStage::Greeting);
    REQUIRE(feed(reader, frameOf(FrameKind::Json, "{}")).size() == 1);
    reader.setStage(LinkStage::Open);
    REQUIRE(feed(reader, frameOf(FrameKind::Entries, QByteArray(100000, 'x'))).size() == 1);
    REQUIRE_FALSE(reader.refusal());
}
