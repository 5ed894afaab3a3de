#pragma once
// Shortened ids, and what rows are called.

#include "base/result.h"
#include "domain/entities.h"
#include "domain/references.h"

namespace cercle
{

class Workspace;

// What a new row of an entity holds before anything is set.
Row defaultRow(int entity);

// The one row whose id begins with `shortened`; with a group, only rows of that group count. Errors: none
// such, or how many begin so.
Result<Uid> resolveId(const Workspace &workspace, int entity, const QString &shortened,
                      const Uid &group = {});

// What a row is called by people: its title, name or text; its id if it has none of them.
QString rowTitle(const Workspace &workspace, int entity, const Uid &id);

// The group a row belongs to; null if there is no such row.
Uid groupOfRow(const Workspace &workspace, int entity, const Uid &id);

} // namespace cercle
