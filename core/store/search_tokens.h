#pragma once
// How the index for searching cuts words.

struct sqlite3;

namespace cercle
{

// Registers the FTS5 tokenizer "cercle" on a connection: SQLite's unicode61 with accents removed, and
// ligatures written out (œ as oe, æ as ae, ß as ss), so that a keyboard without them finds them. To be called
// before the table "search" is used. False: SQLite was built without FTS5.
bool addSearchTokenizer(sqlite3 *db);

} // namespace cercle
