// Any bytes as the stream of a link, in pieces of any size and at every stage: frames keep their limits, and
// a message that is understood reads the same after it was written again.
#include "fuzz_input.h"

#include "sync/messages.h"

#include <algorithm>
#include <cstring>

using namespace cercle;

namespace
{

std::variant<Message, Refusal> reread(const QByteArray &frame, JsonDoc &doc)
{
    return decodeMessage({static_cast<FrameKind>(frame[4]), frame.mid(frameHeaderBytes)}, doc);
}

void take(const Frame &frame)
{
    JsonDoc doc;
    const auto message = decodeMessage(frame, doc);
    if (!std::holds_alternative<Message>(message))
        return;
    const QByteArray once = encodeMessage(std::get<Message>(message));
    if (once.isEmpty())
        return;
    const auto again = reread(once, doc);
    fuzz::must(std::holds_alternative<Message>(again));
    fuzz::must(encodeMessage(std::get<Message>(again)) == once);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    // Most inputs are no frames: the payload alone, then the stream.
    take({data[0] & 1 ? FrameKind::Entries : FrameKind::Json, fuzz::view(data + 2, size - 2).toByteArray()});
    FrameReader reader(static_cast<LinkStage>(data[0] % 3));
    const std::size_t piece = data[1] + std::size_t(1);
    for (std::size_t at = 2; at < size && !reader.refusal();) {
        const auto space = reader.space();
        fuzz::must(!space.empty() && space.size() <= std::size_t(jsonBytesMax));
        const std::size_t count = std::min({space.size(), piece, size - at});
        std::memcpy(space.data(), data + at, count);
        at += count;
        if (const auto frame = reader.commit(static_cast<qsizetype>(count)))
            take(*frame);
    }
    return 0;
}
