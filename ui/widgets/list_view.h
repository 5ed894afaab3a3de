#pragma once
// A list without frame on the background of its pane, painted by one of our delegates.

#include <QListView>

namespace cercle
{

class ListView : public QListView
{
    Q_OBJECT
public:
    explicit ListView(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    // Return or Enter on a row, or a double click.
    void opened(const QModelIndex &index);
    // Return or Enter alone.
    void returned(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace cercle
