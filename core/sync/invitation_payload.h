#pragma once
// What the writer and the reader of invitation codes share. See invitation.h.

#include <QByteArray>
#include <QString>

namespace cercle::invitation
{

constexpr qsizetype checkBytes = 5;
constexpr qsizetype hostMax = 100;

// An address or a name of ASCII letters, digits and . - _ : %
bool isHost(const QString &host);
// `header`: the three data characters of the header, upper-case.
QByteArray checkOf(QByteArrayView header, QByteArrayView contents);

} // namespace cercle::invitation
