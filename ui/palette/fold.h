#pragma once
// Text as people search for it: without case and accents. Keeps a map back, so that the letters found can be
// shown bold.

#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace cercle
{

struct Folded {
    QString text;             // lower case, no accents
    std::vector<int> origins; // for each character of `text`, the place it comes from
};

Folded fold(const QString &text);
// The text alone, for filters that show no letters bold.
QString foldedText(const QString &text);
// Every word of `words` (folded) is somewhere in the text (folded).
bool holdsWords(const QString &text, const QStringList &words);

struct Match {
    int score = -1;                         // below 0: no match; higher is better
    std::vector<std::pair<int, int>> spans; // begin and length in the original text
};

// Every word of `words` (folded) has to begin a word of the text, or else to be inside it. Words that begin
// the text and text that is short score higher.
Match match(const Folded &text, const QString &words);

} // namespace cercle
