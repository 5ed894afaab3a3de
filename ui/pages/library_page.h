#pragma once
// What the group keeps to read and watch: found by words, kind, tag and session; links are dropped, pasted or
// typed in.

#include "models/resource_model.h"
#include "pages/page.h"

class QComboBox;
class QMimeData;

namespace cercle
{

class Button;
class DropVeil;
class FileIntake;
class EmptyState;
class GridList;
class IconButton;
class ImportCard;
class LibraryMenus;
class LibraryStrip;
class ResourceDetail;
class ResourceForm;
class SearchField;
class SegmentedControl;
struct FoundLinks;

class LibraryPage final : public Page
{
    Q_OBJECT
public:
    explicit LibraryPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override { return bool(m_selected); }
    Uid selected() const override { return m_selected.uid; }
    // Takes filters away that hide it.
    void select(const Uid &resource) override;
    // Look and order in one number.
    int view() const override;
    void setView(int view) override;
    QString filters() const override;
    void setFilters(const QString &filters) override;
    void reopenForm(const QString &kind, const Uid &item) override;
    void setFormOpen(bool open) override;
    QLineEdit *searchField() const override;

    // The form for a new link.
    void addLink();
    // What was dropped or pasted: new links become resources, those that are here already are shown.
    void takeLinks(const FoundLinks &found);
    // Files of this laptop to share, as if they had been dropped.
    void addFiles(const QStringList &paths);
    void askForFiles();
    // A list of links in Markdown; what came of it stands in the page.
    void importFile(const QString &path);
    void askForFile();
    // The menu of what the library goes out as.
    void openExports();
    void setFilter(const ResourceFilter &filter);
    ResourceModel &model() { return m_model; }

protected:
    void groupChanged() override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHeader();
    QWidget *makeTools();
    QWidget *makeBody();
    void connectAll();
    void makeRoom();
    void updateEmptiness();
    void keepSelection();
    void choose(const Id<Resource> &resource);
    void edit(const Id<Resource> &resource);
    ResourceForm &form();
    enum class More { All, Exports };
    // Exports: asked for by their command, so nothing else stands before them.
    void openMore(More wanted);
    void openRowMenu(const QPoint &at);
    void paste();
    bool pastePicture(const QMimeData &copied);
    void shareFiles(const std::vector<FileRef> &files, const QStringList &paths, const QString &refusal);
    void readMarks();

    Id<Resource> m_selected;
    bool m_kept = false; // the selection is being put back: nobody chose
    ResourceModel m_model;
    PageHeader *m_header;
    Button *m_import;
    Button *m_addFile;
    Button *m_add;
    FileIntake *m_intake;
    IconButton *m_more;
    ImportCard *m_report;
    QWidget *m_tools;
    SearchField *m_search;
    QComboBox *m_order;
    SegmentedControl *m_look;
    LibraryMenus *m_menus;
    LibraryStrip *m_strip;
    GridList *m_list;
    EmptyState *m_empty;      // the library has nothing at all
    EmptyState *m_emptyShown; // the filter leaves nothing
    Button *m_emptyAdd;
    DropVeil *m_veil;
    ResourceDetail *m_detail = nullptr;
    ResourceForm *m_form = nullptr; // the detail column's, once it was opened
};

} // namespace cercle
