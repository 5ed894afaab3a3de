#pragma once
// The roles of the session in one line; in short where the line is short.

#include "notes/role_chip.h"

#include <QWidget>

class QHBoxLayout;

namespace cercle
{

struct Context;

class RoleStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleStrip(Context &context, QWidget *parent = nullptr);

    void setSession(const Session &session);
    bool isEmpty() const { return m_chips.isEmpty(); }
    int wantedWidth() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const cercle::Id<cercle::Role> &role, QWidget *chip);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Context &m_context;
    QHBoxLayout *m_row;
    QList<RoleChip *> m_chips;
};

} // namespace cercle
