#include "pages/session_hero.h"

#include "context.h"
#include "detail/role_menu.h"
#include "detail/role_row.h"
#include "domain/whole_day.h"
#include "models/session_time.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/countdown.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/pane.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr size_t rolesShown = 4;
constexpr int narrow = 560;       // below, the countdown is told in words
constexpr int longestPlace = 120; // that the countdown gives way to
constexpr int moreWidth = 56;     // of the button for the other roles
constexpr int disc = 34;          // of the one who has a role
constexpr int between = 4;        // two roles

// The first `fit` of them in their order; one's own comes before it would be left out.
std::vector<RoleHolder> chosen(std::vector<RoleHolder> roles, size_t fit, const Id<Member> &self)
{
    if (roles.size() <= fit)
        return roles;
    std::stable_partition(roles.begin(), roles.end(),
                          [&](const RoleHolder &holder) { return self && holder.member == self; });
    roles.resize(fit);
    std::stable_sort(roles.begin(), roles.end(), [](const RoleHolder &a, const RoleHolder &b) {
        return std::tie(a.role.position, a.role.id) < std::tie(b.role.position, b.role.id);
    });
    return roles;
}
} // namespace

SessionHero::SessionHero(Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context),
      m_above(new ElidedLabel({}, type::small, QFont::DemiBold, ink::accent)),
      m_title(new ElidedLabel({}, type::hero, QFont::DemiBold)),
      m_when(new IconLabel(context.theme, Symbol::Calendar)),
      m_length(new IconLabel(context.theme, Symbol::Clock)),
      m_place(new IconLabel(context.theme, Symbol::Pin)),
      m_countdown(
          new Countdown(context.theme, [&clock = context.workspace.clock()] { return clock.nowMs(); })),
      m_roles(new QWidget), m_more(new Button(context.theme, {}, Symbol::None, Button::Kind::Ghost))
{
    auto *meta = new QHBoxLayout;
    meta->setSpacing(space::x4);
    // The place gives way before the day and the time.
    for (IconLabel *label : {m_when, m_length})
        label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    meta->addWidget(m_when);
    meta->addWidget(m_length);
    meta->addWidget(m_place);
    meta->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_above);
    words->addWidget(m_title);
    words->addLayout(meta);
    words->addStretch();
    m_top = new QHBoxLayout;
    m_top->setSpacing(space::x6);
    m_top->addLayout(words, 1);
    m_top->addWidget(m_countdown, 0, Qt::AlignTop);
    auto *line = new Pane(context.theme, &Tokens::border);
    line->setFixedHeight(1);
    auto *row = new QHBoxLayout(m_roles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(between);
    auto *rows = new QHBoxLayout;
    rows->setSpacing(between);
    m_rows = std::make_unique<KeyedRows<RoleRow>>(rows);
    row->addLayout(rows, 1);
    row->addWidget(m_more);
    m_more->hide();
    connect(m_more, &Button::clicked, this, &SessionHero::showMore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::x5, space::card, 16);
    column->setSpacing(14);
    column->addLayout(m_top);
    column->addWidget(line);
    column->addWidget(m_roles);
    connect(m_countdown, &Countdown::reached, this, &SessionHero::begun);
}

void SessionHero::setSession(const Id<Session> &id)
{
    m_session = id;
    const auto session = m_context.workspace.get(id);
    setVisible(session && !session->removed);
    if (!session || session->removed)
        return;
    const auto group = m_context.workspace.get(session->group);
    const std::int64_t now = m_context.workspace.clock().nowMs();
    const QTimeZone zone = zoneOf(*session, group ? group->zone : QString());
    const auto start = startOf(*session, zone);
    m_counting = start && *start > now;
    QStringList above{m_counting ? tr("Next session") : tr("Now")};
    if (m_groupShown && group)
        above += group->title; // last, as it can do with fewer letters
    above.removeAll(QString());
    m_above->setText(above.join(QStringLiteral(" · ")));
    m_title->setText(session->title.isEmpty() ? tr("Untitled session") : session->title);
    m_when->setText(words::when(*session, words::dayAt(now), zone));
    m_when->setToolTip(words::whenAtLength(*session, zone));
    m_length->setText(words::duration(minutesToShow(*session)));
    m_length->setVisible(minutesToShow(*session) > 0);
    m_place->setText(session->place);
    m_place->setVisible(!session->place.isEmpty());
    m_place->setSymbol(session->call.isEmpty() ? Symbol::Pin : Symbol::Video);
    for (IconLabel *label : {m_when, m_length, m_place})
        label->updateGeometry();
    if (m_counting)
        m_countdown->setTarget(*start);
    showCountdown();
    showRoles();
}

