// Any bytes as strict JSON: what is accepted can be walked, and written again it reads the same.
#include "fuzz_input.h"

#include "base/json.h"

using namespace cercle;

namespace
{

void copy(JsonView value, JsonWriter &out)
{
    if (value.isObject()) {
        out.beginObject();
        value.members([&](const QByteArray &name, JsonView member) { copy(member, out.key(name)); });
        out.endObject();
    } else if (value.isArray()) {
        out.beginArray();
        value.elements([&](JsonView element) { copy(element, out); });
        out.endArray();
    } else if (value.isString()) {
        static_cast<void>(value.toBytes());
        out.value(value.toString());
    } else if (value.isInt()) {
        out.value(value.toInt());
    } else if (value.isBool()) {
        out.value(value.toBool());
    } else {
        out.null();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    JsonDoc doc;
    if (!doc.scan(fuzz::view(data, size)))
        return 0;
    JsonWriter once, twice;
    copy(doc.root(), once);
    JsonDoc again;
    fuzz::must(again.scan(once.text()).ok());
    copy(again.root(), twice);
    fuzz::must(once.text() == twice.text());
    return 0;
}
