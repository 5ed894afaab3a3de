#pragma once
// A Markdown text as plain values: what the preview, the HTML page and the PDF are all made from. The policy
// on what a text of somebody else may do (links, images, raw HTML, size, depth) is applied here, once.

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <vector>

namespace cercle
{

struct NoteSpan {
    QString text; // "\n" alone is a forced line break
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool code = false;
    QByteArray href; // percent-encoded http, https or mailto; empty: no link
    QByteArray file; // SHA-256 of a file of the group that is named here; empty: none
    QString fileName;
    bool picture = false; // shown in place; `text` is what stands for it where it cannot be
};

enum class CellAlign { Left, Center, Right };

struct NoteBlock {
    enum class Kind { Paragraph, Heading, Quote, BulletList, NumberedList, Item, Code, Rule, Table };
    enum class Task { None, Open, Ticked };

    Kind kind = Kind::Paragraph;
    int level = 0;      // heading: 1..6; numbered list: its first number
    bool tight = false; // list without gaps between its items
    Task task = Task::None;
    QString anchor;                                       // heading: unique in the text
    QString plain;                                        // heading: its words
    std::vector<NoteSpan> spans;                          // paragraph, heading, code
    std::vector<NoteBlock> children;                      // quote, list, item
    std::vector<std::vector<std::vector<NoteSpan>>> rows; // table: rows of cells of spans, the header first
    std::vector<CellAlign> columns;
};

struct NoteOptions {
    int headingShift = 0; // added to each heading's level; the sum is kept within 1..6
    bool french = false;  // narrow no-break spaces as frenchSpacing() puts them
};

// Blocks deeper than this are shown at this depth: nobody reads the 13th level of quotes, and layouts slow
// down on it.
constexpr int deepestNesting = 12;

// Reads Markdown (GitHub's flavour). Never fails. Raw HTML is shown as text, comments are left out and <br>
// breaks the line; a link that is not http, https or mailto is shown as its words and its address; an image
// is a link named by its alternative text and is never fetched, unless it is a file of the group.
std::vector<NoteBlock> readNote(QByteArrayView markdown, const NoteOptions &options = {});

// Is it a picture that is shown in place, by its name?
bool isPictureName(const QString &name);

// The headings in reading order (pointers into `blocks`).
std::vector<const NoteBlock *> headingsOf(const std::vector<NoteBlock> &blocks);

} // namespace cercle
