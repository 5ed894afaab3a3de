#pragma once
// What can be read from a damaged database: the entries, which are all that matters, and what is known of
// those that cannot be read.

#include "workspace/lay_journal.h"

#include <QString>

#include <map>
#include <vector>

namespace cercle
{

struct Salvage {
    struct Group {
        std::vector<KeptEntry> entries;
        std::vector<KnownFeed> feeds;
        std::int64_t count = 0; // entries that it had; 0: not known
    };
    std::map<Uid, Group> groups;
    QString name; // of the profile's person, if it could be read
};

// Reads whatever page still holds a row. Never writes to the file.
Salvage readDamaged(const QString &database);

// Moves a database with its companions aside under a name that tells the time; gives the new path, empty on
// failure.
QString moveAside(const QString &database, std::int64_t nowMs);

} // namespace cercle
