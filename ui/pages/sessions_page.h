#pragma once
// The sessions of a group: the next one large, all others as cards, grouped by when they are.

#include "domain/session.h"
#include "models/session_model.h"

#include <QWidget>

namespace cercle {

class AvatarStack;
class Button;
class Chip;
class ElidedLabel;
class IconButton;
class EmptyState;
class ListView;
class SegmentedControl;
class SessionHero;
struct Context;

class SessionsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SessionsPage(Context &context, QWidget *parent = nullptr);

    void setGroup(const Id<Group> &group);
    Id<Group> group() const { return m_group; }
    // Changes the segment if the session is not in the shown one.
    void select(const Id<Session> &session);
    Id<Session> selected() const;
    void setShow(SessionModel::Show show);
    SessionModel::Show shown() const { return m_model.show(); }
    SessionModel &model() { return m_model; }
    void focusList();
    // A form has the word: the header's main button steps back.
    void setFormOpen(bool open);
    void refresh();

Q_SIGNALS:
    void selectionChanged(const cercle::Id<cercle::Session> &session);
    void opened(const cercle::Id<cercle::Session> &session);
    void detailRequested();
    void placeChanged();

private:
    QWidget *makeHeader();
    void fillHeader();
    void updateEmptiness();
    void keepSelection();
    void removeSample();

    Context &m_context;
    Id<Group> m_group;
    Id<Session> m_selected;
    SessionModel m_model;
    ElidedLabel *m_groupName;
    Chip *m_sample;
    IconButton *m_removeSample;
    AvatarStack *m_people;
    Button *m_invite;
    Button *m_new;
    SessionHero *m_hero;
    SegmentedControl *m_segments;
    ListView *m_list;
    EmptyState *m_empty;      // the group has no session at all
    EmptyState *m_emptyShown; // the segment has none
};

} // namespace cercle
