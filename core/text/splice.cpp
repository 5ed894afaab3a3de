#include "text/splice.h"

#include "text/buffer.h"

#include <QCoreApplication>

#include <limits>

namespace cercle::text
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Text)
};
} // namespace

int codePoints(QStringView text)
{
    auto count = text.size();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            --count;
            ++i;
        }
    }
    return static_cast<int>(count);
}

Result<QString> apply(const QString &text, std::span<const Splice> splices)
{
    Buffer buffer(text);
    for (const Splice &splice : splices) {
        if (!buffer.apply(splice))
            return Error{
                Error::Kind::Invalid,
                Words::tr("A change of the text reaches beyond its end; the text is left as it was.")};
    }
    return buffer.toString();
}

void writeJson(JsonWriter &out, std::span<const Splice> splices)
{
    out.beginArray();
    for (const Splice &splice : splices)
        out.beginArray().value(splice.position).value(splice.removed).value(splice.inserted).endArray();
    out.endArray();
}

Result<std::vector<Splice>> splicesFromJson(JsonView json)
{
    const Error wrong{
        Error::Kind::Invalid,
        Words::tr("A change of a text does not keep its format; it was made by a faulty program.")};
    if (!json.isArray())
        return wrong;
    const auto whole = [](JsonView number) {
        return number.isInt() && number.toInt() >= 0 && number.toInt() <= std::numeric_limits<int>::max();
    };
    std::vector<Splice> splices;
    splices.reserve(static_cast<size_t>(json.size()));
    bool good = true;
    json.elements([&](JsonView item) {
        good = good && item.isArray() && item.size() == 3 && whole(item.at(0)) && whole(item.at(1))
               && item.at(2).isString();
        if (good)
            splices.push_back({static_cast<int>(item.at(0).toInt()), static_cast<int>(item.at(1).toInt()),
                               item.at(2).toString()});
    });
    if (!good)
        return wrong;
    return splices;
}

} // namespace cercle::text
