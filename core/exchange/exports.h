#pragma once
// A session as a file to hand out. All are pure: the same document, translation and time zone data give the
// same bytes.

#include "base/result.h"
#include "exchange/session_document.h"

#include <QByteArray>

#include <vector>

namespace cercle
{

// UTF-8: a title block, a line "---", an empty line, then the notes byte for byte to the end of the file.
QByteArray exportMarkdown(const SessionDocument &document);

// UTF-8: one HTML5 page that needs nothing else: no script and no font, and the notes' pictures are in
// it; its policy forbids loading any.
QByteArray exportHtml(const SessionDocument &document);

// PDF 1.6, A4, embedded fonts, searchable, links, an outline of the headings, language and title set. Needs a
// QGuiApplication (the offscreen platform will do). Error (Storage): the writer failed.
Result<QByteArray> exportPdf(const SessionDocument &document);

// iCalendar (RFC 5545). Error (Invalid): no date, or a zone that is not known here.
Result<QByteArray> exportIcs(const SessionDocument &document);
// Many sessions in one calendar named `name`; those without a date are left out.
Result<QByteArray> exportCalendar(const QString &name, const std::vector<SessionDocument> &documents);

} // namespace cercle
