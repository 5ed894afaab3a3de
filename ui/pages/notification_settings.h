#pragma once
// When notifications come up on the desktop, and how much of each group does.

#include "domain/group.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QTimeEdit;
class QVBoxLayout;

namespace cercle
{

class Label;
struct Context;

class NotificationSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationSettings(Context &context, QWidget *parent = nullptr);

    void refresh();

private:
    void write();
    void showGroups();

    Context &m_context;
    QCheckBox *m_silent;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    Label *m_now;
    QWidget *m_groups;
    std::vector<Group> m_shown;
};

} // namespace cercle
