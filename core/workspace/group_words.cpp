#include "workspace/group_words.h"

namespace cercle
{

GroupWords::GroupWords(const QString &language)
    : m_inFrench(language.startsWith(QLatin1String("fr"))
                 && m_french.load(QStringLiteral(":/i18n/cercle_fr.qm")))
{
}

QString GroupWords::say(const char *context, const char *text) const
{
    const QString translated = m_inFrench ? m_french.translate(context, text) : QString();
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace cercle
