// json_value [PATH]: reads standard input, fails unless it is exactly one JSON document, and prints the value
// at PATH: keys and positions with dots between them, "#" for the number of elements. Strings come without
// quotes.
#include "base/json.h"

#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace cercle;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QByteArray text = input.readAll();
    JsonDoc doc;
    const auto scanned = doc.scan(text, {.depth = 32, .keys = 10'000'000, .bytes = 1 << 30});
    if (!scanned) {
        std::fprintf(stderr, "not one JSON document: %s\n", qPrintable(scanned.error().text));
        return 1;
    }
    JsonView value = doc.root();
    const QByteArray path = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    for (const QByteArray &step : path.isEmpty() ? QByteArrayList() : path.split('.')) {
        if (step == "#") {
            std::printf("%d\n", value.size());
            return 0;
        }
        bool position = false;
        const int index = step.toInt(&position);
        value = position ? (index < value.size() ? value.at(index) : JsonView()) : value[step];
        if (!value.exists()) {
            std::fprintf(stderr, "there is no %s (at %s)\n", path.constData(), step.constData());
            return 1;
        }
    }
    const QByteArray out = value.isString() ? value.toUtf8() : value.raw().toByteArray();
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    std::fputc('\n', stdout);
    return 0;
}
