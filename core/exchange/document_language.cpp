#include "exchange/document_language.h"

#include "domain/names.h"
#include "workspace/roles.h"

#include <QTranslator>

#include <memory>

namespace cercle
{

namespace
{

// Read once; a group has hundreds of sessions to export. Without the resource the words stay English.
const QTranslator &french()
{
    static const auto translator = [] {
        auto made = std::make_unique<QTranslator>();
        (void)made->load(QStringLiteral(":/i18n/cercle_fr.qm"));
        return made;
    }();
    return *translator;
}

QString translated(const QTranslator *translator, const char *context, const char *word, const char *comment)
{
    const QString found = translator ? translator->translate(context, word, comment) : QString();
    return found.isEmpty() ? QString::fromUtf8(word) : found;
}

// A text of a role that Cercle wrote in either language, in that of `reader`; else as it is.
QString ofUsualRole(const QTranslator *reader, const QString &text, const char *usual)
{
    if (!usual)
        return text;
    const QString plain = text.trimmed();
    const bool untouched =
        plain == QString::fromUtf8(usual) || plain == translated(&french(), "UsualRoles", usual, nullptr);
    return untouched ? translated(reader, "UsualRoles", usual, nullptr) : text;
}

} // namespace

DocumentLanguage::DocumentLanguage(const QString &code)
    : m_code(code), m_translator(this->french() ? &cercle::french() : nullptr)
{
}

QString DocumentLanguage::say(const char *word) const
{
    return translated(m_translator, "SessionDocument", word, nullptr);
}

QString DocumentLanguage::say(const Noted &noted) const
{
    return translated(m_translator, "SessionDocument", noted.word, noted.comment);
}

QString DocumentLanguage::roleTitle(const Role &role) const
{
    const char *word = roleWord(role.key.toUtf8());
    if (!word)
        return role.title;
    const QString english = QString::fromUtf8(word);
    const bool untouched = role.title.compare(english, Qt::CaseInsensitive) == 0
                           || role.title == translated(&cercle::french(), "Roles", word, nullptr);
    return untouched ? translated(m_translator, "Roles", word, nullptr) : role.title;
}

QString DocumentLanguage::roleDescription(const Role &role) const
{
    return ofUsualRole(m_translator, role.description, usualTexts(role.key.toUtf8()).description);
}

QString DocumentLanguage::roleChecklist(const Role &role) const
{
    return ofUsualRole(m_translator, role.checklist, usualTexts(role.key.toUtf8()).checklist);
}

} // namespace cercle
