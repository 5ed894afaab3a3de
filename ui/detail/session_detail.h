#pragma once
// All about one session beside the list: when and where, notes and call, roles, agenda, resources, decisions,
// actions and attendance.

#include "domain/session.h"

#include <QWidget>

#include <vector>

namespace cercle
{

class Button;
class DetailSection;
class IconButton;
class IconLabel;
class Label;
struct ChangeSet;
struct Context;

class SessionDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionDetail(Context &context, QWidget *parent = nullptr);

    // A null id shows nothing.
    void setSession(const Id<Session> &session);
    Id<Session> session() const { return m_session; }
    void refresh();

private:
    void fillHead(const Session &session);
    void openMenu();

    Context &m_context;
    Id<Session> m_session;
    Label *m_above;
    Label *m_title;
    IconButton *m_more;
    Button *m_notes;
    Button *m_call;
    IconLabel *m_when;
    Label *m_length;
    IconLabel *m_place;
    QWidget *m_body;
    std::vector<DetailSection *> m_sections;
};

} // namespace cercle
