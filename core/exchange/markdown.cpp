#include "exchange/markdown.h"

#include "domain/file_ref.h"

namespace cercle
{

namespace
{

constexpr QLatin1String openBox("&#9744;&nbsp;"), doneBox("&#9745;&nbsp;");

class HtmlWriter
{
public:
    explicit HtmlWriter(HtmlTarget target, PictureAddress pictures = {})
        : m_rich(target == HtmlTarget::RichText), m_pictures(std::move(pictures))
    {
    }

    QString take() { return std::move(m_out); }

    void write(const std::vector<NoteBlock> &blocks)
    {
        for (const NoteBlock &block : blocks)
            write(block);
    }

    void spans(const std::vector<NoteSpan> &list)
    {
        QByteArray open; // one <a> for neighbours that lead to the same place
        for (const NoteSpan &span : list) {
            if (!span.file.isEmpty() && file(span))
                continue;
            if (span.href != open) {
                if (!open.isEmpty())
                    m_out += QLatin1String("</a>");
                open = span.href;
                if (!open.isEmpty())
                    m_out += QLatin1String("<a href=\"") + QString::fromLatin1(open).toHtmlEscaped()
                             + QLatin1String(m_rich ? "\">" : "\" rel=\"noreferrer noopener\">");
            }
            inlineSpan(span);
        }
        if (!open.isEmpty())
            m_out += QLatin1String("</a>");
    }

private:
    // A picture in its place, or a link to a file where the reader has the files; false: words are all there
    // is.
    bool file(const NoteSpan &span)
    {
        const QString own = fileLink(span.file, span.fileName).toHtmlEscaped();
        if (span.picture) {
            const QString address = m_rich ? own : m_pictures ? m_pictures(span.file) : QString();
            if (!address.isEmpty())
                m_out +=
                    QStringLiteral("<img src=\"%1\" alt=\"%2\">").arg(address, span.text.toHtmlEscaped());
            return !address.isEmpty();
        }
        if (m_rich) {
            m_out += QStringLiteral("<a href=\"%1\">").arg(own);
            inlineSpan(span);
            m_out += QLatin1String("</a>");
        }
        return m_rich;
    }

    void inlineSpan(const NoteSpan &span)
    {
        if (span.text == QLatin1String("\n") && !span.code) {
            m_out += QLatin1String("<br>");
            return;
        }
        const QLatin1String strike(m_rich ? "s" : "del");
        const std::pair<bool, QLatin1String> tags[] = {{span.bold, QLatin1String("strong")},
                                                       {span.italic, QLatin1String("em")},
                                                       {span.strike, strike},
                                                       {span.code, QLatin1String("code")}};
        for (const auto &[on, name] : tags)
            m_out += on ? u'<' + name + u'>' : QString();
        m_out += span.text.toHtmlEscaped();
        for (auto tag = std::rbegin(tags); tag != std::rend(tags); ++tag)
            m_out += tag->first ? QLatin1String("</") + tag->second + u'>' : QString();
    }

    void write(const NoteBlock &block)
    {
        using Kind = NoteBlock::Kind;
        switch (block.kind) {
        case Kind::Paragraph:
            element(QLatin1String("p"), block.spans);
            break;
        case Kind::Heading:
            heading(block);
            break;
        case Kind::Quote:
            m_out += QLatin1String("<blockquote>\n");
            write(block.children);
            m_out += QLatin1String("</blockquote>\n");
            break;
        case Kind::BulletList:
        case Kind::NumberedList:
            list(block);
            break;
        case Kind::Item:
            write(block.children);
            break;
        case Kind::Code:
            m_out += QLatin1String(m_rich ? "<pre>" : "<pre><code>")
                     + block.spans.front().text.toHtmlEscaped()
                     + QLatin1String(m_rich ? "</pre>\n" : "</code></pre>\n");
            break;
        case Kind::Rule:
            m_out += QLatin1String("<hr>\n");
            break;
        case Kind::Table:
            table(block);
            break;
        }
    }

    void element(QLatin1String name, const std::vector<NoteSpan> &list)
    {
        m_out += u'<' + name + u'>';
        spans(list);
        m_out += QLatin1String("</") + name + QLatin1String(">\n");
    }

    void heading(const NoteBlock &block)
    {
        const QString tag = QLatin1Char('h') + QString::number(block.level);
        const QString anchor = block.anchor.toHtmlEscaped();
        m_out += m_rich ? u'<' + tag + QLatin1String("><a name=\"") + anchor + QLatin1String("\"></a>")
                        : u'<' + tag + QLatin1String(" id=\"") + anchor + QLatin1String("\">");
        spans(block.spans);
        m_out += QLatin1String("</") + tag + QLatin1String(">\n");
    }

