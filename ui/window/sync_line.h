#pragma once
// How the exchange with the others stands, in a few words; in full, laptop by laptop, when pressed or pointed
// at.

#include "widgets/row_button.h"

#include <QTimer>

namespace cercle
{

struct Context;

class SyncLine final : public RowButton
{
    Q_OBJECT
public:
    // Of the words, so that the ring of the keyboard stands around them.
    static constexpr int inset = 6;

    explicit SyncLine(Context &context, QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QStringList sentences() const;
    void countConflicts();

    Context &m_context;
    QTimer m_count;
    int m_conflicts = 0;
};

} // namespace cercle
