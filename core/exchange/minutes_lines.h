#pragma once
// The lines of minutes with what their marks say, and the words that announce something. For minutes_parser.

#include <QString>

#include <optional>
#include <vector>

namespace cercle
{

struct MinutesLine {
    int number = 0;  // from 1
    QString raw;     // without the line end
    QString text;    // without comments, indentation, heading and list marks, and the box of a task
    int indent = 0;  // columns before the list mark; a tab is four
    int heading = 0; // 1..6
    bool item = false, numbered = false;
    bool quoted = false;
    bool code = false; // inside a fence
    bool task = false, done = false;
    std::vector<QString> cells; // of a table row

    bool blank() const { return text.isEmpty() && cells.empty(); }
};

// Splits at LF, CRLF or CR; a byte order mark is no part of the first line.
std::vector<MinutesLine> minutesLines(const QString &notes);

// What a label or a heading announces.
enum class Announces {
    Nothing,
    Moderator,
    NoteTaker,
    Attendees,
    Excused,
    Agenda,
    Topic,
    Notes,
    Actions,
    Decisions,
};
// By the words alone, whatever their case, accents and punctuation, in English and French.
Announces announcedBy(const QString &words);

// "**Moderator:** @ana" as ("Moderator", "@ana"); also without emphasis, in a heading or a list item, with or
// without a value; a bold line without a colon counts where its words announce something.
struct Label {
    QString words;
    QString value; // Markdown
};
std::optional<Label> labelIn(const MinutesLine &line);
// Does this line open a section: a heading, a line in bold, or a word like "Notes:" alone on its line?
bool opensSection(const MinutesLine &line);

} // namespace cercle
