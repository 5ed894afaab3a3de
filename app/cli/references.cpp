#include "cli/references.h"

#include "domain/names.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cercle {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(References)
};

template <class T> struct TargetOf {
    static constexpr int index = -1;
};
template <class T> struct TargetOf<Id<T>> {
    static constexpr int index = entityIndexOf<T>();
};

template <class T> std::vector<int> targetsOf()
{
    std::vector<int> out;
    std::apply(
        [&](const auto &...f) {
            (out.push_back(TargetOf<std::decay_t<decltype(std::declval<T>().*(f.member))>>::index), ...);
        },
        T::fields);
    return out;
}

const std::vector<std::vector<int>> &allTargets()
{
    static const auto list = []<class... T>(std::tuple<T...> *) {
        return std::vector<std::vector<int>>{targetsOf<T>()...};
    }(static_cast<Entities *>(nullptr));
    return list;
}

// The letters that base32 leaves out, as they are read aloud.
QString forgiven(const QString &shortened)
{
    QString out = shortened.trimmed().toLower();
    out.replace(u'o', u'0').replace(u'i', u'1').replace(u'l', u'1');
    return out;
}

} // namespace

int referenceTarget(int entity, int field)
{
    return allTargets()[static_cast<size_t>(entity)][static_cast<size_t>(field)];
}

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
    if (id.isNull())
        return {};
    const auto row = workspace.row(entity, id);
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    for (const char *field : {"title", "name", "text"}) {
        const int index = info.fieldIndex(field);
        if (!row || index < 0)
            continue;
        const QString text = valueToText((*row)[static_cast<size_t>(index)]).simplified();
        if (!text.isEmpty())
            return text.size() > 60 ? text.left(59) + QChar(0x2026) : text;
    }
    return id.toString();
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
