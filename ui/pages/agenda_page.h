#pragma once
// The agenda of all groups: sessions, promised actions and deadlines, as a list under the days or as a month.

#include "models/agenda_book.h"
#include "models/agenda_model.h"
#include "models/month_model.h"
#include "pages/page.h"

#include <optional>

class QStackedWidget;

namespace cercle
{

class AgendaDetail;
class AgendaFilters;
class Button;
class EmptyState;
class ListView;
class MonthView;

class AgendaPage final : public Page
{
    Q_OBJECT
public:
    explicit AgendaPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override { return m_chosen.has_value(); }
    Uid selected() const override { return m_chosen ? m_chosen->id : Uid(); }
    void select(const Uid &item) override;
    Id<Session> session() const override;
    bool plansHere() const override { return true; }
    // The segment, and whether only the reader's own is shown.
    int view() const override;
    void setView(int view) override;
    // The group.
    QString filters() const override;
    void setFilters(const QString &group) override;
    void setFormOpen(bool open) override;
    AgendaModel &model() { return m_model; }
    MonthModel &month() { return m_month; }
    // Into that file, as the button does once a file was chosen.
    void exportTo(const QString &path);
    void askForFile();
    void showToday();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void applyFilter();
    void choose(const std::optional<AgendaKey> &key);
    void keepSelection();
    void arrive();
    void scrollToDay(const QDate &day);
    void openDay(const QDate &day, const QRect &cell);
    void openEntry(const AgendaKey &key);
    void updateEmptiness();
    QDate today() const;

    AgendaBook m_book;
    AgendaModel m_model;
    MonthModel m_month;
    AgendaFilter m_filter;
    std::optional<AgendaKey> m_chosen;
    Uid m_awaited;           // to be chosen once it was read
    bool m_selected = false; // something was asked for, so the list does not begin with today
    bool m_arrived = false;  // the list was brought to where it begins
    PageHeader *m_header;
    Button *m_export;
    Button *m_new;
    AgendaFilters *m_filters;
    QStackedWidget *m_views;
    ListView *m_list;
    MonthView *m_monthView;
    EmptyState *m_empty;
    Button *m_emptyPlan;
    Button *m_emptyAll;
    AgendaDetail *m_detail = nullptr;
};

} // namespace cercle
