#pragma once
// A choice of a few views side by side. A tab bar underneath, so that keyboard and screen readers know what
// it is.

#include <QTabBar>

namespace cercle
{

class Theme;

class SegmentedControl final : public QTabBar
{
    Q_OBJECT
public:
    SegmentedControl(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    // Closer together, for a narrow column.
    void setCompact();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_compact = false;
};

} // namespace cercle
