#include "notes/role_strip.h"

#include "context.h"
#include "theme/metrics.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>

namespace cercle
{

namespace
{
constexpr int chipGap = 6;
}

RoleStrip::RoleStrip(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::x5, 2, space::x5, 2);
    m_row->setSpacing(chipGap);
    m_row->addStretch();
}

void RoleStrip::setSession(const Session &session)
{
    const auto roles = gatherFacts(m_context.workspace, session).roles;
    const Id<Member> self = m_context.workspace.self(session.group);
    while (m_chips.size() > static_cast<qsizetype>(roles.size()))
        delete m_chips.takeLast();
    while (m_chips.size() < static_cast<qsizetype>(roles.size())) {
        auto *chip = new RoleChip(m_context.theme);
        connect(chip, &RoleChip::clicked, this,
                [this, chip] { Q_EMIT chosen(chip->holder().role.id, chip); });
        m_row->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips += chip;
    }
    for (size_t i = 0; i < roles.size(); ++i) {
        const auto turn = m_context.workspace.get(roles[i].turn);
        int lines = 0;
        int ticked = 0;
        for (const QString &line : roles[i].role.checklist.split(u'\n', Qt::SkipEmptyParts)) {
            ++lines;
            ticked += turn && turn->ticked.contains(line.trimmed()) ? 1 : 0;
        }
        m_chips[static_cast<qsizetype>(i)]->setHolder(
            roles[i], roles[i].member && roles[i].member == self,
            ticked > 0 ? QStringLiteral("%1/%2").arg(ticked).arg(lines) : QString());
    }
    fit();
}

int RoleStrip::wantedWidth() const
{
    int width = 2 * space::x5;
    for (const RoleChip *chip : m_chips)
        width += chip->widthOf(false) + chipGap;
    return width;
}

QSize RoleStrip::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void RoleStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RoleStrip::fit()
{
    const bool isShort = wantedWidth() > width();
    for (RoleChip *chip : m_chips)
        chip->setShort(isShort);
}

} // namespace cercle
