#include "domain/references.h"

#include "domain/entities.h"

namespace cercle
{

namespace
{

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

} // namespace

int referenceTarget(int entity, int field)
{
    return allTargets()[static_cast<size_t>(entity)][static_cast<size_t>(field)];
}

} // namespace cercle
