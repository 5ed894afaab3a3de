#include "exchange/links_parser.h"

#include "exchange/cmark_tree.h"
#include "exchange/safe_text.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace cercle
{

namespace
{

using Rx = QRegularExpression;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinksImport)
};

// "French", "français" and "fr" to "fr"; empty if this names no human language.
QString languageNamed(const QString &words)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> out;
        // QLocale::C is the first of the list and a programming language here.
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = static_cast<QLocale::Language>(i);
            const QString code = QLocale::languageToCode(language);
            if (code.isEmpty())
                continue;
            out.insert(QLocale::languageToString(language).toLower(), code);
            const QLocale locale(language);
            if (locale.language() == language && !locale.nativeLanguageName().isEmpty())
                out.insert(locale.nativeLanguageName().toLower(), code);
        }
        return out;
    }();
    return names.value(words.toLower().trimmed());
}

QString languageOfFile(const QString &fileName)
{
    static const Rx ending(QStringLiteral("-([a-z]{2,3})(?:_[A-Za-z]{2,4})?\\.[^.]+$")),
        english(QStringLiteral("-(?:langs|subjects)\\.[^.]+$"));
    if (english.match(fileName).hasMatch())
        return QStringLiteral("en");
    const auto found = ending.match(fileName);
    const bool known = found.hasMatch() && QLocale::codeToLanguage(found.captured(1)) != QLocale::AnyLanguage;
    return known ? found.captured(1) : QString();
}

class LinksReader
{
public:
    LinksReader(const QString &fileName, LinkList &list)
        : m_fileName(fileName), m_fileLanguage(languageOfFile(fileName)), m_list(list)
    {
    }

    // Walks the blocks in reading order without recursion: their depth is up to whoever wrote the file.
    void read(cmark_node *root)
    {
        findTitle(root);
        cmark_iter *walk = cmark_iter_new(root);
        for (auto event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
            cmark_node *node = cmark_iter_get_node(walk);
            if (event != CMARK_EVENT_ENTER)
                continue;
            const cmark_node_type type = cmark_node_get_type(node);
            if (type == CMARK_NODE_HEADING)
                heading(node);
            else if (type == CMARK_NODE_PARAGRAPH)
                paragraph(node);
            else if (QByteArrayView(cmark_node_get_type_string(node)) == QByteArrayView("table_cell"))
                cell(node);
            else if (type == CMARK_NODE_HTML_BLOCK)
                addressesIn(node, cmark_node_get_start_line(node));
        }
        cmark_iter_free(walk);
    }

private:
    void reject(int line, const QString &what, const QString &reason)
    {
        m_list.notTaken.push_back({m_fileName, line, shortened(what), reason});
    }

