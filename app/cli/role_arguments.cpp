#include "cli/role_arguments.h"

#include "cli/references.h"
#include "domain/rotation_words.h"
#include "exchange/document_language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoleCommands)
};

// Without case, accents, and the sign before a handle.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    out = out.simplified();
    return out.startsWith(u'@') ? out.mid(1) : out;
}

// The one row that people call so; else the one whose id begins so.
template <class T, class F>
Result<Id<T>> named(const Workspace &workspace, const Id<Group> &group, const QString &word, F names)
{
    const QString wanted = plain(word);
    std::vector<Id<T>> found;
    for (const T &row : workspace.list<T>(Filter().in(group).light())) {
        for (const QString &name : names(row)) {
            if (!wanted.isEmpty() && plain(name) == wanted) {
                found.push_back(row.id);
                break;
            }
        }
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return Error{Error::Kind::Conflict, Words::tr("%n are called “%1”; give the id of one.", nullptr,
                                                      static_cast<int>(found.size()))
                                                .arg(word)};
    const auto id = resolveId(workspace, entityIndexOf<T>(), word, group.uid);
    if (!id && id.error().kind == Error::Kind::NotFound)
        return Error{
            Error::Kind::NotFound,
            Words::tr(
                "Nothing is called “%1” here, and no id begins so; cerclectl get %2 --group GROUP lists "
                "what there is.")
                .arg(word,
                     QString::fromLatin1(allEntities()[static_cast<size_t>(entityIndexOf<T>())]->name))};
    return id ? Result<Id<T>>(Id<T>{*id}) : Result<Id<T>>(id.error());
}

bool isDay(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

Result<Id<Role>> namedRole(const Workspace &workspace, const Id<Group> &group, const QString &word)
{
    // A role that Cercle knows has a title in each language, whatever the group's.
    const DocumentLanguage english(QStringLiteral("en")), french(QStringLiteral("fr"));
    return named<Role>(workspace, group, word, [&](const Role &role) {
        return QStringList{role.key, role.title, QString(role.key).replace(u'_', u' '),
                           english.roleTitle(role), french.roleTitle(role)};
    });
}

Result<Id<Member>> namedMember(const Workspace &workspace, const Id<Group> &group, const QString &word)
{
    return named<Member>(workspace, group, word, [](const Member &member) {
        return QStringList{member.name, member.handle};
    });
}

Result<Id<Session>> namedSession(const Workspace &workspace, const Id<Group> &group, const QString &word)
{
    return named<Session>(workspace, group, word,
                          [&](const Session &session) { return QStringList{session.date.iso}; });
}

Result<TimeAway> namedTime(const Workspace &workspace, const Id<Group> &group, const QString &word)
{
    TimeAway out;
    const auto dots = word.indexOf(QLatin1String(".."));
    if (dots >= 0 || isDay(word)) {
        out.begins.iso = dots < 0 ? word : word.left(dots);
        out.ends.iso = dots < 0 ? word : word.mid(dots + 2);
        for (const QString &day : {out.begins.iso, out.ends.iso}) {
            if (!day.isEmpty() && !isDay(day))
                return Error{
                    Error::Kind::Usage,
                    Words::tr("“%1” is not a date; write days like 2026-11-24..2026-12-08.").arg(day)};
        }
        if (out.begins.iso.isEmpty() && out.ends.iso.isEmpty())
            return Error{Error::Kind::Usage, Words::tr("Give at least one of the two days.")};
        return out;
    }
    const auto session = namedSession(workspace, group, word);
    if (!session)
        return session.error();
    out.session = *session;
    return out;
}

Result<Id<Member>> memberOption(const Context &context, const Workspace &workspace, const Id<Group> &group)
{
    if (context.arguments().has("member"))
        return namedMember(workspace, group, context.arguments().value("member"));
    return workspace.self(group);
}

QString sessionInWords(const Workspace &workspace, const Id<Session> &id)
{
    const auto session = workspace.get(id);
    return session ? session->date.iso : id.toString();
}

QString roleInWords(const Workspace &workspace, const Id<Role> &id)
{
    const auto role = workspace.get(id);
    return role ? DocumentLanguage(QLocale().name()).roleTitle(*role)
                : rowTitle(workspace, entityIndexOf<Role>(), id.uid);
}

QString memberInWords(const Workspace &workspace, const Id<Member> &id)
{
    return rowTitle(workspace, entityIndexOf<Member>(), id.uid);
}

QString whyInWords(const Workspace &workspace, const PlannedTurn &turn)
{
    const QString role = roleInWords(workspace, turn.role);
    const QString aside =
        turn.setAside ? u' ' + setAsideSentence(memberInWords(workspace, turn.setAside), role) : QString();
    return turn.member ? whySentence(turn.why, memberInWords(workspace, turn.member), role,
                                     memberInWords(workspace, turn.why.from))
                             + aside
                       : nobodySentence(role) + aside;
}

} // namespace cercle
