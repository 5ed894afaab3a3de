#include "sync/invitation_offer.h"

#include "base/json.h"
#include "journal/identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvitationOffer)
};

using Trouble = InvitationArgument::Trouble;
constexpr int longestName = 120;

// A name by somebody else, fit for one line of the window.
QString cleanName(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            out += u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            break;
        default:
            out += c;
        }
    }
    out = out.simplified();
    if (out.size() <= longestName)
        return out;
    out.truncate(out[longestName - 1].isHighSurrogate() ? longestName - 1 : longestName);
    return out + u'…';
}

bool isLink(QStringView text)
{
    return text.startsWith(QLatin1String("cercle:"), Qt::CaseInsensitive);
}

QString troubleText(const InvitationArgument &argument)
{
    const QString name = cleanName(argument.text);
    switch (argument.trouble) {
    case Trouble::LinkTooLong:
        return Words::tr(
            "This link is longer than an invitation can be, so it was not opened. Ask for a new one.");
    case Trouble::FileMissing:
        return Words::tr("There is no file “%1”. Save the invitation again, then open it.").arg(name);
    case Trouble::FileUnreadable:
        return Words::tr("The file “%1” cannot be read. Save the invitation again, then open it.").arg(name);
    case Trouble::FileTooLarge:
        return Words::tr("The file “%1” is larger than an invitation can be, so it was not opened.")
            .arg(name);
    case Trouble::None:
        break;
    }
    return {};
}

void take(InvitationOffer &offer, const QString &text, std::int64_t nowMs)
{
    auto read = readInvitation(text, nowMs);
    if (const auto *problem = std::get_if<CodeProblem>(&read)) {
        offer.problem = problem->text();
        return;
    }
    offer.invitation = std::get<Invitation>(std::move(read));
    if (const auto code = encodeInvitation(*offer.invitation))
        offer.code = *code;
}

// A whole link. Its host says what it asks for; only one thing is known.
InvitationOffer readLink(const QString &link, std::int64_t nowMs)
{
    InvitationOffer offer;
    offer.code = link;
    if (link.toUtf8().size() > largestLink) {
        offer.code.clear();
        offer.problem = troubleText({Trouble::LinkTooLong, false, {}});
        return offer;
    }
    const QString rest = link.mid(7);
    const qsizetype question = rest.indexOf(u'?');
    const QString where = question < 0 ? rest : rest.first(question);
    if (!where.startsWith(QLatin1String("//join/"), Qt::CaseInsensitive)) {
        offer.problem =
            Words::tr("This link asks for something that this version of Cercle does not know. An "
                      "invitation begins with cercle://join/.");
        return offer;
    }
    take(offer, QUrl::fromPercentEncoding(where.mid(7).toUtf8()), nowMs);
    if (question >= 0) {
        QUrlQuery query(rest.mid(question + 1));
        offer.group = cleanName(query.queryItemValue(QStringLiteral("n"), QUrl::FullyDecoded));
        offer.inviter = cleanName(query.queryItemValue(QStringLiteral("f"), QUrl::FullyDecoded));
    }
    return offer;
}

InvitationOffer readFile(const QString &text, std::int64_t nowMs)
{
    InvitationOffer offer;
    const QByteArray bytes = text.toUtf8();
    JsonDoc doc;
    QString code = text; // somebody may have put the bare code into a file
    if (doc.scan(bytes, {.depth = 4, .keys = 64, .bytes = 4 * largestInvitationFile})
        && doc.root().isObject()) {
        const JsonView root = doc.root();
        if (root["kind"].toString() == u"cercle-invitation") {
            if (root["v"].toInt() > 1) {
                offer.problem = CodeProblem{CodeProblem::Kind::Newer}.text();
                return offer;
            }
            code = root["code"].toString();
            offer.group = cleanName(root["group"].toString());
            offer.inviter = cleanName(root["from"].toString());
        }
    }
    take(offer, code, nowMs);
    const auto read = readInvitation(code, nowMs);
    const auto *problem = std::get_if<CodeProblem>(&read);
    if (problem && problem->kind == CodeProblem::Kind::NotACode)
        offer.problem = Words::tr("This file holds no invitation. Ask the person who sent it for a new one.");
    return offer;
}

} // namespace

InvitationArgument openInvitation(const QString &argument)
{
    InvitationArgument out;
    const QString text = argument.trimmed();
    const bool url = text.startsWith(QLatin1String("file:"), Qt::CaseInsensitive);
    const QString path = url ? QUrl(text).toLocalFile() : text;
    const bool named = url || path.endsWith(QLatin1String(".cercle"), Qt::CaseInsensitive);
    if (isLink(text) || (!named && (text.isEmpty() || !QFileInfo::exists(path)))) {
        if (text.toUtf8().size() > largestLink)
            out.trouble = Trouble::LinkTooLong;
        else
            out.text = text;
        return out;
    }
    out.file = true;
    out.text = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo::exists(path))
        out.trouble = Trouble::FileMissing;
    else if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        out.trouble = Trouble::FileUnreadable;
    else if (file.size() > largestInvitationFile)
        out.trouble = Trouble::FileTooLarge;
    else
        out.text = QString::fromUtf8(file.read(largestInvitationFile));
    return out;
}

InvitationOffer readOffer(const InvitationArgument &argument, std::int64_t nowMs)
{
    if (argument.trouble == Trouble::None)
        return argument.file ? readFile(argument.text, nowMs) : readOffer(argument.text, nowMs);
    InvitationOffer offer;
    offer.problem = troubleText(argument);
    return offer;
}

InvitationOffer readOffer(const QString &text, std::int64_t nowMs)
{
    const QString trimmed = text.trimmed();
    if (isLink(trimmed))
        return readLink(trimmed, nowMs);
    if (trimmed.startsWith(u'{'))
        return readFile(trimmed, nowMs);
    InvitationOffer offer;
    offer.code = text;
    take(offer, text, nowMs);
    // A message around a link: the names in it are those of the link.
    const qsizetype begin = text.indexOf(QLatin1String("cercle://join/"), 0, Qt::CaseInsensitive);
    if (offer.invitation && begin >= 0) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const InvitationOffer link = readLink(text.mid(begin, end - begin), nowMs);
        if (link.invitation == offer.invitation) {
            offer.group = link.group;
            offer.inviter = link.inviter;
        }
    }
    return offer;
}

QString InvitationOffer::words() const
{
    if (!invitation)
        return {};
    Hash head{};
    std::copy(invitation->inviterPin.begin(), invitation->inviterPin.end(), head.bytes.begin());
    return sixWords(head);
}

QString invitationLink(const QString &code, const QString &group, const QString &inviter)
{
    const QString bare = invitationLink(code);
    QByteArray names;
    const auto add = [&](const char *key, const QString &name) {
        if (!name.isEmpty())
            names += (names.isEmpty() ? '?' : '&') + QByteArray(key) + '='
                     + QUrl::toPercentEncoding(cleanName(name));
    };
    add("n", group);
    add("f", inviter);
    return bare.size() + names.size() > largestLink ? bare : bare + QString::fromLatin1(names);
}

} // namespace cercle
