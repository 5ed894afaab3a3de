#include "detail/agenda_section.h"

#include "context.h"
#include "detail/quick_add.h"
#include "detail/task_row.h"
#include "models/session_time.h"
#include "widgets/drop_line.h"
#include "widgets/progress_line.h"
#include "widgets/section_header.h"
#include "workspace/agenda.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cercle
{

AgendaSection::AgendaSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Agenda"), parent), m_progress(new ProgressLine(tr("Agenda done"))),
      m_add(new QuickAdd(tr("Next point of the agenda"))), m_items(rows(), 1),
      m_drop(new DropLine(context.theme, this))
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
    const auto items = agendaOf(m_context.workspace, session().id).items;
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
            row->setMovable();
            connect(row, &TaskRow::stepRequested, this, [this, id](int by) { step(id, by); });
            connect(row, &TaskRow::dragged, this,
                    [this, row](const QPoint &at) { m_place = showPlace(*row, at); });
            connect(row, &TaskRow::dragEnded, this, [this, id](bool dropped) {
                m_drop->hide();
                if (const int place = std::exchange(m_place, -1); dropped && place >= 0)
                    move(id, place);
            });
            return row;
        },
        [&](TaskRow &row, size_t i) {
            row.setTask(items[i].title, words::duration(items[i].minutes), items[i].done);
        });
}

void AgendaSection::add(const QString &title, int minutes)
{
    int position = 0;
    for (const AgendaItem &item : agendaOf(m_context.workspace, session().id).items)
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

int AgendaSection::showPlace(const TaskRow &dragged, const QPoint &at)
{
    const int y = mapFromGlobal(at).y();
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            const QPoint there = area->widget()->mapFromGlobal(at);
            area->ensureVisible(0, there.y(), 0, 24);
            break;
        }
    }
    const auto held = std::find_if(m_items.all().begin(), m_items.all().end(),
                                   [&](const auto &row) { return row.second == &dragged; });
    const int own = static_cast<int>(held - m_items.all().begin());
    int place = 0;
    int line = -1;
    for (const auto &[id, row] : m_items.all()) {
        if (row == &dragged)
            continue;
        const QRect there(row->mapTo(this, QPoint(0, 0)), row->size());
        if (line < 0)
            line = there.top() - rows()->spacing() / 2;
        if (there.center().y() > y)
            break;
        line = there.bottom() + rows()->spacing() / 2;
        ++place;
    }
    // Where it is already, nothing would change.
    const bool beside = place != own && line >= 0;
    m_drop->setVisible(beside);
    if (beside)
        m_drop->showAt(line);
    return place;
}

void AgendaSection::step(const Id<AgendaItem> &id, int by)
{
    const Agenda agenda = agendaOf(m_context.workspace, session().id);
    const int place = agenda.placeOf(id) + by;
    if (place >= 0 && place < static_cast<int>(agenda.items.size()))
        move(id, place);
}

void AgendaSection::move(const Id<AgendaItem> &id, int place)
{
    const auto moved = moveAgendaItem(m_context.workspace, id, place);
    if (!m_context.notices.check(moved) || moved->changes.empty())
        return;
    const Agenda agenda = agendaOf(m_context.workspace, session().id);
    const int now = agenda.placeOf(id);
    if (now >= 0)
        m_context.notices.tellUndoable(tr("“%1” is now point %2 of %3.")
                                           .arg(agenda.items[static_cast<size_t>(now)].title)
                                           .arg(now + 1)
                                           .arg(agenda.items.size()));
}

} // namespace cercle
