#include "detail/attendance_section.h"

#include "context.h"
#include "detail/attendance_button.h"
#include "models/person_hues.h"
#include "models/session_facts.h"
#include "models/session_time.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/section_header.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr size_t crowd = 30;
}

AttendanceSection::AttendanceSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Attendance"), parent), m_flow(new FlowLayout(4, 4))
{
    rows()->addLayout(m_flow);
    m_others = new Button(context.theme, {}, Symbol::None, Button::Kind::Ghost);
    rows()->addWidget(m_others, 0, Qt::AlignLeft);
    connect(m_others, &Button::clicked, this, [this] {
        m_all = true;
        refresh();
    });
}

bool AttendanceSection::begun() const
{
    const auto group = m_context.workspace.get(session().group);
    const auto start = startOf(session(), zoneOf(session(), group ? group->zone : QString()));
    // A quarter of an hour early counts: people are ticked off as they come in.
    return start && *start - std::int64_t{15} * 60 * 1000 <= m_context.workspace.clock().nowMs();
}

void AttendanceSection::refresh()
{
    m_known.clear();
    for (const Attendance &one : m_context.workspace.list<Attendance>(Filter().with("session", session().id)))
        m_known.insert(one.member.uid, one);
    auto members = activeMembers(m_context.workspace, session().group);
    // Those who said or did something first; of a crowd the others only when asked for.
    std::stable_partition(members.begin(), members.end(),
                          [this](const Member &m) { return !m_known.value(m.id.uid).state.isEmpty(); });
    const size_t answered =
        static_cast<size_t>(std::count_if(members.begin(), members.end(), [this](const Member &m) {
            return !m_known.value(m.id.uid).state.isEmpty();
        }));
    const size_t shown = std::max(answered, crowd);
    m_others->setVisible(!m_all && members.size() > shown);
    if (m_others->isVisibleTo(this)) {
        m_others->setText(tr("Show %n more", nullptr, static_cast<int>(members.size() - shown)));
        members.resize(shown);
    }
    const Id<Member> self = m_context.workspace.self(session().group);
    QHash<Uid, AttendanceButton *> kept;
    QHash<QString, int> counts;
    for (const Member &member : members) {
        AttendanceButton *button = m_buttons.take(member.id.uid);
        if (!button) {
            button = new AttendanceButton(m_context.theme);
            m_flow->addWidget(button);
            connect(button, &AttendanceButton::clicked, this, [this, id = member.id] { advance(id); });
            connect(button, &AttendanceButton::stateChosen, this,
                    [this, id = member.id](const QString &state) { set(id, state); });
        }
        const QString state = m_known.value(member.id.uid).state;
        button->setPerson(personHue(m_context.workspace, member.id.uid), member.name, member.id == self,
                          state);
        kept.insert(member.id.uid, button);
        ++counts[state];
    }
    for (AttendanceButton *gone : std::as_const(m_buttons)) {
        gone->hide();
        gone->deleteLater();
    }
    m_buttons = kept;
    QStringList summary;
    for (const char *state : {"present", "excused", "absent", "yes", "maybe", "no"}) {
        if (const int n = counts.value(QString::fromLatin1(state)); n > 0)
            summary += AttendanceButton::countOf(QString::fromLatin1(state), n);
    }
    header().setCount(summary.join(QStringLiteral(", ")));
    setVisible(!members.empty());
}

void AttendanceSection::advance(const Id<Member> &member)
{
    static const QStringList before{QString(), QStringLiteral("yes"), QStringLiteral("maybe"),
                                    QStringLiteral("no")};
    static const QStringList after{QString(), QStringLiteral("present"), QStringLiteral("excused"),
                                   QStringLiteral("absent")};
    const QStringList &states = begun() ? after : before;
    const qsizetype at = qMax<qsizetype>(0, states.indexOf(m_known.value(member.uid).state));
    set(member, states[(at + 1) % states.size()]);
}

void AttendanceSection::set(const Id<Member> &member, const QString &state)
{
    const auto known = m_known.constFind(member.uid);
    m_context.notices.check(m_context.workspace.transact(
        session().group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Attendance")), [&](Transaction &t) {
            Attendance attendance;
            if (known != m_known.cend())
                attendance = *known;
            attendance.session = session().id;
            attendance.member = member;
            attendance.state = state;
            if (attendance.id)
                t.put(attendance);
            else
                t.create(attendance);
            return done();
        }));
}

} // namespace cercle
