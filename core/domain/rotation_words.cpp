#include "domain/rotation_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

// How often others who wait have had the role, behind how often the member has.
QString atLeast(int times)
{
    return Words::tr("the others who wait for it %n time(s) or more", nullptr, times);
}

QString noneFewer(const TurnReason &why, const QString &name, const QString &role)
{
    if (why.times > 0)
        return Words::tr(
                   "By then %1 has had the role “%2” %n time(s), and nobody who waits for it less often.",
                   nullptr, why.times)
            .arg(name, role);
    return Words::tr("By then %1 has not had the role “%2” yet, like %n other(s) who wait for it.", nullptr,
                     why.same)
        .arg(name, role);
}

// Nobody waits: the same reasons without that word.
QString amongBusySentence(const TurnReason &why, const QString &name, const QString &role)
{
    switch (why.kind) {
    case TurnReason::Kind::Fewest:
    case TurnReason::Kind::NoneFewer:
        if (why.times == 0)
            return Words::
                tr("Everybody who is there has a role that day; by then %1 has not had the role “%2” yet.")
                    .arg(name, role);
        return Words::
            tr("Everybody who is there has a role that day; by then %1 has had the role “%2” %n time(s), and "
               "none of them less often.",
               nullptr, why.times)
                .arg(name, role);
    case TurnReason::Kind::Longest:
    case TurnReason::Kind::MoreOrLater:
        return Words::
            tr("Everybody who is there has a role that day; by then all others have had the role “%2” more "
               "often than %1, or more recently.")
                .arg(name, role);
    case TurnReason::Kind::Even:
        return Words::
            tr("Everybody who is there has a role that day; by then none of them is behind %1 in the role "
               "“%2”, with time away and before joining made up for.")
                .arg(name, role);
    default:
        return Words::tr("Everybody who is there has a role that day, and the roles are shared out together; "
                         "by then %3 "
                         "of the %4 others have had the role “%2” more often than %1, or more recently.")
            .arg(name, role, QString::number(why.before), QString::number(why.others));
    }
}

QString reasonSentence(const TurnReason &why, const QString &name, const QString &role)
{
    switch (why.kind) {
    case TurnReason::Kind::Only:
        return Words::tr("Apart from %1, nobody who is there can take the role “%2”.").arg(name, role);
    case TurnReason::Kind::Fewest:
        if (why.times == 0)
            return Words::tr("By then %1 has not had the role “%2” yet, %3.",
                             "name, role, the others … times or more")
                .arg(name, role, atLeast(why.least));
        return Words::tr("By then %1 has had the role “%2” %n time(s), %3.",
                         "name, role, the others … times or more", why.times)
            .arg(name, role, atLeast(why.least));
    case TurnReason::Kind::Longest:
        return Words::
            tr("By then everybody else who waits for the role “%2” has had it since %1 last had it on %3.")
                .arg(name, role, dayInWords(why.last));
    case TurnReason::Kind::NoneFewer:
        return noneFewer(why, name, role);
    case TurnReason::Kind::MoreOrLater:
        return Words::
            tr("By then everybody else who waits for the role “%2” has had it more often than %1, or more "
               "recently.")
                .arg(name, role);
    case TurnReason::Kind::Even:
        return Words::
            tr("By then nobody who waits for the role “%2” is behind %1, with time away and before joining "
               "made up for.")
                .arg(name, role);
    case TurnReason::Kind::Shared:
        return Words::
            tr("By then %3 of the %4 others who wait for the role “%2” have had it more often than %1, or "
               "more recently; the roles of a day are shared out together.")
                .arg(name, role, QString::number(why.before), QString::number(why.others));
    default:
        return {};
    }
}

} // namespace

QString whySentence(const TurnReason &why, const QString &name, const QString &role, const QString &from)
{
    switch (why.kind) {
    case TurnReason::Kind::TookOver:
        return Words::tr("%1 has taken the role “%2” over from %3.").arg(name, role, from);
    case TurnReason::Kind::AskedOver:
        return Words::tr("%1 is asked to take the role “%2” over from %3, and has not answered yet.")
            .arg(name, role, from);
    case TurnReason::Kind::Taken:
        return Words::tr("%1 has agreed to take the role “%2”.").arg(name, role);
    case TurnReason::Kind::Asked:
        return Words::tr("%1 has been asked to take the role “%2”.").arg(name, role);
    case TurnReason::Kind::Held:
        return Words::tr("%1 had the role “%2” in this session.").arg(name, role);
    default:
        return why.amongBusy ? amongBusySentence(why, name, role) : reasonSentence(why, name, role);
    }
}

QString setAsideSentence(const QString &name, const QString &role)
{
    return Words::tr("%1 has two roles in this session while somebody has none; the role “%2” goes to "
                     "somebody who has none.")
        .arg(name, role);
}

QString nobodySentence(const QString &role)
{
    return Words::tr("Nobody who is there can take the role “%1”; ask somebody, or leave it out.").arg(role);
}

QString fitWord(Fit fit)
{
    switch (fit) {
    case Fit::Waits:
        return Words::tr("waits");
    case Fit::Busy:
        return Words::tr("has another role");
    case Fit::Newcomer:
        return Words::tr("comes for the first time");
    case Fit::Unseen:
        return Words::tr("not seen lately");
    case Fit::Declined:
        return Words::tr("has declined");
    case Fit::Unskilled:
        return Words::tr("lacks the skill");
    case Fit::Refuses:
        return Words::tr("never for this role");
    case Fit::Away:
        return Words::tr("away");
    case Fit::Outside:
        break;
    }
    return Words::tr("not in the group");
}

QString dayInWords(const Day &day)
{
    const QDate date = QDate::fromString(day.iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : day.iso;
}

} // namespace cercle
