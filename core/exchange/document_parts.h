#pragma once
// What stands on the handed-out page, in words and in order; HTML and PDF only draw it. For this folder's own
// use.

#include "exchange/note_blocks.h"
#include "exchange/session_document.h"

#include <QString>

#include <vector>

namespace cercle
{

struct TitleRow {
    QString label; // "Present"
    std::vector<NoteSpan> value;
};

struct DocumentParts {
    QString group;
    QString title;
    QString goal;
    std::vector<TitleRow> rows; // date, place, people, roles
    std::vector<NoteBlock>
        blocks; // agenda, decisions, actions, resources, notes, each under a heading of level 2
};

DocumentParts partsOf(const SessionDocument &document);

// "mardi 24 novembre 2026 à 18:30 (Europe/Paris)": in the document's language. Without
// a time the day alone; empty without a date.
QString dateText(const SessionDocument &document);
// A day alone: "mardi 1er décembre 2026"; empty if it is none.
QString dayText(const Day &day, bool french);
// "90 min" with a no-break space.
QString durationText(int minutes, const QString &language);

// The headings' words, for exports that write their own layout.
struct DocumentWords {
    QString group, goal, date, duration, place, call, present, excused, absent;
    QString agenda, decisions, actions, resources, notes;
    QString action, owner, due;
};
DocumentWords documentWords(const QString &language);
// "by 1 December 2026" for an action's line.
QString dueText(const Day &due, const QString &language);

} // namespace cercle
