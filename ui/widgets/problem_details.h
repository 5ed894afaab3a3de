#pragma once
// What somebody who is asked for help needs to know about a problem, to be pasted in a message.

#include <QString>

#include <cstdint>

namespace cercle
{

// The sentence that was shown, when, and with which versions of the program and the system; nothing of what
// the member wrote or where it lies beyond that sentence.
QString problemDetails(const QString &text, std::int64_t nowMs);

} // namespace cercle
