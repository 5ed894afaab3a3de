#pragma once
// Reviews of a group: what waits for the reader, what was received and given, and all rounds; with the desk
// at which a review is written.

#include "models/review_model.h"
#include "pages/page.h"

class QStackedWidget;

namespace cercle
{

class Button;
class EmptyState;
class ListView;
class ReviewDesk;
class RoundDetail;
class RoundForm;
class SegmentedControl;
class WorkDetail;
class WorkForm;

class ReviewsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewsPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override;
    Uid selected() const override;
    // A round, a work or a review. A review that the reader owes is opened at the desk.
    void select(const Uid &item) override;
    int view() const override { return static_cast<int>(m_model.show()); }
    void setView(int view) override;
    Result<Done> flush() override;
    void setFormOpen(bool open) override;
    void reopenForm(const QString &kind, const Uid &item) override;

    void newRound();
    void handIn();
    void nextReview();
    ReviewModel &model() { return m_model; }

protected:
    void groupChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void connectAll();
    void updateEmptiness();
    void keepSelection();
    void choose(const ReviewRow *row);
    void showChosen();
    void open(const ReviewRow &row);
    void openDesk(const Id<Submission> &work, const Id<Member> &reviewer);
    void leaveDesk();
    void openRoundForm(const Id<ReviewRound> &round);
    void openWorkForm(const Id<ReviewRound> &round, bool example);
    bool atDesk() const;

    ReviewModel m_model;
    Uid m_key; // of the chosen row
    ReviewRow m_chosen;
    QStackedWidget *m_pages;
    QWidget *m_lists;
    PageHeader *m_header;
    Button *m_next;
    Button *m_new;
    SegmentedControl *m_segments;
    ListView *m_list;
    EmptyState *m_empty;      // no round at all
    EmptyState *m_emptyShown; // nothing in the segment
    Button *m_emptyAction;
    ReviewDesk *m_desk = nullptr; // made when first opened
    QStackedWidget *m_detail = nullptr;
    RoundDetail *m_round = nullptr;
    WorkDetail *m_work = nullptr;
    RoundForm *m_roundForm = nullptr;
    WorkForm *m_workForm = nullptr;
};

} // namespace cercle
