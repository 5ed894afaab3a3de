#include "detail/turn_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "detail/hand_over.h"
#include "detail/turn_offer.h"
#include "domain/rotation_words.h"
#include "models/person_hues.h"
#include "models/role_grid_model.h"
#include "models/session_time.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/section_header.h"
#include "widgets/share_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

TurnDetail::TurnDetail(Context &context, RoleGridModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_body(new QWidget),
      m_above(new Label({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label({}, type::h2, QFont::DemiBold)), m_avatar(new Avatar(context.theme, 34)),
      m_holder(new Label({}, type::item, QFont::DemiBold)),
      m_why(new Label({}, type::body, QFont::Normal, ink::text2)),
      m_accept(new Button(context.theme, {}, Symbol::Check, Button::Kind::Tonal)),
      m_giveUp(new Button(context.theme, {})),
      m_handOver(new Button(context.theme, tr("Hand over…"), Symbol::Rotate)),
      m_away(new Button(context.theme, {}, Symbol::None, Button::Kind::Ghost)),
      m_offers(new TurnOffers(context)), m_description(new Label({}, type::body, QFont::Normal, ink::text2)),
      m_checklistTitle(new SectionHeader(context.theme, tr("Checklist"))),
      m_checklist(new Label({}, type::body)),
      m_balanceTitle(new SectionHeader(context.theme, tr("Turns so far"))),
      m_never(new Button(context.theme, {}, Symbol::None, Button::Kind::Ghost))
{
    for (Label *label : {m_title, m_holder, m_why, m_description, m_checklist})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, space::x2);
    column->setSpacing(10);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    column->addLayout(names);
    auto *who = new QHBoxLayout;
    who->setSpacing(10);
    who->addWidget(m_avatar);
    who->addWidget(m_holder, 1);
    column->addLayout(who);
    column->addWidget(m_why);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_accept, 1);
    first->addWidget(m_giveUp, 1);
    column->addLayout(first);
    column->addWidget(m_handOver);
    column->addWidget(m_away, 0, Qt::AlignLeft);
    column->addWidget(m_offers);
    column->addSpacing(6);
    column->addWidget(m_balanceTitle);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(0);
    m_bars = std::make_unique<KeyedRows<ShareBar>>(bars);
    column->addLayout(bars);
    column->addSpacing(6);
    column->addWidget(new SectionHeader(context.theme, tr("The role")));
    column->addWidget(m_description);
    column->addWidget(m_checklistTitle);
    column->addWidget(m_checklist);
    column->addWidget(m_never, 0, Qt::AlignLeft);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(DetailPane::scrolled(m_body));
    connect(m_accept, &Button::clicked, this, [this] { answer(true); });
    connect(m_giveUp, &Button::clicked, this, [this] { answer(false); });
    connect(m_away, &Button::clicked, this, [this] {
        const Id<Member> self = m_context.workspace.self(m_model.group());
        const TimeAway when{m_session, {}, {}};
        if (m_isAway)
            run(setThere(m_context.workspace, m_model.group(), self, when), tr("You come to this session."));
        else
            run(setAway(m_context.workspace, m_model.group(), self, when, {}),
                tr("You do not come to this session; your roles of it are open again."));
    });
    connect(m_handOver, &Button::clicked, this,
            [this] { chooseSuccessor(*m_handOver, QPoint(0, m_handOver->height() + 2)); });
    connect(m_never, &Button::clicked, this, [this] {
        const Id<Member> self = m_context.workspace.self(m_model.group());
        const auto &refusals = m_model.facts().refusals;
        const bool refuses = std::any_of(refusals.begin(), refusals.end(), [&](const RoleRefusal &one) {
            return !one.removed && one.role == m_role && one.member == self;
        });
        run(setWilling(m_context.workspace, m_model.group(), m_role, self, refuses, {}),
            refuses ? tr("You may be proposed for this role again.")
                    : tr("You will not be proposed for this role."));
    });
    m_body->hide();
}

// Of the member, or of a holder without a laptop, who is spoken for.
void TurnDetail::answer(bool yes)
{
    const PlannedTurn *turn = m_model.turnAt(m_model.indexOf(m_session, m_role));
    if (!turn)
        return;
    const TurnPlace place{m_model.group(), m_role, m_session};
    const Id<Member> self = m_context.workspace.self(m_model.group());
    const Id<Member> who = turn->member ? turn->member : self;
    const bool accepted = turn->state == u"accepted";
    if (yes)
        run(acceptTurn(m_context.workspace, place, who),
            who == self ? tr("You have the role.") : tr("%1 has the role.").arg(m_model.nameOf(who)));
    else
        run(giveUpTurn(m_context.workspace, place, who, accepted ? "returned" : "declined", {}),
            tr("The role is open again; the next in line is asked."));
}

void TurnDetail::run(const Result<ChangeSet> &result, const QString &told)
{
    if (m_context.notices.check(result))
        m_context.notices.tellUndoable(told);
}

void TurnDetail::setTurn(const Id<Session> &session, const Id<Role> &role)
{
    m_session = session;
    m_role = role;
    refresh();
}

void TurnDetail::refresh()
{
    const PlannedTurn *turn = m_model.turnAt(m_model.indexOf(m_session, m_role));
    const auto explanation =
        turn ? explainTurn(m_model.facts(), m_model.today(), m_role, m_session) : std::nullopt;
    m_body->setVisible(turn != nullptr);
    if (!turn)
        return;
    const auto session = m_context.workspace.get(m_session);
    const auto found = std::find_if(m_model.roles().begin(), m_model.roles().end(),
                                    [this](const Role &role) { return role.id == m_role; });
    if (!session || found == m_model.roles().end())
        return;
    const Role &role = *found;
    const auto member = m_context.workspace.get(turn->member);
    const bool own = member && member->id == m_context.workspace.self(m_model.group());
    m_above->setText(
        QLocale().toString(dayHere(*session, zoneOf(m_context.workspace, *session)), tr("ddd d MMMM"))
        + QStringLiteral(" · ") + session->title);
    m_above->setWordWrap(true);
    m_title->setText(role.title);
    m_avatar->setVisible(member.has_value());
    if (member)
        m_avatar->setPerson(personHue(m_context.workspace, member->id.uid), member->name);
    m_holder->setText(member ? own ? tr("%1 (you)").arg(member->name) : member->name : tr("Nobody yet"));
    QString why = member || !explanation ? QString() : nobodySentence(role.title);
    if (member && explanation && explanation->turn.member == turn->member) {
        const TurnReason &reason = explanation->turn.why;
        const auto from = m_context.workspace.get(reason.from);
        why = whySentence(reason, member->name, role.title, from ? from->name : QString());
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_description->setText(role.description.isEmpty() ? tr("Not described yet.") : role.description);
    // A table, so that the second line of an item stands under its first word.
    const QStringList lines = role.checklist.split(u'\n', Qt::SkipEmptyParts);
    QString items;
    for (const QString &line : lines)
        items +=
            QStringLiteral("<tr><td>•&nbsp;&nbsp;</td><td>%1</td></tr>").arg(line.trimmed().toHtmlEscaped());
    m_checklist->setTextFormat(Qt::RichText);
    m_checklist->setText(QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(items));
    m_checklist->setAccessibleName(lines.join(u'\n'));
    m_checklist->setVisible(!lines.isEmpty());
    m_checklistTitle->setVisible(!lines.isEmpty());
    fillActions(*turn, explanation ? &*explanation : nullptr);
    m_offers->show(m_model.isPast() ? std::vector<TurnOffer>() : m_model.offers(),
                   {m_model.group(), m_role, m_session});
    if (explanation)
        fillBalance(*explanation);
}

void TurnDetail::fillActions(const PlannedTurn &turn, const TurnExplanation *explanation)
{
    const Id<Member> self = m_context.workspace.self(m_model.group());
    const bool past = m_model.isPast();
    const bool own = turn.member == self;
    // Whoever has no laptop is spoken for.
    const bool spokenFor =
        turn.member && !own && !hasLaptop(m_context.workspace, m_model.group(), turn.member);
    const bool accepted = turn.state == u"accepted";
    const QString name = spokenFor ? m_model.nameOf(turn.member) : QString();
    m_accept->setText(spokenFor ? tr("Said yes") : turn.member ? tr("Accept") : tr("I take it"));
    m_accept->setToolTip(spokenFor ? tr("%1 has no laptop here: note that they take the role.").arg(name)
                                   : QString());
    m_accept->setVisible(!past && self && (!turn.member || ((own || spokenFor) && !accepted)));
    m_giveUp->setText(accepted ? tr("Hand back") : spokenFor ? tr("Said no") : tr("Decline"));
    m_giveUp->setVisible(!past && (own || spokenFor));
    m_isAway =
        explanation
        && std::any_of(explanation->everybody.begin(), explanation->everybody.end(),
                       [&](const TurnCase &one) { return one.member == self && one.fit == Fit::Away; });
    m_away->setText(m_isAway ? tr("I come after all") : tr("I am away that day"));
    m_away->setVisible(!past && bool(self));
    m_handOver->setText(turn.member ? tr("Hand over…") : tr("Choose somebody…"));
    m_handOver->setVisible(!past);
    const auto &refusals = m_model.facts().refusals;
    const bool refuses = std::any_of(refusals.begin(), refusals.end(), [&](const RoleRefusal &one) {
        return !one.removed && one.role == m_role && one.member == self;
    });
    m_never->setText(refuses ? tr("Propose me again for this role") : tr("Never me for this role"));
    m_never->setVisible(bool(self));
}

void TurnDetail::fillBalance(const TurnExplanation &explanation)
{
    std::vector<TurnCase> everybody = explanation.everybody;
    std::erase_if(everybody, [](const TurnCase &one) { return one.fit == Fit::Outside && one.times == 0; });
    std::stable_sort(everybody.begin(), everybody.end(),
                     [](const TurnCase &a, const TurnCase &b) { return a.times > b.times; });
    constexpr size_t shown = 24;
    if (everybody.size() > shown)
        everybody.resize(shown);
    int most = 0;
    std::vector<Uid> ids;
    for (const TurnCase &one : everybody) {
        most = qMax(most, one.times);
        ids.push_back(one.member.uid);
    }
    m_balanceTitle->setCount(tr("%n turn(s) at most", nullptr, most));
    const Id<Member> self = m_context.workspace.self(m_model.group());
    m_bars->sync(
        ids, [this](size_t) { return new ShareBar(m_context.theme); },
        [&](ShareBar &bar, size_t i) {
            const TurnCase &one = everybody[i];
            const bool plain = one.fit == Fit::Waits || one.fit == Fit::Busy;
            bar.setShare(m_model.nameOf(one.member), one.times, most, tr("%n turn(s)", nullptr, one.times),
                         plain ? QString() : fitWord(one.fit), one.member == self);
        });
}

void TurnDetail::chooseSuccessor(QWidget &anchor, const QPoint &at)
{
    const PlannedTurn *turn = m_model.turnAt(m_model.indexOf(m_session, m_role));
    const auto explanation = explainTurn(m_model.facts(), m_model.today(), m_role, m_session);
    if (!turn || !explanation)
        return;
    auto *menu = new QMenu(&anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TurnCase &one : explanation->everybody) { // who is next comes first
        if (one.fit == Fit::Outside)
            continue;
        const QString name = m_model.nameOf(one.member);
        const bool plain = one.fit == Fit::Waits;
        QAction *action = menu->addAction(QString(plain ? name : tr("%1 (%2)").arg(name, fitWord(one.fit)))
                                              .replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(one.member == turn->member);
        connect(action, &QAction::triggered, this, [this, member = one.member] {
            handOverAndTell(m_context, {m_model.group(), m_role, m_session}, member);
        });
    }
    fillSwaps(*menu, *turn);
    menu->popup(anchor.mapToGlobal(at));
}

// The turns of the other sessions that can be had in return.
void TurnDetail::fillSwaps(QMenu &menu, const PlannedTurn &turn)
{
    if (!turn.member)
        return;
    menu.addSeparator();
    QMenu *swaps = menu.addMenu(tr("Swap with"));
    const auto column = m_model.indexOf(m_session, m_role).column();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PlannedTurn &other = *m_model.turnAt(m_model.index(row, column));
        if (!other.member || other.member == turn.member || other.session == turn.session)
            continue;
        const QString day = m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        QAction *action = swaps->addAction(
            tr("%1: %2").arg(day, m_model.nameOf(other.member)).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, member = other.member, session = other.session] {
            handOverAndTell(m_context, {m_model.group(), m_role, m_session}, member, session);
        });
    }
    if (swaps->isEmpty())
        swaps->addAction(tr("Nobody else has this role in the sessions shown"))->setEnabled(false);
}

} // namespace cercle
