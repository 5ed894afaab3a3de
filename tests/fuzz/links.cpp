// Any bytes as a list of links in Markdown: what is taken has an address that may be opened.
#include "fuzz_input.h"

#include "exchange/links_parser.h"

using namespace cercle;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto list = parseLinks(QStringLiteral("books-en.md"), fuzz::view(data, size));
    if (!list)
        return 0;
    for (const LinkEntry &entry : list->entries) {
        const QString scheme = entry.url.scheme();
        fuzz::must(scheme == QLatin1String("http") || scheme == QLatin1String("https"));
        fuzz::must(!entry.canonical.isEmpty());
    }
    return 0;
}
