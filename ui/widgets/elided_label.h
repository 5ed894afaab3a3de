#pragma once
// One line that ends in "…" when it does not fit; the whole text is its tooltip then, and always its
// accessible name.

#include "theme/palette.h"

#include <QFont>
#include <QLabel>

namespace cercle
{

class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(const QString &text, double points, QFont::Weight weight = QFont::Normal,
                QPalette::ColorRole role = ink::text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace cercle
