#pragma once
// Spelling in the notes of one session, as the member has set it: their own words, the group's language, one
// hint where a dictionary is missing.

#include "domain/session.h"

#include <QObject>

namespace cercle
{

class NoteEditor;
class SpellChecker;
struct Context;

class NoteSpelling final : public QObject
{
    Q_OBJECT
public:
    NoteSpelling(Context &context, NoteEditor &editor, QObject *parent = nullptr);

    void start(const Id<Session> &session);
    SpellChecker &checker() { return *m_checker; }

Q_SIGNALS:
    void languagesChanged(const QStringList &codes);
    // A sentence for the reader, once for each language.
    void hinted(const QString &sentence);

private:
    Context &m_context;
    SpellChecker *m_checker;
};

} // namespace cercle
