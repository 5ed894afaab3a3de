#include "workspace/edit_label.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QStringList>

namespace cercle
{

namespace
{

constexpr qsizetype keyMax = 200, argumentMax = 160, shownMax = 500;
constexpr int argumentsMax = 9, nestingMax = 3;

QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

// Each "%n" once, from left to right: an argument that holds "%1" itself is left alone, and what others wrote
// into a journal cannot grow.
QString filled(const QString &pattern, const std::vector<QString> &arguments)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size() && out.size() <= shownMax; ++i) {
        const int n = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'1' : -1;
        if (n >= 0 && n < static_cast<int>(arguments.size())) {
            out += arguments[static_cast<size_t>(n)];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace

EditLabel::EditLabel(const char *key, const QStringList &arguments) : m_key(QString::fromUtf8(key))
{
    for (const QString &text : arguments) {
        EditLabel &argument = m_arguments.emplace_back(cut(text, argumentMax));
        argument.m_verbatim = true;
    }
}

EditLabel EditLabel::about(const char *key, EditLabel argument)
{
    EditLabel out(key);
    out.m_arguments.push_back(std::move(argument));
    return out;
}

EditLabel::EditLabel(const QString &text) : m_key(cut(text, keyMax)) {}

QString EditLabel::text() const
{
    if (m_verbatim || m_key.isEmpty())
        return m_key;
    const QByteArray key = m_key.toUtf8();
    QString pattern = QCoreApplication::translate("Labels", key.constData());
    if (pattern == m_key)
        pattern = QCoreApplication::translate("Names", key.constData()); // of an entity
    if (m_arguments.empty())
        return cut(pattern, shownMax);
    std::vector<QString> arguments;
    for (const EditLabel &argument : m_arguments)
        arguments.push_back(argument.text());
    return cut(filled(pattern, arguments), shownMax);
}

void EditLabel::writeArguments(JsonWriter &json) const
{
    for (const EditLabel &argument : m_arguments) {
        if (argument.m_verbatim) {
            json.value(argument.m_key);
        } else {
            json.beginArray().value(argument.m_key);
            argument.writeArguments(json);
            json.endArray();
        }
    }
}

void EditLabel::write(JsonWriter &body) const
{
    body.key("label").value(m_key);
    if (m_arguments.empty())
        return;
    body.key("with").beginArray();
    writeArguments(body);
    body.endArray();
}

EditLabel EditLabel::argument(JsonView value, int depth)
{
    EditLabel out;
    if (value.isString()) {
        out.m_key = cut(value.toString(), argumentMax);
        out.m_verbatim = true;
    } else if (value.isArray() && depth < nestingMax) {
        out.m_key = cut(value.at(0).toString(), keyMax);
        for (int i = 1; i < value.size() && i <= argumentsMax; ++i)
            out.m_arguments.push_back(argument(value.at(i), depth + 1));
    }
    return out;
}

EditLabel EditLabel::read(JsonView body)
{
    EditLabel out(body["label"].toString());
    const JsonView with = body["with"];
    for (int i = 0; with.isArray() && i < with.size() && i < argumentsMax; ++i)
        out.m_arguments.push_back(argument(with.at(i), 1));
    return out;
}

QString EditLabel::toString() const
{
    if (m_arguments.empty())
        return m_key;
    JsonWriter json;
    json.beginArray().value(m_key);
    writeArguments(json);
    return QString::fromUtf8(json.endArray().text());
}

EditLabel EditLabel::fromString(const QString &text)
{
    JsonDoc doc;
    const QByteArray json = text.toUtf8();
    if (text.startsWith(u'[') && doc.scan(json).ok() && doc.root().isArray() && doc.root().at(0).isString())
        return argument(doc.root(), 0);
    return EditLabel(text);
}

} // namespace cercle
