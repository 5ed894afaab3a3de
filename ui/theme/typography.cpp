#include "theme/typography.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace cercle::type
{

QFont applicationFont(int percent)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(body * percent / 100);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QFont font(double points, QFont::Weight weight)
{
    QFont out = QGuiApplication::font();
    const double base = out.pointSizeF() > 0 ? out.pointSizeF() : body;
    out.setPointSizeF(points * base / body);
    out.setWeight(weight);
    if (points >= 14)
        out.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return out;
}

QFont monospace(double points)
{
    QFont out = font(points);
    out.setFamilies(
        {QStringLiteral("Hack"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    out.setStyleHint(QFont::Monospace);
    out.setFixedPitch(true);
    return out;
}

} // namespace cercle::type
