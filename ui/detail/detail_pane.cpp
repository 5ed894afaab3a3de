#include "detail/detail_pane.h"

#include "context.h"
#include "detail/about_card.h"
#include "detail/shortcut_list.h"
#include "forms/group_details_form.h"
#include "forms/name_form.h"
#include "forms/session_form.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int contentWidth = width::detail - 11; // the line at the left, the scroll bar at the right

// As high as its words need at its width. A scroll area asks for less where words wrap in parts of parts, and
// rows would be squeezed.
class Sheet final : public QWidget
{
public:
    Sheet() { setFixedWidth(contentWidth); } // words give way, nothing is cut off at the edge

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) && layout())
            setMinimumHeight(qMax(0, layout()->totalHeightForWidth(contentWidth)));
        return done;
    }
};

} // namespace

DetailPane::DetailPane(Context &context, QWidget *parent)
    : Pane(context.theme, &Tokens::surface, Line::Left, parent), m_context(context),
      m_pages(new QStackedWidget), m_nothing(new QWidget), m_content(m_nothing), m_draft(context.settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(m_nothing);
}

void DetailPane::setContent(QWidget *content)
{
    const bool showing = !busy();
    m_content = content ? content : m_nothing;
    if (m_pages->indexOf(m_content) < 0)
        m_pages->addWidget(m_content);
    if (showing)
        m_pages->setCurrentWidget(m_content);
}

SessionForm &DetailPane::form()
{
    if (!m_form) {
        m_form = new SessionForm(m_context);
        m_pages->addWidget(scrolled(m_form));
        connect(m_form, &SessionForm::saved, this, [this](const Id<Session> &session) {
            closeForm();
            Q_EMIT sessionSaved(session);
        });
        connect(m_form, &SessionForm::cancelled, this, &DetailPane::closeForm);
    }
    return *m_form;
}

QWidget *DetailPane::scrolled(QWidget *form)
{
    auto *inner = new Sheet;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::x6, 18, 14, space::x4);
    column->addWidget(form);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    return scroll;
}

bool DetailPane::busy() const
{
    return m_pages->currentWidget() != m_content;
}

void DetailPane::open(QWidget *form)
{
    m_draft.leave(); // before the fields are filled with something else
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->isAncestorOf(form))
            m_pages->setCurrentIndex(i);
    }
    Q_EMIT formOpened();
    // Once it is filled with what is stored.
    QMetaObject::invokeMethod(
        this,
        [this] {
            auto *now = busy() ? m_pages->currentWidget()->findChild<FormColumn *>() : nullptr;
            if (!now)
                return;
            m_draft.begin(now);
            // Behind the page's own connection, which closes the form.
            connect(now, &FormColumn::cancelled, this, &DetailPane::tellDiscarded, Qt::UniqueConnection);
        },
        Qt::QueuedConnection);
}

void DetailPane::tellDiscarded()
{
    if (!m_closedKey.isEmpty())
        Q_EMIT draftDiscarded(std::exchange(m_closedKey, {}), m_closedValues);
}

void DetailPane::discardForm()
{
    if (auto *form = busy() ? m_pages->currentWidget()->findChild<FormColumn *>() : nullptr)
        Q_EMIT form->cancelled();
}

QString DetailPane::putAway()
{
    if (!busy())
        return {};
    const QString kept = m_draft.holds() ? m_draft.key() : QString();
    m_draft.leave();
    m_pages->setCurrentWidget(m_content);
    return kept;
}

void DetailPane::closeForm()
{
    m_closedKey = m_draft.holds() ? m_draft.key() : QString();
    m_closedValues = m_draft.values();
    m_draft.end();
    m_pages->setCurrentWidget(m_content);
    Q_EMIT formClosed();
}

void DetailPane::leaveUntouchedForm()
{
    const auto *form = busy() ? m_pages->currentWidget()->findChild<FormColumn *>() : nullptr;
    if (busy() && !(form && (form->isTouched() || m_draft.holds())))
        closeForm();
}

void DetailPane::newSession(const Id<Group> &group)
{
    // What was begun and is not saved goes on, rather than being emptied.
    const bool begun = busy() && m_form && m_form->isNewIn(group) && m_form->isTouched()
                       && m_pages->currentWidget()->isAncestorOf(m_form);
    if (begun) {
        m_form->takeFocus();
        return Q_EMIT formOpened();
    }
    open(&form());
    m_form->startNew(group);
}

void DetailPane::editSession(const Id<Session> &session)
{
    open(&form());
    m_form->startEdit(session);
}

void DetailPane::openForm(FormColumn *page)
{
    if (!isAncestorOf(page))
        m_pages->addWidget(scrolled(page));
    open(page);
}

void DetailPane::showName()
{
    if (!m_name) {
        m_name = new NameForm(m_context);
        m_pages->addWidget(scrolled(m_name));
        connect(m_name, &NameForm::finished, this, &DetailPane::closeForm);
        connect(m_name, &NameForm::cancelled, this, &DetailPane::closeForm);
    }
    open(m_name);
    m_name->start();
}

void DetailPane::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutList(m_context);
        m_pages->addWidget(scrolled(m_shortcuts));
        connect(m_shortcuts, &ShortcutList::closed, this, &DetailPane::closeForm);
    }
    open(m_shortcuts);
    m_shortcuts->setFocus();
}

void DetailPane::showAbout()
{
    if (!m_about) {
        m_about = new AboutCard(m_context);
        m_pages->addWidget(scrolled(m_about));
        connect(m_about, &AboutCard::closed, this, &DetailPane::closeForm);
    }
    open(m_about);
    m_about->setFocus();
}

bool DetailPane::closeReading()
{
    const bool reads = (m_shortcuts && m_shortcuts->isVisible()) || (m_about && m_about->isVisible());
    if (reads)
        closeForm();
    return reads;
}

void DetailPane::editGroup(const Id<Group> &group)
{
    if (!m_group) {
        m_group = new GroupDetailsForm(m_context);
        m_pages->addWidget(scrolled(m_group));
        connect(m_group, &GroupDetailsForm::saved, this, &DetailPane::closeForm);
        connect(m_group, &GroupDetailsForm::cancelled, this, &DetailPane::closeForm);
    }
    open(m_group);
    m_group->start(group);
}

} // namespace cercle
