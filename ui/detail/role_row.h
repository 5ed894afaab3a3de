#pragma once
// One role of a session and who holds it. Opens a menu that hands it over.

#include "models/session_facts.h"
#include "theme/symbol.h"
#include "widgets/row_button.h"

namespace cercle
{

class Theme;

class RoleRow final : public RowButton
{
    Q_OBJECT
public:
    // `size` of the avatar; the hero shows them larger and wider apart than the detail.
    RoleRow(const Theme &theme, int size, QWidget *parent = nullptr);

    void setHolder(const RoleHolder &holder, const QString &fullName);
    // That a row needs to show both names whole.
    static int widthFor(const RoleHolder &holder, int size);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    RoleHolder m_holder;
    QString m_letters;
};

} // namespace cercle
