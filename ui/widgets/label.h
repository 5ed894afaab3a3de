#pragma once
// Text of the type scale in one of the palette's inks.

#include "theme/palette.h"

#include <QFont>
#include <QLabel>

namespace cercle
{

class Label final : public QLabel
{
    Q_OBJECT
public:
    Label(const QString &text, double points, QFont::Weight weight = QFont::Normal,
          QPalette::ColorRole role = ink::text, QWidget *parent = nullptr);

    // Wraps at a fixed width; the height follows the text (a centred layout would cut it to one line).
    void setWrapWidth(int width);
    // Another text; a wrap width is kept.
    void setWords(const QString &text);

private:
    int m_wrap = 0;
};

} // namespace cercle
