#pragma once
// Colours Markdown while it is typed. It marks, it never judges: what is not understood stays plain.

#include <QSyntaxHighlighter>

namespace cercle {

class Theme;

class MarkdownHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void highlightSpans(const QString &text);

    const Theme &m_theme;
};

} // namespace cercle
