#include "forms/resource_form.h"

#include "context.h"
#include "exchange/links_parser.h"
#include "models/resource_model.h"
#include "models/resource_words.h"
#include "models/session_choices.h"
#include "theme/typography.h"
#include "widgets/alert.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int commentLines = 4;

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMaxVisibleItems(14);
    return box;
}

} // namespace

ResourceForm::ResourceForm(Context &context, const ResourceModel &library, QWidget *parent)
    : FormColumn(parent), m_context(context), m_library(library),
      m_heading(new Label({}, type::h2, QFont::DemiBold)), m_link(new QLineEdit),
      m_linkProblem(new Label({}, type::small, QFont::Medium, ink::danger)),
      m_showTwin(new Button(context.theme, tr("Show it"), Symbol::None, Button::Kind::Ghost)),
      m_title(new QLineEdit), m_kind(makeBox()), m_tags(new QLineEdit), m_session(makeBox()),
      m_comment(new QPlainTextEdit),
      m_save(new Button(context.theme, {}, Symbol::None, Button::Kind::Primary))
{
    addLine(m_heading);
    addSpace(10);
    m_link->setMaxLength(4000);
    m_link->setPlaceholderText(QStringLiteral("https://"));
    addField(tr("&Link"), m_link);
    m_linkProblem->setWordWrap(true);
    makeAlert(*m_linkProblem);
    addLine(m_linkProblem);
    addLine(m_showTwin);
    m_linkProblem->hide();
    m_showTwin->hide();
    m_title->setMaxLength(300);
    addField(tr("&Title"), m_title, tr("Without one, the title is taken from the link."));
    for (const QString &kind : resourceKinds())
        m_kind->addItem(kindName(kind), kind);
    addField(tr("&Kind"), m_kind);
    m_tags->setMaxLength(1000);
    m_tags->setPlaceholderText(tr("algorithms, exercises"));
    addField(tr("Ta&gs"), m_tags, tr("Separated by commas."));
    addField(tr("&Session that it prepares"), m_session);
    m_comment->setTabChangesFocus(true);
    m_comment->setPlaceholderText(tr("How long it is, why it is worth reading"));
    m_comment->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * commentLines + 22);
    addField(tr("&Description"), m_comment);
    addSpace(6);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_save});

    connect(m_save, &Button::clicked, this, &ResourceForm::save);
    connect(cancel, &Button::clicked, this, &ResourceForm::cancelled);
    connect(m_showTwin, &Button::clicked, this, [this] { Q_EMIT twinRequested(m_twin); });
    for (QLineEdit *field : {m_link, m_title, m_tags}) {
        connect(field, &QLineEdit::returnPressed, this, &ResourceForm::save);
        connect(field, &QLineEdit::textEdited, this, [this] {
            setProblem({});
            m_touched = true;
        });
    }
    connect(m_link, &QLineEdit::textChanged, this, &ResourceForm::judgeLink);
    connect(m_kind, &QComboBox::activated, this, [this] { m_touched = m_kindChosen = true; });
    connect(m_session, &QComboBox::activated, this, [this] { m_touched = true; });
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] { m_touched = true; });
}

void ResourceForm::startNew(const Id<Group> &group, const Resource &proposal)
{
    Resource resource = proposal;
    resource.id = {};
    resource.group = group;
    m_heading->setText(tr("New link"));
    m_save->setText(tr("Add it"));
    fill(resource);
}

void ResourceForm::startEdit(const Id<Resource> &resource)
{
    const auto stored = m_context.workspace.get(resource);
    if (!stored)
        return;
    m_heading->setText(tr("Edit"));
    m_save->setText(tr("Save"));
    fill(*stored);
}

void ResourceForm::fill(const Resource &resource)
{
    m_resource = resource;
    m_kindChosen = bool(resource.id);
    setProblem({});
    fillSessions();
    m_title->setText(resource.title);
    m_link->setText(resource.url.toString(QUrl::PrettyDecoded));
    if (!resource.kind.isEmpty() && m_kind->findData(resource.kind) < 0)
        m_kind->addItem(kindName(resource.kind), resource.kind); // of a newer version
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(resource.kind)));
    m_kindShown = m_kind->currentData().toString();
    // A tag with a comma in it (from an imported heading) would come back as two; its pill can still be taken
    // away.
    QStringList tags = resource.tags;
    tags.removeIf([](const QString &tag) { return tag.contains(u','); });
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_session->setCurrentIndex(
        qMax(0, resource.session ? m_session->findData(resource.session.toString()) : 0));
    m_comment->setPlainText(resource.comment);
    judgeLink();
    QLineEdit *first = resource.url.isEmpty() ? m_link : m_title;
    first->setFocus();
    first->selectAll();
    m_touched = false;
}

