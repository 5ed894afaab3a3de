#pragma once
// What fills the window: the columns, the pages, and the ways between them. Made anew when the language
// changes.

#include "base/result.h"
#include "context.h"
#include "settings.h"
#include "sync/invitation_offer.h"
#include "window/history.h"
#include "workspace/past_edit.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace cercle
{

class DetailPane;
class InlineMessage;
class NotesPage;
class Page;
class Sidebar;
class StartPage;
class Workbench;
struct ChangeSet;

class Shell final : public QWidget
{
    Q_OBJECT
public:
    explicit Shell(Context &context, QWidget *parent = nullptr);

    // To a remembered place, or the welcome where there is none.
    void go(const Place &place);
    Place place() const;
    // The form that was half filled when the program ended.
    // `inSight`: over the page as it was; otherwise the form waits for its page.
    void reopenDraft(bool inSight = true);
    bool formInSight() const;
    // By its key of page_list.h; an empty one: the page last shown of that group. `item` is chosen there, if
    // given.
    void openPage(const QString &page, const Id<Group> &group, const Uid &item = {});
    void openGroup(const Id<Group> &group) { openPage({}, group); }
    void openSession(const Id<Session> &session);
    void openNotes(const Id<Session> &session);
    // From a form to the page behind it, else to the place that was shown before; and forth again.
    void back();
    void forward();
    bool canGoBack() const;
    bool canGoForward() const { return m_history.canGoForward(); }
    void showNewGroup();
    // An invitation from a link or a file: shown in the form, never acted upon.
    void showInvitation(const InvitationArgument &invitation);
    // Inviting others to a group.
    void showInvite(const Id<Group> &group);
    void nextGroup();
    // The keyboard goes on to the next column.
    void nextPane();
    void toggleDetail();
    bool detailPossible() const;
    // Brings the pane up for what was opened in it.
    void showDetail();
    // The keyboard goes to the page, if one is shown.
    void takePageFocus();
    // The next row of what the search field has found; to the field while nothing is searched.
    void findNext();
    // The message in sight says that a draft was discarded.
    bool offersDraft() const;
    void restoreDiscarded();
    // What an undo brought back is chosen on the page in sight, if it is of it.
    void selectReturned(const ChangeSet &changes);
    // Escape: closes what lies on top. False if there was nothing.
    bool dismiss();
    // The session that commands are about; null if there is none.
    Id<Session> currentSession() const;
    // The page in sight shows sessions of all groups; they are planned beside it.
    bool plansHere() const;
    Id<Group> currentGroup() const { return m_group; }
    // The open one, or the one that was open last; null: none yet, or it is gone.
    Id<Group> latestGroup() const;
    // The edit that the message in sight offers to take back; none if it offers nothing, or there is none.
    PastEdit offered() const;
    // How often the notes had been changed when it came.
    int offeredAt() const { return m_offeredAt; }
    QString currentPage() const { return m_key; }
    // The page itself, for a command that is about it: null unless it is the one shown.
    template <class P> P *shownPage() const { return dynamic_cast<P *>(m_page); }
    // What Ctrl+F goes to; null if the page shown has none.
    QLineEdit *searchField() const;
    bool inNotes() const;
    bool atStart() const;
    Result<Done> flush();
    // What is shown follows the workspace and the settings.
    void refresh();

    NotesPage &notes();
    DetailPane &detail() { return *m_detail; }
    Sidebar &sidebar() { return *m_sidebar; }

Q_SIGNALS:
    // Another page, group or session is shown.
    void moved();
    // Only further down or to another word.
    void scrolled();
    // What the message offered is wanted.
    void offerTaken(const cercle::PastEdit &edit);
    // The group was asked for by the second mouse button, or by the keys for that.
    void groupMenuWanted(const cercle::Id<cercle::Group> &group, const QPoint &at);

private:
    void connectPages();
    StartPage &start();
    Page &page(const QString &key);
    void showPage(QWidget *page);
    void updateDetail();
    // Forms belong to the place where they were opened: left for another one, they are put away with what is
    // in them, and are there again when one comes back.
    void putFormInPlace();
    QString formPlace() const;
    void connectDraft();
    void showWaiting();
    // By its key; goes to the page that such forms belong to.
    void openDraft(const QString &key);
    bool leaveNotes();
    void goTo(const std::optional<Place> &place);
    bool isThere(const Place &place) const;

    Context &m_context;
    Sidebar *m_sidebar;
    // Pages are made when first shown, so that the window is up sooner; by key.
    QHash<QString, Page *> m_made;
    QHash<QString, QWidget *> m_details;
    Page *m_page = nullptr; // the one shown, or shown before the notes or the welcome
    QString m_key;          // its key
    Id<Group> m_group;      // the open group; null where there is none
    // Made when first shown, so that the window is up sooner.
    StartPage *m_start = nullptr;
    NotesPage *m_notes = nullptr;
    DetailPane *m_detail;
    InlineMessage *m_message;
    InlineMessage *m_waiting; // says that a draft waits where the form is not in sight
    QTimer m_lookForDraft;
    QStackedWidget *m_pages;
    Workbench *m_bench;
    QTimer m_refresh;               // many changes, one repaint
    QString m_formPlace;            // where the open form was opened
    QHash<QString, QString> m_away; // by place, the draft of the form that was put away
    Id<Group> m_latestGroup;
    std::function<void()> m_restore; // what the message offers to bring back
    PastEdit m_offered;
    int m_offeredAt = 0;
    History m_history;
    bool m_stepping = false; // to a place of the history, which is no new one
    bool m_walking = false;  // along the rows of the sidebar
    Place m_lost;            // what was open when its group went away
};

} // namespace cercle
