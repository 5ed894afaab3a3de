#include "net/due_work.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueWork)
};

QString sentenceOf(const reviews::CarriedOut &out, const QString &group)
{
    QStringList parts;
    if (out.begun > 0)
        parts << Words::tr("the reviews of %n round(s) were given out", nullptr, out.begun);
    if (out.mended > 0)
        parts << Words::tr("the readers of %n round(s) were brought up to date", nullptr, out.mended);
    if (out.replaced > 0)
        parts << Words::tr("%n silent reviewer(s) were replaced", nullptr, out.replaced);
    if (out.published > 0)
        parts << Words::tr("%n review(s) were published", nullptr, out.published);
    if (out.opened > 0)
        parts << Words::tr("%n round(s) were opened again", nullptr, out.opened);
    return Words::tr("By date, in “%1”: %2.").arg(group, parts.join(QStringLiteral("; ")));
}

} // namespace

DueWork::DueWork(Workspace &workspace, int settleMs, int everyMs, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_every.setInterval(everyMs);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &DueWork::start);
    connect(&m_every, &QTimer::timeout, this, &DueWork::start);
    connect(&m_next, &QTimer::timeout, this, &DueWork::lookAtNext);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (m_every.isActive())
            m_settle.start();
    });
}

void DueWork::start()
{
    m_every.start();
    m_groups.clear();
    for (const Group &group : m_workspace.groups())
        m_groups.push_back(group.id);
    if (!m_groups.empty())
        m_next.start();
}

void DueWork::lookAtNext()
{
    if (m_groups.empty() || !m_workspace.hasIdentity())
        return;
    const Id<Group> group = m_groups.front();
    m_groups.pop_front();
    const auto out = reviews::carryOut(m_workspace, group);
    if (!out)
        Q_EMIT failed(out.error());
    else if (out->all() > 0)
        Q_EMIT done(sentenceOf(*out, m_workspace.get(group).value_or(Group{}).title));
    if (!m_groups.empty())
        m_next.start();
}

} // namespace cercle
