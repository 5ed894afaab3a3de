#pragma once
// Handing out the notes of a session as a file.

#include "domain/session.h"

class QWidget;

namespace cercle
{

struct Context;

// To be printed: as a PDF.
void printSession(Context &context, const Id<Session> &session, QWidget &anchor);
// Markdown, HTML, PDF, calendar; asks where to, writes, and says what was written.
void showExportMenu(Context &context, const Id<Session> &session, QWidget &anchor);

} // namespace cercle
