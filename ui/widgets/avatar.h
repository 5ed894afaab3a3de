#pragma once
// One person, as a disc with initials. The accessible text is the name.

#include <QLabel>

namespace cercle
{

class Theme;

class Avatar final : public QLabel
{
    Q_OBJECT
public:
    Avatar(const Theme &theme, int size, QWidget *parent = nullptr);

    void setPerson(int hue, const QString &name);
    int hue() const { return m_hue; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_hue = 0;
};

} // namespace cercle