QString ResourceForm::draftKey() const
{
    return QStringLiteral("resource:%1:%2").arg(m_resource.group.toString(), m_resource.id.toString());
}

void ResourceForm::fillSessions()
{
    m_session->clear();
    m_session->addItem(tr("None"), QString());
    for (const SessionChoice &choice : sessionChoices(m_context.workspace, m_resource.group))
        m_session->addItem(choice.text, choice.session.toString());
}

void ResourceForm::judgeLink()
{
    QString problem;
    m_twin = {};
    QUrl url;
    if (const auto link = readLink(m_link->text()); link) {
        url = link->value_or(QUrl());
        if (const auto twin = url.isEmpty() ? std::nullopt : m_library.twinOf(url, m_resource.id)) {
            m_twin = twin->id;
            problem = tr("This link is in the library already: “%1”.").arg(titleOf(*twin));
        }
        if (!m_kindChosen && !url.isEmpty())
            m_kind->setCurrentIndex(qMax(0, m_kind->findData(linkKind(url))));
    } else if (!m_link->hasFocus() || m_link->text().contains(u':') || m_link->text().startsWith(u'/')) {
        // Not while a word is still being typed that may become an address.
        if (!QStringLiteral("https://").startsWith(m_link->text())
            && !QStringLiteral("http://").startsWith(m_link->text()))
            problem = link.error().text;
    }
    m_title->setPlaceholderText(url.isEmpty() ? tr("Dijkstra step by step") : proposedTitle(url));
    const bool fresh = problem != m_linkProblem->text();
    m_linkProblem->setText(problem);
    m_linkProblem->setVisible(!problem.isEmpty());
    m_showTwin->setVisible(bool(m_twin));
    if (fresh)
        announce(*m_linkProblem, problem);
}

void ResourceForm::save()
{
    const auto link = readLink(m_link->text());
    if (!link) {
        m_linkProblem->setText(link.error().text);
        m_linkProblem->show();
        announce(*m_linkProblem, m_linkProblem->text());
        return m_link->setFocus();
    }
    const QUrl url = link->value_or(QUrl());
    QString title = m_title->text().simplified();
    if (title.isEmpty() && url.isEmpty()) {
        m_linkProblem->setText(tr("Paste a link, or write at least a title."));
        m_linkProblem->show();
        announce(*m_linkProblem, m_linkProblem->text());
        return m_link->setFocus();
    }
    if (title.isEmpty())
        title = proposedTitle(url);
    const bool fresh = !m_resource.id;
    Id<Resource> id = m_resource.id;
    const auto written =
        m_context.workspace.transact(m_resource.group,
                                     fresh ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1”"), {title})
                                           : EditLabel(QT_TRANSLATE_NOOP("Labels", "Change “%1”"), {title}),
                                     [&](Transaction &t) {
                                         if (fresh)
                                             id = t.create(typed(m_resource, title, url));
                                         else if (const auto stored = t.get(id))
                                             t.put(typed(*stored, title, url));
                                         return done();
                                     });
    if (!written)
        return setProblem(written.error().text);
    m_touched = false;
    Q_EMIT saved(id);
}

Resource ResourceForm::typed(Resource stored, const QString &title, const QUrl &url) const
{
    // Only what differs from what was shown, so that what others wrote meanwhile stays.
    const auto take = [](auto &field, const auto &shown, const auto &now) {
        if (now != shown)
            field = now;
    };
    if (!m_resource.id)
        stored.addedBy = m_context.workspace.self(m_resource.group);
    take(stored.title, m_resource.title, title);
    if (m_link->text() != m_resource.url.toString(QUrl::PrettyDecoded))
        stored.url = url;
    take(stored.kind, m_resource.id ? m_kindShown : QString(), m_kind->currentData().toString());
    take(stored.session, m_resource.session,
         Id<Session>{Uid::parse(QStringView(m_session->currentData().toString())).value_or(Uid())});
    if (m_comment->toPlainText() != m_resource.comment)
        stored.comment = m_comment->toPlainText().trimmed();
    const QStringList tags = readTags(m_tags->text());
    for (const QString &tag : m_resource.tags) {
        if (!tags.contains(tag) && !tag.contains(u','))
            stored.tags.removeAll(tag);
    }
    for (const QString &tag : tags) {
        if (!stored.tags.contains(tag))
            stored.tags += tag;
    }
    return stored;
}

void ResourceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
