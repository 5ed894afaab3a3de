// What one does in the library: adding links by form, drop and paste, importing and exporting, and the menu
// of a row.

#include "context.h"
#include "detail/resource_detail.h"
#include "exchange/export_links.h"
#include "exchange/import_links.h"
#include "exchange/links_parser.h"
#include "exchange/table_export.h"
#include "files/file_intake.h"
#include "files/file_words.h"
#include "forms/resource_form.h"
#include "models/resource_words.h"
#include "pages/import_card.h"
#include "pages/library_page.h"
#include "pages/table_files.h"
#include "settings.h"
#include "theme/icon_engine.h"
#include "widgets/drop_veil.h"
#include "widgets/file_dialog.h"
#include "widgets/grid_list.h"
#include "widgets/icon_button.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

namespace cercle
{

namespace
{

// One drop is one thing to undo, and no way to fill a group by accident.
constexpr size_t linksAtOnce = 500;
constexpr size_t filesAtOnce = 50;

} // namespace

ResourceForm &LibraryPage::form()
{
    if (!m_form) {
        m_form = new ResourceForm(m_context, m_model);
        connect(m_form, &ResourceForm::saved, this, [this](const Id<Resource> &resource) {
            Q_EMIT formFinished();
            select(resource.uid);
        });
        connect(m_form, &ResourceForm::cancelled, this, &Page::formFinished);
        connect(m_form, &ResourceForm::twinRequested, this, [this](const Id<Resource> &twin) {
            Q_EMIT formFinished();
            select(twin.uid);
            Q_EMIT detailRequested();
        });
    }
    return *m_form;
}

void LibraryPage::addLink()
{
    Resource proposal;
    proposal.kind = m_model.filter().kind;
    proposal.session = m_model.filter().session;
    if (!m_model.filter().tag.isEmpty())
        proposal.tags = QStringList{m_model.filter().tag};
    // What was copied a moment ago is most likely the link to add.
    const FoundLinks copied = linksIn(QGuiApplication::clipboard()->text());
    if (copied.links.size() == 1 && QGuiApplication::clipboard()->text().trimmed().count(u' ') == 0
        && !m_model.twinOf(copied.links[0].url))
        proposal.url = copied.links[0].url;
    Q_EMIT formRequested(&form());
    m_form->startNew(group(), proposal);
}

void LibraryPage::edit(const Id<Resource> &resource)
{
    Q_EMIT formRequested(&form());
    m_form->startEdit(resource);
}

void LibraryPage::takeLinks(const FoundLinks &found)
{
    if (!found.paths.isEmpty())
        addFiles(found.paths);
    if (found.links.empty()) {
        if (found.paths.isEmpty())
            m_context.notices.fail(
                {Error::Kind::Refused,
                 tr("There is no link and no file in this; copy a web address or a file first.")});
        return;
    }
    if (found.links.size() > linksAtOnce) {
        return m_context.notices.fail(
            {Error::Kind::Refused, tr("These are %n links; save them as a Markdown list and import it.",
                                      nullptr, static_cast<int>(found.links.size()))});
    }
    std::vector<Resource> fresh;
    std::optional<Resource> twin;
    for (const FoundLink &link : found.links) {
        if (const auto known = m_model.twinOf(link.url)) {
            twin = known;
            continue;
        }
        Resource resource;
        resource.url = link.url;
        resource.title = link.title.isEmpty() ? proposedTitle(link.url) : link.title;
        resource.kind = linkKind(link.url);
        resource.addedBy = m_context.workspace.self(group());
        resource.session = m_model.filter().session;
        if (!m_model.filter().tag.isEmpty())
            resource.tags = QStringList{m_model.filter().tag};
        fresh.push_back(resource);
    }
    if (fresh.empty()) {
        select(twin->id.uid);
        return m_context.notices.tell(tr("“%1” is in the library already.").arg(titleOf(*twin)));
    }
    Id<Resource> last;
    const auto written = m_context.workspace.transact(
        group(),
        fresh.size() == 1 ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1”"), {titleOf(fresh[0])})
                          : EditLabel(QT_TRANSLATE_NOOP("Labels", "Add links")),
        [&](Transaction &t) {
            for (const Resource &resource : fresh)
                last = t.create(resource);
            return done();
        });
    if (!m_context.notices.check(written))
        return;
    select(last.uid);
    QString told = fresh.size() == 1 ? tr("“%1” was added.").arg(titleOf(fresh[0]))
                                     : tr("%n link(s) were added.", nullptr, static_cast<int>(fresh.size()));
    m_context.notices.tellUndoable(told);
}

void LibraryPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && !pastePicture(*copied))
        takeLinks(linksIn(*copied));
}

