// The part that needs libhunspell, in a library of its own, so that a window that shows no notes does not
// load it.
#include "spelling/dictionary.h"

#include <QStringConverter>

#include <hunspell/hunspell.hxx>

#include <exception>
#include <optional>

namespace cercle
{

namespace
{

class HunspellDictionary final : public Dictionary
{
public:
    HunspellDictionary(const char *affixes, const char *words) : m_hunspell(affixes, words)
    {
        const QByteArray encoding = QByteArray::fromStdString(m_hunspell.get_dict_encoding());
        // What Western dictionaries were written in before UTF-8.
        const bool western = encoding.startsWith("ISO8859-1") || encoding.startsWith("ISO-8859-1");
        m_encoding = western ? QStringConverter::Latin1 : QStringConverter::Utf8;
        m_usable = western || encoding.compare("UTF-8", Qt::CaseInsensitive) == 0;
    }
    bool isUsable() const { return m_usable; }

    bool knows(const QString &word) override { return m_hunspell.spell(encoded(word)); }
    QStringList suggest(const QString &word) override
    {
        QStringList out;
        QStringDecoder decode(m_encoding);
        for (const std::string &one : m_hunspell.suggest(encoded(word)))
            out += decode(QByteArrayView(one.data(), static_cast<qsizetype>(one.size())));
        return out;
    }

private:
    std::string encoded(const QString &word) const
    {
        QStringEncoder encode(m_encoding);
        const QByteArray bytes = encode(word);
        return bytes.toStdString();
    }

    Hunspell m_hunspell;
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
    bool m_usable = false;
};

} // namespace

} // namespace cercle

// Null if the files are no dictionary. The caller owns it.
extern "C" Q_DECL_EXPORT cercle::Dictionary *cercle_load_dictionary(const char *affixes, const char *words)
{
    try {
        auto dictionary = std::make_unique<cercle::HunspellDictionary>(affixes, words);
        return dictionary->isUsable() ? dictionary.release() : nullptr;
    } catch (const std::exception &) {
        return nullptr;
    }
}
