#include "exchange/table_export.h"

namespace cercle
{

namespace
{

QByteArray cell(const QString &text, char separator, bool words)
{
    QByteArray out = text.toUtf8();
    if (words && !out.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(out[0]))
        out.prepend('\'');
    const bool quoted = out.contains(separator) || out.contains('"') || out.contains('\n')
                        || out.contains('\r') || out.startsWith(' ') || out.endsWith(' ');
    return quoted ? '"' + out.replace("\"", "\"\"") + '"' : out;
}

bool holdsWords(FieldType type)
{
    return type != FieldType::Bool && type != FieldType::Int && type != FieldType::Ref
           && type != FieldType::Date && type != FieldType::Time;
}

} // namespace

QByteArray exportCsv(const EntityInfo &entity, const TableRows &rows, const CsvOptions &options)
{
    QByteArray out = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    out += "id";
    for (const FieldInfo &field : entity.fields)
        out += options.separator + field.name;
    out += "\r\n";
    for (const auto &[id, row] : rows) {
        out += id.toLatin1();
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            out += options.separator;
            if (i < row.size())
                out += cell(valueToText(row[i]), options.separator, holdsWords(entity.fields[i].type));
        }
        out += "\r\n";
    }
    return out;
}

QByteArray exportJson(const EntityInfo &entity, const TableRows &rows)
{
    JsonWriter out;
    out.beginArray();
    for (const auto &[id, row] : rows) {
        out.beginObject().key("id").latin1(id.toLatin1());
        for (size_t i = 0; i < entity.fields.size() && i < row.size(); ++i) {
            out.key(entity.fields[i].name);
            writeJson(out, row[i]);
        }
        out.endObject();
    }
    out.endArray();
    return out.take() + '\n';
}

} // namespace cercle
