#pragma once
// What the highlighter knows of spelling: whether a word is wrong, and the language of a paragraph that was
// looked at.

#include <QString>
#include <QTextBlockUserData>

namespace cercle
{

class SpellMarks
{
public:
    virtual ~SpellMarks() = default;
    // `word` in the form of dictionaryForm().
    virtual bool isWrong(const QString &language, const QString &word) const = 0;
};

// On a block that was looked at.
struct SpellState final : QTextBlockUserData {
    QString language;      // empty: none with a dictionary
    int revision = -1;     // of the block, then
    bool complete = false; // all of its words were known
    bool marked = false;   // it has marks
};

} // namespace cercle
