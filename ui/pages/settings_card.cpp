#include "pages/settings_card.h"

#include "theme/metrics.h"
#include "widgets/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle
{

SettingsCard makeSettingsCard(const Theme &theme)
{
    auto *card = new Card(theme);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::card, 16, space::card, 18);
    rows->setSpacing(6);
    return {card, rows};
}

Label *settingsHint(const QString &text, QPalette::ColorRole role)
{
    auto *label = new Label(text, type::small, QFont::Normal, role);
    label->setWordWrap(true);
    return label;
}

void addSetting(QVBoxLayout &rows, const QString &caption, QWidget *control)
{
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(caption);
    auto *words = new Label(caption, type::body);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::x4);
    row->addWidget(words, 1);
    row->addWidget(control);
    rows.addLayout(row);
}

} // namespace cercle
