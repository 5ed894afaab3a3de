#include "cli/references.h"

#include "domain/names.h"
#include "workspace/conflicts.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(References)
};

// The letters that base32 leaves out, as they are read aloud.
QString forgiven(const QString &shortened)
{
    QString out = shortened.trimmed().toLower();
    out.replace(u'o', u'0').replace(u'i', u'1').replace(u'l', u'1');
    return out;
}

} // namespace

Row defaultRow(int entity)
{
    static const auto list = []<class... T>(std::tuple<T...> *) {
        return std::vector<Row>{toRow(T{})...};
    }(static_cast<Entities *>(nullptr));
    return list[static_cast<size_t>(entity)];
}

Result<Uid> resolveId(const Workspace &workspace, int entity, const QString &shortened, const Uid &group)
{
    const QString name = QString::fromLatin1(allEntities()[static_cast<size_t>(entity)]->name);
    const QString prefix = forgiven(shortened);
    std::vector<Uid> found;
    if (!prefix.isEmpty() && prefix.size() <= 26) {
        found = workspace.idsWithPrefix(entity, prefix);
        if (!group.isNull())
            std::erase_if(found, [&](const Uid &id) { return groupOfRow(workspace, entity, id) != group; });
    }
    if (found.empty() && !group.isNull())
        return Error{
            Error::Kind::NotFound,
            Words::tr("There is no %1 in this group whose id begins with “%2”; cerclectl get %3 lists "
                      "them.")
                .arg(entityName(entity), shortened, name)};
    if (found.empty())
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no %1 whose id begins with “%2”; cerclectl get %3 lists them.")
                         .arg(entityName(entity), shortened, name)};
    if (found.size() > 1)
        return Error{Error::Kind::Conflict, Words::tr("%n ids of %1 begin with “%2”; give more of it.",
                                                      nullptr, static_cast<int>(found.size()))
                                                .arg(entityName(entity), shortened)};
    return found.front();
}

QString rowTitle(const Workspace &workspace, int entity, const Uid &id)
{
    const QString title = titleOfRow(workspace, entity, id);
    return !title.isEmpty() ? title : id.isNull() ? QString() : id.toString();
}

Uid groupOfRow(const Workspace &workspace, int entity, const Uid &id)
{
    const int field = allEntities()[static_cast<size_t>(entity)]->groupField();
    const auto row = workspace.row(entity, id);
    if (!row)
        return {};
    if (field < 0)
        return id;
    const Uid *group = std::get_if<Uid>(&(*row)[static_cast<size_t>(field)]);
    return group ? *group : Uid{};
}

} // namespace cercle
