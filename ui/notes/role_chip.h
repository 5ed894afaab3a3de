#pragma once
// One role of the session and who has it, as a chip: its picture, its name where there is room, and the
// person.

#include "models/session_facts.h"
#include "widgets/row_button.h"

namespace cercle
{

class RoleChip final : public RowButton
{
    Q_OBJECT
public:
    explicit RoleChip(const Theme &theme, QWidget *parent = nullptr);

    // `own`: the reader has it. `progress`: of the checklist, empty if nothing is ticked.
    void setHolder(const RoleHolder &holder, bool own, const QString &progress);
    const RoleHolder &holder() const { return m_holder; }
    // Without the name of the role, but for one that nobody has.
    void setShort(bool isShort);
    int widthOf(bool isShort) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words(bool isShort) const;

    RoleHolder m_holder;
    bool m_own = false;
    bool m_short = false;
    QString m_progress;
};

} // namespace cercle
