#pragma once
// What looks like a search field at the top of the sidebar; it opens the palette.

#include "widgets/row_button.h"

namespace cercle
{

struct Context;

class SearchButton final : public RowButton
{
    Q_OBJECT
public:
    explicit SearchButton(Context &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
};

} // namespace cercle
