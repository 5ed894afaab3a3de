#include "word_list.h"

#include "catch.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

namespace cercle
{

namespace
{

// Between arguments there have to be this many letters, or nearly every text would match.
constexpr int lettersAtLeast = 6;

struct Pair {
    QString source;
    QStringList french;
};

QList<Pair> readPairs()
{
    QFile file(QStringLiteral(CERCLE_SOURCE_DIR "/translations/cercle_fr.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Pair> pairs;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            pairs += Pair{xml.readElementText(), {}};
        } else if (xml.name() == u"numerusform") {
            pairs.last().french += xml.readElementText();
        } else if (xml.name() == u"translation"
                   && xml.attributes().value(QLatin1String("numerus")).isEmpty()) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                pairs.last().french += text;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return pairs;
}

QString bare(QString text)
{
    return text.remove(u'&').trimmed();
}

int letters(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }));
}

} // namespace

WordList::WordList(Of language)
{
    const QList<Pair> pairs = readPairs();
    QSet<QString> english;
    QSet<QString> french;
    for (const Pair &pair : pairs) {
        english.insert(bare(pair.source));
        for (const QString &one : pair.french)
            french.insert(bare(one));
    }
    // Languages are named in their own.
    for (const char16_t *name : {u"English", u"Fran\u00E7ais"}) {
        english.remove(QString::fromUtf16(name));
        french.remove(QString::fromUtf16(name));
    }
    // What is written alike in both (“Agenda”, “Notes”) tells nothing.
    for (const QString &text : language == Of::English ? english - french : french - english)
        add(text);
}

void WordList::add(const QString &text)
{
    static const QRegularExpression argument(QStringLiteral("%L?[0-9n]"));
    static const QRegularExpression amount(QStringLiteral("%L?n"));
    if (!text.contains(argument)) {
        if (letters(text) > 1)
            m_exact.insert(text);
        return;
    }
    const QStringList parts = text.split(argument);
    if (letters(parts.join(QString())) < lettersAtLeast)
        return;
    QString pattern;
    for (qsizetype i = 0, at = 0; i < parts.size(); ++i) {
        pattern += QRegularExpression::escape(parts[i]);
        at += parts[i].size();
        const auto match = argument.match(text, at);
        if (!match.hasMatch())
            break;
        pattern +=
            amount.match(match.captured()).hasMatch() ? QStringLiteral("[0-9\\s]+") : QStringLiteral("(.*)");
        at = match.capturedEnd();
    }
    m_patterns += QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QString WordList::foundIn(const QString &text) const
{
    const QString whole = bare(text);
    if (m_exact.contains(whole))
        return whole;
    for (const QRegularExpression &pattern : m_patterns) {
        if (pattern.match(whole).hasMatch())
            return pattern.pattern();
    }
    static const QRegularExpression joint(QStringLiteral(" · |, |\n|: |\u00a0: |\u202f: | — "));
    const QStringList pieces = whole.split(joint, Qt::SkipEmptyParts);
    if (pieces.size() > 1) {
        for (const QString &piece : pieces) {
            if (m_exact.contains(piece.trimmed()))
                return piece.trimmed();
        }
    }
    return {};
}

} // namespace cercle
