#pragma once
// The left column: the groups, and at the bottom who one is, how the exchange with the others stands, and preferences.

#include "domain/group.h"
#include "models/group_model.h"
#include "widgets/pane.h"

namespace cercle {

class Avatar;
class ElidedLabel;
class IconButton;
class ListView;
class SyncLine;
struct Context;

class Sidebar final : public Pane {
    Q_OBJECT
public:
    explicit Sidebar(Context &context, QWidget *parent = nullptr);

    void open(const Id<Group> &group);
    GroupModel &model() { return m_model; }
    void focusList();
    // Name, and the wording of the sync line.
    void refresh();
    void openPreferences();

Q_SIGNALS:
    void groupChosen(const cercle::Id<cercle::Group> &group);
    void nameRequested();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void rowChosen(const QModelIndex &index);

    Context &m_context;
    GroupModel m_model;
    ListView *m_list;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    SyncLine *m_sync;
    IconButton *m_preferences;
};

} // namespace cercle
