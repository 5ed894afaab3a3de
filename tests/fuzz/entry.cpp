// Any bytes as the line of an entry: what is accepted is the very line, and the body stands by itself.
#include "fuzz_input.h"

#include "journal/entry.h"

using namespace cercle;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray line = fuzz::view(data, size).toByteArray();
    JsonDoc doc;
    auto entry = parseEntryHead(line, doc);
    if (entry) {
        fuzz::must(toLine(*entry) == line);
        fuzz::must(entry->seq >= 1 && entry->lam >= 1);
        static_cast<void>(parseEntry(line, doc).ok());
        return 0;
    }
    // The same bytes as a body, sealed into an entry of their own: that line must be read back.
    if (size > 1024 || !scanBody(line, doc))
        return 0;
    Entry own;
    own.group = Uid::fromBytes(QByteArray(16, 'g'));
    own.feed = Uid::fromBytes(QByteArray(16, 'f'));
    own.seq = 1;
    own.lam = 1;
    own.body = line;
    sealEntry(own);
    const auto read = parseEntry(toLine(own), doc);
    fuzz::must(read.ok() && read->id == own.id);
    return 0;
}
