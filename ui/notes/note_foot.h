#pragma once
// The line below the notes: whether they are saved and who has them, the language their spelling is checked
// in, the words.

#include "base/id.h"
#include "widgets/pane.h"

namespace cercle
{

class Label;
struct PeerState;
struct Context;

class NoteFoot final : public Pane
{
    Q_OBJECT
public:
    explicit NoteFoot(Context &context, QWidget *parent = nullptr);

    enum class State { Saved, Pending, Failed };
    // `holders`: the names of those who have what is saved.
    void setState(State state, const QStringList &holders = {});
    void setLanguages(const QStringList &codes);
    void countWords(const QString &text);

private:
    Label *m_state;
    Label *m_language;
    Label *m_words;
};

// Names of the members other than the reader whose laptops have everything of this group, each once.
QStringList holdersOf(const Context &context, const Uid &group);

} // namespace cercle
