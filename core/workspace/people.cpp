#include "workspace/people.h"

#include "workspace/roles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(People)
};

// Without case and accents.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            out += c.toCaseFolded();
    }
    return out.simplified();
}

} // namespace

Result<Id<Member>> addPerson(Workspace &workspace, const Id<Group> &group, const PersonDraft &draft)
{
    static const QRegularExpression lead(QStringLiteral("^@+"));
    Member member;
    member.name = draft.name.simplified();
    member.handle = draft.handle.simplified().remove(u' ').remove(lead);
    member.skills = draft.skills;
    member.joined = draft.joined;
    if (member.name.isEmpty())
        return Error{Error::Kind::Usage, Words::tr("Write a name; a first name is enough.")};
    for (const Member &other : workspace.list<Member>(Filter().in(group))) {
        if (folded(other.name) == folded(member.name))
            return Error{Error::Kind::Conflict,
                         Words::tr("There is a “%1” in the group already; add an initial to tell them apart.")
                             .arg(other.name)};
        if (!member.handle.isEmpty() && folded(QString(other.handle).remove(lead)) == folded(member.handle))
            return Error{
                Error::Kind::Conflict,
                Words::tr("“%1” has the handle “%2” already; choose another.").arg(other.name, other.handle)};
    }
    if (!member.handle.isEmpty())
        member.handle.prepend(u'@');
    Id<Member> id;
    const auto written = workspace.transact(
        group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1”"), {member.name}), [&](Transaction &t) {
            id = t.create(member);
            return done();
        });
    if (!written)
        return written.error();
    return id;
}

void completeNewMember(const Workspace &workspace, const Id<Group> &group, Row &row)
{
    Member member = fromRow<Member>({}, row);
    if (!member.joined.iso.isEmpty())
        return;
    const Day now = today(workspace, group);
    const auto sessions = workspace.list<Session>(Filter().in(group).light());
    const bool hasMet = std::any_of(sessions.begin(), sessions.end(), [&](const Session &session) {
        return !session.date.iso.isEmpty() && session.date.iso < now.iso;
    });
    if (!hasMet)
        return;
    member.joined = now;
    row = toRow(member);
}

} // namespace cercle
