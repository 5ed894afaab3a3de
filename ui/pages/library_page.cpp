#include "pages/library_page.h"

#include "actions.h"
#include "context.h"
#include "detail/resource_detail.h"
#include "files/file_intake.h"
#include "forms/resource_form.h"
#include "models/session_facts.h"
#include "pages/faces.h"
#include "pages/import_card.h"
#include "pages/library_filters.h"
#include "pages/page_header.h"
#include "settings.h"
#include "theme/metrics.h"
#include "widgets/avatar_stack.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/drop_veil.h"
#include "widgets/empty_state.h"
#include "widgets/grid_list.h"
#include "widgets/icon_button.h"
#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/tile_delegate.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr QChar filterEnd(0x1f); // between the parts of a filter that is remembered
constexpr int scrollBar = 11;    // hangs into the page's padding
constexpr int stripFrom = 900;   // narrower pages have menus instead
constexpr int fileFrom = 620;    // narrower headers have it in their menu alone
constexpr int importFrom = 900;  // and this
constexpr int orders = 3;
} // namespace

LibraryPage::LibraryPage(Context &context, QWidget *parent)
    : Page(context, parent), m_model(context.workspace), m_header(new PageHeader(context, tr("Library"))),
      m_report(new ImportCard(context.theme)),
      m_search(new SearchField(context.theme, tr("Search the library"))), m_order(new QComboBox),
      m_look(new SegmentedControl(context.theme, tr("How it is shown"))), m_menus(new LibraryMenus(m_model)),
      m_strip(new LibraryStrip(context.theme, m_model)),
      m_list(new GridList(tr("Library"), new CardDelegate(context.theme, this),
                          new TileDelegate(context.theme, this))),
      m_empty(new EmptyState(context.theme, Symbol::Book)),
      m_emptyShown(new EmptyState(context.theme, Symbol::Search))
{
    setAcceptDrops(true);
    makeHeader();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, scrollBar, 0);
    top->setSpacing(space::x3);
    top->addWidget(m_header);
    top->addWidget(m_report);
    top->addWidget(makeTools());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - scrollBar, 0);
    column->setSpacing(space::x3);
    column->addLayout(top);
    column->addWidget(makeBody(), 1);
    m_veil = new DropVeil(context.theme, this);
    m_intake = new FileIntake(context.workspace, this);
    connect(m_intake, &FileIntake::taken, this, &LibraryPage::shareFiles);
    connect(m_intake, &FileIntake::slow, this,
            [this](int files) { m_context.notices.tell(tr("Adding %n file(s)…", nullptr, files)); });
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    readMarks();
    connectAll();
}

void LibraryPage::makeHeader()
{
    m_more = new IconButton(m_context.theme, Symbol::More, tr("Import and export"));
    m_header->addWidget(m_more);
    m_import = m_header->addButton(tr("Import…"), Symbol::Download);
    m_addFile = m_header->addButton(tr("Add a file…"), Symbol::Document);
    m_add = m_header->addButton(tr("Add a link"), Symbol::Plus, Button::Kind::Primary);
}

QWidget *LibraryPage::makeTools()
{
    m_order->setAccessibleName(tr("Order"));
    for (const QString &order : {tr("Newest first"), tr("By title"), tr("By kind")})
        m_order->addItem(order);
    m_look->addTab(tr("List"));
    m_look->addTab(tr("Cards"));
    m_tools = new QWidget;
    auto *column = new QVBoxLayout(m_tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::x2);
    m_search->setMinimumWidth(140);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    row->addWidget(m_look);
    column->addLayout(row);
    column->addWidget(m_menus);
    return m_tools;
}

QWidget *LibraryPage::makeBody()
{
    m_list->setModel(&m_model);
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // reserved, so that cards do not change their width
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setWords(
        tr("Nothing in the library yet"),
        tr("Drop links and files here, or paste a link with Ctrl+V: everybody in the group will find them."));
    m_emptyAdd = m_empty->addAction(tr("Add a link"), Symbol::Plus, Button::Kind::Primary);
    connect(m_emptyAdd, &Button::clicked, &m_context.actions[Command::AddLink], &QAction::trigger);
    connect(m_empty->addAction(tr("Add a file…"), Symbol::Document, Button::Kind::Secondary),
            &Button::clicked, &m_context.actions[Command::AddFile], &QAction::trigger);
    connect(m_empty->addAction(tr("Import a list…"), Symbol::Download, Button::Kind::Secondary),
            &Button::clicked, this, &LibraryPage::askForFile);
    m_emptyShown->setWords(tr("Nothing found"), tr("No entry of the library is like that."));
    connect(m_emptyShown->addAction(tr("Show everything"), Symbol::None, Button::Kind::Secondary),
            &Button::clicked, this, [this] { setFilter({}); });
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x4);
    row->addWidget(m_strip);
    row->addWidget(m_list, 1);
    row->addWidget(m_emptyShown, 1);
    row->addWidget(m_empty, 1);
    return body;
}

