#pragma once
// What a role does, over the notes: who has it, its description, and its checklist, whose ticks are kept for
// this session. Escape closes it and gives the keyboard back.

#include "models/session_facts.h"
#include "widgets/card.h"

#include <QPointer>

#include <memory>

class QCheckBox;
class QScrollArea;

namespace cercle
{

class Button;
class IconLabel;
class Label;
struct Context;

class RolePanel final : public Card
{
    Q_OBJECT
public:
    // Over `page`, whose child it is.
    RolePanel(Context &context, QWidget *page);

    // At the chip that asked for it.
    void open(const Session &session, const Id<Role> &role, QWidget *chip);
    Id<Session> session() const { return m_session; }
    void refresh();
    void dismiss(bool giveBack);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void fillChecklist(const RoleHolder &holder);

    Context &m_context;
    Id<Session> m_session;
    Id<Role> m_role;
    RoleHolder m_holder;
    QPointer<QWidget> m_chip;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_who;
    QWidget *m_body;
    QScrollArea *m_scroll;
    Label *m_description;
    Label *m_listTitle;
    QWidget *m_list;
    QList<QCheckBox *> m_boxes;
    Label *m_hint;
    Button *m_handOver;
};

} // namespace cercle
