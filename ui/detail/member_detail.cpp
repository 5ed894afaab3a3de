#include "detail/member_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "detail/fact_row.h"
#include "models/member_model.h"
#include "models/person_hues.h"
#include "models/role_symbol.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "widgets/progress_line.h"
#include "widgets/section_header.h"
#include "workspace/time_words.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr size_t factsShown = 8;

QString dayWords(const Day &day)
{
    const QDate date = QDate::fromString(day.iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, MemberDetail::tr("d MMM yyyy")) : QString();
}

Label *plain(const QString &words = {}, QPalette::ColorRole role = ink::text2)
{
    auto *label = new Label(words, type::small, QFont::Normal, role);
    label->setWordWrap(true);
    return label;
}

QString stateName(const QString &state)
{
    if (state == u"present")
        return MemberDetail::tr("There");
    if (state == u"excused")
        return MemberDetail::tr("Excused");
    return state == u"absent" ? MemberDetail::tr("Absent") : QString();
}

Tone stateTone(const QString &state)
{
    return state == u"present" ? Tone::Ok : state == u"excused" ? Tone::Info : Tone::Warn;
}

} // namespace

MemberDetail::MemberDetail(Context &context, const MemberModel &members, QWidget *parent)
    : QWidget(parent), m_context(context), m_members(members), m_body(new QWidget),
      m_avatar(new Avatar(context.theme, 56)), m_name(new Label({}, type::h2, QFont::DemiBold)),
      m_handle(new Label({}, type::small, QFont::Normal, ink::text2)),
      m_standing(new Chip(context.theme, {}, Tone::Neutral)),
      m_more(new IconButton(context.theme, Symbol::More, tr("More about this person"))),
      m_edit(new Button(context.theme, tr("Change your name"), Symbol::Pen)),
      m_laptopsHeader(new SectionHeader(context.theme, tr("Laptops"))), m_laptops(new QWidget),
      m_share(new ProgressLine(tr("Attendance"))),
      m_reviewsHeader(new SectionHeader(context.theme, tr("Reviews"))), m_reviews(plain())
{
    m_name->setWordWrap(true);
    m_handle->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_name);
    names->addWidget(m_handle);
    auto *chip = new QHBoxLayout;
    chip->addWidget(m_standing);
    chip->addStretch();
    names->addLayout(chip);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::x3);
    auto *disc = new QVBoxLayout; // an alignment would give it half of the row
    disc->addWidget(m_avatar);
    disc->addStretch();
    head->addLayout(disc);
    head->addLayout(names, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, space::x2);
    column->setSpacing(space::x2);
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addSpacing(6);
    column->addWidget(m_laptopsHeader);
    column->addWidget(m_laptops);
    column->addSpacing(6);
    m_attendance = addSection(*column, tr("Attendance"));
    m_attendance.rows->insertWidget(0, m_share);
    m_roles = addSection(*column, tr("Roles"));
    column->addWidget(m_reviewsHeader);
    column->addWidget(m_reviews);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(DetailPane::scrolled(m_body));

    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT editRequested(m_member); });
    connect(m_more, &IconButton::clicked, this, &MemberDetail::openMenu);
    connect(&context.sync, &SyncStatus::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    m_body->hide();
}

MemberDetail::Section MemberDetail::addSection(QVBoxLayout &column, const QString &title)
{
    Section section;
    section.header = new SectionHeader(m_context.theme, title);
    column.addWidget(section.header);
    section.rows = new QVBoxLayout;
    section.rows->setSpacing(2);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(2);
    section.rows->addLayout(facts);
    section.facts = std::make_unique<KeyedRows<FactRow>>(facts);
    section.remark = plain({}, ink::text3);
    section.rows->addWidget(section.remark);
    column.addLayout(section.rows);
    column.addSpacing(6);
    return section;
}

FactRow *MemberDetail::makeRow(const Uid &session)
{
    auto *row = new FactRow(m_context.theme);
    connect(row, &FactRow::clicked, this, [this, session] { Q_EMIT sessionRequested(session); });
    return row;
}

void MemberDetail::setMember(const Id<Member> &member)
{
    m_member = member;
    refresh();
}

void MemberDetail::refresh()
{
    const Member *member = m_members.member(m_member);
    m_body->setVisible(member != nullptr);
    if (!member)
        return;
    fillHead(*member);
    fillLaptops(*member);
    fillAttendance(*member);
    fillRoles(*member);
    fillReviews(*member);
}

void MemberDetail::fillHead(const Member &member)
{
    const bool self = member.id == m_members.self();
    m_avatar->setPerson(personHue(m_context.workspace, member.id.uid), member.name);
    m_name->setText(self ? tr("%1 (you)").arg(member.name) : member.name);
    QStringList parts;
    if (!member.handle.isEmpty())
        parts += member.handle.startsWith(u'@') ? member.handle : u'@' + member.handle;
    // A group elsewhere may be a day ahead.
    const QDate today = words::dayAt(m_context.workspace.clock().nowMs());
    if (const QString joined = dayWords({qMin(member.joined.iso, today.toString(Qt::ISODate))});
        !joined.isEmpty())
        parts += tr("since %1").arg(joined);
    m_handle->setText(parts.join(QStringLiteral(" · ")));
    m_handle->setVisible(!parts.isEmpty());
    const bool leads = member.standing == u"owner" || member.standing == u"admin";
    m_standing->setStatus(standingName(member), leads ? Tone::Info : Tone::Neutral);
    m_edit->setVisible(self || isWithoutProgram(member));
    m_edit->setText(self ? tr("Change your name") : tr("Edit"));
    m_more->setVisible(isWithoutProgram(member));
}

