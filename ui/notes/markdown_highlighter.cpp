#include "notes/markdown_highlighter.h"

#include "notes/soft_breaks.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QRegularExpression>

namespace cercle {

namespace {

enum State { Plain = 0, Backticks = 1, Tildes = 2 };

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document) :
    QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```+|~~~+)"));
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}(?=\\s|$)"));
    static const QRegularExpression quote(QStringLiteral("^ {0,3}>"));
    static const QRegularExpression marker(QStringLiteral("^\\s*([-*+]|\\d{1,9}[.)])\\s+(\\[[ xX]\\]\\s)?"));
    const Tokens &tokens = m_theme.tokens();
    const int before = previousBlockState() < 0 ? Plain : previousBlockState();
    setCurrentBlockState(before);

    QTextCharFormat code;
    code.setForeground(tokens.text2);
    code.setFontFamilies(type::monospace(type::body).families());
    const auto length = static_cast<int>(text.size());
    const bool lineStart = !soft::continues(currentBlock());
    if (const auto match = fence.match(text); lineStart && match.hasMatch()) {
        const int kind = match.captured(1).startsWith(u'`') ? Backticks : Tildes;
        if (before == Plain || before == kind) {
            setCurrentBlockState(before == Plain ? kind : Plain);
            code.setForeground(tokens.text3);
            setFormat(0, length, code);
            return;
        }
    }
    if (before != Plain) {
        setFormat(0, length, code);
        return;
    }
    if (!lineStart) {
        highlightSpans(text);
        return;
    }
    if (const auto match = heading.match(text); match.hasMatch()) {
        QTextCharFormat words;
        words.setFontWeight(QFont::DemiBold);
        words.setForeground(tokens.text);
        setFormat(0, length, words);
        words.setForeground(tokens.text3);
        setFormat(0, static_cast<int>(match.capturedLength()), words);
        highlightSpans(text);
        return;
    }
    if (quote.match(text).hasMatch()) {
        QTextCharFormat words;
        words.setForeground(tokens.text2);
        words.setFontItalic(true);
        setFormat(0, length, words);
    } else if (const auto match = marker.match(text); match.hasMatch()) {
        QTextCharFormat sign;
        sign.setForeground(tokens.accentText);
        sign.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)), sign);
        if (match.capturedStart(2) >= 0)
            setFormat(static_cast<int>(match.capturedStart(2)), static_cast<int>(match.capturedLength(2)), sign);
    }
    highlightSpans(text);
}

void MarkdownHighlighter::highlightSpans(const QString &text)
{
    struct Span {
        QRegularExpression pattern;
        void (*apply)(QTextCharFormat &, const Tokens &);
    };
    static const Span spans[] = {
        {QRegularExpression(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1")),
         [](QTextCharFormat &f, const Tokens &) { f.setFontWeight(QFont::Bold); }},
        {QRegularExpression(QStringLiteral("(?<![*\\w])\\*(?![*\\s])([^*]+?)(?<!\\s)\\*(?![*\\w])|(?<![_\\w])_(?![_\\s])([^_]"
                                           "+?)(?<!\\s)_(?![_\\w])")),
         [](QTextCharFormat &f, const Tokens &) { f.setFontItalic(true); }},
        {QRegularExpression(QStringLiteral("~~(?=\\S).+?(?<=\\S)~~")),
         [](QTextCharFormat &f, const Tokens &) { f.setFontStrikeOut(true); }},
        {QRegularExpression(QStringLiteral("!?\\[[^\\]]*\\]\\([^)\\s]*\\)|https?://[^\\s<>)]+")),
         [](QTextCharFormat &f, const Tokens &t) { f.setForeground(t.accentText); }},
        {QRegularExpression(QStringLiteral("(`+)[^`].*?\\1(?!`)")),
         [](QTextCharFormat &f, const Tokens &t) {
             f.setForeground(t.text2);
             f.setBackground(t.dark ? t.raised : t.window);
             f.setFontFamilies(type::monospace(type::body).families());
         }},
    };
    for (const Span &span : spans) {
        for (auto it = span.pattern.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            for (int i = static_cast<int>(match.capturedStart()); i < match.capturedEnd(); ++i) {
                QTextCharFormat one = format(i);
                span.apply(one, m_theme.tokens());
                setFormat(i, 1, one);
            }
        }
    }
}

} // namespace cercle
