#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace cercle
{
namespace
{

QString spokenLanguage(const QString &wanted)
{
    const QStringList preferred = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList(wanted);
    for (const QString &tag : preferred) {
        const QString code = tag.left(2).toLower();
        if (availableLanguages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

// The member's own country decides how dates look where it goes with the language; otherwise France's and
// Britain's forms, which both start the week on Monday and count hours to 24.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = QLocale(language).language();
    if (system.language() == wanted)
        return system;
    return QLocale(wanted, wanted == QLocale::French ? QLocale::France : QLocale::UnitedKingdom);
}

void install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    translator->setParent(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("cercle-translator"));
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList availableLanguages()
{
    return {QStringLiteral("fr"), QStringLiteral("en")};
}

QString installTranslators(const QString &language)
{
    const auto former =
        QCoreApplication::instance()->findChildren<QTranslator *>(QStringLiteral("cercle-translator"));
    for (QTranslator *translator : former) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QString spoken = spokenLanguage(language);
    QLocale::setDefault(localeFor(spoken));
    install(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("cercle_") + spoken, QStringLiteral(":/i18n"));
    return spoken;
}

} // namespace cercle
