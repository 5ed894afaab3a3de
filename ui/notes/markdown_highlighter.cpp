#include "notes/markdown_highlighter.h"

#include "notes/soft_breaks.h"
#include "spelling/prose.h"
#include "spelling/spell_marks.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QRegularExpression>

namespace cercle
{

namespace
{

enum State { Plain = 0, Backticks = 1, Tildes = 2, Fields = 3 };

constexpr int mostFields = 60;

// "---" in the first line begins fields ("title: …") if another one ends them soon; else it is a rule.
bool beginsFields(const QTextBlock &block)
{
    if (block.blockNumber() != 0 || block.text() != u"---")
        return false;
    QTextBlock line = block.next();
    for (int i = 0; i < mostFields && line.isValid(); ++i, line = line.next()) {
        if (line.text() == u"---")
            return i > 0;
    }
    return false;
}

const QRegularExpression &fencePattern()
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```+|~~~+)"));
    return fence;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

bool MarkdownHighlighter::isProse(const QTextBlock &block)
{
    return block.userState() <= Plain && !fencePattern().match(block.text()).hasMatch()
           && (block.text() != u"---" || block.previous().userState() != Fields);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (highlightLine(text))
        markWords(text);
}

void MarkdownHighlighter::markWords(const QString &text)
{
    const auto *state = static_cast<const SpellState *>(currentBlockUserData());
    if (!m_marks || !state || state->language.isEmpty())
        return;
    for (const WordPlace &place : proseWords(text)) {
        if (!m_marks->isWrong(state->language,
                              dictionaryForm(QStringView(text).mid(place.start, place.length))))
            continue;
        for (int i = place.start; i < place.start + place.length; ++i) {
            QTextCharFormat one = format(i);
            one.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            one.setUnderlineColor(m_theme.tokens().danger);
            setFormat(i, 1, one);
        }
    }
}

bool MarkdownHighlighter::highlightLine(const QString &text)
{
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
    if (before == Fields || beginsFields(currentBlock())) {
        code.setForeground(tokens.text3);
        setFormat(0, length, code);
        setCurrentBlockState(before == Fields && text == u"---" ? Plain : Fields);
        return false;
    }
    const bool lineStart = !soft::continues(currentBlock());
    if (const auto match = fencePattern().match(text); lineStart && match.hasMatch()) {
        const int kind = match.captured(1).startsWith(u'`') ? Backticks : Tildes;
        if (before == Plain || before == kind) {
            setCurrentBlockState(before == Plain ? kind : Plain);
            code.setForeground(tokens.text3);
            setFormat(0, length, code);
            return false;
        }
    }
    if (before != Plain) {
        setFormat(0, length, code);
        return false;
    }
    if (!lineStart) {
        highlightSpans(text);
        return true;
    }
    if (const auto match = heading.match(text); match.hasMatch()) {
        QTextCharFormat words;
        words.setFontWeight(QFont::DemiBold);
        words.setForeground(tokens.text);
        setFormat(0, length, words);
        words.setForeground(tokens.text3);
        setFormat(0, static_cast<int>(match.capturedLength()), words);
        highlightSpans(text);
        return true;
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
            setFormat(static_cast<int>(match.capturedStart(2)), static_cast<int>(match.capturedLength(2)),
                      sign);
    }
    highlightSpans(text);
    return true;
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
        {QRegularExpression(QStringLiteral(
             "(?<![*\\w])\\*(?![*\\s])([^*]+?)(?<!\\s)\\*(?![*\\w])|(?<![_\\w])_(?![_\\s])([^_]"
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
