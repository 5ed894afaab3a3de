#include "detail/resource_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "detail/tag_editor.h"
#include "exchange/safe_text.h"
#include "files/file_card.h"
#include "files/file_words.h"
#include "models/resource_words.h"
#include "models/session_choices.h"
#include "models/session_facts.h"
#include "models/session_time.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/section_header.h"
#include "widgets/segmented_control.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cercle
{

ResourceDetail::ResourceDetail(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_body(new QWidget),
      m_above(new Label({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label({}, type::h2, QFont::DemiBold)),
      m_more(new IconButton(context.theme, Symbol::More, tr("More about this resource"))),
      m_open(new Button(context.theme, tr("Open"), Symbol::Link, Button::Kind::Tonal)),
      m_saveAs(new Button(context.theme, tr("Save as…"), Symbol::Download, Button::Kind::Secondary)),
      m_copy(new IconButton(context.theme, Symbol::Copy, tr("Copy the link"))), m_file(new FileCard(context)),
      m_source(new IconLabel(context.theme, Symbol::Link)),
      m_added(new IconLabel(context.theme, Symbol::Users)),
      m_marks(new SegmentedControl(context.theme, tr("Your mark; only you see it"))),
      m_comment(new Label({}, type::body, QFont::Normal, ink::text2)), m_tags(new TagEditor(context.theme)),
      m_tagsHeader(new SectionHeader(context.theme, tr("Tags"))), m_session(new QComboBox)
{
    m_title->setWordWrap(true);
    m_comment->setWordWrap(true);
    m_comment->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addLayout(names, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open, 1);
    buttons->addWidget(m_saveAs, 1);
    buttons->addWidget(m_copy);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(m_file);
    facts->addWidget(m_source);
    facts->addWidget(m_added);
    for (const QString &mark : {tr("No mark"), tr("To read"), tr("Read")})
        m_marks->addTab(mark);
    m_marks->setCompact();
    m_marks->setToolTip(tr("Your mark; only you see it"));
    m_tagsHeader->setAddable(tr("Add a tag"));
    m_session->setAccessibleName(tr("Session that it prepares"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(10);
    m_session->setMaxVisibleItems(14);

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, space::x2);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addLayout(facts);
    column->addWidget(m_marks);
    column->addWidget(m_comment);
    column->addSpacing(4);
    column->addWidget(m_tagsHeader);
    column->addWidget(m_tags);
    column->addSpacing(4);
    column->addWidget(new SectionHeader(context.theme, tr("Session that it prepares")));
    column->addWidget(m_session);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(DetailPane::scrolled(m_body));

    connect(m_open, &Button::clicked, this, [this] { openResource(m_context, m_resource); });
    connect(m_saveAs, &Button::clicked, this, [this] {
        const auto resource = m_context.workspace.get(m_resource);
        if (const auto file = resource ? resource->file.facts() : std::nullopt)
            saveFileAs(m_context, window(), *file);
    });
    connect(m_file, &FileCard::stateChanged, this, &ResourceDetail::refresh);
    connect(m_copy, &IconButton::clicked, this, [this] { copyResourceLink(m_context, m_resource); });
    connect(m_more, &IconButton::clicked, this, &ResourceDetail::openMenu);
    connect(m_marks, &QTabBar::currentChanged, this, &ResourceDetail::mark);
    connect(m_tagsHeader, &SectionHeader::addRequested, m_tags, &TagEditor::askForOne);
    connect(m_tags, &TagEditor::added, this, [this](const QStringList &tags) { changeTags(tags, {}); });
    connect(m_tags, &TagEditor::removed, this, [this](const QString &tag) { changeTags({}, tag); });
    connect(m_session, &QComboBox::activated, this, &ResourceDetail::changeSession);
    connect(&context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(entityIndexOf<Session>()))
            m_sessionsOf = {};
    });
    m_body->hide();
}

void ResourceDetail::setResource(const Id<Resource> &resource)
{
    m_resource = resource;
    refresh();
}

void ResourceDetail::refresh()
{
    const auto resource = m_context.workspace.get(m_resource);
    const bool there = resource && !resource->removed;
    m_body->setVisible(there);
    if (!there)
        return;
    m_above->setText(kindName(resource->kind));
    m_title->setText(titleOf(*resource));
    const QString source = sourceOf(resource->url);
    const auto file = resource->file.facts();
    const bool isHere = file && m_context.workspace.files().has(file->sha256);
    m_open->setSymbol(file ? Symbol::Document : Symbol::Link);
    m_open->setEnabled(file ? isHere && isHarmlessFile(file->name) : !source.isEmpty());
    m_open->setToolTip(
        !file     ? source.isEmpty() ? tr("It has no link") : resource->url.toDisplayString().left(300)
            : !isHere ? tr("The file is not here yet")
        : m_open->isEnabled() ? shownFileName(file->name)
                              : tr("A file of this kind may hold a program; save it if you know what it is"));
    m_saveAs->setVisible(file.has_value());
    m_saveAs->setEnabled(isHere);
    m_copy->setVisible(!file || !source.isEmpty());
    m_copy->setEnabled(!source.isEmpty());
    m_file->present(file);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    m_added->setText(resource->addedBy ? words::capitalised(
                         addedBy(m_context.workspace, resource->group, resource->addedBy))
                                       : tr("From an imported list"));
    m_comment->setText(TextDefence().apply(resource->comment.left(4000)));
    m_comment->setVisible(!resource->comment.isEmpty());
    m_tags->setTags(resource->tags);
    fillSessions(*resource);
    const QSignalBlocker quiet(m_marks);
    m_marks->setCurrentIndex(static_cast<int>(markOf(m_context.settings, m_resource)));
}

void ResourceDetail::fillSessions(const Resource &resource)
{
    const QSignalBlocker quiet(m_session);
    if (m_sessionsOf != resource.group) {
        m_sessionsOf = resource.group;
        m_session->clear();
        m_session->addItem(tr("None"), QString());
        for (const SessionChoice &choice : sessionChoices(m_context.workspace, resource.group))
            m_session->addItem(choice.text, choice.session.toString());
    }
    m_session->setCurrentIndex(
        qMax(0, resource.session ? m_session->findData(resource.session.toString()) : 0));
    m_session->setToolTip(resource.session ? m_session->currentText() : QString());
}

void ResourceDetail::changeTags(const QStringList &add, const QString &remove)
{
    const auto resource = m_context.workspace.get(m_resource);
    if (!resource)
        return;
    const EditLabel label =
        remove.isEmpty()
            ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Tag “%1”"), {titleOf(*resource)})
            : EditLabel(QT_TRANSLATE_NOOP("Labels", "Take a tag away from “%1”"), {titleOf(*resource)});
    m_context.notices.check(m_context.workspace.transact(resource->group, label, [&](Transaction &t) {
        if (auto now = t.get(m_resource)) {
            now->tags.removeAll(remove);
            for (const QString &tag : add) {
                if (!now->tags.contains(tag, Qt::CaseInsensitive))
                    now->tags += tag;
            }
            t.put(*now);
        }
        return done();
    }));
}

void ResourceDetail::changeSession()
{
    const auto resource = m_context.workspace.get(m_resource);
    const Id<Session> session{Uid::parse(QStringView(m_session->currentData().toString())).value_or(Uid())};
    if (!resource || resource->session == session)
        return;
    m_context.notices.check(m_context.workspace.transact(
        resource->group,
        EditLabel(QT_TRANSLATE_NOOP("Labels", "Choose the session of “%1”"), {titleOf(*resource)}),
        [&](Transaction &t) {
            if (auto now = t.get(m_resource)) {
                now->session = session;
                t.put(*now);
            }
            return done();
        }));
}

void ResourceDetail::mark(int tab)
{
    m_context.settings.setMark(m_resource.uid, static_cast<Settings::Mark>(tab));
    Q_EMIT marked();
}

void ResourceDetail::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Symbol symbol, const QString &text, auto action) {
        QAction *one = menu->addAction(themeIcon(m_context.theme, symbol), text);
        connect(one, &QAction::triggered, this, action);
    };
    add(Symbol::Pen, tr("Edit"), [this] { Q_EMIT editRequested(m_resource); });
    menu->addSeparator();
    add(Symbol::Trash, tr("Remove"), [this] { removeResource(m_context, m_resource); });
    menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
}

void openResource(Context &context, const Id<Resource> &id)
{
    const auto resource = context.workspace.get(id);
    if (!resource)
        return;
    if (const auto file = resource->file.facts())
        return openFile(context, *file);
    const auto url = safeUrl(resource->url.toString(QUrl::FullyEncoded));
    if (!url)
        return context.notices.tell(ResourceDetail::tr("“%1” has no link to open.").arg(titleOf(*resource)));
    if (!QDesktopServices::openUrl(*url))
        context.notices.fail(
            {Error::Kind::Refused,
             ResourceDetail::tr("This system has no program that opens links; copy the link instead.")});
}

void copyResourceLink(Context &context, const Id<Resource> &id)
{
    const auto resource = context.workspace.get(id);
    if (!resource || sourceOf(resource->url).isEmpty())
        return;
    QGuiApplication::clipboard()->setText(resource->url.toString(QUrl::FullyEncoded));
    context.notices.tell(ResourceDetail::tr("The link was copied."));
}

void removeResource(Context &context, const Id<Resource> &id)
{
    const auto resource = context.workspace.get(id);
    if (!resource)
        return;
    const auto removed = context.workspace.transact(
        resource->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"), {titleOf(*resource)}),
        [&](Transaction &t) {
            t.remove(id);
            return done();
        });
    if (context.notices.check(removed))
        context.notices.tellUndoable(ResourceDetail::tr("“%1” was removed.").arg(titleOf(*resource)));
}

Settings::Mark markOf(const Settings &settings, const Id<Resource> &resource)
{
    for (const auto mark : {Settings::Mark::ToRead, Settings::Mark::Read}) {
        if (settings.marked(mark).contains(resource.uid))
            return mark;
    }
    return Settings::Mark::None;
}

} // namespace cercle
