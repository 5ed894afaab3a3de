#pragma once
// The language that the program speaks: Cercle's own words, Qt's (the buttons of its dialogs) and the forms
// of dates and numbers. Used by both programs and by the settings page.

#include <QString>
#include <QStringList>

namespace cercle
{

/// The languages that Cercle is written in, as two-letter codes, the source language last.
QStringList availableLanguages();

/// Makes the running application speak `language` ("fr" or "en"; empty for the system's), instead of the one
/// it spoke before. A language that Cercle does not have becomes English. Widgets get a LanguageChange event.
/// @return the code of the language now spoken.
QString installTranslators(const QString &language = {});

} // namespace cercle
