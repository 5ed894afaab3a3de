#include "pages/agenda_filters.h"

#include "context.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/segmented_control.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int groupNameWidth = 170;

QString plain(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

AgendaFilters::AgendaFilters(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_segments(new SegmentedControl(context.theme, tr("Show as"))),
      m_mine(new QCheckBox(tr("Only mine"))),
      m_groupButton(new Button(context.theme, {}, Symbol::ChevronDown))
{
    m_segments->addTab(tr("List"));
    m_segments->addTab(tr("Month"));
    m_groupButton->setIconLast(true);
    m_groupButton->setMaximumWidth(groupNameWidth + 60);
    auto *today = new Button(context.theme, tr("Today"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(m_segments);
    row->addWidget(today);
    row->addStretch();
    row->addWidget(m_mine);
    row->addSpacing(space::x1);
    row->addWidget(m_groupButton);
    connect(m_segments, &QTabBar::currentChanged, this, &AgendaFilters::viewChanged);
    connect(m_mine, &QCheckBox::toggled, this, &AgendaFilters::filterChanged);
    connect(today, &Button::clicked, this, &AgendaFilters::todayWanted);
    connect(m_groupButton, &Button::clicked, this, &AgendaFilters::chooseGroup);
    refresh();
}

bool AgendaFilters::showsMonth() const
{
    return m_segments->currentIndex() == 1;
}

void AgendaFilters::setMonth(bool month)
{
    m_segments->setCurrentIndex(month ? 1 : 0);
}

bool AgendaFilters::onlyMine() const
{
    return m_mine->isChecked();
}

void AgendaFilters::setOnlyMine(bool mine)
{
    m_mine->setChecked(mine);
}

void AgendaFilters::setGroup(const Id<Group> &group)
{
    if (group == m_group)
        return;
    m_group = group;
    refresh();
    Q_EMIT filterChanged();
}

void AgendaFilters::clear()
{
    m_group = {};
    const QSignalBlocker once(m_mine);
    m_mine->setChecked(false);
    refresh();
    Q_EMIT filterChanged();
}

void AgendaFilters::refresh()
{
    const auto groups = m_context.workspace.groups();
    const auto found =
        std::find_if(groups.begin(), groups.end(), [this](const Group &g) { return g.id == m_group; });
    if (found == groups.end())
        m_group = {};
    const QString name = m_group ? found->title : tr("All groups");
    m_groupButton->setText(
        plain(m_groupButton->fontMetrics().elidedText(name, Qt::ElideRight, groupNameWidth)));
    m_groupButton->setAccessibleName(tr("Group: %1").arg(name));
    m_groupButton->setVisible(groups.size() > 1);
}

void AgendaFilters::chooseGroup()
{
    auto *menu = new QMenu(m_groupButton);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &title, const Id<Group> &group) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_group == group);
        connect(action, &QAction::triggered, this, [this, group] {
            m_group = group;
            refresh();
            Q_EMIT filterChanged();
        });
    };
    add(tr("All groups"), {});
    menu->addSeparator();
    for (const Group &group : m_context.workspace.groups())
        add(plain(group.title), group.id);
    menu->popup(m_groupButton->mapToGlobal(QPoint(0, m_groupButton->height() + 2)));
}

} // namespace cercle
