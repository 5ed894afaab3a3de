#pragma once
// Colours Markdown while it is typed. It marks, it never judges: what is not understood stays plain.

#include <QSyntaxHighlighter>

namespace cercle
{

class SpellMarks;
class Theme;

class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

    // Words that are underlined as wrong, in blocks that were looked at (SpellState); null: none.
    void setMarks(const SpellMarks *marks) { m_marks = marks; }
    // Words of a language, not code and not the fields before the text; once the block is coloured.
    static bool isProse(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    // False for what is no prose.
    bool highlightLine(const QString &text);
    void highlightSpans(const QString &text);
    void markWords(const QString &text);

    const Theme &m_theme;
    const SpellMarks *m_marks = nullptr;
};

} // namespace cercle
