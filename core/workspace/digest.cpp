// The draft of a resource scout's digest.

#include "workspace/roles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <QTranslator>

#include <algorithm>
#include <map>

namespace cercle
{

namespace
{

// Text that Markdown leaves as it is, on one line.
QString plainText(const QString &text)
{
    QString out;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\`*_[]<>#|").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace

QString digestDraft(const Workspace &workspace, const Id<Group> &group, const Day &from, const Day &until)
{
    const auto found = workspace.get(group);
    QTranslator french;
    const bool inFrench = found && found->language.startsWith(QLatin1String("fr"))
                          && french.load(QStringLiteral(":/i18n/cercle_fr.qm"));
    const auto say = [&](const char *text) {
        const QString translated = inFrench ? french.translate("Digest", text) : QString();
        return translated.isEmpty() ? QString::fromUtf8(text) : translated;
    };
    QTimeZone zone(found ? found->zone.toLatin1() : QByteArray());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    // When each was first written, by the clock of whoever did.
    std::map<Uid, std::int64_t> made;
    Workspace::Touches touches;
    do {
        touches = workspace.touched(group, {}, touches.cursor, 10'000);
        for (const Workspace::Touch &touch : touches.touches) {
            if (touch.fresh && touch.entity == entityIndexOf<Resource>())
                made.try_emplace(touch.id, touch.wallMs);
        }
    } while (touches.more);
    std::map<QString, std::vector<Resource>> byTag;
    for (const Resource &one : workspace.list<Resource>(Filter().in(group))) {
        const QString day =
            QDateTime::fromMSecsSinceEpoch(made[one.id.uid], zone).date().toString(Qt::ISODate);
        if (from.iso <= day && day <= until.iso)
            byTag[one.tags.isEmpty() ? QString() : one.tags.front()].push_back(one);
    }
    const QLocale locale(inFrench ? QLocale::French : QLocale::English);
    const auto inWords = [&](const Day &day) {
        return locale.toString(QDate::fromString(day.iso, Qt::ISODate), QStringLiteral("d MMMM yyyy"));
    };
    QString out =
        QStringLiteral("# ")
        + say(QT_TRANSLATE_NOOP("Digest", "New in the library, %1 to %2")).arg(inWords(from), inWords(until))
        + QStringLiteral("\n\n");
    if (byTag.empty())
        return out + say(QT_TRANSLATE_NOOP("Digest", "Nothing was added on these days.")) + u'\n';
    for (auto &[tag, list] : byTag) {
        out += QStringLiteral("## ")
               + (tag.isEmpty() ? say(QT_TRANSLATE_NOOP("Digest", "Without a tag")) : plainText(tag))
               + QStringLiteral("\n\n");
        std::sort(list.begin(), list.end(), [](const Resource &a, const Resource &b) {
            return std::pair(a.title.toCaseFolded(), a.id) < std::pair(b.title.toCaseFolded(), b.id);
        });
        for (const Resource &one : list) {
            const QString title = plainText(one.title);
            const QString link = QString::fromLatin1(one.url.toEncoded())
                                     .replace(u'(', QLatin1String("%28"))
                                     .replace(u')', QLatin1String("%29"));
            out +=
                QStringLiteral("- ") + (link.isEmpty() ? title : QStringLiteral("[%1](%2)").arg(title, link));
            const QString why = plainText(one.comment);
            out += QStringLiteral(": ")
                   + (why.isEmpty() ? say(QT_TRANSLATE_NOOP("Digest", "what it is good for")) : why) + u'\n';
        }
        out += u'\n';
    }
    return out;
}

} // namespace cercle
