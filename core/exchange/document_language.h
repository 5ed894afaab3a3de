#pragma once
// The words of a document that is handed out, in the document's own language, whatever language the window or
// the terminal speaks: a page for a French group is French from its labels to its dates.

#include "domain/role.h"

#include <QString>

class QTranslator;

namespace cercle
{

class DocumentLanguage
{
public:
    // "fr" and what begins with it is French, everything else English.
    explicit DocumentLanguage(const QString &code);

    bool french() const { return m_code.startsWith(QLatin1String("fr")); }
    const QString &code() const { return m_code; }
    // A word marked with QT_TRANSLATE_NOOP("SessionDocument", …).
    QString say(const char *word) const;
    // The same with QT_TRANSLATE_NOOP3, where a comment tells it from a twin.
    struct Noted {
        const char *word;
        const char *comment;
    };
    QString say(const Noted &noted) const;
    // The title of a role. One that Cercle knows and that nobody has renamed is said in this language.
    QString roleTitle(const Role &role) const;
    // By the same rule its description and its checklist. A checklist that is said in this language has as
    // many lines as the stored one, in the same order.
    QString roleDescription(const Role &role) const;
    QString roleChecklist(const Role &role) const;

private:
    QString m_code;
    const QTranslator *m_translator; // null: English
};

} // namespace cercle
