#pragma once
// Fields between the command line, rows and JSON, for every entity alike.

#include "domain/entities.h"

#include <optional>

namespace cercle
{

class Workspace;

// The text of a file ("-": standard input), which must be UTF-8 without NUL; nothing is changed in it.
Result<QString> readText(const QString &path);

// FIELD=VALUE taken apart and read for its field: @FILE is a file's text, or for a field that holds a file
// the file itself, @@ an ordinary @, references may be shortened.
struct Assignment {
    int field = -1;
    Value value;
};
// `group` is that of the row, for references. `forWriting` refuses the fields that only membership may set.
Result<Assignment> parseAssignment(const Workspace &workspace, int entity, const QString &text,
                                   const Uid &group, bool forWriting);

// {"id": …, FIELD: …} with every field of the entity.
void writeRow(JsonWriter &json, int entity, const Uid &id, const Row &row);

// The entity that a word names; the error lists all.
Result<int> parseEntity(const QString &word);

} // namespace cercle
