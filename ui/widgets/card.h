#pragma once
// A rounded surface with a border and, in the light theme, a faint shadow.

#include <QFrame>

namespace cercle
{

class Theme;

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace cercle
