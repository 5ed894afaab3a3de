#pragma once
// Texts that belong to a group are in its language, whatever the reader's: its roles, its first agenda, the
// message that invites to it.

#include <QString>
#include <QTranslator>

namespace cercle
{

class GroupWords
{
public:
    // `language`: that of a group, "fr" or "en".
    explicit GroupWords(const QString &language);

    // The text in that language; the source where it has none.
    QString say(const char *context, const char *text) const;

private:
    QTranslator m_french;
    bool m_inFrench;
};

} // namespace cercle