    void list(const NoteBlock &block)
    {
        const bool numbered = block.kind == NoteBlock::Kind::NumberedList;
        // Qt's rich text begins every numbered list at 1 (before Qt 6.6), so another number is written out.
        if (m_rich && numbered && block.level != 1) {
            m_out += QLatin1String("<ul style=\"list-style-type:none\">\n");
            int number = block.level;
            for (const NoteBlock &item : block.children)
                this->item(item, block.tight, QStringLiteral("%1.&nbsp;").arg(number++));
            m_out += QLatin1String("</ul>\n");
            return;
        }
        QString open(numbered ? QStringLiteral("<ol") : QStringLiteral("<ul"));
        if (numbered && block.level != 1)
            open += QStringLiteral(" start=\"%1\"").arg(block.level);
        m_out += open + QLatin1String(">\n");
        for (const NoteBlock &item : block.children)
            this->item(item, block.tight);
        m_out += QLatin1String(numbered ? "</ol>\n" : "</ul>\n");
    }

    void item(const NoteBlock &item, bool tight, const QString &number = {})
    {
        const bool task = item.task != NoteBlock::Task::None;
        if (number.isEmpty())
            m_out += QLatin1String(task && !m_rich ? "<li class=\"task\">" : "<li>");
        else // hangs where Qt puts the numbers of its own lists
            m_out += QStringLiteral("<li style=\"text-indent:-%1px\">").arg(7 * number.indexOf(u'&'));
        if (task)
            m_out += item.task == NoteBlock::Task::Ticked ? doneBox : openBox;
        m_out += number;
        bool first = true;
        for (const NoteBlock &child : item.children) {
            // A tight item's words stand in the item itself; the first paragraph of a task follows its box,
            // that of a numbered item its number.
            if (child.kind == NoteBlock::Kind::Paragraph && (tight || ((task || !number.isEmpty()) && first)))
                spans(child.spans);
            else
                write(child);
            first = false;
        }
        m_out += QLatin1String("</li>\n");
    }

    void table(const NoteBlock &block)
    {
        // Qt loses the first header cell of a table that follows a quote unless a paragraph stands between.
        if (m_rich)
            m_out += QLatin1String("<p style=\"margin:0;font-size:1px\">&nbsp;</p>\n"
                                   "<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">\n");
        else
            m_out += QLatin1String("<div class=\"table\"><table>\n");
        for (size_t r = 0; r < block.rows.size(); ++r) {
            m_out += QLatin1String(r == 0 ? "<thead><tr>" : r == 1 ? "<tbody><tr>" : "<tr>");
            for (size_t c = 0; c < block.rows[r].size(); ++c) {
                const QLatin1String tag(r == 0 ? "th" : "td");
                static constexpr const char *alignments[] = {"left", "center", "right"};
                m_out += QStringLiteral("<%1 %2>").arg(
                    tag, QString::fromLatin1(m_rich ? "align=\"%1\"" : "style=\"text-align:%1\"")
                             .arg(QLatin1String(alignments[static_cast<int>(block.columns[c])])));
                spans(block.rows[r][c]);
                m_out += QLatin1String("</") + tag + u'>';
            }
            m_out += QLatin1String(r == 0 ? "</tr></thead>\n" : "</tr>\n");
        }
        m_out += QLatin1String(block.rows.size() > 1 ? "</tbody></table>" : "</table>")
                 + QLatin1String(m_rich ? "\n" : "</div>\n");
    }

    QString m_out;
    bool m_rich;
    PictureAddress m_pictures;
};

} // namespace

QString toHtml(const std::vector<NoteBlock> &blocks, HtmlTarget target, const PictureAddress &pictures)
{
    HtmlWriter writer(target, pictures);
    writer.write(blocks);
    return writer.take();
}

QString toHtml(const std::vector<NoteSpan> &spans, HtmlTarget target)
{
    HtmlWriter writer(target);
    writer.spans(spans);
    return writer.take();
}

QString markdownOfFile(const FileFacts &file)
{
    // Words that no Markdown turns into something else.
    QString words = shownFileName(file.name);
    if (const auto dot = words.lastIndexOf(u'.'); dot > 0)
        words.truncate(dot);
    static const QString marks = QStringLiteral("[]\\`*_<>!");
    words.removeIf([&](QChar c) { return marks.contains(c); });
    return QStringLiteral("%1[%2](%3)")
        .arg(QLatin1String(isPictureName(file.name) ? "!" : ""), words.simplified(),
             fileLink(file.sha256, file.name));
}

RenderedMarkdown renderMarkdown(QByteArrayView markdown, HtmlTarget target, const NoteOptions &options)
{
    const std::vector<NoteBlock> blocks = readNote(markdown, options);
    RenderedMarkdown out{toHtml(blocks, target), {}};
    for (const NoteBlock *heading : headingsOf(blocks))
        out.headings.push_back({heading->level, heading->plain, heading->anchor});
    return out;
}

} // namespace cercle
