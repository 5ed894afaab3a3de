#pragma once
// The thin bar between the title and the notes: the agenda as it goes, and the roles of the session, whose
// place the format bar takes while words are selected. One line where there is room, else two. Whoever else
// is there comes to its end.

#include "domain/role.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace cercle
{

class AgendaBar;
class FormatBar;
class RolePanel;
class RoleStrip;
struct Context;

class LiveBar final : public QWidget
{
    Q_OBJECT
public:
    // `page`: what the panel of a role lies over.
    LiveBar(Context &context, QWidget *page);

    void setSession(const Session &session);
    AgendaBar &agenda() { return *m_agenda; }
    FormatBar &format() { return *m_format; }
    // Words are selected, or the reader asks for it.
    void setFormatShown(bool shown);
    bool formatShown() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    AgendaBar *m_agenda;
    RoleStrip *m_roles;
    FormatBar *m_format;
    QStackedWidget *m_stack;
    QBoxLayout *m_lines;
    RolePanel *m_panel = nullptr; // made when first asked for
};

} // namespace cercle
