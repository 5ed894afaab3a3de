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
        if (!role.isEmpty() && day.isValid())
            return QStringLiteral("%1, %2").arg(role, QLocale().toString(day, QLocale::ShortFormat));
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

QString conflictSentence(const Workspace &workspace, const Conflict &conflict)
{
    const auto name = [](const QString &author) { return author.isEmpty() ? Words::tr("somebody") : author; };
    const QString title = titleOfRow(workspace, conflict.entity, conflict.id);
    const QString what = title.isEmpty() ? entityName(conflict.entity) : Words::tr("“%1”").arg(title);
    if (conflict.field == "removed" && conflict.shown == Value(true))
        return Words::tr("%1 removed %3 while %2, apart, went on changing it.")
            .arg(name(conflict.shownAuthor), name(conflict.otherAuthor), what);
    const QString field = fieldName(conflict.field);
    if (conflict.shownAuthor == conflict.otherAuthor)
        return Words::tr("%1 changed the field “%2” of %3 on two laptops while they were apart.")
            .arg(name(conflict.shownAuthor), field, what);
    return Words::tr("%1 and %2 both changed the field “%3” of %4 while apart.")
        .arg(name(conflict.shownAuthor), name(conflict.otherAuthor), field, what);
}

QString conflictValue(const Workspace &workspace, const Conflict &conflict, const Value &value)
{
    if (const Uid *id = std::get_if<Uid>(&value)) {
        const int named = allEntities()[static_cast<size_t>(conflict.entity)]->fieldIndex(conflict.field);
        const QString title = titleOfRow(workspace, referenceTarget(conflict.entity, named), *id);
        return !title.isEmpty() ? title : id->isNull() ? Words::tr("(nobody)") : id->toString();
    }
    if (conflict.field == "removed")
        return value == Value(true) ? Words::tr("removed") : Words::tr("kept, with the changes");
    const int field = allEntities()[static_cast<size_t>(conflict.entity)]->fieldIndex(conflict.field);
    const QString text = valueName(conflict.entity, field, value);
    return text.isEmpty() ? Words::tr("(nothing)") : text;
}

Result<ChangeSet> settleConflict(Workspace &workspace, const Id<Group> &group, const Conflict &conflict,
                                 const Value &value)
{
    return workspace.transact(group,
                              EditLabel(QT_TRANSLATE_NOOP("Labels", "Settle “%1”"),
                                        {titleOfRow(workspace, conflict.entity, conflict.id)}),
                              [&](Transaction &t) -> Result<Done> {
                                  if (!t.staged(conflict.entity, conflict.id))
                                      return Error{Error::Kind::NotFound,
                                                   Words::tr("What was changed twice is no longer there.")};
                                  t.setField(conflict.entity, conflict.id, conflict.field, value);
                                  t.affirm(conflict.entity, conflict.id, conflict.field);
                                  return done();
                              });
}

} // namespace cercle
