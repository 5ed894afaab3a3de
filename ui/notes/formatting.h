#pragma once
// Markdown marks at the beginnings of lines and around words, put there and taken away again. Pure functions
// of text; the editor applies them as one step of undo.

#include <QString>
#include <QStringList>

namespace cercle
{

enum class LineMark { Heading, List, NumberedList, Task, Quote };

// The lines with the mark in front, in place of another mark of lists or headings; without it if all that are
// not empty have it already. A heading goes from none to ##, and away again. Empty lines stay empty unless
// there is nothing else.
QStringList toggledLines(const QStringList &lines, LineMark mark);

// A piece of text with what is selected in it afterwards.
struct Piece {
    QString text;
    qsizetype selected = 0; // from where
    qsizetype length = 0;

    bool operator==(const Piece &) const = default;
};
// `[words](https://)` with the address selected; an address becomes its own link target with the words
// selected; a link becomes its words again.
Piece toggledLink(const QString &selected);

} // namespace cercle
