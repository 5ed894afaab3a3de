#pragma once
// Frames: how messages lie in the byte stream of a link. A frame is
//   length 4 (big endian; of the payload alone), kind 1, payload
// with kind 'J' one JSON message, 'E' entries (a JSON header, then one line per entry), 'B' a piece of an
// attachment. Pure: the reader is given bytes and never allocates before a header has passed its limits.

#include "sync/bye.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace cercle
{

enum class FrameKind : char { Json = 'J', Entries = 'E', Bytes = 'B' };

struct Frame {
    FrameKind kind = FrameKind::Json;
    QByteArray payload;
};

constexpr qsizetype frameHeaderBytes = 5;
constexpr qsizetype jsonBytesMax = 1 << 20;     // 'J' and 'E'
constexpr qsizetype chunkBytesMax = 256 * 1024; // 'B'

// What a peer may say so far.
enum class LinkStage {
    Stranger, // its key is not known here: hello and join, 4 KiB altogether
    Greeting, // known, but it has not welcomed us yet: 8 KiB altogether
    Open,
};

// The header of a frame with this many payload bytes.
QByteArray frameHeader(FrameKind kind, qsizetype payloadBytes);
QByteArray frameOf(FrameKind kind, QByteArrayView payload);

// Cuts a stream into frames without copying: the owner reads from its socket straight into `space()` and then
// tells how much arrived.
class FrameReader
{
public:
    explicit FrameReader(LinkStage stage = LinkStage::Greeting) : m_stage(stage) {}
    // Takes effect for the next frame header.
    void setStage(LinkStage stage) { m_stage = stage; }
    LinkStage stage() const { return m_stage; }

    // Where the next bytes belong: the rest of a header or of a payload. Empty after a refusal.
    std::span<char> space();
    // `count` bytes were put into space(). Gives the frame that they complete.
    std::optional<Frame> commit(qsizetype count);

    // Set once the stream breaks its rules; nothing more is read then.
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    // A frame has begun and is not complete.
    bool isInside() const { return m_filled > 0; }
    // Payload bytes of the frame that has begun; 0 while its header is incomplete.
    qsizetype expectedBytes() const { return m_payload.size(); }

private:
    void header();

    LinkStage m_stage;
    std::array<char, frameHeaderBytes> m_header{};
    QByteArray m_payload;
    qsizetype m_filled = 0; // of header and payload
    qsizetype m_early = 0;  // bytes that earlier stages let in
    std::optional<Refusal> m_refusal;
};

} // namespace cercle
