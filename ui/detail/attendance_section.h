#pragma once

#include "detail/detail_section.h"

#include <QHash>

namespace cercle
{

class AttendanceButton;
class Button;
class FlowLayout;

// Who comes, or came.
class AttendanceSection final : public DetailSection
{
    Q_OBJECT
public:
    explicit AttendanceSection(Context &context, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    // The session has begun: answers become presence.
    bool begun() const;
    void advance(const Id<Member> &member);
    void set(const Id<Member> &member, const QString &state);

    FlowLayout *m_flow;
    Button *m_others; // the rest of a crowd
    bool m_all = false;
    QHash<Uid, AttendanceButton *> m_buttons;
    QHash<Uid, Attendance> m_known; // by member
};

} // namespace cercle