void LibraryPage::connectAll()
{
    connect(m_add, &Button::clicked, &m_context.actions[Command::AddLink], &QAction::trigger);
    connect(m_addFile, &Button::clicked, &m_context.actions[Command::AddFile], &QAction::trigger);
    connect(m_import, &Button::clicked, this, &LibraryPage::askForFile);
    connect(m_more, &IconButton::clicked, this, [this] { openMore(More::All); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        ResourceFilter filter = m_model.filter();
        filter.words = words;
        setFilter(filter);
    });
    connect(m_search, &SearchField::left, this, [this] { m_list->setFocus(); });
    connect(m_menus, &LibraryMenus::chosen, this, &LibraryPage::setFilter);
    connect(m_strip, &LibraryStrip::chosen, this, &LibraryPage::setFilter);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        m_model.setOrder(static_cast<ResourceModel::Order>(order));
        Q_EMIT placeChanged();
    });
    connect(m_look, &QTabBar::currentChanged, this, [this](int look) {
        m_list->setCards(look == 1);
        Q_EMIT placeChanged();
    });
    connect(&m_model, &ResourceModel::contentsChanged, this, &LibraryPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const Id<Resource> resource = m_model.resourceAt(current);
                if (resource && resource != m_selected && !m_kept)
                    choose(resource);
            });
    connect(m_list, &ListView::opened, this,
            [this](const QModelIndex &index) { openResource(m_context, m_model.resourceAt(index)); });
    connect(m_list, &QListView::clicked, this, &LibraryPage::detailRequested);
    connect(m_list, &QWidget::customContextMenuRequested, this, &LibraryPage::openRowMenu);
    auto *paste = new QShortcut(QKeySequence(QStringLiteral("Ctrl+V")), this, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &LibraryPage::paste);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (m_selected)
            removeResource(m_context, m_selected);
    });
}

QWidget *LibraryPage::makeDetail()
{
    m_detail = new ResourceDetail(m_context);
    m_detail->setResource(m_selected);
    connect(m_detail, &ResourceDetail::editRequested, this, &LibraryPage::edit);
    connect(m_detail, &ResourceDetail::marked, this, &LibraryPage::readMarks);
    return m_detail;
}

void LibraryPage::readMarks()
{
    m_model.setToRead(m_context.settings.marked(Settings::Mark::ToRead));
}

void LibraryPage::groupChanged()
{
    choose({});
    m_report->hide();
    m_search->clear();
    m_model.setFilter({});
    m_model.setGroup(group());
}

void LibraryPage::choose(const Id<Resource> &resource)
{
    m_selected = resource;
    if (m_detail)
        m_detail->setResource(resource);
    Q_EMIT selectionChanged();
}

void LibraryPage::refresh()
{
    m_header->setGroup(group());
    m_empty->setPeople(facesOf(m_context.workspace, activeMembers(m_context.workspace, group())));
    updateEmptiness();
    if (m_detail)
        m_detail->refresh();
}

void LibraryPage::setFilter(const ResourceFilter &filter)
{
    if (m_search->text() != filter.words) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.words);
    }
    m_model.setFilter(filter);
}

void LibraryPage::updateEmptiness()
{
    const bool none = m_model.total() == 0;
    const bool noneShown = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_emptyShown->setVisible(!none && noneShown);
    m_list->setVisible(!noneShown);
    m_tools->setVisible(!none);
    m_add->setVisible(!none); // one primary button at a time
    makeRoom();
}

void LibraryPage::makeRoom()
{
    const bool none = m_model.total() == 0;
    const bool wide = width() >= stripFrom;
    m_strip->setVisible(wide && !none);
    m_menus->setVisible(!wide);
    m_import->setVisible(width() >= importFrom && !none); // there is another in the middle of an empty page
    m_addFile->setVisible(width() >= fileFrom && !none);
    if (none)
        return;
    if (wide)
        m_strip->refresh();
    else
        m_menus->refresh();
}

void LibraryPage::keepSelection()
{
    const FocusKeeper focus(*this);
    updateEmptiness();
    QModelIndex index = m_model.indexOf(m_selected);
    if (!index.isValid()) {
        index = m_model.index(0);
        choose(m_model.resourceAt(index));
    }
    m_kept = true;
    if (index.isValid() && m_list->currentIndex() != index) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    m_kept = false;
}

void LibraryPage::select(const Uid &item)
{
    const Id<Resource> resource{item};
    if (!m_model.resource(resource))
        return;
    if (!m_model.indexOf(resource).isValid())
        setFilter({});
    if (const QModelIndex index = m_model.indexOf(resource); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

int LibraryPage::view() const
{
    return static_cast<int>(m_model.order()) + orders * m_look->currentIndex();
}

void LibraryPage::setView(int view)
{
    const int bounded = qBound(0, view, 2 * orders - 1);
    m_order->setCurrentIndex(bounded % orders);
    m_look->setCurrentIndex(bounded / orders);
}

QString LibraryPage::filters() const
{
    const ResourceFilter &filter = m_model.filter();
    if (filter.isNone())
        return {};
    return QStringList{filter.kind, filter.tag, filter.session.toString(), QString::number(filter.toRead),
                       filter.words}
        .join(filterEnd);
}

void LibraryPage::setFilters(const QString &filters)
{
    const QStringList parts = filters.split(filterEnd);
    if (parts.size() != 5)
        return;
    ResourceFilter filter;
    filter.kind = parts[0];
    filter.tag = parts[1];
    filter.session.uid = Uid::parse(QStringView(parts[2])).value_or(Uid());
    filter.toRead = parts[3].toInt();
    filter.words = parts[4];
    setFilter(filter);
}

void LibraryPage::reopenForm(const QString &kind, const Uid &item)
{
    if (kind != u"resource")
        return;
    if (item.isNull())
        addLink();
    else if (m_model.resource(Id<Resource>{item}))
        edit({item});
}

void LibraryPage::takeFocus()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus();
    else if (m_emptyAdd->isVisibleTo(this))
        m_emptyAdd->setFocus();
    else
        Page::takeFocus();
}

QLineEdit *LibraryPage::searchField() const
{
    return m_model.total() > 0 ? m_search : nullptr;
}

void LibraryPage::setFormOpen(bool open)
{
    m_add->setSteppedBack(open);
    m_emptyAdd->setSteppedBack(open);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_list->setCardSize({TileDelegate::narrowest, TileDelegate::height()});
    makeRoom();
}

} // namespace cercle
