#include "domain/file_ref.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr qsizetype hexSize = 64;
constexpr qsizetype nameBytesMax = 200;
constexpr qsizetype endingBytesMax = 20;

bool isHex(QStringView text)
{
    return text.size() == hexSize && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

// Invisible, turning the direction of reading, or of no meaning in a name.
bool isHidden(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0xfeff || c == 0x180e)
        return true;
    if ((c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f))
        return true;
    const auto category = QChar::category(c);
    return category == QChar::Other_PrivateUse || category == QChar::Other_Surrogate
           || category == QChar::Other_NotAssigned || (c >= 0xfe00 && c <= 0xfe0f)
           || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isEdge(QChar c)
{
    return c == u'.' || c.isSpace();
}

bool isDevice(const QString &base)
{
    static const QStringList names{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                   QStringLiteral("NUL")};
    const QString upper = base.toUpper();
    if (names.contains(upper))
        return true;
    return upper.size() == 4
           && (upper.startsWith(QLatin1String("COM")) || upper.startsWith(QLatin1String("LPT")))
           && upper.at(3) >= u'0' && upper.at(3) <= u'9';
}

QString cutTo(const QString &text, qsizetype bytes)
{
    QString out = text;
    while (out.toUtf8().size() > bytes)
        out.chop(out.size() > 1 && out.back().isLowSurrogate() ? 2 : 1);
    return out;
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= nameBytesMax)
        return name;
    const auto dot = name.lastIndexOf(u'.');
    QString ending = dot > 0 ? name.mid(dot) : QString();
    if (ending.toUtf8().size() > endingBytesMax)
        ending.clear();
    const QString base = ending.isEmpty() ? name : name.left(dot);
    return cutTo(base, nameBytesMax - ending.toUtf8().size()) + ending;
}

} // namespace

std::optional<FileFacts> FileRef::facts() const
{
    const auto first = text.indexOf(u' ');
    const auto second = text.indexOf(u' ', first + 1);
    const auto third = text.indexOf(u' ', second + 1);
    if (first != hexSize || second < 0 || third < 0 || !isHex(QStringView(text).left(hexSize)))
        return std::nullopt;
    FileFacts out;
    out.sha256 = QByteArray::fromHex(text.left(hexSize).toLatin1());
    bool good = false;
    const QStringView size = QStringView(text).mid(first + 1, second - first - 1);
    out.size = size.toLongLong(&good);
    if (!good || out.size < 0 || out.size > fileBytesMax)
        return std::nullopt;
    out.type = text.mid(second + 1, third - second - 1);
    out.name = text.mid(third + 1);
    return out;
}

FileRef FileRef::of(const FileFacts &facts)
{
    QString type = facts.type;
    type.remove(u' ');
    return {QStringLiteral("%1 %2 %3 %4")
                .arg(QString::fromLatin1(facts.sha256.toHex()), QString::number(facts.size),
                     type.isEmpty() ? QStringLiteral("application/octet-stream") : type,
                     shownFileName(facts.name))};
}

QString shownFileName(const QString &name)
{
    QString out;
    for (const char32_t c : name.toUcs4()) {
        if (c == U'/' || c == U'\\')
            out.clear();
        else if (c == U'<' || c == U'>' || c == U':' || c == U'"' || c == U'|' || c == U'?' || c == U'*')
            out += u'_';
        else if (c == U'\u00a0' || c == U'\u202f' || c == U'\t' || c == U'\n' || c == U'\r')
            out += u' ';
        else if (!isHidden(c))
            out += QString::fromUcs4(&c, 1);
    }
    out = shortened(out.simplified());
    while (!out.isEmpty() && isEdge(out.back()))
        out.chop(1);
    while (!out.isEmpty() && isEdge(out.front()))
        out.remove(0, 1);
    if (isDevice(out.section(u'.', 0, 0).trimmed()))
        out.prepend(u'_');
    return out.isEmpty() ? QStringLiteral("file") : out;
}

bool isHarmlessFile(const QString &name)
{
    static const QStringList endings =
        QStringLiteral("pdf png jpg jpeg gif webp bmp tif tiff heic txt md markdown csv tsv odt ods odp odg "
                       "docx xlsx pptx "
                       "rtf epub djvu mp3 ogg oga opus flac wav m4a aac mp4 m4v webm ogv mkv mov avi ics")
            .split(u' ');
    const QString shown = shownFileName(name);
    const auto dot = shown.lastIndexOf(u'.');
    return dot > 0 && endings.contains(shown.mid(dot + 1).toLower());
}

QString fileLink(const QByteArray &sha256, const QString &name)
{
    // Brackets and parentheses would end the link in Markdown.
    const QByteArray encoded = QUrl::toPercentEncoding(shownFileName(name), {}, "()[]!*'");
    return QStringLiteral("cercle:%1/%2")
        .arg(QString::fromLatin1(sha256.toHex()), QString::fromLatin1(encoded));
}

QByteArray fileOfLink(QStringView link)
{
    constexpr QStringView scheme(u"cercle:");
    if (!link.startsWith(scheme))
        return {};
    const QStringView rest = link.mid(scheme.size());
    const QStringView hex = rest.left(hexSize);
    if (!isHex(hex) || (rest.size() > hexSize && rest.at(hexSize) != u'/'))
        return {};
    return QByteArray::fromHex(hex.toLatin1());
}

std::vector<FileFacts> filesNamedIn(QStringView text)
{
    std::vector<FileFacts> out;
    constexpr QStringView scheme(u"cercle:");
    for (auto at = text.indexOf(scheme); at >= 0; at = text.indexOf(scheme, at + 1)) {
        const QStringView hex = text.mid(at + scheme.size(), hexSize);
        const auto slash = at + scheme.size() + hexSize;
        if (!isHex(hex) || slash >= text.size() || text.at(slash) != u'/')
            continue;
        FileFacts facts;
        facts.sha256 = QByteArray::fromHex(hex.toLatin1());
        facts.size = -1;
        auto end = slash + 1;
        while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u')' && text.at(end) != u'"'
               && text.at(end) != u'>')
            ++end;
        facts.name = shownFileName(QUrl::fromPercentEncoding(text.mid(slash + 1, end - slash - 1).toUtf8()));
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const FileFacts &other) { return other.sha256 == facts.sha256; });
        if (!known)
            out.push_back(std::move(facts));
    }
    return out;
}

} // namespace cercle
