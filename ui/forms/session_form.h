#pragma once
// A new session, or what can be changed about one.

#include "domain/session.h"
#include "forms/form_column.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace cercle
{

class Button;
class Label;
struct Context;

class SessionForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit SessionForm(Context &context, QWidget *parent = nullptr);

    // Proposes the week after the last session, at its time and place.
    void startNew(const Id<Group> &group);
    void startEdit(const Id<Session> &session);
    // A session that is not planned yet is being written for this group.
    bool isNewIn(const Id<Group> &group) const { return !m_session.id && m_session.group == group; }
    // The keyboard goes to the title.
    void takeFocus();
    bool isTouched() const override { return m_touched; }
    QString draftKey() const override;

Q_SIGNALS:
    void saved(const cercle::Id<cercle::Session> &session);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const Session &session);
    // What the fields say, on top of the session as it is known here.
    Session entered() const;
    void showZone();
    void save();

    Context &m_context;
    Session m_session;
    bool m_touched = false;
    Label *m_heading;
    QLineEdit *m_title;
    QCheckBox *m_dated;
    QDateEdit *m_date;
    QCheckBox *m_timed;
    QTimeEdit *m_time;
    Label *m_zone; // whose hour that is, and which it is here
    QSpinBox *m_minutes;
    QLineEdit *m_place;
    QLineEdit *m_call;
    Button *m_save;
};

} // namespace cercle
