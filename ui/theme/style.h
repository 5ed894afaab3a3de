#pragma once
// How every control of the window is drawn: Fusion's behaviour with Cercle's own painting, from the tokens of
// the current theme. There is no style sheet anywhere. Owned by the application object; the theme must
// outlive it.

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace cercle
{

class Theme;
struct Tokens;

class CercleStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit CercleStyle(const Theme &theme);

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    const Tokens &tokens() const;
    // Each returns true if it drew the element. They live in style_buttons.cpp, style_fields.cpp,
    // style_menus.cpp and style_bars.cpp.
    bool drawButtonPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const;
    bool drawFieldPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const;
    bool drawMenuPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const;
    bool drawButtonControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const;
    bool drawMenuControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    bool drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const;
    void drawField(QPainter *painter, const QRect &rect, State state) const;
    void drawPushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                             const QWidget *widget) const;
    void drawCheckLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter) const;
    void drawTab(const QStyleOptionTab &option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl part) const;
    QRect spinBoxRect(const QStyleOptionSpinBox &option, SubControl part) const;

    const Theme &m_theme;
};

} // namespace cercle
