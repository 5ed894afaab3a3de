#pragma once
// Where the session stands in its agenda: the point that is talked about, the time left of it, on to the next
// one or back. Without an agenda, the time left of the session.

#include "workspace/agenda.h"

#include <QTimer>
#include <QWidget>

namespace cercle
{

class Button;
class ElidedLabel;
class IconButton;
class Label;
class TimeLeft;
struct Context;

class AgendaBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaBar(Context &context, QWidget *parent = nullptr);

    void setSession(const Session &session);
    Id<Session> session() const { return m_session; }
    // Something is running: what the commands and the timer go by.
    bool isRunning() const { return bool(m_running); }
    void step(AgendaStep step);
    void toggle();
    // Without an agenda it says what to do; nothing is left to start in a session that is over and done.
    bool canToggle() const;

Q_SIGNALS:
    // There is no agenda yet, and the reader wants to write one.
    void planWanted();
    // What can be done now is something else.
    void changed();

private:
    void showRunning(const Agenda &agenda);
    void showWaiting(const Agenda &agenda);
    void showTimeOf(const Session &session);
    bool isOver(const Session &session) const;

    Context &m_context;
    Id<Session> m_session;
    Id<AgendaItem> m_running;
    QTimer m_wake; // when the session begins
    IconButton *m_back;
    Label *m_place;
    ElidedLabel *m_title;
    TimeLeft *m_time;
    IconButton *m_next;
    Button *m_toggle;
    Button *m_plan;
};

} // namespace cercle
