#include "sync/invitation_message.h"

#include "workspace/group_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace cercle
{

QString invitationMessage(const Group &group, const QString &link, const InvitationTerms &terms)
{
    const GroupWords words(group.language);
    const auto say = [&](const char *text) { return words.say("InvitationMessage", text); };
    const bool french = group.language.startsWith(QLatin1String("fr"));
    const QLocale locale = french ? QLocale(QLocale::French, QLocale::France)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QTimeZone zone(group.zone.toUtf8());
    const QDateTime end =
        QDateTime::fromMSecsSinceEpoch(terms.expiresMs, zone.isValid() ? zone : QTimeZone::utc());
    const QString until = locale.toString(end, QStringLiteral("dddd d MMMM yyyy, HH:mm"))
                          + QStringLiteral(" (%1)").arg(QString::fromUtf8(end.timeZone().id()));
    QString out =
        say(QT_TRANSLATE_NOOP("InvitationMessage", "Join our study group “%1” in Cercle.")).arg(group.title);
    if (!group.goal.isEmpty())
        out += u'\n' + say(QT_TRANSLATE_NOOP("InvitationMessage", "Goal: %1")).arg(group.goal);
    out += QStringLiteral("\n\n")
           + say(QT_TRANSLATE_NOOP(
               "InvitationMessage",
               "Open this link, or choose “Join with a code” in Cercle and paste this whole message:"))
           + QStringLiteral("\n\n") + link + QStringLiteral("\n\n");
    out += terms.uses > 1
               ? say(QT_TRANSLATE_NOOP("InvitationMessage", "It works until %1, for at most %2 people."))
                     .arg(until)
                     .arg(terms.uses)
               : say(QT_TRANSLATE_NOOP("InvitationMessage", "It works until %1, for one person.")).arg(until);
    if (terms.approval)
        out += u' ' + say(QT_TRANSLATE_NOOP("InvitationMessage", "Somebody of the group then lets you in."));
    return out + u'\n';
}

} // namespace cercle
