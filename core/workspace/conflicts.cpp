#include "workspace/conflicts.h"

#include "domain/names.h"
#include "domain/references.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

} // namespace

QString titleOfRow(const Workspace &workspace, int entity, const Uid &id)
{
    if (entity < 0 || id.isNull())
        return {};
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    const auto row = workspace.row(entity, id);
    if (!row)
        return {};
    for (const char *name : {"title", "name", "text"}) {
        const int field = info.fieldIndex(name);
        if (field >= 0) {
            const QString title = valueToText((*row)[static_cast<size_t>(field)]).simplified();
            if (!title.isEmpty())
                return title.size() > 80 ? title.left(79) + u'…' : title;
        }
    }
    // A turn: its role and the day; an attendance: named after what it is about.
    if (entity == entityIndexOf<RoleTurn>()) {
        const RoleTurn turn = fromRow<RoleTurn>(id, *row);
        const auto session = workspace.get(turn.session);
        const QString role = titleOfRow(workspace, entityIndexOf<Role>(), turn.role.uid);
        const QDate day = session ? QDate::fromString(session->date.iso, Qt::ISODate) : QDate();
        const QString when = day.isValid() ? QLocale().toString(day, QLocale::ShortFormat)
                             : session     ? session->title.simplified()
                                           : QString();
        if (!role.isEmpty() && !when.isEmpty())
            return QStringLiteral("%1, %2").arg(role, when);
    }
    for (const char *name : {"role", "member", "session", "submission"}) {
        const int field = info.fieldIndex(name);
        const Uid *other = field >= 0 ? std::get_if<Uid>(&(*row)[static_cast<size_t>(field)]) : nullptr;
        const int target = field >= 0 ? referenceTarget(entity, field) : -1;
        if (other && target >= 0) {
            if (const QString title = titleOfRow(workspace, target, *other); !title.isEmpty())
                return title;
        }
    }
    return {};
}

bool isOwn(const Workspace &workspace, const Conflict &conflict, const Uid &by)
{
    return !by.isNull() && workspace.self({conflict.group}).uid == by;
}

QString conflictSentence(const Workspace &workspace, const Conflict &conflict)
{
    const auto name = [](const QString &author) { return author.isEmpty() ? Words::tr("somebody") : author; };
    const QString shownBy = name(conflict.shownAuthor);
    const QString otherBy = name(conflict.otherAuthor);
    const bool ownShown = isOwn(workspace, conflict, conflict.shownBy);
    const bool ownOther = isOwn(workspace, conflict, conflict.otherBy);
    const QString title = titleOfRow(workspace, conflict.entity, conflict.id);
    const QString what = title.isEmpty() ? entityName(conflict.entity) : Words::tr("“%1”").arg(title);
    const bool same = conflict.shownBy == conflict.otherBy && conflict.shownAuthor == conflict.otherAuthor;
    if (conflict.field == "removed" && conflict.shown == Value(true)) {
        if (ownShown && !ownOther)
            return Words::tr("You removed %2 while %1, apart, went on changing it.").arg(otherBy, what);
        if (ownOther && !ownShown)
            return Words::tr("%1 removed %2 while you, apart, went on changing it.").arg(shownBy, what);
        return Words::tr("%1 removed %3 while %2, apart, went on changing it.").arg(shownBy, otherBy, what);
    }
    if (!conflict.with.empty()) {
        if (same)
            return ownShown
                       ? Words::tr("You changed %1 on two laptops while they were apart.").arg(what)
                       : Words::tr("%1 changed %2 on two laptops while they were apart.").arg(shownBy, what);
        if (ownShown || ownOther)
            return Words::tr("%1 and you both changed %2 while apart.")
                .arg(ownShown ? otherBy : shownBy, what);
        return Words::tr("%1 and %2 both changed %3 while apart.").arg(shownBy, otherBy, what);
    }
    const QString field = fieldName(conflict.field);
    if (same)
        return ownShown ? Words::tr("You changed the field “%1” of %2 on two laptops while they were apart.")
                              .arg(field, what)
                        : Words::tr("%1 changed the field “%2” of %3 on two laptops while they were apart.")
                              .arg(shownBy, field, what);
    if (ownShown || ownOther)
        return Words::tr("%1 and you both changed the field “%2” of %3 while apart.")
            .arg(ownShown ? otherBy : shownBy, field, what);
    return Words::tr("%1 and %2 both changed the field “%3” of %4 while apart.")
        .arg(shownBy, otherBy, field, what);
}

static QString valueWords(const Workspace &workspace, const Conflict &conflict, const QByteArray &field,
                          const Value &value)
{
    const int index = allEntities()[static_cast<size_t>(conflict.entity)]->fieldIndex(field);
    if (const Uid *id = std::get_if<Uid>(&value)) {
        const QString title = titleOfRow(workspace, referenceTarget(conflict.entity, index), *id);
        return !title.isEmpty() ? title : id->isNull() ? Words::tr("(nobody)") : id->toString();
    }
    if (field == "removed")
        return value == Value(true) ? Words::tr("removed") : Words::tr("kept, with the changes");
    const QString text = valueName(conflict.entity, index, value);
    return text.isEmpty() ? Words::tr("(nothing)") : text;
}

QString conflictValue(const Workspace &workspace, const Conflict &conflict, const Value &value)
{
    QString text = valueWords(workspace, conflict, conflict.field, value);
    const bool shown = value == conflict.shown;
    if (!shown && value != conflict.other)
        return text;
    for (const Conflict::Companion &one : conflict.with) {
        const Value &companion = shown ? one.shown : one.other;
        if (companion
            != defaultValue(
                allEntities()[static_cast<size_t>(conflict.entity)]
                    ->fields[static_cast<size_t>(
                        allEntities()[static_cast<size_t>(conflict.entity)]->fieldIndex(one.field))]
                    .type))
            text += QStringLiteral(", ") + valueWords(workspace, conflict, one.field, companion);
    }
    return text;
}

Result<ChangeSet> settleConflict(Workspace &workspace, const Id<Group> &group, const Conflict &conflict,
                                 const Value &value)
{
    return workspace.transact(
        group,
        EditLabel(QT_TRANSLATE_NOOP("Labels", "Settle “%1”"),
                  {titleOfRow(workspace, conflict.entity, conflict.id)}),
        [&](Transaction &t) -> Result<Done> {
            if (!t.staged(conflict.entity, conflict.id))
                return Error{Error::Kind::NotFound, Words::tr("What was changed twice is no longer there.")};
            t.setField(conflict.entity, conflict.id, conflict.field, value);
            t.affirm(conflict.entity, conflict.id, conflict.field);
            for (const Conflict::Companion &one : conflict.with) {
                if (value == conflict.shown || value == conflict.other)
                    t.setField(conflict.entity, conflict.id, one.field,
                               value == conflict.shown ? one.shown : one.other);
                t.affirm(conflict.entity, conflict.id, one.field);
            }
            return done();
        });
}

} // namespace cercle
