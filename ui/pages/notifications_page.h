#pragma once
// All that the reader was told, whether it came up on the desktop or not, until ten thousand are there.

#include "models/notification_model.h"
#include "pages/page.h"

namespace cercle
{

class Button;
class EmptyState;
class ListView;
class NotificationDetail;
class SegmentedControl;

class NotificationsPage final : public Page
{
    Q_OBJECT
public:
    explicit NotificationsPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override { return !m_selected.isNull(); }
    Uid selected() const override { return m_selected; }
    void select(const Uid &item) override;
    int view() const override { return static_cast<int>(m_model.show()); }
    void setView(int view) override;
    NotificationModel &model() { return m_model; }
    // To what it is about; it is read by that.
    void openItem(const Uid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const Uid &id);
    void keepSelection();
    void updateEmptiness();

    NotificationModel m_model;
    Uid m_selected;
    int m_row = 0; // of the chosen one, for when it goes
    PageHeader *m_header;
    Button *m_readAll;
    SegmentedControl *m_segments;
    ListView *m_list;
    EmptyState *m_empty;
    Button *m_emptyAll;
    Button *m_emptyInvite;
    NotificationDetail *m_detail = nullptr;
};

} // namespace cercle
