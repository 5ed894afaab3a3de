#pragma once
// A line may be longer than a text layout can bear: laying out one unbroken run costs the square of its
// length. A document shows such a line in pieces. The breaks between the pieces belong to the document alone;
// they are never part of the text.
//
// A soft break is marked by a property of its separator's format, so that it keeps its nature through undo
// and redo.

#include <QString>

class QTextBlock;
class QTextDocument;

namespace cercle::soft
{

// A longer line is shown in pieces of about `piece` characters.
inline constexpr int longest = 2000;
inline constexpr int piece = 1000;

// The block goes on with the line of the one before it.
bool continues(const QTextBlock &block);

// The text, or what is between two positions of the document, with LF line ends and without the soft breaks.
QString text(const QTextDocument &document);
QString text(const QTextDocument &document, int from, int to);

// From positions of the text to those of the document and back. At a break the document's position is the one
// before it.
int position(const QTextDocument &document, qsizetype textPosition);
qsizetype textPosition(const QTextDocument &document, int position);

// Breaks what has become too long between two positions of the document and joins what needs no break any
// more; part of the change before it, so that both are undone together.
void fit(QTextDocument &document, int from, int to);

} // namespace cercle::soft
