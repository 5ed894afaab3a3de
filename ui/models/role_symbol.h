#pragma once
// The picture of a role, by its key.

#include "theme/symbol.h"

#include <QString>

namespace cercle
{

Symbol symbolOfRole(const QString &key);

} // namespace cercle
