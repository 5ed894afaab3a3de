#include "workspace/edit_plan.h"

namespace cercle
{

// Of an insertion per entry, in characters: escaped at six bytes each it still fits.
static constexpr qsizetype portionChars = 8000;

std::vector<text::Splice> invert(const QString &before, const std::vector<text::Splice> &splices)
{
    std::vector<text::Splice> out;
    QString now = before;
    for (const text::Splice &splice : splices) {
        const auto ucs4 = now.toUcs4();
        const QList<uint> gone = ucs4.mid(splice.position, splice.removed);
        out.insert(out.begin(),
                   {splice.position, text::codePoints(splice.inserted),
                    QString::fromUcs4(reinterpret_cast<const char32_t *>(gone.constData()), gone.size())});
        if (auto next = text::apply(now, std::span(&splice, 1)))
            now = std::move(*next);
    }
    return out;
}

std::vector<std::vector<text::Splice>> portions(const std::vector<text::Splice> &splices)
{
    std::vector<std::vector<text::Splice>> out;
    std::vector<text::Splice> portion;
    qsizetype size = 0;
    const auto close = [&] {
        if (!portion.empty())
            out.push_back(std::move(portion));
        portion.clear();
        size = 0;
    };
    for (const text::Splice &splice : splices) {
        text::Splice rest = splice;
        do {
            if (size + 16 >= portionChars)
                close();
            qsizetype take = std::min(rest.inserted.size(), portionChars - size - 16);
            if (take < rest.inserted.size() && take > 0 && rest.inserted[take - 1].isHighSurrogate())
                --take;
            const QString part = rest.inserted.left(take);
            portion.push_back({rest.position, rest.removed, part});
            size += take + 16;
            rest.position += text::codePoints(part);
            rest.removed = 0;
            rest.inserted.remove(0, take);
        } while (!rest.inserted.isEmpty());
    }
    close();
    return out;
}

QByteArray putOperation(const RowEdit &edit)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
    if (edit.fields.empty() && !(edit.fresh && edit.texts.empty()))
        return {};
    JsonWriter out;
    out.beginObject()
        .key("put")
        .latin1(info.name)
        .key("id")
        .latin1(edit.id.toLatin1())
        .key("set")
        .beginObject();
    for (const RowEdit::FieldEdit &change : edit.fields) {
        const FieldInfo &field = info.fields[static_cast<size_t>(change.field)];
        out.key(field.name);
        if (field.merge != Merge::Set) {
            writeJson(out, change.after);
            continue;
        }
        const QStringList before = std::get<QStringList>(change.before);
        const QStringList after = std::get<QStringList>(change.after);
        QStringList add, del;
        for (const QString &item : after) {
            if (!before.contains(item) && !add.contains(item))
                add << item;
        }
        for (const QString &item : before) {
            if (!after.contains(item))
                del << item;
        }
        out.beginObject();
        if (!add.isEmpty())
            out.key("add").value(add);
        if (!del.isEmpty())
            out.key("del").value(del);
        out.endObject();
    }
    out.endObject();
    if (std::any_of(edit.fields.begin(), edit.fields.end(),
                    [](const auto &change) { return !change.reopens.empty(); })) {
        out.key("beside").beginArray();
        for (const RowEdit::FieldEdit &change : edit.fields) {
            for (const ValueBeside &one : change.reopens) {
                out.beginObject()
                    .key("field")
                    .latin1(info.fields[static_cast<size_t>(change.field)].name)
                    .key("value");
                writeJson(out, one.value);
                out.key("feed").latin1(one.feed.toLatin1()).key("seq").value(one.seq).endObject();
            }
        }
        out.endArray();
    }
    out.endObject();
    return out.take();
}

