#include "cli/values.h"

#include "base/reason.h"
#include "cli/references.h"
#include "domain/names.h"
#include "exchange/import_text.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Values)
};

constexpr qsizetype textBytesMax = 64 << 20; // far above any note; keeps /dev/zero from filling the memory

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

QString fieldNames(const EntityInfo &info)
{
    QStringList names;
    for (const FieldInfo &field : info.fields) {
        if (field.name != "group_id")
            names << QString::fromLatin1(field.name);
    }
    return names.join(QStringLiteral(", "));
}

// The fields that membership acts alone decide.
bool setByMembership(int entity, const QByteArray &field)
{
    if (entity == entityIndexOf<Member>())
        return field == "standing" || field == "state";
    if (entity == entityIndexOf<Device>())
        return field == "key" || field == "member";
    return false;
}

Result<QByteArray> readBytes(const QString &path, const QString &shown)
{
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    if (!standardInput && QFileInfo(path).isDir())
        return Error{Error::Kind::NotFound, Words::tr("%1 is a folder; name a file.").arg(shown)};
    const bool opened =
        standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{Error::Kind::NotFound, Words::tr("%1 cannot be read (%2); check the name of the file.")
                                                .arg(shown, systemReason(file.errorString()))};
    QByteArray data;
    while (data.size() <= textBytesMax) {
        const QByteArray more = file.read(1 << 20);
        if (more.isEmpty())
            return data;
        data += more;
    }
    return Error{Error::Kind::Refused, Words::tr("%1 is longer than 64 MB; give a shorter text.").arg(shown)};
}

} // namespace

Result<QString> readText(const QString &path)
{
    const QString shown = path == QLatin1String("-") ? Words::tr("standard input") : path;
    const auto data = readBytes(path, shown);
    if (!data)
        return data.error();
    return exactText(path == QLatin1String("-") ? QString() : shown, *data);
}

Result<Assignment> parseAssignment(const Workspace &workspace, int entity, const QString &text,
                                   const Uid &group, bool forWriting)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const auto equals = text.indexOf(u'=');
    if (equals <= 0)
        return usage(Words::tr("“%1” is not of the form FIELD=VALUE.").arg(text));
    const QByteArray name = text.left(equals).toUtf8().replace('-', '_');
    const int index = info.fieldIndex(name);
    if (index < 0)
        return usage(Words::tr("%1 has no field “%2”; it has: %3.")
                         .arg(entityName(entity), text.left(equals), fieldNames(info)));
    if (forWriting && index == info.groupField())
        return usage(
            Words::tr("The group of a thing never changes; name it with --group when the thing is made."));
    if (forWriting && setByMembership(entity, name))
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 of a %2 is set by membership alone; use cerclectl invite, join and member.")
                .arg(QString::fromLatin1(name), entityName(entity))};

    QString given = text.mid(equals + 1);
    if (forWriting && info.fields[static_cast<size_t>(index)].type == FieldType::File
        && given.startsWith(u'@') && !given.startsWith(QLatin1String("@@"))) {
        const auto kept = workspace.files().keep(given.mid(1));
        if (!kept)
            return kept.error();
        return Assignment{index, kept->text};
    }
    if (given.startsWith(QLatin1String("@@"))) {
        given.remove(0, 1);
    } else if (given.startsWith(u'@')) {
        const auto read = readText(given.mid(1));
        if (!read)
            return Error{
                read.error().kind,
                Words::tr("%1 To give a value that begins with @, double the @.").arg(read.error().text)};
        given = *read;
    }

    const FieldType type = info.fields[static_cast<size_t>(index)].type;
    if (type == FieldType::Ref && !given.trimmed().isEmpty()) {
        const int target = referenceTarget(entity, index);
        const Uid space = target == entityIndexOf<Group>() ? Uid{} : group;
        const auto id = resolveId(workspace, target, given, space);
        if (!id)
            return id.error();
        return Assignment{index, *id};
    }
    if (type == FieldType::Ref)
        return Assignment{index, Uid{}};
    if (name == "zone" && !given.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(given.toUtf8()))
        return usage(Words::tr("There is no time zone “%1”; write it like Europe/Paris.").arg(given));
    auto value = valueFromText(type, given);
    if (!value)
        return value.error();
    return Assignment{index, std::move(*value)};
}

void writeRow(JsonWriter &json, int entity, const Uid &id, const Row &row)
{
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    json.beginObject().key("id").latin1(id.toLatin1());
    for (size_t i = 0; i < info.fields.size() && i < row.size(); ++i) {
        json.key(info.fields[i].name);
        writeJson(json, row[i]);
    }
    json.endObject();
}

Result<int> parseEntity(const QString &word)
{
    const int entity = entityIndex(word.toUtf8());
    if (entity >= 0)
        return entity;
    QStringList names;
    for (const EntityInfo *info : allEntities())
        names << QString::fromLatin1(info->name);
    return usage(Words::tr("There is no kind of thing “%1”; there are: %2.")
                     .arg(word, names.join(QStringLiteral(", "))));
}

} // namespace cercle
