#pragma once
// The application's look for a test: font, style and palette, put back at the end.

#include "theme/palette.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QApplication>

namespace cercle
{

struct Look {
    Theme theme;

    explicit Look(Theme::Choice choice = Theme::Choice::Light)
    {
        theme.setChoice(choice);
        QApplication::setFont(type::applicationFont());
        QApplication::setStyle(new CercleStyle(theme));
        QApplication::setPalette(makePalette(theme.tokens()));
        QObject::connect(&theme, &Theme::changed, qApp,
                         [this] { QApplication::setPalette(makePalette(theme.tokens())); });
    }
    ~Look()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setFont(type::applicationFont());
    }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;
};

} // namespace cercle
