#include "domain/value.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Value)
};
} // namespace

Value defaultValue(FieldType type)
{
    switch (type) {
    case FieldType::Bool:
        return false;
    case FieldType::Int:
        return std::int64_t(0);
    case FieldType::Ref:
        return Uid{};
    case FieldType::List:
        return QStringList();
    case FieldType::Bytes:
        return QByteArray();
    default:
        return QString();
    }
}

void writeJson(JsonWriter &out, const Value &value)
{
    struct Visitor {
        JsonWriter &out;
        void operator()(std::monostate) const { out.null(); }
        void operator()(bool v) const { out.value(v); }
        void operator()(std::int64_t v) const { out.value(v); }
        void operator()(const QString &v) const { out.value(v); }
        void operator()(const QStringList &v) const { out.value(v); }
        void operator()(const Uid &v) const { out.latin1(v.toLatin1()); }
        void operator()(const QByteArray &v) const { out.bytes(v); }
    };
    std::visit(Visitor{out}, value);
}

Result<Value> valueFromJson(FieldType type, JsonView json)
{
    const auto wrong = [] {
        return Error{Error::Kind::Invalid, Words::tr("A field has a value of the wrong type.")};
    };
    switch (type) {
    case FieldType::Bool:
        return json.isBool() ? Result<Value>(Value(json.toBool())) : wrong();
    case FieldType::Int:
        return json.isInt() ? Result<Value>(Value(json.toInt())) : wrong();
    case FieldType::Ref: {
        std::optional<Uid> id;
        if (const QByteArrayView plain = json.plain(); !plain.isEmpty())
            id = Uid::parse(plain);
        else if (json.isString())
            id = Uid::parse(QByteArrayView(json.toUtf8()));
        return id ? Result<Value>(Value(*id)) : wrong();
    }
    case FieldType::List: {
        if (!json.isArray())
            return wrong();
        QStringList list;
        bool good = true;
        json.elements([&](JsonView item) {
            good = good && item.isString();
            list << item.toString();
        });
        return good ? Result<Value>(Value(list)) : wrong();
    }
    case FieldType::Bytes: {
        bool good = json.isString();
        const QByteArray data = good ? fromBase64Url(json.toUtf8(), &good) : QByteArray();
        return good ? Result<Value>(Value(data)) : wrong();
    }
    default:
        return json.isString() ? Result<Value>(Value(json.toString())) : wrong();
    }
}

QString valueToText(const Value &value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool v) const { return v ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(std::int64_t v) const { return QString::number(v); }
        QString operator()(const QString &v) const { return v; }
        QString operator()(const QStringList &v) const { return v.join(QStringLiteral(", ")); }
        QString operator()(const Uid &v) const { return v.toString(); }
        QString operator()(const QByteArray &v) const { return QString::fromLatin1(toBase64Url(v)); }
    };
    return std::visit(Visitor{}, value);
}

Result<Value> valueFromText(FieldType type, const QString &text)
{
    const auto usage = [](const QString &what) { return Error{Error::Kind::Usage, what}; };
    if (text.contains(QChar(0)))
        return usage(Words::tr("The text holds a NUL character; remove it."));
    const QString trimmed = text.trimmed();
    switch (type) {
    case FieldType::Bool:
        if (trimmed == QLatin1String("true") || trimmed == QLatin1String("1")
            || trimmed == QLatin1String("yes"))
            return Value(true);
        if (trimmed == QLatin1String("false") || trimmed == QLatin1String("0")
            || trimmed == QLatin1String("no"))
            return Value(false);
        return usage(Words::tr("“%1” is neither true nor false.").arg(trimmed));
    case FieldType::Int: {
        bool good = false;
        const qint64 number = trimmed.toLongLong(&good);
        if (!good || number >= (qint64(1) << 53) || number <= -(qint64(1) << 53))
            return usage(Words::tr("“%1” is not a whole number.").arg(trimmed));
        return Value(std::int64_t(number));
    }
    case FieldType::Ref: {
        const auto id = Uid::parse(QStringView(trimmed));
        if (!id)
            return usage(Words::tr("“%1” is not an id; use one that `get` prints.").arg(trimmed));
        return Value(*id);
    }
    case FieldType::Date:
        // Qt forgives other separators; what is stored must compare as text.
        if (!trimmed.isEmpty() && QDate::fromString(trimmed, Qt::ISODate).toString(Qt::ISODate) != trimmed)
            return usage(Words::tr("“%1” is not a date; write it like 2026-11-24.").arg(trimmed));
        return Value(trimmed);
    case FieldType::Time:
        if (!trimmed.isEmpty()
            && QTime::fromString(trimmed, QStringLiteral("HH:mm")).toString(QStringLiteral("HH:mm"))
                   != trimmed)
            return usage(Words::tr("“%1” is not a time; write it like 18:30.").arg(trimmed));
        return Value(trimmed);
    case FieldType::Url: {
        const QUrl url(trimmed);
        const QString scheme = url.scheme();
        const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
        const bool known =
            (web && !url.host().isEmpty()) || (scheme == QLatin1String("mailto") && !url.path().isEmpty());
        if (!trimmed.isEmpty() && (!url.isValid() || !known))
            return usage(Words::tr("“%1” is not a link; it must begin with https://, http:// or mailto:.")
                             .arg(trimmed));
        return Value(url.toString(QUrl::FullyEncoded));
    }
    case FieldType::List: {
        QStringList list;
        for (const QString &item : text.split(u','))
            if (!item.trimmed().isEmpty())
                list << item.trimmed();
        return Value(list);
    }
    case FieldType::Bytes: {
        bool good = false;
        const QByteArray data = fromBase64Url(trimmed.toLatin1(), &good);
        if (!good)
            return usage(Words::tr("“%1” is not base64url.").arg(trimmed));
        return Value(data);
    }
    case FieldType::File:
        if (!trimmed.isEmpty() && !FileRef{trimmed}.facts())
            return usage(Words::tr("“%1” is no file of the group; give one with @PATH.").arg(trimmed));
        return Value(trimmed);
    default:
        return Value(text);
    }
}

} // namespace cercle
