#pragma once
// The left column: search, the pages of all groups, the groups with theirs, and at the bottom who one is, how
// the exchange with the others stands, and preferences.

#include "domain/group.h"
#include "models/group_model.h"
#include "models/page_model.h"
#include "widgets/pane.h"

namespace cercle
{

class Avatar;
class ElidedLabel;
class IconButton;
class ListView;
class SpokenLine;
class SyncLine;
struct Context;

class Sidebar final : public Pane
{
    Q_OBJECT
public:
    explicit Sidebar(Context &context, QWidget *parent = nullptr);

    // Marks where the reader is; the group may be null, and the page that of a form or none.
    void open(const QString &page, const Id<Group> &group);
    GroupModel &model() { return m_model; }
    void focusList();
    // Name, and the wording of the sync line.
    void refresh();

Q_SIGNALS:
    // An empty page: whatever was last shown of that group.
    void pageChosen(const QString &page, const cercle::Id<cercle::Group> &group);
    // Chosen by a click or by Enter rather than walked over: the keyboard goes on to the page.
    void entered();
    void groupMenuWanted(const cercle::Id<cercle::Group> &group, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makePages();
    void countNotifications();
    void follow(ListView &list);
    void rowChosen(const QModelIndex &index);
    void rowEntered(const QModelIndex &index);
    void openMenu(const QPoint &at);

    Context &m_context;
    GroupModel m_model;
    PageModel m_pageModel;
    ListView *m_pages;
    ListView *m_list;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    SyncLine *m_sync;
    SpokenLine *m_spoken;
    IconButton *m_preferences;
    bool m_opening = false;
};

} // namespace cercle
