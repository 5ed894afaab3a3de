#pragma once
// The three columns of the window. The detail stands beside the centre where there is room, and over it where
// there is not.

#include <QWidget>

namespace cercle
{

class DetailPane;
class Sidebar;
class Theme;

class Workbench final : public QWidget
{
    Q_OBJECT
public:
    // Takes the three as children.
    Workbench(const Theme &theme, Sidebar *sidebar, QWidget *centre, DetailPane *detail,
              QWidget *parent = nullptr);

    bool isNarrow() const;
    // Beside the centre, if the member wants it there; over it, only when asked for each time.
    void setDetailWanted(bool beside);
    void setDetailOver(bool over);
    // The page has nothing to show there.
    void setDetailPossible(bool possible);
    bool isDetailPossible() const { return m_possible; }
    bool detailShown() const;
    // The centre alone, for somebody who only wants to write.
    void setCentreAlone(bool alone);

Q_SIGNALS:
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    // Tab goes as one reads.
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    Sidebar *m_sidebar;
    QWidget *m_centre;
    DetailPane *m_detail;
    bool m_wanted = true;
    bool m_over = false;
    bool m_possible = true;
    bool m_alone = false;
};

} // namespace cercle
