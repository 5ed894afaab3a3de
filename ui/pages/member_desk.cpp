#include "pages/member_desk.h"

#include "context.h"
#include "models/member_model.h"
#include "models/person_hues.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int peopleShown = 3; // more are scrolled to

// As tall as its rows, up to a few of them.
QScrollArea *scrolling(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    return scroll;
}

void fitRows(QWidget &inner, size_t rows)
{
    auto *scroll = qobject_cast<QScrollArea *>(inner.parentWidget()->parentWidget());
    const int all = inner.layout()->sizeHint().height();
    const int each = rows ? all / static_cast<int>(rows) : 0;
    scroll->setFixedHeight(qMin(all, each * peopleShown + each / 2));
}

} // namespace

DeskRow::DeskRow(Context &context, bool person, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ElidedLabel({}, type::body, QFont::Medium)),
      m_below(new Label({}, type::small, QFont::Normal, ink::text2)),
      m_no(new Button(context.theme, person ? tr("Refuse") : tr("Withdraw"), Symbol::None,
                      person ? Button::Kind::Ghost : Button::Kind::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(space::x3);
    if (person) {
        m_avatar = new Avatar(context.theme, 32);
        row->addWidget(m_avatar);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_below->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_below);
    row->addLayout(words, 1);
    row->addWidget(m_no);
    connect(m_no, &Button::clicked, this, &DeskRow::refused);
    if (person) {
        m_yes = new Button(context.theme, tr("Admit"), Symbol::Check, Button::Kind::Tonal);
        row->addWidget(m_yes);
        connect(m_yes, &Button::clicked, this, &DeskRow::admitted);
    }
}

void DeskRow::setPerson(const Member &member, const QString &words, bool may)
{
    m_avatar->setPerson(personHue(m_context.workspace, member.id.uid), member.name);
    m_title->setText(member.name);
    m_below->setText(words);
    m_below->setToolTip(
        tr("The six words of this laptop: have them read to you, so that you let in whom you mean."));
    m_yes->setAccessibleName(tr("Admit %1").arg(member.name));
    m_no->setAccessibleName(tr("Refuse %1").arg(member.name));
    m_yes->setEnabled(may);
    m_no->setEnabled(may);
}

void DeskRow::setInvite(const QString &title, const QString &terms, bool may)
{
    m_title->setText(title);
    m_below->setText(terms);
    m_no->setAccessibleName(tr("Withdraw: %1, %2").arg(title, terms));
    m_no->setEnabled(may);
}

MemberDesk::MemberDesk(Context &context, const MemberModel &members, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_members(members),
      m_waitingTitle(new Label({}, type::body, QFont::DemiBold)), m_waiting(new QWidget),
      m_invitesTitle(new Button(context.theme, {}, Symbol::ChevronRight, Button::Kind::Ghost)),
      m_invites(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x3, space::x4, space::x3);
    column->setSpacing(space::x1);
    column->addWidget(m_waitingTitle);
    auto *people = new QVBoxLayout(m_waiting);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(0);
    m_people = std::make_unique<KeyedRows<DeskRow>>(people);
    column->addWidget(scrolling(m_waiting));
    m_invitesTitle->setLeading(true);
    column->addWidget(m_invitesTitle, 0, Qt::AlignLeft);
    auto *open = new QVBoxLayout(m_invites);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(0);
    m_open = std::make_unique<KeyedRows<DeskRow>>(open);
    column->addWidget(scrolling(m_invites));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_invitesTitle, &Button::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        refresh(m_group);
    });
    hide();
}

void MemberDesk::refresh(const Id<Group> &group)
{
    m_group = group;
    const QString standing = m_context.workspace.standing(group);
    const bool may = standing == u"owner" || standing == u"admin";
    const std::vector<Member> &people = m_members.pending();
    std::vector<Uid> ids;
    for (const Member &member : people)
        ids.push_back(member.id.uid);
    m_people->sync(
        ids,
        [&](size_t i) {
            auto *row = new DeskRow(m_context, true);
            connect(row, &DeskRow::admitted, this, [this, id = people[i].id] { admit(id); });
            connect(row, &DeskRow::refused, this, [this, id = people[i].id] { refuse(id); });
            return row;
        },
        [&](DeskRow &row, size_t i) {
            QStringList words;
            for (const LaptopWords &laptop : laptopsOf(m_context.workspace, people[i].id))
                words += laptop.words;
            row.setPerson(people[i], words.join(QStringLiteral(" · ")), may);
        });
    m_waitingTitle->setText(tr("%n person(s) ask to be let in", nullptr, static_cast<int>(people.size())));
    m_waitingTitle->setVisible(!people.empty());
    m_waiting->parentWidget()->parentWidget()->setVisible(!people.empty());
    fitRows(*m_waiting, people.size());

    std::vector<Invite> open;
    ids.clear();
    for (const Invite &invite : may ? m_context.workspace.invites(group) : std::vector<Invite>()) {
        if (inviteVerdict(invite, m_context.workspace.clock().nowMs()) == InviteVerdict::Good) {
            open.push_back(invite);
            ids.push_back(invite.id);
        }
    }
    m_open->sync(
        ids,
        [&](size_t i) {
            auto *row = new DeskRow(m_context, false);
            connect(row, &DeskRow::refused, this, [this, id = open[i].id] { withdraw(id); });
            return row;
        },
        [&](DeskRow &row, size_t i) {
            row.setInvite(open[i].uses == 1
                              ? tr("For one person")
                              : tr("For %n people, %1 joined", nullptr, open[i].uses).arg(open[i].used),
                          termsOf(open[i]), may);
        });
    m_invitesTitle->setText(tr("%n invitation(s) still open", nullptr, static_cast<int>(open.size())));
    m_invitesTitle->setAccessibleDescription(m_unfolded ? tr("Press to fold the list")
                                                        : tr("Press to see them"));
    m_invitesTitle->setSymbol(m_unfolded ? Symbol::ChevronDown : Symbol::ChevronRight);
    m_invitesTitle->setVisible(!open.empty());
    m_invites->parentWidget()->parentWidget()->setVisible(m_unfolded && !open.empty());
    fitRows(*m_invites, open.size());
    setVisible(!people.empty() || !open.empty());
}

QString MemberDesk::termsOf(const Invite &invite) const
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(invite.expiresMs);
    QStringList parts{tr("until %1").arg(QLocale().toString(until, QLocale::ShortFormat))};
    if (invite.approval)
        parts += tr("you let each of them in");
    if (invite.standing == u"observer")
        parts += tr("to look on only");
    return parts.join(QStringLiteral(" · "));
}

void MemberDesk::admit(const Id<Member> &member)
{
    const auto who = m_context.workspace.get(member);
    if (m_context.notices.check(m_context.workspace.approveMember(m_group, member)) && who)
        m_context.notices.tell(tr("%1 is in the group now.").arg(who->name));
}

void MemberDesk::refuse(const Id<Member> &member)
{
    const auto who = m_context.workspace.get(member);
    if (!who)
        return;
    const auto refused = m_context.workspace.transact(
        m_group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Refuse %1"), {who->name}), [&](Transaction &t) {
            t.remove(member);
            return done();
        });
    if (m_context.notices.check(refused))
        m_context.notices.tellUndoable(tr("%1 was refused.").arg(who->name));
}

void MemberDesk::withdraw(const Uid &invite)
{
    if (m_context.notices.check(m_context.workspace.withdrawInvite(m_group, invite)))
        m_context.notices.tell(tr("The invitation was withdrawn; nobody joins with it from now on."));
    refresh(m_group);
}

} // namespace cercle
