#include "exchange/cmark_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

namespace cercle
{

namespace
{

void registerExtensions()
{
    // A function-local constant is initialised once, whichever thread comes first.
    [[maybe_unused]] static const bool once = (cmark_gfm_core_extensions_ensure_registered(), true);
}

} // namespace

CmarkTree::CmarkTree(QByteArrayView source)
{
    registerExtensions();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, source.data(), static_cast<size_t>(source.size()));
    m_root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
}

CmarkTree::~CmarkTree()
{
    cmark_node_free(m_root);
}

QString plainText(cmark_node *node)
{
    QByteArray out;
    cmark_iter *walk = cmark_iter_new(node);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk)) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node *at = cmark_iter_get_node(walk);
        const cmark_node_type type = cmark_node_get_type(at);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            out += cmark_node_get_literal(at);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            out += ' ';
    }
    cmark_iter_free(walk);
    return QString::fromUtf8(out).simplified();
}

QString plainLine(const QString &markdown)
{
    const CmarkTree tree(markdown.trimmed().toUtf8());
    return plainText(tree.root());
}

} // namespace cercle
