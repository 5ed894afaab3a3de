#include "spelling/prose.h"

#include <QRegularExpression>
#include <QSet>

namespace cercle
{

namespace
{

constexpr int longestWord = 60;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool joins(QChar c)
{
    return isApostrophe(c) || c == u'-' || c == u'\u2010' || c == u'\u2011';
}

// The line with what is no prose blanked out, position for position.
QString proseOf(const QString &line)
{
    // Each part begins where a word does and is bounded, so that a long unbroken line is not gone over again
    // and again.
    static const QRegularExpression foreign(
        QStringLiteral("(`+)[^`].*?\\1(?!`)|<[^>\\s][^>]*>|\\b(?:https?|ftp|mailto|cercle):\\S+|\\bwww\\.\\S+"
                       "|(?<!\\S)\\S{1,64}@\\S+|(?<=\\])\\([^)]*\\)|^ {0,3}\\[[^\\]]+\\]:.*|\\[\\^[^\\]]*\\]"
                       "|(?<=\\])\\[[^\\]]*\\]|[@#/\\\\$]\\w[\\w/.-]*|&\\w+;|(?<!\\w)\\w{1,60}(?:\\.\\w+)+"
                       "|(?<!\\w)\\w{1,60}\\(\\)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString prose = line;
    for (auto it = foreign.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            prose[i] = u' ';
    }
    return prose;
}

bool isOfDictionary(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return false;
    int upper = 0;
    bool upperWithin = false;
    bool partStart = true;
    for (const QChar c : word) {
        if (c.isDigit() || c == u'_' || c.isSurrogate())
            return false;
        if (c.isUpper()) {
            ++upper;
            upperWithin = upperWithin || !partStart;
        }
        partStart = joins(c);
    }
    return upper == 0 || !upperWithin;
}

} // namespace

std::vector<WordPlace> proseWords(const QString &line)
{
    std::vector<WordPlace> words;
    const QString prose = proseOf(line);
    const auto inWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
    };
    for (qsizetype i = 0; i < prose.size();) {
        if (!inWord(prose[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < prose.size()
               && (inWord(prose[i]) || (joins(prose[i]) && i + 1 < prose.size() && inWord(prose[i + 1]))))
            ++i;
        // Marks of Markdown: _words_.
        qsizetype from = start;
        qsizetype to = i;
        while (from < to && prose[from] == u'_')
            ++from;
        while (to > from && prose[to - 1] == u'_')
            --to;
        if (isOfDictionary(QStringView(prose).mid(from, to - from)))
            words.push_back({static_cast<int>(from), static_cast<int>(to - from)});
    }
    return words;
}

QString dictionaryForm(QStringView word)
{
    QString out = word.toString().normalized(QString::NormalizationForm_C);
    out.replace(u'’', u'\'').replace(u'\u2010', u'-').replace(u'\u2011', u'-');
    return out;
}

QString guessLanguage(const QString &line)
{
    // Words that one of the two has and the other has not.
    static const QSet<QString> french{
        QStringLiteral("le"),   QStringLiteral("la"),    QStringLiteral("les"),  QStringLiteral("un"),
        QStringLiteral("une"),  QStringLiteral("des"),   QStringLiteral("du"),   QStringLiteral("de"),
        QStringLiteral("et"),   QStringLiteral("est"),   QStringLiteral("que"),  QStringLiteral("qui"),
        QStringLiteral("dans"), QStringLiteral("pour"),  QStringLiteral("avec"), QStringLiteral("sur"),
        QStringLiteral("pas"),  QStringLiteral("ne"),    QStringLiteral("nous"), QStringLiteral("vous"),
        QStringLiteral("il"),   QStringLiteral("elle"),  QStringLiteral("au"),   QStringLiteral("aux"),
        QStringLiteral("ce"),   QStringLiteral("cette"), QStringLiteral("par"),  QStringLiteral("son"),
        QStringLiteral("sont"), QStringLiteral("mais"),  QStringLiteral("où"),   QStringLiteral("à"),
        QStringLiteral("se"),   QStringLiteral("sa"),    QStringLiteral("ses"),  QStringLiteral("être"),
        QStringLiteral("ou"),   QStringLiteral("je"),    QStringLiteral("tu"),   QStringLiteral("très")};
    static const QSet<QString> english{
        QStringLiteral("the"),   QStringLiteral("and"),  QStringLiteral("of"),    QStringLiteral("to"),
        QStringLiteral("in"),    QStringLiteral("is"),   QStringLiteral("it"),    QStringLiteral("that"),
        QStringLiteral("with"),  QStringLiteral("for"),  QStringLiteral("was"),   QStringLiteral("are"),
        QStringLiteral("this"),  QStringLiteral("we"),   QStringLiteral("you"),   QStringLiteral("he"),
        QStringLiteral("she"),   QStringLiteral("they"), QStringLiteral("be"),    QStringLiteral("have"),
        QStringLiteral("has"),   QStringLiteral("not"),  QStringLiteral("from"),  QStringLiteral("by"),
        QStringLiteral("or"),    QStringLiteral("an"),   QStringLiteral("as"),    QStringLiteral("at"),
        QStringLiteral("but"),   QStringLiteral("what"), QStringLiteral("which"), QStringLiteral("will"),
        QStringLiteral("would"), QStringLiteral("can"),  QStringLiteral("who"),   QStringLiteral("our"),
        QStringLiteral("his"),   QStringLiteral("her"),  QStringLiteral("were"),  QStringLiteral("been")};
    static const QString accents = QStringLiteral("éèêëàâçùûîïôœ");
    int forFrench = 0;
    int forEnglish = 0;
    const auto count = [&](const QString &word) {
        forFrench += french.contains(word) ? 2 : 0;
        forEnglish += english.contains(word) ? 2 : 0;
        for (const QChar c : word) {
            if (accents.contains(c)) {
                ++forFrench;
                break;
            }
        }
    };
    for (const WordPlace &place : proseWords(line)) {
        const QString word = dictionaryForm(QStringView(line).mid(place.start, place.length)).toLower();
        const qsizetype apostrophe = word.indexOf(u'\'');
        if (apostrophe > 0 && apostrophe <= 2 && apostrophe < word.size() - 2)
            forFrench += 2; // l’arbre, qu’on
        count(apostrophe > 0 && apostrophe <= 2 ? word.mid(apostrophe + 1) : word);
    }
    // "à" is one letter, which proseWords() passes over.
    static const QRegularExpression alone(QStringLiteral("(?<!\\w)à(?!\\w)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (line.contains(alone))
        forFrench += 2;
    return forFrench > forEnglish   ? QStringLiteral("fr")
           : forEnglish > forFrench ? QStringLiteral("en")
                                    : QString();
}

} // namespace cercle
