#pragma once
// One notification in full, the way to what it is about, and whether it was read.

#include "workspace/notification.h"

#include <QWidget>

namespace cercle
{

class Button;
class Chip;
class Label;
struct Context;

class NotificationDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationDetail(Context &context, QWidget *parent = nullptr);

    // Null: nothing is chosen.
    void setNotification(const Uid &id);
    void refresh();

Q_SIGNALS:
    void openRequested(const cercle::Uid &id);

private:
    Context &m_context;
    Uid m_id;
    QWidget *m_body;
    Label *m_title;
    Label *m_sentence;
    Label *m_when;
    Chip *m_state;
    Button *m_open;
    Button *m_mark;
};

} // namespace cercle
