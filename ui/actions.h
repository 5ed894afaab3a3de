#pragma once
// Every command of the window, once: menu, shortcut and the list of shortcuts show the same text and key.

#include <QAction>
#include <QObject>

#include <array>

namespace cercle {

enum class Command {
    NewSession, NewGroup, JoinGroup, Invite, AddLink, AddFile, AddPerson, NewRound, HandIn, NextReview,
    OpenNotes, EditSession, RemoveSession, ExportNotes, Quit,
    Undo, Redo, Bold, Italic,
    Find, ToggleDetail, TogglePreview, Back, NextGroup, NextPane,
    Palette, Preferences, Shortcuts,
    Count
};

class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction &operator[](Command command) const { return *m_actions[static_cast<size_t>(command)]; }
    // That go to the pages of page_list.h, in its order.
    const QList<QAction *> &pages() const { return m_pages; }
    QList<QAction *> all() const;
    // Texts in the language of now.
    void retranslate();

private:
    std::array<QAction *, static_cast<size_t>(Command::Count)> m_actions{};
    QList<QAction *> m_pages;
};

} // namespace cercle
