#pragma once
// What of a line of Markdown is words of a language, and which language.

#include <QString>
#include <QStringList>

#include <vector>

namespace cercle
{

struct WordPlace {
    int start = 0;
    int length = 0;

    bool operator==(const WordPlace &) const = default;
};

// The words of one line outside of code fences. Not among them: code, addresses, the targets of links, HTML,
// what has digits or underscores in it, abbreviations in capitals, single letters and names with capitals
// within (“JavaScript”).
std::vector<WordPlace> proseWords(const QString &line);

// The word as a dictionary has it: straight apostrophes, composed letters.
QString dictionaryForm(QStringView word);

// "fr" or "en", by the small words that only one of them has; empty where they do not tell.
QString guessLanguage(const QString &line);

} // namespace cercle
