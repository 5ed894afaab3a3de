#include "theme/theme.h"

namespace cercle
{

void Theme::setChoice(Choice choice)
{
    const bool before = dark();
    m_choice = choice;
    if (dark() != before)
        Q_EMIT changed();
}

void Theme::setSystemDark(bool systemDark)
{
    const bool before = dark();
    m_systemDark = systemDark;
    if (dark() != before)
        Q_EMIT changed();
}

} // namespace cercle
