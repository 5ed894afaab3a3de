#pragma once
// One page of the window's centre. The shell makes it when it is first shown, tells it of which group it is,
// and asks it for what belongs into the detail column. A new page derives from this and adds one line to
// page_list.cpp.

#include "base/result.h"
#include "domain/group.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace cercle
{

class FormColumn;
class PageHeader;
struct Context;
struct Session;

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Context &context, QWidget *parent = nullptr);

    Id<Group> group() const { return m_group; }
    // Null for a page that is about all groups.
    void setGroup(const Id<Group> &group);
    // After changes of any origin, and when the page is shown again. Cheap where nothing changed.
    virtual void refresh() = 0;
    // To the list if it has rows, else to what an empty page offers to begin with; never to the buttons of
    // the header, some of which take things away, as long as there is anything else.
    virtual void takeFocus();
    // What the detail column shows beside this page; the column takes it over. Asked for once.
    virtual QWidget *makeDetail() { return nullptr; }
    // There is something to show in it now.
    virtual bool hasDetail() const { return false; }
    // The chosen item, kept over a restart; null if none.
    virtual Uid selected() const { return {}; }
    virtual void select(const Uid &) {}
    // The session that commands are about; null where there is none.
    virtual Id<Session> session() const { return {}; }
    // Which segment, filter or tab is shown, kept over a restart.
    virtual int view() const { return 0; }
    virtual void setView(int) {}
    // What the list is narrowed down to beyond that, kept over a restart; empty: nothing.
    virtual QString filters() const { return {}; }
    virtual void setFilters(const QString &) {}
    // How far down the page or its list is; set once there is enough of it.
    int scroll() const;
    void setScroll(int value);
    // A form of the page that was half filled when the program ended; a null item: of something new.
    virtual void reopenForm(const QString & /*kind*/, const Uid & /*item*/) {}
    // Sessions are planned and edited beside this page, which shows them.
    virtual bool plansHere() const { return false; }
    // What was typed is written. A failure keeps the page open.
    virtual Result<Done> flush() { return done(); }
    // A form in the detail column has the word: the page's main button steps back.
    virtual void setFormOpen(bool) {}
    // What is typed here narrows the page's list down; null if the page has none. Ctrl+F goes to it.
    virtual QLineEdit *searchField() const { return nullptr; }

Q_SIGNALS:
    void selectionChanged();
    // What is remembered of the page changed.
    void placeChanged();
    void scrolled();
    // The detail column is to come up, even where it lies over the page.
    void detailRequested();
    // A form of the page takes the detail column, which keeps it as a child, until it is finished with.
    void formRequested(cercle::FormColumn *form);
    void formFinished();
    void notesRequested(const cercle::Uid &session);
    // An item of another page, by the page's key.
    void goRequested(const QString &page, const cercle::Uid &group, const cercle::Uid &item);

protected:
    virtual void groupChanged() {}
    void showEvent(QShowEvent *event) override;
    Context &m_context;

private:
    Id<Group> m_group;
    bool m_scrollFollowed = false;
};

// While parts of a page come and go: if what had the keyboard is hidden, the page takes it, and not whatever
// follows it in the window.
class FocusKeeper final
{
public:
    explicit FocusKeeper(Page &page);
    ~FocusKeeper();
    Q_DISABLE_COPY_MOVE(FocusKeeper)

private:
    Page &m_page;
    QPointer<QWidget> m_before;
};

} // namespace cercle
