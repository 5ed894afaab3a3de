#pragma once
// Beside the agenda: the chosen session, or what a review round waits for.

#include "models/agenda_entry.h"

#include <QWidget>

class QStackedWidget;

namespace cercle
{

class IconLabel;
class Label;
class SessionDetail;
struct Context;

class AgendaDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaDetail(Context &context, QWidget *parent = nullptr);

    // Null shows nothing.
    void setEntry(const AgendaEntry *entry);
    void refresh();

Q_SIGNALS:
    void roundRequested(const cercle::Id<cercle::Group> &group, const cercle::Uid &round);

private:
    QWidget *makeRound();
    void showRound();

    Context &m_context;
    std::optional<AgendaEntry> m_entry;
    QStackedWidget *m_parts;
    SessionDetail *m_session;
    QWidget *m_round;
    Label *m_above;
    Label *m_title;
    IconLabel *m_when;
    Label *m_purpose;
};

} // namespace cercle
