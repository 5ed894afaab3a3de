#include "detail/outcome_section.h"

#include "context.h"
#include "detail/quick_add.h"
#include "detail/task_row.h"
#include "models/session_facts.h"
#include "widgets/section_header.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

template <class T> std::vector<T> ordered(const Workspace &workspace, const Id<Session> &session)
{
    auto items = workspace.list<T>(Filter().with("session", session));
    std::sort(items.begin(), items.end(),
              [](const T &a, const T &b) { return std::tie(a.position, a.id) < std::tie(b.position, b.id); });
    return items;
}

template <class T> std::vector<Uid> idsOf(const std::vector<T> &items)
{
    std::vector<Uid> ids;
    for (const T &item : items)
        ids.push_back(item.id.uid);
    return ids;
}

template <class T>
void removeItem(Context &context, const Id<Group> &group, const Id<T> &id, const EditLabel &label,
                const QString &told)
{
    const auto removed = context.workspace.transact(group, label, [&](Transaction &t) {
        t.remove(id);
        return done();
    });
    if (context.notices.check(removed))
        context.notices.tellUndoable(told);
}

} // namespace

DecisionSection::DecisionSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Decisions"), parent), m_add(new QuickAdd(tr("What was decided?"))),
      m_items(rows())
{
    rows()->addWidget(m_add);
    header().setAddable(tr("Add a decision"));
    connect(&header(), &SectionHeader::addRequested, m_add, &QuickAdd::open);
    connect(m_add, &QuickAdd::entered, this, [this](const QString &text) {
        const auto items = ordered<Decision>(m_context.workspace, session().id);
        m_context.notices.check(m_context.workspace.transact(
            session().group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add a decision")), [&](Transaction &t) {
                Decision decision;
                decision.session = session().id;
                decision.text = text;
                decision.position = items.empty() ? 0 : items.back().position + 1;
                t.create(decision);
                return done();
            }));
    });
}

void DecisionSection::refresh()
{
    const auto items = ordered<Decision>(m_context.workspace, session().id);
    header().setCount(items.empty() ? QString() : QLocale().toString(items.size()));
    m_items.sync(
        idsOf(items),
        [&](size_t i) {
            auto *row = new TaskRow(m_context.theme);
            connect(row, &TaskRow::removeRequested, this, [this, id = items[i].id] {
                removeItem(m_context, session().group, id,
                           EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove a decision")),
                           tr("The decision was removed."));
            });
            return row;
        },
        [&](TaskRow &row, size_t i) { row.setPlain(QStringLiteral("%1.").arg(i + 1), items[i].text); });
}

ActionSection::ActionSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Actions"), parent),
      m_add(new QuickAdd(tr("Who does what? “Lina: book the room”"))), m_items(rows())
{
    rows()->addWidget(m_add);
    header().setAddable(tr("Add an action"));
    connect(&header(), &SectionHeader::addRequested, m_add, &QuickAdd::open);
    connect(m_add, &QuickAdd::entered, this, &ActionSection::add);
}

void ActionSection::refresh()
{
    const auto items = ordered<ActionItem>(m_context.workspace, session().id);
    const auto open = std::count_if(items.begin(), items.end(), [](const ActionItem &a) { return !a.done; });
    header().setCount(items.empty() ? QString() : tr("%n open", nullptr, static_cast<int>(open)));
    m_items.sync(
        idsOf(items),
        [&](size_t i) {
            auto *row = new TaskRow(m_context.theme);
            const Id<ActionItem> id = items[i].id;
            connect(row, &TaskRow::toggled, this, [this, id](bool on) {
                m_context.notices.check(m_context.workspace.transact(
                    session().group,
                    on ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Finish an action"))
                       : EditLabel(QT_TRANSLATE_NOOP("Labels", "Reopen an action")),
                    [&](Transaction &t) {
                        if (auto item = t.get(id)) {
                            item->done = on;
                            t.put(*item);
                        }
                        return done();
                    }));
            });
            connect(row, &TaskRow::removeRequested, this, [this, id] {
                removeItem(m_context, session().group, id,
                           EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove an action")),
                           tr("The action was removed."));
            });
            return row;
        },
        [&](TaskRow &row, size_t i) {
            QStringList remark;
            if (items[i].owner)
                remark += displayName(m_context.workspace, session().group, items[i].owner);
            if (!items[i].due.iso.isEmpty())
                remark += QLocale().toString(QDate::fromString(items[i].due.iso, Qt::ISODate), tr("d MMM"));
            row.setTask(items[i].text, remark.join(QStringLiteral(" · ")), items[i].done);
        });
}

void ActionSection::add(const QString &text)
{
    ActionItem action;
    action.session = session().id;
    action.text = text;
    // "Lina: book the room" names the member who does it.
    if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
        const QString name = text.left(colon).trimmed();
        for (const Member &member : activeMembers(m_context.workspace, session().group)) {
            const bool first = member.name.section(u' ', 0, 0).compare(name, Qt::CaseInsensitive) == 0;
            if (first || member.name.compare(name, Qt::CaseInsensitive) == 0 || member.handle == name) {
                action.owner = member.id;
                action.text = text.mid(colon + 1).trimmed();
                break;
            }
        }
    }
    const auto items = ordered<ActionItem>(m_context.workspace, session().id);
    action.position = items.empty() ? 0 : items.back().position + 1;
    m_context.notices.check(m_context.workspace.transact(
        session().group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add an action")), [&](Transaction &t) {
            t.create(action);
            return done();
        }));
}

} // namespace cercle
