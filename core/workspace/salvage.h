#pragma once
// What can be read from a damaged database: the entries, which are all that matters.

#include "base/id.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace cercle
{

struct Salvage {
    std::map<Uid, std::vector<QByteArray>> lines; // by group, in order of arrival
    std::int64_t unreadable = 0;                  // rows that gave no sound entry
    QString name;                                 // of the profile's person, if it could be read
};

// Reads entry by entry and passes over what fails. Never writes to the file.
Salvage readDamaged(const QString &database);

// Moves a database with its companions aside under a name that tells the time; gives the new path, empty on
// failure.
QString moveAside(const QString &database, std::int64_t nowMs);

} // namespace cercle
