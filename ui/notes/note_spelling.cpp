#include "notes/note_spelling.h"

#include "context.h"
#include "notes/note_editor.h"
#include "settings.h"
#include "spelling/spell_menu.h"
#include "workspace/workspace.h"

namespace cercle
{

NoteSpelling::NoteSpelling(Context &context, NoteEditor &editor, QObject *parent)
    : QObject(parent), m_context(context), m_checker(new SpellChecker(editor, editor.highlighter(), this))
{
    auto *menu = new SpellMenu(editor, *m_checker, this);
    connect(menu, &SpellMenu::ownWordChosen, this, [this](const QString &word) {
        m_context.settings.setOwnWords(m_context.settings.ownWords() << word);
    });
    connect(m_checker, &SpellChecker::languagesChanged, this,
            [this] { Q_EMIT languagesChanged(m_checker->languages()); });
    connect(m_checker, &SpellChecker::dictionaryMissing, this, [this](const QString &language) {
        if (m_context.settings.toldMissing(language))
            return;
        m_context.settings.setToldMissing(language);
        Q_EMIT hinted(
            language == u"fr"
                ? tr("There is no French dictionary: install the package hunspell-fr to have spelling "
                     "checked.")
                : tr("There is no English dictionary: install the package hunspell-en-us to have spelling "
                     "checked."));
    });
}

void NoteSpelling::start(const Id<Session> &id)
{
    const auto session = m_context.workspace.get(id);
    const auto group = session ? m_context.workspace.get(session->group) : std::nullopt;
    if (!m_context.settings.spelling() || !group)
        return m_checker->stop();
    m_checker->start(m_context.settings.ownWords(),
                     group->language.startsWith(u"en") ? QStringLiteral("en") : QStringLiteral("fr"));
}

} // namespace cercle
