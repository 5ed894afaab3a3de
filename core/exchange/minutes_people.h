#pragma once
// Who a line of minutes names: "@nicola", "Matt Zumwalt (@flyingzumwalt)", "_@lea Lea Martin_", "~~@tom~~ =>
// @ana".

#include <QString>

#include <vector>

namespace cercle
{

struct Person {
    QString handle; // without the @, as written; empty if none is given
    QString name;   // empty if only a handle is given

    // What makes two mentions the same person: the lower-cased handle, else the lower-cased name.
    QString key() const { return (handle.isEmpty() ? name : handle).toLower(); }
    bool operator==(const Person &) const = default;
};

struct PeopleFound {
    std::vector<Person> people; // in order, each once
    // Text that is left and could have been a person: why it was not taken. Empty if nothing is left.
    enum class Left { Nothing, Placeholder, NoName } left = Left::Nothing;
};

// Reads the people of one value or list item. Text that was struck out names nobody.
PeopleFound findPeople(const QString &markdown);
// Is this what a template says where a person goes ("TBD", "@your_name", "$NOTETAKER", "attendee names…")?
bool isPlaceholder(const QString &plain);

// Adds a person unless already there; a name that was missing is filled in. "Ana Diaz" is the "@ana (Ana
// Diaz)" that is already there. Returns its place in the list.
size_t addPerson(std::vector<Person> &people, const Person &person);

} // namespace cercle
