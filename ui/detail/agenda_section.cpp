#include "detail/agenda_section.h"

#include "context.h"
#include "detail/quick_add.h"
#include "detail/task_row.h"
#include "models/session_time.h"
#include "widgets/progress_line.h"
#include "widgets/section_header.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace cercle
{

namespace
{

std::vector<AgendaItem> agendaOf(const Workspace &workspace, const Id<Session> &session)
{
    auto items = workspace.list<AgendaItem>(Filter().with("session", session));
    std::sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    return items;
}

} // namespace

AgendaSection::AgendaSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Agenda"), parent), m_progress(new ProgressLine(tr("Agenda done"))),
      m_add(new QuickAdd(tr("Next point of the agenda"))), m_items(rows(), 1)
{
    rows()->addWidget(m_progress);
    m_add->askMinutes(15);
    rows()->addWidget(m_add);
    header().setAddable(tr("Add a point to the agenda"));
    connect(&header(), &SectionHeader::addRequested, m_add, &QuickAdd::open);
    connect(m_add, &QuickAdd::entered, this, &AgendaSection::add);
}

void AgendaSection::refresh()
{
    const auto items = agendaOf(m_context.workspace, session().id);
    std::vector<Uid> ids;
    int minutes = 0;
    int done = 0;
    for (const AgendaItem &item : items) {
        ids.push_back(item.id.uid);
        minutes += item.minutes;
        done += item.done ? 1 : 0;
    }
    m_progress->setVisible(done > 0);
    m_progress->setShare(done, static_cast<int>(items.size()));
    QString count = words::duration(minutes);
    if (done > 0)
        count = tr("%1 of %2").arg(done).arg(items.size());
    header().setCount(count);
    m_items.sync(
        ids,
        [&](size_t i) {
            auto *row = new TaskRow(m_context.theme);
            const Id<AgendaItem> id = items[i].id;
            connect(row, &TaskRow::toggled, this, [this, id](bool on) { setDone(id, on); });
            connect(row, &TaskRow::removeRequested, this, [this, id] { remove(id); });
            return row;
        },
        [&](TaskRow &row, size_t i) {
            row.setTask(items[i].title, words::duration(items[i].minutes), items[i].done);
        });
}

void AgendaSection::add(const QString &title, int minutes)
{
    int position = 0;
    for (const AgendaItem &item : agendaOf(m_context.workspace, session().id))
        position = qMax(position, item.position + 1);
    m_context.notices.check(m_context.workspace.transact(
        session().group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1” to the agenda"), {title}),
        [&](Transaction &t) {
            AgendaItem item;
            item.session = session().id;
            item.title = title;
            item.minutes = minutes;
            item.position = position;
            t.create(item);
            return done();
        }));
}

void AgendaSection::setDone(const Id<AgendaItem> &id, bool on)
{
    m_context.notices.check(
        m_context.workspace.transact(session().group,
                                     on ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Tick off a point"))
                                        : EditLabel(QT_TRANSLATE_NOOP("Labels", "Untick a point")),
                                     [&](Transaction &t) {
                                         if (auto item = t.get(id)) {
                                             item->done = on;
                                             t.put(*item);
                                         }
                                         return cercle::done();
                                     }));
}

void AgendaSection::remove(const Id<AgendaItem> &id)
{
    const auto item = m_context.workspace.get(id);
    if (!item)
        return;
    const auto removed = m_context.workspace.transact(
        session().group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"), {item->title}),
        [&](Transaction &t) {
            t.remove(id);
            return cercle::done();
        });
    if (m_context.notices.check(removed))
        m_context.notices.tellUndoable(tr("“%1” was taken off the agenda.").arg(item->title));
}

} // namespace cercle