void SessionHero::setGroupShown(bool shown)
{
    m_groupShown = shown;
}

void SessionHero::addFoot(QWidget *foot)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *line = new Pane(m_context.theme, &Tokens::border);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(foot);
}

void SessionHero::showRoles()
{
    const auto session = m_context.workspace.get(m_session);
    if (!session)
        return;
    SessionFacts facts = gatherFacts(m_context.workspace, *session);
    const int room = width() - 2 * space::card;
    const Id<Member> self = m_context.workspace.self(session->group);
    const std::vector<RoleHolder> all = std::exchange(facts.roles, {});
    // As many as show their names whole.
    for (size_t fit = qMin(rolesShown, all.size()); fit > 0; --fit) {
        facts.roles = chosen(all, fit, self);
        int needed = fit < all.size() ? moreWidth : 0;
        for (const RoleHolder &holder : facts.roles)
            needed += RoleRow::widthFor(holder, disc) + between;
        if (needed <= room)
            break;
    }
    m_others.clear();
    for (const RoleHolder &holder : all) {
        if (std::none_of(facts.roles.begin(), facts.roles.end(),
                         [&](const RoleHolder &shown) { return shown.role.id == holder.role.id; }))
            m_others.push_back(holder);
    }
    std::vector<Uid> ids;
    for (const RoleHolder &holder : facts.roles)
        ids.push_back(holder.role.id.uid);
    m_roles->setVisible(!ids.empty());
    m_more->setVisible(!m_others.empty());
    m_more->setText(QStringLiteral("+%1").arg(m_others.size()));
    m_more->setAccessibleName(tr("%n more role(s)", nullptr, static_cast<int>(m_others.size())));
    m_more->setToolTip(m_more->accessibleName());
    m_rows->sync(
        ids,
        [&](size_t i) {
            auto *row = new RoleRow(m_context.theme, disc);
            connect(row, &RoleRow::clicked, this,
                    [this, row, role = facts.roles[i].role.id] { choose(role, *row); });
            return row;
        },
        [&](RoleRow &row, size_t i) {
            const auto member = m_context.workspace.get(facts.roles[i].member);
            row.setHolder(facts.roles[i], member ? member->name : QString());
        });
}

void SessionHero::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RoleHolder &holder : m_others) {
        const QString name = holder.member ? holder.name : tr("Vacant");
        QAction *role =
            menu->addAction(tr("%1: %2").arg(holder.role.title, name).replace(u'&', QStringLiteral("&&")));
        connect(role, &QAction::triggered, this, [this, id = holder.role.id] { choose(id, *m_more); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SessionHero::choose(const Id<Role> &role, QWidget &anchor)
{
    const auto session = m_context.workspace.get(m_session);
    if (!session)
        return;
    for (const RoleHolder &holder : gatherFacts(m_context.workspace, *session).roles) {
        if (holder.role.id == role)
            return chooseHolder(m_context, *session, holder, anchor);
    }
}

QSize SessionHero::minimumSizeHint() const
{
    const QSize all = Card::minimumSizeHint();
    return {qMin(all.width(), narrow / 2), all.height()};
}

void SessionHero::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showRoles();
    showCountdown();
}

void SessionHero::showCountdown()
{
    // The day and the time come first, then the length, then the place.
    const int room = width() - 2 * space::card;
    const int when = m_when->sizeHint().width();
    const int length = m_length->text().isEmpty() ? 0 : space::x4 + m_length->sizeHint().width();
    m_length->setVisible(length > 0 && when + length <= room);
    m_place->setVisible(!m_place->text().isEmpty()
                        && when + length + space::x4 + m_place->minimumSizeHint().width() <= room);
    // The countdown gives way to all of them, and goes below in words.
    int words = when;
    for (const IconLabel *label : {m_length, m_place}) {
        if (!label->isHidden())
            words += space::x4
                     + qMin(label->sizeHint().width(), label == m_place ? longestPlace : QWIDGETSIZE_MAX);
    }
    const int needed = 2 * space::card + words + space::x6 + Countdown::digitsWidth();
    const bool beside = width() >= qMax(narrow, needed);
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(beside ? space::x6 : 6);
    m_countdown->setInWords(!beside);
    m_countdown->setVisible(m_counting);
}

} // namespace cercle
