#pragma once
// Why the operating system refused, in the member's language. The C library answers in the language of the
// process's locale, which is not the one that Cercle was asked to speak.

#include <QString>

namespace cercle
{

// `english`: what QFile::errorString() and its like give. A reason that is not known is returned as it is.
QString systemReason(const QString &english);

} // namespace cercle
