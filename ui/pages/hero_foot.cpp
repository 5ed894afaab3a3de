#include "pages/hero_foot.h"

#include "actions.h"
#include "context.h"
#include "models/preparation.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/progress_line.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int narrow = 600; // below, the role is left to the row above, which shows it too
}

HeroFoot::HeroFoot(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_role(new IconLabel(context.theme, Symbol::Users)),
      m_preparation(new QWidget), m_share(new Label({}, type::small, QFont::Medium, ink::text2)),
      m_line(new ProgressLine(tr("Preparation"))),
      m_missing(new ElidedLabel({}, type::small, QFont::Normal, ink::text3)),
      m_notes(new Button(context.theme, context.actions[Command::OpenNotes].text(), Symbol::Note,
                         Button::Kind::Primary))
{
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_share);
    words->addWidget(m_missing, 1);
    auto *column = new QVBoxLayout(m_preparation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(words);
    column->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x6);
    row->addWidget(m_preparation, 1);
    row->addWidget(m_role);
    row->addWidget(m_notes);
    connect(m_notes, &Button::clicked, this, [this] { Q_EMIT notesRequested(m_session); });
}

QWidget *HeroFoot::button() const
{
    return m_notes;
}

void HeroFoot::setSession(const Id<Session> &id)
{
    m_session = id;
    const auto session = m_context.workspace.get(id);
    if (!session)
        return;
    const SessionFacts facts = gatherFacts(m_context.workspace, *session);
    const Preparation preparation = preparationOf(*session, facts);
    m_share->setText(tr("Preparation: %1 of %2").arg(preparation.done).arg(preparation.all));
    m_line->setShare(preparation.done, preparation.all);
    const QString missing = preparation.missing.join(QStringLiteral(", "));
    m_missing->setText(missing.isEmpty() ? tr("All is ready") : tr("Missing: %1").arg(missing));
    m_line->setAccessibleName(m_share->text() + QStringLiteral(". ") + m_missing->text());
    QStringList own;
    const Id<Member> self = m_context.workspace.self(session->group);
    for (const RoleHolder &holder : facts.roles) {
        if (self && holder.member == self)
            own += holder.role.title;
    }
    m_role->setText(own.isEmpty() ? tr("No role this time")
                                  : tr("You: %1").arg(own.join(QStringLiteral(", "))));
    m_role->updateGeometry();
}

void HeroFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_role->setVisible(width() >= narrow);
}

} // namespace cercle
