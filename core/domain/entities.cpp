#include "domain/entities.h"

namespace cercle
{

int EntityInfo::fieldIndex(QByteArrayView field) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == field)
            return static_cast<int>(i);
    }
    return -1;
}

const std::vector<const EntityInfo *> &allEntities()
{
    static const auto list = []<class... T>(std::tuple<T...> *) {
        return std::vector<const EntityInfo *>{&describe<T>()...};
    }(static_cast<Entities *>(nullptr));
    return list;
}

int entityIndex(QByteArrayView name)
{
    const auto &all = allEntities();
    for (size_t i = 0; i < all.size(); ++i) {
        if (QByteArrayView(all[i]->name) == name)
            return static_cast<int>(i);
    }
    return name.contains('-') ? entityIndex(name.toByteArray().replace('-', '_')) : -1;
}

} // namespace cercle
