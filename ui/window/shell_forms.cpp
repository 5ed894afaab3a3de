// Forms beside the pages: put away with what is in them when their page is left, and brought back.

#include "window/shell.h"

#include "detail/detail_pane.h"
#include "pages/page.h"
#include "widgets/inline_message.h"
#include "window/tab_order.h"
#include "window/workbench.h"
#include "workspace/workspace.h"

#include <QStackedWidget>

namespace cercle
{

namespace
{

QString placeOf(const QString &page, const Id<Group> &group)
{
    return page + u':' + group.toString();
}

// The page that forms of a kind belong to, where they are not opened beside another one.
QString pageOfForm(const QString &kind)
{
    return kind == u"resource" ? QStringLiteral("library")
           : kind == u"round"  ? QStringLiteral("reviews")
           : kind == u"person" ? QStringLiteral("members")
                               : QStringLiteral("sessions");
}

struct DraftOf {
    QString kind;
    Id<Group> group;
    Uid item;
};

DraftOf parsed(const QString &key)
{
    const QStringList parts = key.split(u':');
    return {parts[0],
            {Uid::parse(QStringView(parts.value(1))).value_or(Uid())},
            Uid::parse(QStringView(parts.value(2))).value_or(Uid())};
}

} // namespace

QString Shell::formPlace() const
{
    return m_page && m_pages->currentWidget() == m_page ? placeOf(m_key, m_group) : QString();
}

void Shell::putFormInPlace()
{
    const QString here = formPlace();
    if (m_detail->busy() && m_formPlace != here) {
        const QString kept = m_detail->putAway();
        if (!kept.isEmpty())
            m_away.insert(m_formPlace, kept);
        for (Page *page : std::as_const(m_made))
            page->setFormOpen(false);
    }
    if (!here.isEmpty() && m_away.contains(here))
        openDraft(m_away.take(here));
}

void Shell::connectDraft()
{
    // Once the pane is arranged and the form is filled.
    m_lookForDraft.setSingleShot(true);
    connect(&m_lookForDraft, &QTimer::timeout, this, &Shell::showWaiting);
    const auto look = [this] { m_lookForDraft.start(0); };
    connect(m_bench, &Workbench::arranged, this, look);
    connect(m_detail, &DetailPane::formOpened, this, look);
    connect(m_detail, &DetailPane::formClosed, this, look);
    connect(m_waiting, &InlineMessage::actionTriggered, this, [this] {
        showDetail();
        if (const auto fields = tabOrder(*m_detail); !fields.isEmpty())
            fields.constFirst()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_waiting, &InlineMessage::otherTriggered, m_detail, &DetailPane::discardForm);
}

void Shell::showWaiting()
{
    const bool waits = m_detail->holdsDraft() && !m_bench->detailShown() && !inNotes() && !atStart();
    if (waits == !m_waiting->isHidden())
        return;
    if (waits)
        m_waiting->showStanding(tr("A draft waits here."), tr("Resume draft"), tr("Discard"));
    else
        m_waiting->dismiss();
}

bool Shell::formInSight() const
{
    return m_detail->busy();
}

void Shell::reopenDraft(bool inSight)
{
    const QString key = m_context.settings.openDraft();
    const DraftOf draft = parsed(key);
    if (!m_context.workspace.self(draft.group))
        return;
    const bool beside = inSight && m_page && !atStart() && !inNotes()
                        && (draft.kind == u"session" && plansHere()
                                ? true
                                : formPlace() == placeOf(pageOfForm(draft.kind), draft.group));
    if (beside) {
        openDraft(key);
        if (m_detail->busy())
            showDetail();
    } else {
        m_away.insert(placeOf(pageOfForm(draft.kind), draft.group), key);
    }
}

void Shell::openDraft(const QString &key)
{
    const DraftOf draft = parsed(key);
    if (!m_context.workspace.self(draft.group))
        return;
    const bool ofSession = draft.kind == u"session";
    if (!(ofSession && plansHere()) && formPlace() != placeOf(pageOfForm(draft.kind), draft.group))
        openPage(pageOfForm(draft.kind), draft.group);
    if (!m_page || m_pages->currentWidget() != m_page)
        return; // what is open cannot be left
    if (draft.kind == u"group") {
        showDetail();
        return m_detail->editGroup(draft.group);
    }
    if (!ofSession)
        return m_page->reopenForm(draft.kind, draft.item);
    const auto session = m_context.workspace.get(Id<Session>{draft.item});
    if (!draft.item.isNull() && (!session || session->removed))
        return;
    m_bench->setDetailPossible(true);
    if (!m_bench->isNarrow())
        m_bench->setDetailWanted(true);
    if (draft.item.isNull())
        m_detail->newSession(draft.group);
    else
        m_detail->editSession({draft.item});
}

} // namespace cercle
