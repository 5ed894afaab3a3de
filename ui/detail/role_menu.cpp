#include "detail/role_menu.h"

#include "context.h"
#include "detail/hand_over.h"

#include <QCoreApplication>
#include <QMenu>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoleMenu)
};
} // namespace

void chooseHolder(Context &context, const Session &session, const RoleHolder &holder, QWidget &anchor)
{
    auto *menu = new QMenu(&anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const Id<Member> &member) {
        QAction *action = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(member == holder.member);
        QObject::connect(action, &QAction::triggered, menu,
                         [&context, session, holder, member] { handOver(context, session, holder, member); });
    };
    const Id<Member> self = context.workspace.self(session.group);
    for (const Member &member : activeMembers(context.workspace, session.group))
        add(member.id == self ? Words::tr("Me (%1)").arg(member.name) : member.name, member.id);
    menu->addSeparator();
    add(Words::tr("Nobody"), {});
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
}

void handOver(Context &context, const Session &session, const RoleHolder &holder, const Id<Member> &member)
{
    if (member == holder.member)
        return;
    const TurnPlace place{session.group, holder.role.id, session.id};
    if (member)
        return handOverAndTell(context, place, member);
    if (staysWithHolder(context.workspace, place))
        return context.notices.fail(
            {Error::Kind::Refused,
             Words::tr("%1 has said yes to this turn; only %1 can give it back.").arg(holder.name)});
    context.notices.check(giveUpTurn(context.workspace, place, holder.member,
                                     holder.state == u"accepted" ? "returned" : "declined", {}));
}

} // namespace cercle
