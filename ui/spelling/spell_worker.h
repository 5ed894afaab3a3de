#pragma once
// Looks words up on a thread of its own, with dictionaries of its own, loaded when first needed.

#include "spelling/dictionary.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace cercle
{

class SpellWorker final : public QObject
{
    Q_OBJECT
public:
    explicit SpellWorker(const QHash<QString, DictionaryFiles> &files) : m_files(files) {}
    ~SpellWorker() override;

    // The words of `language`, in the form of dictionaryForm().
    void look(const QString &language, const QStringList &words);
    void suggest(const QString &language, const QString &word);

Q_SIGNALS:
    // All of them were looked up; `wrong` are those that the language does not have.
    void looked(const QString &language, const QStringList &words, const QSet<QString> &wrong);
    void suggested(const QString &word, const QStringList &better);
    // Its dictionary cannot be read.
    void failed(const QString &language);

private:
    Dictionary *dictionary(const QString &language);

    QHash<QString, DictionaryFiles> m_files;
    std::vector<std::pair<QString, std::unique_ptr<Dictionary>>> m_loaded;
};

} // namespace cercle