void MemberDetail::fillLaptops(const Member &member)
{
    const auto laptops = laptopsOf(m_context.workspace, member.id);
    m_laptopsHeader->setCount(laptops.empty() ? QString() : QLocale().toString(laptops.size()));
    const QString seen = m_members.seen(member.id);
    const bool self = member.id == m_members.self();
    QString shown = member.id.toString() + seen;
    for (const LaptopWords &laptop : laptops)
        shown += laptop.name + laptop.words;
    if (shown == m_laptopsShown)
        return;
    m_laptopsShown = shown;
    qDeleteAll(m_laptops->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_laptops->layout();
    auto *column = new QVBoxLayout(m_laptops);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (laptops.empty())
        return column->addWidget(
            plain(tr("None yet: what this person does is written down by the others. An invitation "
                     "makes a member of its own."),
                  ink::text3));
    for (const LaptopWords &laptop : laptops) {
        const QStringList six = laptop.words.split(u' ', Qt::SkipEmptyParts);
        auto *words = new Label(
            QStringList(six.mid(0, 3)).join(u' ') + u'\n' + QStringList(six.mid(3)).join(u' '), type::body);
        words->setFont(cercle::type::monospace(cercle::type::body));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setAccessibleName(tr("Words of this laptop: %1").arg(laptop.words));
        column->addWidget(words);
    }
    column->addWidget(
        plain(self ? tr("Read these words to the others; they see the same ones for you.")
                   : tr("Have these words read to you: if they are the same, it is this laptop."),
              ink::text3));
    if (!seen.isEmpty() && !self)
        column->addWidget(plain(tr("Now: %1").arg(seen)));
}

void MemberDetail::fillAttendance(const Member &member)
{
    const AttendanceShare share = m_members.book().share(member);
    m_attendance.header->setCount(share.sessions > 0
                                      ? tr("%1 of %n session(s)", nullptr, share.sessions).arg(share.present)
                                      : QString());
    m_share->setVisible(share.sessions > 0);
    m_share->setShare(share.present, share.sessions);
    const auto history = m_members.book().history(member);
    std::vector<Uid> ids;
    for (size_t i = 0; i < history.size() && i < factsShown; ++i)
        ids.push_back(history[i].session.uid);
    m_attendance.facts->sync(
        ids, [&](size_t i) { return makeRow(history[i].session.uid); },
        [&](FactRow &row, size_t i) {
            const QString title = history[i].title.isEmpty() ? tr("Untitled session") : history[i].title;
            const QString state = stateName(history[i].state);
            row.setFact(Symbol::None, title, dayWords(history[i].date),
                        state.isEmpty() ? tr("Not there") : state,
                        state.isEmpty() ? Tone::Neutral : stateTone(history[i].state));
        });
    const auto more = static_cast<int>(history.size() - ids.size());
    m_attendance.remark->setText(history.empty() ? tr("Nothing is written down yet.")
                                                 : tr("and %n before", nullptr, more));
    m_attendance.remark->setVisible(history.empty() || more > 0);
}

void MemberDetail::fillRoles(const Member &member)
{
    const auto turns = m_members.book().turns(member.id);
    std::vector<Uid> ids;
    for (size_t i = 0; i < turns.size() && i < factsShown; ++i)
        ids.push_back(turns[i].turn.uid);
    m_roles.header->setCount(turns.empty() ? QString() : QLocale().toString(turns.size()));
    m_roles.facts->sync(
        ids, [&](size_t i) { return makeRow(turns[i].session.uid); },
        [&](FactRow &row, size_t i) {
            QStringList when{dayWords(turns[i].date), turns[i].sessionTitle};
            when.removeAll(QString());
            row.setFact(symbolOfRole(turns[i].roleKey), turns[i].roleTitle, when.join(QStringLiteral(" · ")),
                        turns[i].past ? QString() : tr("Next"), Tone::Info);
        });
    const auto more = static_cast<int>(turns.size() - ids.size());
    m_roles.remark->setText(turns.empty() ? tr("No role so far.") : tr("and %n before", nullptr, more));
    m_roles.remark->setVisible(turns.empty() || more > 0);
}

void MemberDetail::fillReviews(const Member &member)
{
    const ReviewCount count = m_members.book().reviews(member.id);
    const bool any = count.given > 0 || count.received > 0;
    m_reviewsHeader->setVisible(any);
    m_reviews->setVisible(any);
    m_reviews->setText(tr("%1 given · %2 received").arg(count.given).arg(count.received));
}

void MemberDetail::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themeIcon(m_context.theme, Symbol::Pen), tr("Edit")), &QAction::triggered, this,
            [this] { Q_EMIT editRequested(m_member); });
    menu->addSeparator();
    connect(menu->addAction(themeIcon(m_context.theme, Symbol::Trash), tr("Remove")), &QAction::triggered,
            this, [this] { removePerson(m_context, m_member); });
    menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
}

void removePerson(Context &context, const Id<Member> &id)
{
    const auto member = context.workspace.get(id);
    if (!member || !isWithoutProgram(*member))
        return;
    const auto removed = context.workspace.transact(
        member->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"), {member->name}),
        [&](Transaction &t) {
            t.remove(id);
            return done();
        });
    if (context.notices.check(removed))
        context.notices.tellUndoable(MemberDetail::tr("%1 was removed from the group.").arg(member->name));
}

} // namespace cercle
