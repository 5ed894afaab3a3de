#pragma once
// Owns one parse of cmark-gfm (tables, task lists, strikethrough, autolinks). Everything that reads Markdown
// starts here, so that the preview, the exports and the imports agree on what a text means. For this folder's
// own use.

#include <QByteArrayView>
#include <QString>

#include <memory>

struct cmark_node;

namespace cercle
{

class CmarkTree
{
public:
    // Any bytes are accepted: invalid UTF-8 and NUL become U+FFFD, a leading byte order mark is skipped.
    explicit CmarkTree(QByteArrayView source);
    ~CmarkTree();
    CmarkTree(const CmarkTree &) = delete;
    CmarkTree &operator=(const CmarkTree &) = delete;

    cmark_node *root() const { return m_root; }

private:
    cmark_node *m_root = nullptr;
};

// The words of a node and all below it, without markup; breaks become spaces, raw HTML is left out.
QString plainText(cmark_node *node);
// The words of one line of Markdown: "**Lead:** [a](b)" gives "Lead: a". Spaces are collapsed.
QString plainLine(const QString &markdown);

} // namespace cercle
