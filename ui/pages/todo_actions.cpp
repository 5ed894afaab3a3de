#include "pages/todo_actions.h"

#include "context.h"
#include "theme/icon_engine.h"
#include "workspace/roles.h"

#include <QCoreApplication>
#include <QMenu>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TodoActions)
};

QString plain(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

std::optional<TurnPlace> placeOf(const Context &context, const TodoItem &item)
{
    const auto turn = context.workspace.get(Id<RoleTurn>{item.id});
    return turn ? std::optional(TurnPlace{item.group, turn->role, turn->session}) : std::nullopt;
}

QString roleTitle(const TodoItem &item, const Id<Role> &role)
{
    for (size_t i = 0; i < item.vacant.size(); ++i) {
        if (item.vacant[i] == role)
            return item.roles.value(static_cast<qsizetype>(i));
    }
    return {};
}

} // namespace

void tickOff(Context &context, const TodoItem &item)
{
    if (item.kind != TodoItem::Kind::Action)
        return;
    const auto finished = context.workspace.transact(
        item.group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Finish an action")), [&](Transaction &t) {
            if (auto action = t.get(Id<ActionItem>{item.id})) {
                action->done = true;
                t.put(*action);
            }
            return done();
        });
    if (context.notices.check(finished))
        context.notices.tellUndoable(Words::tr("“%1” is done.").arg(item.title));
}

void acceptOffer(Context &context, const TodoItem &item)
{
    const auto place = placeOf(context, item);
    if (place
        && context.notices.check(acceptTurn(context.workspace, *place, context.workspace.self(item.group))))
        context.notices.tellUndoable(Words::tr("You take on: %1.").arg(item.title));
}

void declineOffer(Context &context, const TodoItem &item)
{
    const auto place = placeOf(context, item);
    const Id<Member> self = context.workspace.self(item.group);
    if (place && context.notices.check(giveUpTurn(context.workspace, *place, self, "declined", {})))
        context.notices.tellUndoable(Words::tr("You declined: %1. The role is open again.").arg(item.title));
}

void takeRole(Context &context, const TodoItem &item, const Id<Role> &role)
{
    const auto taken =
        acceptTurn(context.workspace, {item.group, role, item.session}, context.workspace.self(item.group));
    if (context.notices.check(taken))
        context.notices.tellUndoable(Words::tr("You take on: %1.").arg(roleTitle(item, role)));
}

void fillTodoMenu(QMenu &menu, Context &context, const TodoItem &item, const std::function<void()> &open)
{
    const auto add = [&](Symbol symbol, const QString &text, auto action) {
        QAction *entry = menu.addAction(themeIcon(context.theme, symbol, &Tokens::text2), plain(text));
        QObject::connect(entry, &QAction::triggered, &menu, action);
    };
    switch (item.kind) {
    case TodoItem::Kind::Offer:
        add(Symbol::Check, Words::tr("Accept"), [&context, item] { acceptOffer(context, item); });
        add(Symbol::Close, Words::tr("Decline"), [&context, item] { declineOffer(context, item); });
        break;
    case TodoItem::Kind::Vacant:
        for (const Id<Role> &role : item.vacant) {
            add(Symbol::Check, Words::tr("Take on: %1").arg(roleTitle(item, role)),
                [&context, item, role] { takeRole(context, item, role); });
        }
        break;
    case TodoItem::Kind::Action:
        add(Symbol::Check, Words::tr("Done"), [&context, item] { tickOff(context, item); });
        break;
    case TodoItem::Kind::Review:
    case TodoItem::Kind::Submit:
    case TodoItem::Kind::Agenda:
        break;
    }
    const bool ofRound = item.kind == TodoItem::Kind::Review || item.kind == TodoItem::Kind::Submit;
    if (ofRound)
        add(Symbol::Star, Words::tr("Open the reviews"), open);
    else if (item.session)
        add(Symbol::Clock, Words::tr("Open the session"), open);
}

} // namespace cercle
