#pragma once
// What people call entities, fields and the fixed words among their values, in the language of the installed
// translations. JSON and the command line itself keep the names of the descriptors.

#include "domain/entities.h"

namespace cercle
{

// "agenda item".
QString entityName(int entity);
// The same as a key that names.cpp marks for translation, for the labels of edits.
const char *entityWord(int entity);
// "1 agenda item", "3 agenda items".
QString entityCount(int entity, int count);
// "review by"; the descriptor's own name where there is no word for it.
QString fieldName(QByteArrayView field);
// The English word of a field; null where it has none, which a test forbids for the fields of every entity.
const char *fieldWord(QByteArrayView field);
// Like valueToText(), with a word for true and false and for the fixed values of a field ("owner", "skill").
QString valueName(int entity, int field, const Value &value);
// A fixed value alone: a kind, a standing, a state; the text itself where it is none.
QString valueName(const QString &text);

// "1.2 MB", as the locale writes it.
QString sizeInWords(std::int64_t bytes);

// "Note taker" for the key of a role that Cercle knows; null for another key. Translate in the context
// "Roles".
const char *roleWord(QByteArrayView key);

// The fields of an entity that must not be empty.
bool isRequired(int entity, QByteArrayView field);
// The values that a field may have beside none; empty where it may have any.
QStringList fixedValues(int entity, QByteArrayView field);

} // namespace cercle
