#pragma once
// The sessions of a group: the next one large, all others as cards, grouped by when they are.

#include "domain/session.h"
#include "models/session_model.h"
#include "pages/page.h"

namespace cercle
{

class Button;
class DropVeil;
class EmptyState;
class ImportCard;
class ListView;
class SegmentedControl;
class SessionDetail;
class SessionHero;

class SessionsPage final : public Page
{
    Q_OBJECT
public:
    explicit SessionsPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override { return bool(m_selected); }
    Uid selected() const override { return m_selected.uid; }
    Id<Session> session() const override { return m_selected; }
    // Changes the segment if the session is not in the shown one.
    void select(const Uid &session) override;
    int view() const override { return static_cast<int>(m_model.show()); }
    void setView(int view) override;
    void setFormOpen(bool open) override;
    SessionModel &model() { return m_model; }
    // The dates of a calendar file become sessions; the page says what came.
    void askForCalendar();
    void importFile(const QString &path);

protected:
    void groupChanged() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFilters();
    void updateEmptiness();
    void keepSelection();
    void choose(const Id<Session> &session);

    Id<Session> m_selected;
    SessionModel m_model;
    PageHeader *m_header;
    Button *m_new;
    SessionHero *m_hero;
    SegmentedControl *m_segments;
    ListView *m_list;
    EmptyState *m_empty;      // the group has no session at all
    EmptyState *m_emptyShown; // the segment has none
    Button *m_plan;
    SessionDetail *m_detail = nullptr;
    ImportCard *m_report;
    DropVeil *m_veil;
};

} // namespace cercle