// A picture that was copied as such, not as a file or a link.
bool LibraryPage::pastePicture(const QMimeData &copied)
{
    if (!copied.hasImage() || copied.hasUrls())
        return false;
    const auto picture = pictureFile(m_context.workspace.files(), qvariant_cast<QImage>(copied.imageData()));
    if (m_context.notices.check(picture))
        shareFiles({*picture}, {picture->facts()->name}, {});
    return true;
}

void LibraryPage::askForFiles()
{
    const QString path = FileDialog::toOpen(
        window(), tr("Add a file"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), {});
    if (!path.isEmpty())
        addFiles({path});
}

void LibraryPage::addFiles(const QStringList &paths)
{
    if (static_cast<size_t>(paths.size()) > filesAtOnce) {
        return m_context.notices.fail(
            {Error::Kind::Refused,
             tr("These are %n files; pack them into one, or share them in smaller lots.", nullptr,
                static_cast<int>(paths.size()))});
    }
    if (!m_intake->take(paths))
        return m_context.notices.tell(tr("Other files are still being added; try again in a moment."));
}

void LibraryPage::shareFiles(const std::vector<FileRef> &files, const QStringList &paths,
                             const QString &refusal)
{
    if (files.empty())
        return m_context.notices.fail({Error::Kind::Refused, refusal});
    std::vector<Resource> fresh;
    for (size_t i = 0; i < files.size(); ++i) {
        Resource resource;
        resource.file = files[i];
        resource.title = shownFileName(QFileInfo(paths[static_cast<qsizetype>(i)]).fileName());
        resource.kind = QStringLiteral("document");
        resource.addedBy = m_context.workspace.self(group());
        resource.session = m_model.filter().session;
        if (!m_model.filter().tag.isEmpty())
            resource.tags = QStringList{m_model.filter().tag};
        fresh.push_back(resource);
    }
    Id<Resource> last;
    const auto written = m_context.workspace.transact(
        group(),
        fresh.size() == 1 ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1”"), {titleOf(fresh[0])})
                          : EditLabel(QT_TRANSLATE_NOOP("Labels", "Add files")),
        [&](Transaction &t) {
            for (const Resource &resource : fresh)
                last = t.create(resource);
            return done();
        });
    if (!m_context.notices.check(written))
        return;
    select(last.uid);
    QString told = fresh.size() == 1 ? tr("“%1” was added.").arg(titleOf(fresh[0]))
                                     : tr("%n file(s) were added.", nullptr, static_cast<int>(fresh.size()));
    if (!refusal.isEmpty())
        told += u' ' + refusal;
    m_context.notices.tellUndoable(told);
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event)
{
    const FoundLinks found = linksIn(*event->mimeData());
    const bool own =
        m_list->isAncestorOf(qobject_cast<QWidget *>(event->source())) || event->source() == m_list;
    if (own || (found.links.empty() && found.files.isEmpty()))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // What will be refused says so before it is dropped.
    for (const QString &path : found.paths) {
        const QFileInfo info(path);
        if (info.isDir())
            return m_veil->raiseWith(
                tr("“%1” is a folder; pack it into one file first.").arg(info.fileName()), Symbol::Warning,
                true);
        if (info.size() > fileBytesMax)
            return m_veil->raiseWith(
                tr("“%1” is larger than 100 MB; share a link to it instead.").arg(info.fileName()),
                Symbol::Warning, true);
    }
    if (!found.files.isEmpty())
        m_veil->raiseWith(tr("Drop to add %n file(s)", nullptr, static_cast<int>(found.files.size())),
                          Symbol::Document, false);
    else
        m_veil->raiseWith(tr("Drop to add %n link(s)", nullptr, static_cast<int>(found.links.size())),
                          Symbol::Link, false);
}

void LibraryPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_veil->hide();
}

void LibraryPage::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeLinks(linksIn(*event->mimeData()));
}

void LibraryPage::askForFile()
{
    const QString path =
        FileDialog::toOpen(window(), tr("Import a list of links"),
                           QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                           tr("Markdown (*.md *.markdown)"));
    if (!path.isEmpty())
        importFile(path);
}

void LibraryPage::importFile(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = importLinks(m_context.workspace, group(), path, false);
    QGuiApplication::restoreOverrideCursor();
    const QString name = QFileInfo(path).fileName();
    if (report)
        m_report->present(name, *report);
    else
        m_report->present(name, report.error());
}

void LibraryPage::openMore(More wanted)
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (wanted == More::All) {
        connect(menu->addAction(tr("Add a file…")), &QAction::triggered, this, &LibraryPage::askForFiles);
        connect(menu->addAction(tr("Import a list of links…")), &QAction::triggered, this,
                &LibraryPage::askForFile);
        menu->addSeparator();
    }
    const auto stored = m_context.workspace.get(group());
    const QString title = stored ? stored->title : QString();
    const auto rows = [this] {
        return m_context.workspace.rows(entityIndexOf<Resource>(), Filter().in(group()));
    };
    // What a French spreadsheet takes for a column.
    const char separator = QLocale().language() == QLocale::French ? ';' : ',';
    addExports(
        *menu, m_context, tr("%1, library").arg(title),
        {{tr("Markdown"), QStringLiteral("md"),
          [this, title] {
              return exportLinks(title, m_context.workspace.list<Resource>(Filter().in(group())));
          }},
         {tr("Spreadsheet (CSV)"), QStringLiteral("csv"),
          [rows, separator] { return exportCsv(describe<Resource>(), rows(), {separator}); }},
         {tr("JSON"), QStringLiteral("json"), [rows] { return exportJson(describe<Resource>(), rows()); }}});
    menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
    if (wanted == More::Exports)
        menu->setActiveAction(menu->actions().constFirst());
}

void LibraryPage::openExports()
{
    openMore(More::Exports);
}

void LibraryPage::openRowMenu(const QPoint &at)
{
    const Id<Resource> id = m_model.resourceAt(m_list->indexAt(at));
    const Resource *resource = m_model.resource(id);
    if (!resource)
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Symbol symbol, const QString &text, auto action) {
        QAction *one = menu->addAction(themeIcon(m_context.theme, symbol), text);
        connect(one, &QAction::triggered, this, action);
        return one;
    };
    const bool leads = !sourceOf(resource->url).isEmpty();
    const auto file = resource->file.facts();
    add(file ? Symbol::Document : Symbol::Link, tr("Open"), [this, id] {
        openResource(m_context, id);
    })->setEnabled(leads || file);
    if (file)
        add(Symbol::Download, tr("Save as…"), [this, file] {
            saveFileAs(m_context, window(), *file);
        })->setEnabled(m_context.workspace.files().has(file->sha256));
    add(Symbol::Copy, tr("Copy the link"), [this, id] {
        copyResourceLink(m_context, id);
    })->setEnabled(leads);
    const bool toRead = m_model.isToRead(id);
    add(Symbol::Flag, toRead ? tr("Take the mark “To read” away") : tr("Mark as to read"),
        [this, id, toRead] {
            m_context.settings.setMark(id.uid, toRead ? Settings::Mark::None : Settings::Mark::ToRead);
            readMarks();
            if (m_detail)
                m_detail->refresh();
        });
    add(Symbol::Pen, tr("Edit"), [this, id] { edit(id); });
    menu->addSeparator();
    add(Symbol::Trash, tr("Remove"), [this, id] { removeResource(m_context, id); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace cercle
