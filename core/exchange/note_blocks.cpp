#include "exchange/note_blocks.h"

#include "domain/file_ref.h"
#include "exchange/cmark_tree.h"
#include "exchange/safe_text.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace cercle
{

namespace
{

QByteArrayView typeOf(cmark_node *node)
{
    return QByteArrayView(cmark_node_get_type_string(node));
}

QString literal(cmark_node *node)
{
    const char *text = cmark_node_get_literal(node);
    return text ? QString::fromUtf8(text) : QString();
}

class Reader
{
public:
    explicit Reader(const NoteOptions &options) : m_options(options) {}

    void blocks(cmark_node *parent, std::vector<NoteBlock> &out, int depth)
    {
        // Containers past the limit add no level: their content goes on at this one. A stack of our own
        // instead of recursion, as the text decides how deep they go.
        std::vector<cmark_node *> pending{cmark_node_first_child(parent)};
        while (!pending.empty()) {
            cmark_node *node = pending.back();
            if (!node) {
                pending.pop_back();
                continue;
            }
            pending.back() = cmark_node_next(node);
            const cmark_node_type type = cmark_node_get_type(node);
            const bool opens = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST;
            const bool itemOfDissolved = type == CMARK_NODE_ITEM && pending.size() > 1;
            if ((opens && depth >= deepestNesting) || itemOfDissolved)
                pending.push_back(cmark_node_first_child(node));
            else
                block(node, out, depth);
        }
    }

private:
    void block(cmark_node *node, std::vector<NoteBlock> &out, int depth)
    {
        NoteBlock made;
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) {
            made.kind = NoteBlock::Kind::Heading;
            made.level = std::clamp(cmark_node_get_heading_level(node) + m_options.headingShift, 1, 6);
            made.spans = inlines(node);
            made.plain = plainText(node);
            made.anchor = anchorFor(made.plain);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            made.kind = NoteBlock::Kind::Quote;
            blocks(node, made.children, depth + 1);
        } else if (type == CMARK_NODE_LIST) {
            const bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            made.kind = numbered ? NoteBlock::Kind::NumberedList : NoteBlock::Kind::BulletList;
            made.level = numbered ? cmark_node_get_list_start(node) : 0;
            made.tight = cmark_node_get_list_tight(node) != 0;
            blocks(node, made.children, depth + 1);
        } else if (type == CMARK_NODE_ITEM) {
            made.kind = NoteBlock::Kind::Item;
            if (typeOf(node) == QByteArrayView("tasklist"))
                made.task = cmark_gfm_extensions_get_tasklist_item_checked(node) ? NoteBlock::Task::Ticked
                                                                                 : NoteBlock::Task::Open;
            blocks(node, made.children, depth);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            made.kind = NoteBlock::Kind::Code;
            QString text = literal(node);
            if (text.endsWith(u'\n'))
                text.chop(1);
            m_defence.reset();
            made.spans.push_back({m_defence.apply(text), false, false, false, true, {}});
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            made.kind = NoteBlock::Kind::Rule;
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            made.spans = rawHtml(literal(node));
            if (made.spans.empty())
                return;
        } else if (typeOf(node) == QByteArrayView("table")) {
            table(node, made);
        } else {
            made.spans = inlines(node);
        }
        out.push_back(std::move(made));
    }

    void table(cmark_node *node, NoteBlock &made)
    {
        made.kind = NoteBlock::Kind::Table;
        const int columns = cmark_gfm_extensions_get_table_columns(node);
        const uint8_t *aligned = cmark_gfm_extensions_get_table_alignments(node);
        for (int i = 0; i < columns; ++i)
            made.columns.push_back(aligned[i] == 'c'   ? CellAlign::Center
                                   : aligned[i] == 'r' ? CellAlign::Right
                                                       : CellAlign::Left);
        for (cmark_node *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
            auto &cells = made.rows.emplace_back();
            for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
                cells.push_back(inlines(cell));
            cells.resize(static_cast<size_t>(columns));
        }
    }

    // All text below a block. Nesting of emphasis is only counted, so depth costs nothing here.
    std::vector<NoteSpan> inlines(cmark_node *parent)
    {
        m_defence.reset();
        m_spans.clear();
        int bold = 0, italic = 0, strike = 0;
        struct Link {
            QByteArray href;
            QString refused;
            bool image;
            size_t firstSpan;
            QByteArray file;
            QString fileName;
        };
        std::vector<Link> links;
        const auto add = [&](const QString &text, bool code) {
            const QByteArray href = links.empty() ? QByteArray() : links.back().href;
            m_spans.push_back({text, bold > 0, italic > 0, strike > 0, code, href});
            if (!links.empty()) {
                m_spans.back().file = links.back().file;
                m_spans.back().fileName = links.back().fileName;
            }
        };
        cmark_iter *walk = cmark_iter_new(parent);
        for (auto event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
            cmark_node *node = cmark_iter_get_node(walk);
            if (node == parent)
                continue;
            const cmark_node_type type = cmark_node_get_type(node);
            const int step = event == CMARK_EVENT_ENTER ? 1 : -1;
            if (type == CMARK_NODE_STRONG)
                bold += step;
            else if (type == CMARK_NODE_EMPH)
                italic += step;
            else if (typeOf(node) == QByteArrayView("strikethrough"))
                strike += step;
            else if (type == CMARK_NODE_TEXT)
                add(prose(literal(node)), false);
            else if (type == CMARK_NODE_CODE)
                add(m_defence.apply(literal(node)), true);
            else if (type == CMARK_NODE_SOFTBREAK)
                add(QStringLiteral(" "), false), m_defence.reset();
            else if (type == CMARK_NODE_LINEBREAK)
                add(QStringLiteral("\n"), false), m_defence.reset();
            else if (type == CMARK_NODE_HTML_INLINE)
                for (const NoteSpan &span : rawHtml(literal(node)))
                    add(span.text, false);
            else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
                if (event == CMARK_EVENT_ENTER) {
                    const QString address = QString::fromUtf8(cmark_node_get_url(node));
                    if (const auto files = filesNamedIn(address);
                        !files.empty() && !fileOfLink(address).isEmpty()) {
                        links.push_back({{},
                                         {},
                                         type == CMARK_NODE_IMAGE,
                                         m_spans.size(),
                                         files[0].sha256,
                                         files[0].name});
                        continue;
                    }
                    const auto url = safeUrl(address);
                    links.push_back({url ? encodedUrl(*url) : QByteArray(),
                                     url ? QString() : address,
                                     type == CMARK_NODE_IMAGE,
                                     m_spans.size(),
                                     {},
                                     {}});
                } else if (!links.back().file.isEmpty()) {
                    if (m_spans.size() == links.back().firstSpan)
                        add(m_defence.apply(links.back().fileName), false);
                    if (links.back().image && isPictureName(links.back().fileName))
                        makePicture(links.back().firstSpan);
                    links.pop_back();
                } else {
                    const Link link = links.back();
                    const bool named = m_spans.size() > link.firstSpan;
                    if (!named && !link.href.isEmpty())
                        add(m_defence.apply(QString::fromUtf8(link.href)), false);
                    links.pop_back();
                    if (!link.refused.isEmpty() && !link.refused.startsWith(u'#')
                        && !(named && m_spans.back().text == link.refused))
                        add((named ? QStringLiteral(" (%1)") : QStringLiteral("%1"))
                                .arg(m_defence.apply(link.refused)),
                            false);
                }
            }
        }
        cmark_iter_free(walk);
        return std::move(m_spans);
    }

    // The words of an image become one span that stands for it.
    void makePicture(size_t first)
    {
        NoteSpan picture = m_spans[first];
        for (size_t i = first + 1; i < m_spans.size(); ++i)
            picture.text += m_spans[i].text;
        picture.code = false;
        picture.picture = true;
        m_spans.resize(first);
        m_spans.push_back(std::move(picture));
    }

    QString prose(const QString &text)
    {
        const QString safe = m_defence.apply(text);
        return m_options.french ? frenchSpacing(safe) : safe;
    }

    std::vector<NoteSpan> rawHtml(const QString &html)
    {
        static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression lineBreak(QStringLiteral("^\\s*<br\\s*/?>\\s*$"),
                                                  QRegularExpression::CaseInsensitiveOption);
        if (lineBreak.match(html).hasMatch())
            return {{QStringLiteral("\n"), false, false, false, false, {}}};
        QString left = html;
        left.remove(comment);
        if (left.trimmed().isEmpty())
            return {};
        return {{m_defence.apply(left.trimmed()), false, false, false, false, {}}};
    }

    // As GitHub makes them: lower case, letters and digits and - _ kept, spaces to hyphens, "-1" after a
    // twin.
    QString anchorFor(const QString &words)
    {
        QString slug;
        for (const QChar c : words.left(200).toLower()) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_')
                slug += c;
            else if (c.isSpace())
                slug += u'-';
        }
        if (slug.isEmpty())
            slug = QStringLiteral("section");
        QString unique = slug;
        int &twins = m_next[slug];
        while (m_taken.contains(unique))
            unique = slug + u'-' + QString::number(++twins);
        m_taken.insert(unique);
        return unique;
    }

    NoteOptions m_options;
    TextDefence m_defence;
    std::vector<NoteSpan> m_spans;
    QSet<QString> m_taken;
    QHash<QString, int> m_next;
};

void collect(const std::vector<NoteBlock> &blocks, std::vector<const NoteBlock *> &out)
{
    for (const NoteBlock &block : blocks) {
        if (block.kind == NoteBlock::Kind::Heading)
            out.push_back(&block);
        collect(block.children, out);
    }
}

} // namespace

bool isPictureName(const QString &name)
{
    static const QStringList endings{QStringLiteral(".png"), QStringLiteral(".jpg"),  QStringLiteral(".jpeg"),
                                     QStringLiteral(".gif"), QStringLiteral(".webp"), QStringLiteral(".bmp")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

std::vector<NoteBlock> readNote(QByteArrayView markdown, const NoteOptions &options)
{
    const CmarkTree tree(markdown);
    std::vector<NoteBlock> out;
    Reader(options).blocks(tree.root(), out, 0);
    return out;
}

std::vector<const NoteBlock *> headingsOf(const std::vector<NoteBlock> &blocks)
{
    std::vector<const NoteBlock *> out;
    collect(blocks, out);
    return out;
}

} // namespace cercle
