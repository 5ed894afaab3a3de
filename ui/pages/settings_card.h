#pragma once
// What the cards of the settings are made of: rows with a caption at the left and its control at the right.

#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/label.h"

#include <QPalette>

class QVBoxLayout;

namespace cercle
{

class Card;

struct SettingsCard {
    Card *card;
    QVBoxLayout *rows;
};
SettingsCard makeSettingsCard(const Theme &theme);

// A sentence below or above the controls.
Label *settingsHint(const QString &text, QPalette::ColorRole role = ink::text3);

// The caption also names the control, unless it has a name of its own.
void addSetting(QVBoxLayout &rows, const QString &caption, QWidget *control);

} // namespace cercle