QByteArray textOperation(const RowEdit &edit, const RowEdit::TextEdit &text, const std::vector<Hash> &parents,
                         const std::vector<text::Splice> &portion)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
    JsonWriter out;
    out.beginObject()
        .key("put")
        .latin1(info.name)
        .key("id")
        .latin1(edit.id.toLatin1())
        .key("set")
        .beginObject();
    out.key(info.fields[static_cast<size_t>(text.field)].name).beginObject().key("at").beginArray();
    for (const Hash &parent : parents)
        out.bytes(parent.view());
    out.endArray().key("do");
    text::writeJson(out, portion);
    out.endObject().endObject().endObject();
    return out.take();
}

QByteArray recordToJson(const std::vector<RowEdit> &edits)
{
    JsonWriter out;
    out.beginArray();
    for (const RowEdit &edit : edits) {
        const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
        out.beginObject()
            .key("e")
            .latin1(info.name)
            .key("id")
            .latin1(edit.id.toLatin1())
            .key("fresh")
            .value(edit.fresh);
        out.key("f").beginArray();
        for (const RowEdit::FieldEdit &change : edit.fields) {
            out.beginArray().latin1(info.fields[static_cast<size_t>(change.field)].name);
            writeJson(out, change.before);
            writeJson(out, change.after);
            if (!change.settles.empty()) {
                out.beginArray();
                for (const ValueBeside &one : change.settles) {
                    writeJson(out.beginArray(), one.value);
                    out.latin1(one.feed.toLatin1()).value(one.seq).endArray();
                }
                out.endArray();
            }
            out.endArray();
        }
        out.endArray().key("t").beginArray();
        for (const RowEdit::TextEdit &text : edit.texts) {
            out.beginArray().latin1(info.fields[static_cast<size_t>(text.field)].name).beginArray();
            for (const Hash &parent : text.parents)
                out.bytes(parent.view());
            out.endArray();
            text::writeJson(out, text.splices);
            text::writeJson(out, text.inverse);
            out.endArray();
        }
        out.endArray().endObject();
    }
    return out.endArray().take();
}

std::vector<RowEdit> recordFromJson(QByteArrayView json)
{
    JsonDoc doc;
    JsonLimits limits;
    limits.bytes = 1 << 28;
    limits.keys = 1 << 24;
    std::vector<RowEdit> out;
    if (!doc.scan(json, limits))
        return out;
    doc.root().elements([&](JsonView item) {
        RowEdit edit;
        edit.entity = entityIndex(item["e"].toUtf8());
        edit.id = Uid::parse(QByteArrayView(item["id"].toUtf8())).value_or(Uid{});
        edit.fresh = item["fresh"].toBool();
        if (edit.entity < 0)
            return;
        const EntityInfo &info = *allEntities()[static_cast<size_t>(edit.entity)];
        item["f"].elements([&](JsonView change) {
            const int field = info.fieldIndex(change.at(0).toUtf8());
            if (field < 0)
                return;
            const FieldType type = info.fields[static_cast<size_t>(field)].type;
            RowEdit::FieldEdit read{field, valueFromJson(type, change.at(1)).valueOr(defaultValue(type)),
                                    valueFromJson(type, change.at(2)).valueOr(defaultValue(type))};
            change.at(3).elements([&](JsonView one) {
                read.settles.push_back({valueFromJson(type, one.at(0)).valueOr(defaultValue(type)),
                                        Uid::parse(QByteArrayView(one.at(1).toUtf8())).value_or(Uid()),
                                        one.at(2).toInt()});
            });
            edit.fields.push_back(std::move(read));
        });
        item["t"].elements([&](JsonView change) {
            RowEdit::TextEdit text;
            text.field = info.fieldIndex(change.at(0).toUtf8());
            change.at(1).elements(
                [&](JsonView parent) { text.parents.push_back(Hash::fromBytes(parent.toBytes())); });
            text.splices = text::splicesFromJson(change.at(2)).valueOr({});
            text.inverse = text::splicesFromJson(change.at(3)).valueOr({});
            if (text.field >= 0)
                edit.texts.push_back(std::move(text));
        });
        out.push_back(std::move(edit));
    });
    return out;
}

} // namespace cercle
