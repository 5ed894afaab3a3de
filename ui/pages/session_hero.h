#pragma once
// The next session at a glance: what, when, how long until then, and who does what.

#include "detail/keyed_rows.h"
#include "domain/role.h"
#include "models/session_facts.h"
#include "widgets/card.h"

#include <memory>

class QHBoxLayout;

namespace cercle
{

class Button;
class Countdown;
class ElidedLabel;
class IconLabel;
class RoleRow;
struct Context;

class SessionHero final : public Card
{
    Q_OBJECT
public:
    explicit SessionHero(Context &context, QWidget *parent = nullptr);

    // A null id hides the card.
    void setSession(const Id<Session> &session);
    Id<Session> session() const { return m_session; }
    // Says of which group the session is, where that is not clear.
    void setGroupShown(bool shown);
    // Under the roles, with a line between.
    void addFoot(QWidget *foot);
    // What gives way (the countdown, roles) keeps no page wide.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The session has begun.
    void begun();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRoles();
    void showMore();
    void showCountdown();
    void choose(const Id<Role> &role, QWidget &anchor);

    Context &m_context;
    Id<Session> m_session;
    QHBoxLayout *m_top; // the words, and the countdown beside or below them
    ElidedLabel *m_above;
    ElidedLabel *m_title;
    IconLabel *m_when;
    IconLabel *m_length;
    IconLabel *m_place;
    Countdown *m_countdown;
    bool m_counting = false;
    bool m_groupShown = false;
    QWidget *m_roles;
    Button *m_more;
    std::vector<RoleHolder> m_others; // for whom there is no room
    std::unique_ptr<KeyedRows<RoleRow>> m_rows;
};

} // namespace cercle
