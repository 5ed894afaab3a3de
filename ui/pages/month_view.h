#pragma once
// A month of the agenda as a table of days: arrows go by day, Page Up and Page Down by month, Return opens
// what the day holds.

#include "models/month_model.h"
#include "widgets/month_delegate.h"

#include <QTableView>
#include <QWidget>

namespace cercle
{

class IconButton;
class Label;
class Theme;

// The days alone.
class MonthTable final : public QTableView
{
    Q_OBJECT
public:
    MonthTable(const Theme &theme, MonthModel &model, QWidget *parent = nullptr);

    // Shows the month of that day if need be.
    void goTo(const QDate &day);
    QDate day() const;

Q_SIGNALS:
    void monthShown();
    // Another day has the keyboard or was clicked.
    void dayChosen(const QDate &day);
    void entryChosen(const cercle::AgendaKey &key);
    // What stands in a day, to be chosen from below `cell`, in places of the screen.
    void dayOpened(const QDate &day, const QRect &cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &index);

    const Theme &m_theme;
    MonthModel &m_model;
    MonthDelegate *m_delegate;
    int m_wheel = 0;
};

// With the name of the month, the ways to its neighbours, and the names of the days.
class MonthView final : public QWidget
{
    Q_OBJECT
public:
    MonthView(const Theme &theme, MonthModel &model, QWidget *parent = nullptr);

    MonthTable &table() { return *m_table; }

private:
    void showName();

    MonthModel &m_model;
    MonthTable *m_table;
    Label *m_name;
};

} // namespace cercle
