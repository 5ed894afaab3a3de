#include "spelling/spell_worker.h"

namespace cercle
{

SpellWorker::~SpellWorker() = default;

Dictionary *SpellWorker::dictionary(const QString &language)
{
    for (const auto &[code, loaded] : m_loaded) {
        if (code == language)
            return loaded.get();
    }
    auto loaded = loadDictionary(m_files.value(language));
    if (!loaded)
        Q_EMIT failed(language);
    return m_loaded.emplace_back(language, std::move(loaded)).second.get();
}

void SpellWorker::look(const QString &language, const QStringList &words)
{
    Dictionary *known = dictionary(language);
    QSet<QString> wrong;
    for (const QString &word : words) {
        if (known && !knowsWord(*known, word))
            wrong += word;
    }
    Q_EMIT looked(language, words, wrong);
}

void SpellWorker::suggest(const QString &language, const QString &word)
{
    Dictionary *known = dictionary(language);
    Q_EMIT suggested(word, known ? known->suggest(word).mid(0, 6) : QStringList());
}

} // namespace cercle
