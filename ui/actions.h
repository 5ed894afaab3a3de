#pragma once
// Every command of the window, once: menu, palette, shortcut and the list of shortcuts show the same text and
// key.

#include <QAction>
#include <QObject>

#include <array>

namespace cercle
{

enum class Command {
    NewSession,
    NewGroup,
    JoinGroup,
    Invite,
    AddLink,
    AddFile,
    AddPerson,
    NewRound,
    HandIn,
    NextReview,
    OpenNotes,
    EditSession,
    RemoveSession,
    ExportNotes,
    Quit,
    Undo,
    Redo,
    Bold,
    Italic,
    Heading,
    BulletList,
    NumberedList,
    TaskList,
    Quote,
    LinkWords,
    InlineCode,
    FormatBar,
    ToggleAgenda,
    NextPoint,
    PreviousPoint,
    FocusMode,
    Find,
    ToggleDetail,
    TogglePreview,
    Back,
    NextGroup,
    NextPane,
    Palette,
    Preferences,
    Shortcuts,
    RenameGroup,
    RemoveGroup,
    RemoveSample,
    ImportMinutes,
    ImportCalendar,
    ImportLinks,
    ExportCalendar,
    ExportLibrary,
    ExportMembers,
    KeepPlan,
    UsualRoles,
    Print,
    ReadAll,
    SeenAll,
    SyncNow,
    FreeSpace,
    CopyAddress,
    FindNext,
    Today,
    Forward,
    CloseWindow,
    FullScreen,
    ZoomIn,
    ZoomOut,
    ZoomNormal,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageSystem,
    LanguageFrench,
    LanguageEnglish,
    ReduceMotion,
    DoNotDisturb,
    About,
    Count
};

class Actions final : public QObject
{
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
