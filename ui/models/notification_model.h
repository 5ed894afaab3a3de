#pragma once
// The notifications as cards under their days, the latest first; all, or what is unread.

#include "models/row_list_model.h"
#include "workspace/notification.h"

#include <QDate>
#include <QHash>

namespace cercle
{

class Notifier;
class Workspace;

class NotificationModel final : public RowListModel
{
    Q_OBJECT
public:
    enum class Show { All, Unread };

    NotificationModel(const Workspace &workspace, Notifier &notifier, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Show show() const { return m_show; }
    void setShow(Show show);
    // Null for a heading and for no row.
    const Notification *at(const QModelIndex &index) const;
    QModelIndex indexOf(const Uid &id) const;
    int total() const { return m_total; }
    // Brings the rows up to date.
    void refresh();

Q_SIGNALS:
    void contentsChanged();

private:
    struct Row {
        QDate day; // of a heading
        Notification notification;
        Uid key() const;
    };

    const Workspace &m_workspace;
    Notifier &m_notifier;
    std::vector<Row> m_rows;
    std::optional<Group> knownGroup(const Id<Group> &id) const;
    QHash<Uid, Group> m_groups;
    QDate m_today;
    Show m_show = Show::All;
    int m_total = 0;
};

} // namespace cercle