    // A single heading above all others is the title of the list, not a section of it.
    void findTitle(cmark_node *root)
    {
        int top = 7, tops = 0, all = 0;
        for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) != CMARK_NODE_HEADING)
                continue;
            const int level = cmark_node_get_heading_level(node);
            tops = level < top ? 1 : tops + (level == top ? 1 : 0);
            top = std::min(top, level);
            ++all;
        }
        m_titleLevel = tops == 1 && all > 1 ? top : 0;
    }

    void heading(cmark_node *node)
    {
        static const Rx number(QStringLiteral("^\\d+\\s*[-.)]\\s+"));
        const size_t level = static_cast<size_t>(cmark_node_get_heading_level(node));
        m_headings.resize(6);
        for (size_t i = level - 1; i < 6; ++i)
            m_headings[i].clear();
        m_headings[level - 1] = plainText(node).remove(number);
        m_inIndex = m_headings[level - 1].compare(QLatin1String("index"), Qt::CaseInsensitive) == 0;
    }

    void section(LinkEntry &entry) const
    {
        entry.language = m_fileLanguage;
        for (size_t i = 0; i < m_headings.size(); ++i) {
            const QString &words = m_headings[i];
            if (words.isEmpty() || static_cast<int>(i) + 1 == m_titleLevel)
                continue;
            if (const QString language = languageNamed(words); !language.isEmpty())
                entry.language = language;
            else if (!entry.tags.contains(words))
                entry.tags << words;
        }
    }

    struct Piece {
        QString text;
        QString url; // of a link or an image
        int line = 0;
        bool link = false, image = false;
    };

    // Text, links and images of a block, in order, each with its line.
    std::vector<Piece> pieces(cmark_node *block)
    {
        std::vector<Piece> out;
        int line = cmark_node_get_start_line(block);
        for (cmark_node *node = cmark_node_first_child(block); node; node = cmark_node_next(node))
            piece(node, line, out, 0);
        return out;
    }

    void piece(cmark_node *node, int &line, std::vector<Piece> &out, int depth)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            ++line;
            out.push_back({QStringLiteral(" "), {}, line, false, false});
        } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
            const QString url = QString::fromUtf8(cmark_node_get_url(node));
            out.push_back({plainText(node), url, line, type == CMARK_NODE_LINK, type == CMARK_NODE_IMAGE});
        } else if (type == CMARK_NODE_HTML_INLINE) {
            addressesIn(node, line);
        } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            out.push_back({QString::fromUtf8(cmark_node_get_literal(node)), {}, line, false, false});
        } else if (depth < 20) {
            for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
                piece(child, line, out, depth + 1);
        }
    }

    // Is this an address that may be taken? Counts or lists what may not.
    bool takeable(const Piece &piece)
    {
        if (piece.url.startsWith(u'#') && !piece.image) {
            ++m_list.indexAnchors;
            return false;
        }
        const auto url = safeUrl(piece.url);
        if (piece.image)
            reject(piece.line, piece.url, Words::tr("an image, not a link"));
        else if (!url)
            reject(piece.line, piece.url, Words::tr("not an address that begins with https:// or http://"));
        else if (url->scheme() == QLatin1String("mailto"))
            reject(piece.line, piece.url, Words::tr("an e-mail address, not a page"));
        else
            return true;
        return false;
    }

    void paragraph(cmark_node *node)
    {
        const std::vector<Piece> parts = pieces(node);
        brokenLinks(parts);
        const bool inList = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM;
        LinkEntry entry;
        QString before, after;
        bool taken = false;
        for (const Piece &part : parts) {
            if (!part.link && !part.image) {
                (taken ? after : before) += part.text;
                continue;
            }
            if (!takeable(part)) {
                (taken ? after : before) += part.text;
            } else if (taken) {
                // The address stays readable in the comment.
                after += part.text == part.url ? part.url : part.text + QStringLiteral(": ") + part.url;
                reject(part.line, part.url, Words::tr("a second link of its entry; kept in the comment"));
            } else if (!inList && !before.trimmed().isEmpty()) {
                reject(part.line, part.url, Words::tr("inside a sentence, not an entry of a list"));
                return rejectRest(parts, part);
            } else {
                taken = true;
                entry.title = part.text;
                entry.url = *safeUrl(part.url);
                entry.line = part.line;
            }
        }
        if (!taken || m_inIndex) {
            if (taken)
                reject(entry.line, entry.url.toString(), Words::tr("in the index"));
            return;
        }
        finish(entry, before, after);
    }

    void rejectRest(const std::vector<Piece> &parts, const Piece &from)
    {
        for (const Piece *part = &from + 1; part != parts.data() + parts.size(); ++part) {
            if ((part->link || part->image) && takeable(*part))
                reject(part->line, part->url, Words::tr("inside a sentence, not an entry of a list"));
        }
    }

    void finish(LinkEntry &entry, QString before, QString after)
    {
        static const Rx lead(QStringLiteral("^[\\s\\-\u2013\u2014:,;|]+")),
            tail(QStringLiteral("[\\s\\-\u2013\u2014:(\\[\\]]+$"));
        static const Rx brackets(QStringLiteral("^[\\[\\s]+"));
        // "Title: https://…" names the bare address.
        const bool bare = entry.title.isEmpty() || safeUrl(entry.title) || entry.title.startsWith(u"www."_qs);
        const bool opened = before.trimmed().endsWith(u'(');
        before = before.remove(tail).remove(brackets).simplified();
        if (opened && after.startsWith(u')'))
            after.remove(0, 1);
        if (bare && !before.isEmpty()) {
            entry.title = before;
            before.clear();
        }
        if (entry.title.isEmpty())
            entry.title = entry.url.toDisplayString();
        entry.comment = after.remove(lead).simplified();
        if (!before.isEmpty())
            entry.comment =
                entry.comment.isEmpty() ? before : before + QStringLiteral(" \u2013 ") + entry.comment;
        entry.canonical = canonicalUrl(entry.url);
        entry.kind = linkKind(entry.url);
        section(entry);
        const auto twin = m_places.constFind(entry.canonical);
        if (twin == m_places.constEnd()) {
            m_places.insert(entry.canonical, m_list.entries.size());
            m_list.entries.push_back(entry);
            return;
        }
        ++m_list.repeated;
        LinkEntry &first = m_list.entries[*twin];
        for (const QString &tag : entry.tags) {
            if (!first.tags.contains(tag))
                first.tags << tag;
        }
        if (first.comment.isEmpty())
            first.comment = entry.comment;
    }

    void cell(cmark_node *node)
    {
        for (const Piece &part : pieces(node)) {
            if ((part.link || part.image) && takeable(part))
                reject(part.line, part.url, Words::tr("in a table; only lists are read"));
        }
    }

    // "[Title](no address" shows as text on GitHub as well.
    void brokenLinks(const std::vector<Piece> &parts)
    {
        QString text;
        for (const Piece &part : parts)
            text += part.link || part.image ? QStringLiteral("\u0001") : part.text;
        if (text.contains(u"](") && !parts.empty())
            reject(parts.front().line, text.remove(QChar(1)),
                   Words::tr("a link that is not closed or holds spaces"));
    }

    // Raw HTML is not read, but its addresses are not passed over in silence.
    void addressesIn(cmark_node *html, int line)
    {
        static const Rx address(QStringLiteral("https?://[^\\s\"'<>]+"));
        const QString text = QString::fromUtf8(cmark_node_get_literal(html));
        for (auto found = address.globalMatch(text); found.hasNext();)
            reject(line, found.next().captured(0), Words::tr("inside raw HTML"));
    }

    QString m_fileName;
    QString m_fileLanguage;
    LinkList &m_list;
    std::vector<QString> m_headings;
    bool m_inIndex = false;
    int m_titleLevel = 0; // 0: there is none
    QHash<QString, size_t> m_places;
};

} // namespace

