#pragma once
// All about one resource beside the library: where it leads, what it is about, its tags and its session, and
// whether the reader wants to read it.

#include "domain/resource.h"
#include "settings.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace cercle
{

class Button;
class FileCard;
class IconButton;
class IconLabel;
class Label;
class SectionHeader;
class SegmentedControl;
class TagEditor;
struct Context;

class ResourceDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ResourceDetail(Context &context, QWidget *parent = nullptr);

    // A null id shows nothing.
    void setResource(const Id<Resource> &resource);
    void refresh();

Q_SIGNALS:
    void editRequested(const cercle::Id<cercle::Resource> &resource);
    // The reader's own mark changed.
    void marked();

private:
    void fillSessions(const Resource &resource);
    void changeTags(const QStringList &add, const QString &remove);
    void changeSession();
    void mark(int tab);
    void openMenu();

    Context &m_context;
    Id<Resource> m_resource;
    Id<Group> m_sessionsOf; // whose sessions the menu holds; null: to be filled anew
    QWidget *m_body;
    Label *m_above;
    Label *m_title;
    IconButton *m_more;
    Button *m_open;
    Button *m_saveAs;
    IconButton *m_copy;
    FileCard *m_file;
    IconLabel *m_source;
    IconLabel *m_added;
    SegmentedControl *m_marks;
    Label *m_comment;
    TagEditor *m_tags;
    SectionHeader *m_tagsHeader;
    QComboBox *m_session;
};

// What can be done with one resource from its row or its detail. Both return at once.
void openResource(Context &context, const Id<Resource> &resource);
void copyResourceLink(Context &context, const Id<Resource> &resource);
void removeResource(Context &context, const Id<Resource> &resource);
Settings::Mark markOf(const Settings &settings, const Id<Resource> &resource);

} // namespace cercle
