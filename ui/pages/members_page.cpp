#include "pages/members_page.h"

#include "actions.h"
#include "context.h"
#include "detail/member_detail.h"
#include "exchange/table_export.h"
#include "forms/name_form.h"
#include "forms/person_form.h"
#include "pages/faces.h"
#include "pages/member_desk.h"
#include "pages/page_header.h"
#include "pages/table_files.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/empty_state.h"
#include "widgets/icon_button.h"
#include "widgets/list_view.h"
#include "widgets/search_field.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int scrollBar = 11;   // hangs into the page's padding
constexpr int personFrom = 800; // narrower headers have it in their menu alone
} // namespace

MembersPage::MembersPage(Context &context, QWidget *parent)
    : Page(context, parent), m_model(context.workspace, context.sync),
      m_header(new PageHeader(context, tr("Members"))),
      m_more(new IconButton(context.theme, Symbol::More, tr("More about the members"))),
      m_desk(new MemberDesk(context, m_model)),
      m_search(new SearchField(context.theme, tr("Search the members"))), m_list(new ListView(tr("Members"))),
      m_empty(new EmptyState(context.theme, Symbol::Users)),
      m_emptyShown(new EmptyState(context.theme, Symbol::Search))
{
    m_header->addWidget(m_more);
    m_person = m_header->addButton(tr("Add a person"), Symbol::Plus);
    m_invite = m_header->addButton(tr("Invite"), Symbol::Users, Button::Kind::Primary);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, scrollBar, 0);
    top->setSpacing(space::x3);
    top->addWidget(m_header);
    top->addWidget(m_desk);
    top->addWidget(m_search);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(context.theme, m_list));
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // reserved, so that cards do not change their width
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - scrollBar, 0);
    column->setSpacing(space::x2);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_emptyShown, 1);
    column->addWidget(m_empty, 1);
    m_empty->setWords(tr("You are alone here so far"),
                      tr("Invite the others with one code: a group lives on the laptops of its members."));
    m_emptyInvite = m_empty->addAction(tr("Invite"), Symbol::Users, Button::Kind::Primary);
    connect(m_empty->addAction(tr("Add a person"), Symbol::Plus, Button::Kind::Secondary), &Button::clicked,
            &context.actions[Command::AddPerson], &QAction::trigger);
    m_emptyShown->setWords(tr("Nobody found"), tr("No member is called like that."));
    connect(m_emptyShown->addAction(tr("Show everybody"), Symbol::None, Button::Kind::Secondary),
            &Button::clicked, m_search, &QLineEdit::clear);
    connectAll();
}

void MembersPage::connectAll()
{
    for (Button *invite : {m_invite, m_emptyInvite})
        connect(invite, &Button::clicked, &m_context.actions[Command::Invite], &QAction::trigger);
    connect(m_person, &Button::clicked, &m_context.actions[Command::AddPerson], &QAction::trigger);
    connect(m_more, &IconButton::clicked, this, [this] { openMore(More::All); });
    connect(m_search, &QLineEdit::textChanged, &m_model, &MemberModel::setWords);
    connect(m_search, &SearchField::left, this, [this] { m_list->setFocus(); });
    connect(&m_model, &MemberModel::contentsChanged, this, &MembersPage::keepSelection);
    // Invitations are no rows: their coming and going is told by the journal alone.
    connect(&m_context.workspace, &Workspace::appended, this, [this](const Id<Group> &changed) {
        if (changed == group() && isVisible())
            m_desk->refresh(changed);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const Id<Member> member = m_model.memberAt(current);
                if (member && member != m_selected && !m_kept)
                    choose(member);
            });
    connect(m_list, &QListView::clicked, this, &MembersPage::detailRequested);
    connect(m_list, &ListView::opened, this, &MembersPage::detailRequested);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MembersPage::openRowMenu);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { removePerson(m_context, m_selected); });
}

QWidget *MembersPage::makeDetail()
{
    m_detail = new MemberDetail(m_context, m_model);
    m_detail->setMember(m_selected);
    connect(m_detail, &MemberDetail::editRequested, this, &MembersPage::edit);
    connect(m_detail, &MemberDetail::sessionRequested, this, [this](const Uid &session) {
        Q_EMIT goRequested(QStringLiteral("sessions"), group().uid, session);
    });
    return m_detail;
}

void MembersPage::groupChanged()
{
    choose({});
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_model.setWords({});
    m_model.setGroup(group());
}

void MembersPage::choose(const Id<Member> &member)
{
    m_selected = member;
    if (m_detail)
        m_detail->setMember(member);
    Q_EMIT selectionChanged();
}

void MembersPage::refresh()
{
    m_header->setGroup(group());
    m_desk->refresh(group());
    updateEmptiness();
    if (m_detail)
        m_detail->refresh();
}

