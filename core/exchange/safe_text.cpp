#include "exchange/safe_text.h"

#include <QRegularExpression>

namespace cercle
{

namespace
{

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar narrowSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar openingQuote(0x00AB);
constexpr QChar closingQuote(0x00BB);

bool isOverride(char32_t c)
{
    return c == 0x202D || c == 0x202E;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
}

bool isFencedLine(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && i < 4 && line[i] == ' ')
        ++i;
    const QByteArrayView rest = line.sliced(i);
    return i < 4 && (rest.startsWith("```") || rest.startsWith("~~~"));
}

bool isBlank(QByteArrayView line)
{
    for (const char c : line) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return false;
    }
    return true;
}

// How many bytes from the start cost as much to lay out as `limit` bytes of prose. The weights are what
// QTextDocument needed for each on one machine, relative to prose.
qsizetype affordable(QByteArrayView text, qsizetype limit)
{
    qsizetype cost = 0, run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        run = c == ' ' || c == '\n' ? 0 : run + 1;
        cost += c == '|'                           ? 96
                : c == '@' || c == ':'             ? 48
                : c == '<' || c == '[' || c == '`' ? 10
                : run > 200                        ? 4
                                                   : 1;
        if (c == '.' && text.first(i).endsWith("www"))
            cost += 48;
        if (cost > limit)
            return std::max<qsizetype>(i, 4); // never less than one character
    }
    return text.size();
}

// Where to end a page of `text`, which is longer than `limit`.
qsizetype cutAt(QByteArrayView text, qsizetype limit)
{
    qsizetype blank = 0, lineEnd = 0, begin = 0;
    bool fenced = false;
    while (begin < limit) {
        const qsizetype newline = text.indexOf('\n', begin);
        if (newline < 0 || newline >= limit)
            break;
        const QByteArrayView line = text.sliced(begin, newline - begin);
        if (isFencedLine(line))
            fenced = !fenced;
        lineEnd = newline + 1;
        if (!fenced && isBlank(line))
            blank = lineEnd;
        begin = lineEnd;
    }
    if (blank > limit / 2)
        return blank;
    if (lineEnd > limit / 2)
        return lineEnd;
    const qsizetype space = text.first(limit).lastIndexOf(' ');
    if (space > limit / 2)
        return space + 1;
    qsizetype cut = limit;
    while (cut > 1 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return cut;
}

} // namespace

QString TextDefence::apply(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / longestRun + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        int units = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            units = 2;
        }
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) {
            if (++m_marks > mostMarks) {
                i += units - 1;
                continue;
            }
        } else {
            m_marks = 0;
        }
        if (units == 1 && text[i].isSurrogate())
            c = 0xFFFD;
        if (QChar::isSpace(c)) {
            m_run = 0;
        } else if (m_run + units > longestRun && m_marks == 0) {
            out += zeroWidthSpace;
            m_run = 0;
        }
        m_run += QChar::isSpace(c) ? 0 : units;
        if (isOverride(c) || isControl(c) || c == 0xFFFD)
            out += QChar::ReplacementCharacter;
        else
            out += text.sliced(i, units);
        i += units - 1;
    }
    return out;
}

std::optional<QUrl> safeUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    if (!url.isValid() || text.contains(QChar(0)))
        return std::nullopt;
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("mailto"))
        return url.path().isEmpty() ? std::nullopt : std::optional(url);
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return std::nullopt;
    return url.host().isEmpty() ? std::nullopt : std::optional(url);
}

QByteArray encodedUrl(const QUrl &url)
{
    QByteArray out;
    for (const char c : url.toEncoded(QUrl::FullyEncoded)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F || QByteArrayView("()<>\"'\\`{}|^").contains(c))
            out += '%' + QByteArray(1, c).toHex().toUpper();
        else
            out += c;
    }
    return out;
}

QString oneLine(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
                           || c == QChar::ParagraphSeparator;
        if (!blank)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString markdownLine(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_\\[\\]<>|~]|&(?=#?\\w+;))")),
        lead(QStringLiteral("^([#+-])")), number(QStringLiteral("^(\\d+)([.)])"));
    QString out = oneLine(text);
    out.replace(special, QStringLiteral("\\\\1")).replace(lead, QStringLiteral("\\\\1"));
    return out.replace(number, QStringLiteral("\\1\\\\2")); // only signs can be escaped, digits cannot
}

QString frenchSpacing(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u' ' && text[i] != noBreakSpace)
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        // ": " alone ends a label; ":)" and "!=" are no punctuation of a sentence.
        const QChar second = i + 2 < text.size() ? text[i + 2] : QChar(u' ');
        const bool closes = (QStringView(u";:!?").contains(after)
                             && (second.isSpace() || QStringView(u"!?»\"").contains(second)))
                            || after == closingQuote;
        const bool opened = before == openingQuote && (!after.isSpace() || i + 1 == text.size());
        if ((closes && !before.isSpace()) || opened || (i == 0 && after == closingQuote))
            text[i] = opened || after == u':' || after == closingQuote ? noBreakSpace : narrowSpace;
    }
    return text;
}

QString withColon(const QString &label, bool french)
{
    return french ? label + noBreakSpace + u':' : label + u':';
}

std::vector<QByteArrayView> pagesOf(QByteArrayView markdown, qsizetype limit)
{
    std::vector<QByteArrayView> pages;
    for (qsizetype fits = affordable(markdown, limit); fits < markdown.size();
         fits = affordable(markdown, limit)) {
        const qsizetype cut = cutAt(markdown, fits);
        pages.push_back(markdown.first(cut));
        markdown = markdown.sliced(cut);
    }
    pages.push_back(markdown);
    return pages;
}

} // namespace cercle
