// Any bytes as minutes in Markdown: what is accepted keeps the notes byte for byte.
#include "fuzz_input.h"

#include "exchange/minutes_parser.h"

using namespace cercle;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    const auto minutes = parseMinutes(QStringLiteral("2026-11-24 minutes.md"), bytes);
    if (!minutes) {
        fuzz::must(!minutes.error().text.isEmpty());
        return 0;
    }
    fuzz::must(minutes->notes.toUtf8() == bytes);
    static_cast<void>(minutes->people());
    return 0;
}
