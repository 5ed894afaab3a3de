#include "spelling/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace cercle
{

namespace
{

using LoadFunction = Dictionary *(*)(const char *, const char *);

// The one for everybody first, then the reader's country, then those that most people write.
QStringList namesOf(const QString &language)
{
    const QString own = QLocale().name();
    QStringList names{language};
    if (own.startsWith(language + u'_'))
        names += own;
    if (language == u"fr")
        names += {QStringLiteral("fr_FR"), QStringLiteral("fr_CA"), QStringLiteral("fr_BE"),
                  QStringLiteral("fr_CH")};
    else
        names += {QStringLiteral("en_US"), QStringLiteral("en_GB"), QStringLiteral("en_CA"),
                  QStringLiteral("en_AU")};
    return names;
}

} // namespace

QStringList dictionaryFolders()
{
    if (const QString set = qEnvironmentVariable("DICPATH"); !set.isEmpty())
        return set.split(u':', Qt::SkipEmptyParts);
    QStringList folders;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += {data + QStringLiteral("/hunspell"), data + QStringLiteral("/myspell/dicts"),
                    data + QStringLiteral("/myspell")};
    return folders;
}

QHash<QString, DictionaryFiles> findDictionaries(const QStringList &folders)
{
    QHash<QString, DictionaryFiles> found;
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        for (const QString &name : namesOf(language)) {
            for (const QString &folder : folders) {
                const QString path = QDir(folder).filePath(name);
                if (!found.contains(language) && QFile::exists(path + QStringLiteral(".aff"))
                    && QFile::exists(path + QStringLiteral(".dic")))
                    found.insert(language, {path + QStringLiteral(".aff"), path + QStringLiteral(".dic")});
            }
        }
    }
    return found;
}

std::unique_ptr<Dictionary> loadDictionary(const DictionaryFiles &files)
{
    // Beside the programs, installed or built: PREFIX/bin and PREFIX/lib/cercle/plugins.
    QLibrary library(QCoreApplication::applicationDirPath()
                     + QStringLiteral("/../lib/cercle/plugins/cercle_spelling"));
    const auto load = reinterpret_cast<LoadFunction>(library.resolve("cercle_load_dictionary"));
    if (!load)
        return nullptr;
    return std::unique_ptr<Dictionary>(
        load(QFile::encodeName(files.affixes).constData(), QFile::encodeName(files.words).constData()));
}

bool knowsWord(Dictionary &dictionary, const QString &word)
{
    if (dictionary.knows(word))
        return true;
    if (const qsizetype apostrophe = word.indexOf(u'\''); apostrophe > 0 && apostrophe < word.size() - 1) {
        static const QStringList articles{
            QStringLiteral("l"),     QStringLiteral("d"),      QStringLiteral("j"),
            QStringLiteral("m"),     QStringLiteral("t"),      QStringLiteral("s"),
            QStringLiteral("c"),     QStringLiteral("n"),      QStringLiteral("qu"),
            QStringLiteral("jusqu"), QStringLiteral("lorsqu"), QStringLiteral("puisqu")};
        if (articles.contains(word.left(apostrophe), Qt::CaseInsensitive))
            return knowsWord(dictionary, word.mid(apostrophe + 1));
    }
    const QStringList parts = word.split(u'-');
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
               return part.isEmpty() || part == u"t" || dictionary.knows(part);
           });
}

} // namespace cercle