void MembersPage::updateEmptiness()
{
    const bool alone = m_model.total() <= 1 && m_model.pending().empty();
    const bool noneShown = m_model.rowCount() == 0;
    m_empty->setVisible(alone);
    if (const Member *self = m_model.member(m_model.self()); alone && self)
        m_empty->setPeople(facesOf(m_context.workspace, {*self}));
    m_emptyShown->setVisible(!alone && noneShown);
    m_list->setVisible(!alone && !noneShown);
    m_search->setVisible(!alone);
    m_invite->setVisible(!alone); // one primary button at a time
    m_person->setVisible(!alone && width() >= personFrom);
}

void MembersPage::keepSelection()
{
    const FocusKeeper focus(*this);
    updateEmptiness();
    m_desk->refresh(group());
    QModelIndex index = m_model.indexOf(m_selected);
    for (int row = 0; !index.isValid() && row < m_model.rowCount(); ++row) {
        if (const Id<Member> member = m_model.memberAt(m_model.index(row))) {
            index = m_model.index(row);
            choose(member);
        }
    }
    if (!index.isValid() && m_selected)
        choose({});
    m_kept = true;
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    m_kept = false;
    if (m_detail)
        m_detail->refresh();
}

void MembersPage::select(const Uid &item)
{
    const Id<Member> member{item};
    if (!m_model.member(member))
        return;
    if (!m_model.indexOf(member).isValid())
        m_search->clear();
    if (const QModelIndex index = m_model.indexOf(member); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

int MembersPage::waiting(const Workspace &workspace, const Id<Group> &group)
{
    const QString standing = workspace.standing(group);
    if (standing != u"owner" && standing != u"admin")
        return 0;
    return static_cast<int>(
        workspace.list<Member>(Filter().in(group).with("state", Value(QStringLiteral("pending")))).size());
}

PersonForm &MembersPage::form()
{
    if (!m_form) {
        m_form = new PersonForm(m_context, m_model);
        connect(m_form, &PersonForm::cancelled, this, &Page::formFinished);
        connect(m_form, &PersonForm::saved, this, [this](const Id<Member> &member) {
            Q_EMIT formFinished();
            select(member.uid);
        });
    }
    return *m_form;
}

void MembersPage::addPerson()
{
    Q_EMIT formRequested(&form());
    m_form->startNew(group());
}

void MembersPage::edit(const Id<Member> &member)
{
    if (member != m_model.self()) {
        Q_EMIT formRequested(&form());
        return m_form->startEdit(member);
    }
    if (!m_name) {
        m_name = new NameForm(m_context);
        connect(m_name, &NameForm::finished, this, &Page::formFinished);
        connect(m_name, &NameForm::cancelled, this, &Page::formFinished);
    }
    Q_EMIT formRequested(m_name);
    m_name->start();
}

void MembersPage::openMore(More wanted)
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (wanted == More::All) {
        menu->addAction(&m_context.actions[Command::AddPerson]);
        menu->addSeparator();
    }
    const auto stored = m_context.workspace.get(group());
    const auto rows = [this] {
        return m_context.workspace.rows(entityIndexOf<Member>(), Filter().in(group()));
    };
    // What a French spreadsheet takes for a column.
    const char separator = QLocale().language() == QLocale::French ? ';' : ',';
    addExports(
        *menu, m_context, tr("%1, members").arg(stored ? stored->title : QString()),
        {{tr("Spreadsheet (CSV)"), QStringLiteral("csv"),
          [rows, separator] { return exportCsv(describe<Member>(), rows(), {separator}); }},
         {tr("JSON"), QStringLiteral("json"), [rows] { return exportJson(describe<Member>(), rows()); }}});
    menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
    if (wanted == More::Exports)
        menu->setActiveAction(menu->actions().constFirst());
}

void MembersPage::openExports()
{
    openMore(More::Exports);
}

void MembersPage::openRowMenu(const QPoint &at)
{
    const Id<Member> id = m_model.memberAt(m_list->indexAt(at));
    const Member *member = m_model.member(id);
    if (!member || !(isWithoutProgram(*member) || id == m_model.self()))
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themeIcon(m_context.theme, Symbol::Pen), tr("Edit")), &QAction::triggered, this,
            [this, id] { edit(id); });
    if (isWithoutProgram(*member)) {
        connect(menu->addAction(themeIcon(m_context.theme, Symbol::Trash), tr("Remove")), &QAction::triggered,
                this, [this, id] { removePerson(m_context, id); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void MembersPage::takeFocus()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus();
    else if (m_emptyInvite->isVisibleTo(this))
        m_emptyInvite->setFocus();
    else
        Page::takeFocus();
}

QLineEdit *MembersPage::searchField() const
{
    return m_search->isVisibleTo(this) ? m_search : nullptr;
}

void MembersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateEmptiness();
}

QString MembersPage::filters() const
{
    return m_search->text();
}

void MembersPage::setFilters(const QString &words)
{
    m_search->setText(words);
}

void MembersPage::reopenForm(const QString &kind, const Uid &item)
{
    if (kind != u"person")
        return;
    if (item.isNull())
        addPerson();
    else
        edit({item});
}

void MembersPage::setFormOpen(bool open)
{
    m_invite->setSteppedBack(open);
    m_emptyInvite->setSteppedBack(open);
}

} // namespace cercle
