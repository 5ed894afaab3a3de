#include "pages/notification_settings.h"

#include "context.h"
#include "pages/settings_card.h"
#include "settings.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/elided_label.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace cercle
{

NotificationSettings::NotificationSettings(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_silent(new QCheckBox(tr("Do not disturb"))),
      m_quiet(new QCheckBox(tr("Quiet hours"))), m_from(new QTimeEdit), m_to(new QTimeEdit),
      m_now(settingsHint({})), m_groups(new QWidget)
{
    const auto [card, rows] = makeSettingsCard(context.theme);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        time->setMinimumWidth(86);
        connect(time, &QTimeEdit::timeChanged, this, &NotificationSettings::write);
    }
    connect(m_silent, &QCheckBox::toggled, this, &NotificationSettings::write);
    connect(m_quiet, &QCheckBox::toggled, this, &NotificationSettings::write);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(space::x2);
    hours->addWidget(m_quiet, 1);
    hours->addWidget(m_from);
    hours->addWidget(new Label(tr("to"), type::body));
    hours->addWidget(m_to);
    rows->addWidget(m_silent);
    rows->addLayout(hours);
    rows->addWidget(m_now);
    rows->addSpacing(6);
    rows->addWidget(m_groups);
    rows->addWidget(
        settingsHint(tr("The page Notifications keeps everything, whatever comes up on the desktop.")));
    auto *groups = new QVBoxLayout(m_groups);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(6);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

void NotificationSettings::write()
{
    NotifyTimes times;
    times.doNotDisturb = m_silent->isChecked();
    times.quiet = m_quiet->isChecked();
    times.from = m_from->time();
    times.to = m_to->time();
    m_context.settings.setNotifyTimes(times);
    refresh();
}

void NotificationSettings::refresh()
{
    const NotifyTimes times = m_context.settings.notifyTimes();
    const QSignalBlocker silent(m_silent), quiet(m_quiet), from(m_from), to(m_to);
    m_silent->setChecked(times.doNotDisturb);
    m_quiet->setChecked(times.quiet);
    m_from->setTime(times.from);
    m_to->setTime(times.to);
    m_from->setEnabled(times.quiet);
    m_to->setEnabled(times.quiet);
    const QTime now = QDateTime::fromMSecsSinceEpoch(m_context.workspace.clock().nowMs()).time();
    m_now->setText(times.silentAt(now) ? tr("Nothing comes up on the desktop now.")
                                       : tr("Notifications come up on the desktop."));
    showGroups();
}

void NotificationSettings::showGroups()
{
    const std::vector<Group> groups = m_context.workspace.groups();
    if (groups == m_shown)
        return;
    m_shown = groups;
    qDeleteAll(m_groups->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_groups->setVisible(!groups.empty());
    for (const Group &group : groups) {
        auto *level = new QComboBox;
        level->addItem(tr("Everything"));
        level->addItem(tr("What concerns me"));
        level->addItem(tr("Nothing"));
        level->setAccessibleName(tr("Notifications of “%1”").arg(group.title));
        level->setCurrentIndex(static_cast<int>(m_context.settings.notifyLevel(group.id)));
        connect(level, &QComboBox::currentIndexChanged, this, [this, id = group.id](int index) {
            m_context.settings.setNotifyLevel(id, static_cast<NotifyLevel>(index));
        });
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::x4);
        row->addWidget(new ElidedLabel(group.title, type::body), 1);
        row->addWidget(level);
        m_groups->layout()->addWidget(line);
    }
}

} // namespace cercle
