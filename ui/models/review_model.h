#pragma once
// What there is to review, as rows: what waits for the reader, what was received, what was given, and the
// rounds. Rows move one by one as changes arrive.

#include "models/review_book.h"
#include "models/row_list_model.h"
#include "widgets/tone.h"

#include <QDate>

namespace cercle
{

struct ReviewRow {
    enum class Kind { Heading, Submit, Review, SelfReview, GiveOut, Publish, Rescue, Received, Given, Round };
    Kind kind = Kind::Heading;
    Id<ReviewRound> round;
    Id<Submission> work;
    Id<Review> review; // of kind Given
    QString title;
    QString subtitle;
    QString chip;
    Tone tone = Tone::Neutral;
    QDate due;

    Uid key() const;
    bool operator==(const ReviewRow &) const = default;
};

class ReviewModel final : public RowListModel
{
    Q_OBJECT
public:
    enum class Show { Todo, Received, Given, Rounds };

    explicit ReviewModel(Workspace &workspace, QObject *parent = nullptr);

    void setGroup(const Id<Group> &group);
    void setShow(Show show);
    Show show() const { return m_show; }
    // After midnight, phases are others. True if it was.
    bool setToday();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const ReviewBook &book() const { return m_book; }
    // Null for a heading and for no row.
    const ReviewRow *row(const QModelIndex &index) const;
    // By its key; invalid if it is not shown.
    QModelIndex indexOf(const Uid &key) const;
    // The first that is about this round, work or review.
    QModelIndex indexAbout(const Uid &id) const;
    // What would be shown under a segment.
    std::vector<ReviewRow> rowsOf(Show show) const;

Q_SIGNALS:
    void contentsChanged();

private:
    void apply(const ChangeSet &changes);
    void arrange();
    void addTodo(std::vector<ReviewRow> &out) const;
    void addReceived(std::vector<ReviewRow> &out) const;
    void addGiven(std::vector<ReviewRow> &out) const;
    void addRounds(std::vector<ReviewRow> &out) const;

    Workspace &m_workspace;
    ReviewBook m_book;
    Show m_show = Show::Todo;
    std::vector<ReviewRow> m_rows;
};

namespace words
{
// "Handing in", "Reviews", "Finished".
QString phaseName(RoundPhase phase);
Tone phaseTone(RoundPhase phase);
// "until Thu 26 Nov"; empty without a day.
QString until(const Day &day);
} // namespace words

} // namespace cercle
