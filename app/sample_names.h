#pragma once
// The sample group's people have first names, and whoever looks at it may have one of them.

#include <QByteArray>
#include <QString>

namespace cercle
{

// The sample's JSON with another first name in place of the one that the reader has, if one of its people has
// it: case and accents do not count. In all texts, so that nothing speaks of somebody who is not there.
QByteArray withoutNamesake(const QByteArray &sample, const QString &reader);

} // namespace cercle
