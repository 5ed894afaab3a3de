#pragma once
// Writing a file for good, or leaving what was there.

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace cercle
{

// Writes `bytes` beside `path` and renames, so that a failure (a full disk, a cut) leaves what was there.
// What is no regular file (a device, a pipe) is written into instead, and a link is followed. The error names
// path and reason.
Result<Done> saveFile(const QString &path, QByteArrayView bytes);

} // namespace cercle
