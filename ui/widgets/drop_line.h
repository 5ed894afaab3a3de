#pragma once
// Shows between two rows where the one that is dragged would come.

#include <QWidget>

namespace cercle
{

class Theme;

class DropLine final : public QWidget
{
    Q_OBJECT
public:
    // Lies over `rows`, hidden at first.
    DropLine(const Theme &theme, QWidget *rows);

    // Its middle, in the rows' own pixels.
    void showAt(int y);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace cercle