QString linkKind(const QUrl &url)
{
    static const Rx video(
        QStringLiteral("(?:^|\\.)(?:youtube\\.com|youtu\\.be|vimeo\\.com|dailymotion\\.com)$"));
    static const Rx document(QStringLiteral("\\.(?:pdf|epub|mobi|ps|djvu|odt|docx?)$"),
                             Rx::CaseInsensitiveOption);
    if (video.match(url.host()).hasMatch())
        return QStringLiteral("video");
    return document.match(url.path()).hasMatch() ? QStringLiteral("document") : QStringLiteral("link");
}

QString canonicalUrl(const QUrl &url)
{
    QUrl out = url.adjusted(QUrl::NormalizePathSegments);
    const QString fragment = out.fragment();
    if (!fragment.startsWith(u'/') && !fragment.startsWith(u'!'))
        out.setFragment(QString());
    const QString scheme = out.scheme().toLower();
    out.setScheme(scheme);
    out.setHost(out.host().toLower());
    if ((scheme == QLatin1String("http") && out.port() == 80)
        || (scheme == QLatin1String("https") && out.port() == 443))
        out.setPort(-1);
    QString path = out.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    out.setPath(path, QUrl::TolerantMode);
    return QString::fromLatin1(out.toEncoded());
}

Result<LinkList> parseLinks(const QString &fileName, QByteArrayView bytes)
{
    // Checked only: the tree reads the bytes themselves.
    const Result<QString> text = exactText(fileName, bytes);
    if (!text)
        return text.error();
    LinkList list;
    const CmarkTree tree(bytes);
    LinksReader(fileName, list).read(tree.root());
    return list;
}

} // namespace cercle
