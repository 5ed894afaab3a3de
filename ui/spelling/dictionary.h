#pragma once
// The words of one language. A dictionary belongs to one thread; loading one takes a tenth of a second and
// some megabytes.

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace cercle
{

class Dictionary
{
public:
    Dictionary() = default;
    virtual ~Dictionary() = default;
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    virtual bool knows(const QString &word) = 0;
    // Best first.
    virtual QStringList suggest(const QString &word) = 0;
};

// The two files of a dictionary in hunspell's format.
struct DictionaryFiles {
    QString affixes;
    QString words;
};

// Where dictionaries lie: the folders of $DICPATH if it is set, else those of the system and the member's
// own.
QStringList dictionaryFolders();
// One for each of the languages "fr" and "en" that `folders` have one for; the country's of the locale before
// others.
QHash<QString, DictionaryFiles> findDictionaries(const QStringList &folders);
// Null if it cannot be read, or if the part of Cercle that reads it is missing.
std::unique_ptr<Dictionary> loadDictionary(const DictionaryFiles &files);

// Knows a compound ("peut-être-bien") if it knows all of it, and what begins with a short article ("l’arbre")
// if it knows the rest.
bool knowsWord(Dictionary &dictionary, const QString &word);

} // namespace cercle
