#pragma once
// How core reports failure: a value or an Error. Exceptions never leave `store`.

#include <QString>

#include <utility>
#include <variant>

namespace cercle
{

struct Error {
    enum class Kind {
        Usage,    // the caller's words are wrong (exit code 2 on the command line)
        NotFound, // no such thing
        Refused,  // understood and not allowed
        Invalid,  // bytes from outside that do not keep their format
        Busy,     // held by another process
        Storage,  // disk full, read only, unreachable
        Damaged,  // the database is not sound
        Newer,    // made by a newer version
        Network,  // no connection, or one that broke
        Conflict, // the state has moved on
    };
    Kind kind = Kind::Invalid;
    // One sentence in the member's language: what happened and what to do.
    QString text;

    bool operator==(const Error &) const = default;
};

// What a function returns that has nothing to return but may fail.
using Done = std::monostate;

template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

inline Result<Done> done()
{
    return Done{};
}

} // namespace cercle
