#include "models/resource_words.h"

#include "exchange/safe_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Resources)
};

using Rx = QRegularExpression;

// The last part of a path says more than a title made of it where it is a mere number or a program's name.
bool isTelling(const QString &name)
{
    static const QStringList empty{QStringLiteral("index"),    QStringLiteral("watch"),
                                   QStringLiteral("playlist"), QStringLiteral("home"),
                                   QStringLiteral("view"),     QStringLiteral("default"),
                                   QStringLiteral("main")};
    const auto letters = std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 3 && letters * 2 >= name.size() && !empty.contains(name.toLower());
}

void addLink(FoundLinks &found, const QUrl &url, const QString &title = {})
{
    const auto known = std::find_if(found.links.begin(), found.links.end(),
                                    [&](const FoundLink &link) { return link.url == url; });
    if (known == found.links.end())
        found.links.push_back({url, title});
    else if (known->title.isEmpty())
        known->title = title;
}

// The words of the one link that a browser hands over with its address.
QString titleIn(const QString &html, const QUrl &url)
{
    static const Rx anchor(QStringLiteral("<a\\s[^>]*href=[\"'][^\"']+[\"'][^>]*>(.*?)</a>"),
                           Rx::CaseInsensitiveOption | Rx::DotMatchesEverythingOption);
    auto all = anchor.globalMatch(html.left(20000));
    if (!all.hasNext())
        return {};
    const QString inside = all.next().captured(1);
    if (all.hasNext())
        return {};
    const QString words = QTextDocumentFragment::fromHtml(inside).toPlainText().simplified().left(300);
    return safeUrl(words) || words == url.host() ? QString() : words;
}

} // namespace

QStringList resourceKinds()
{
    return {QStringLiteral("link"), QStringLiteral("document"), QStringLiteral("video"),
            QStringLiteral("book")};
}

QString kindName(const QString &kind)
{
    if (kind == u"link" || kind.isEmpty())
        return Words::tr("Link");
    if (kind == u"document")
        return Words::tr("Document");
    if (kind == u"video")
        return Words::tr("Video");
    return kind == u"book" ? Words::tr("Book") : kind;
}

QString kindsName(const QString &kind)
{
    if (kind == u"link" || kind.isEmpty())
        return Words::tr("Links");
    if (kind == u"document")
        return Words::tr("Documents");
    if (kind == u"video")
        return Words::tr("Videos");
    return kind == u"book" ? Words::tr("Books") : kind;
}

Symbol kindSymbol(const QString &kind)
{
    if (kind == u"book")
        return Symbol::Book;
    if (kind == u"video")
        return Symbol::Video;
    return kind == u"document" ? Symbol::Document : Symbol::Link;
}

int kindHue(const QString &kind)
{
    if (kind == u"book")
        return 5;
    if (kind == u"video")
        return 4;
    return kind == u"document" ? 2 : 1;
}

QString sourceOf(const QUrl &url)
{
    if (url.scheme() == u"mailto")
        return url.path();
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return {};
    const QString host = url.host();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

QString proposedTitle(const QUrl &url)
{
    static const Rx ending(QStringLiteral("\\.(?:html?|php|aspx?|jsp|pdf|md|epub)$"),
                           Rx::CaseInsensitiveOption);
    static const Rx joints(QStringLiteral("[-_+]+"));
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && url.scheme() != u"mailto") {
        QString name = parts.back();
        name = name.remove(ending).replace(joints, QStringLiteral(" ")).simplified();
        if (isTelling(name)) {
            name[0] = name[0].toUpper();
            return name.left(300);
        }
    }
    return sourceOf(url);
}

QString titleOf(const Resource &resource)
{
    // Others may have written anything: a title of a megabyte must not stop the list.
    const QString title = TextDefence().apply(oneLine(resource.title.left(400)));
    if (!title.isEmpty())
        return title;
    const QString proposed = proposedTitle(resource.url);
    return proposed.isEmpty() ? Words::tr("Untitled") : proposed;
}

Result<std::optional<QUrl>> readLink(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<QUrl>();
    if (text.startsWith(u'/') || text.startsWith(u"file:", Qt::CaseInsensitive) || text.startsWith(u"~/"))
        return Error{Error::Kind::Usage, fileRefusal({QFileInfo(QUrl(text).path()).fileName()})};
    if (const auto url = safeUrl(text))
        return std::optional(*url);
    static const Rx scheme(QStringLiteral("^[a-z][a-z0-9+.-]*:(?!\\d)"), Rx::CaseInsensitiveOption);
    static const Rx host(QStringLiteral("^[^\\s/@:]+\\.[^\\s/@:.]{2,}(?:[:/?#]\\S*)?$"));
    if (!scheme.match(text).hasMatch() && host.match(text).hasMatch()) {
        if (const auto url = safeUrl(QStringLiteral("https://") + text))
            return std::optional(*url);
    }
    return Error{Error::Kind::Usage,
                 Words::tr("This is no web address; paste the whole link, beginning with https://.")};
}

QStringList readTags(const QString &typed)
{
    QStringList tags;
    for (const QString &part : typed.split(u',')) {
        QString tag = part.simplified();
        while (tag.startsWith(u'#') && tag.size() > 1)
            tag.remove(0, 1);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag.left(80);
    }
    return tags;
}

FoundLinks linksIn(const QString &text)
{
    static const Rx link(QStringLiteral("(?:https?://|mailto:)[^\\s<>\"]+"), Rx::CaseInsensitiveOption);
    FoundLinks found;
    for (auto it = link.globalMatch(text.left(1 << 20)); it.hasNext();) {
        QString word = it.next().captured();
        // The full stop of the sentence, and the bracket it stands in, belong to no address.
        while (!word.isEmpty()
               && (QStringLiteral(".,;:!?'»").contains(word.back())
                   || (word.back() == u')' && word.count(u'(') < word.count(u')'))))
            word.chop(1);
        if (const auto url = safeUrl(word))
            addLink(found, *url);
    }
    return found;
}

FoundLinks linksIn(const QMimeData &data)
{
    FoundLinks found;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            found.files += QFileInfo(url.toLocalFile()).fileName();
            found.paths += url.toLocalFile();
        } else if (const auto safe = safeUrl(url.toString(QUrl::FullyEncoded)))
            addLink(found, *safe);
    }
    if (found.links.empty() && found.files.isEmpty() && data.hasText()) {
        found = linksIn(data.text());
        const QString alone = data.text().trimmed();
        if (found.links.empty() && !alone.contains(u' ')) {
            if (const auto typed = readLink(alone); typed && *typed)
                addLink(found, **typed);
        }
    }
    if (found.links.size() == 1 && data.hasHtml())
        found.links[0].title = titleIn(data.html(), found.links[0].url);
    return found;
}

QString fileRefusal(const QStringList &files)
{
    if (files.size() == 1 && !files.front().isEmpty())
        return Words::tr(
                   "“%1” is a file of this laptop and no link; share the file itself with “Add a file…”.")
            .arg(files.front());
    return Words::tr("Files of this laptop are no links; share them with “Add a file…”.");
}

} // namespace cercle
