#include "forms/group_details_form.h"

#include "context.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace cercle
{

GroupDetailsForm::GroupDetailsForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_title(new QLineEdit), m_goal(new QLineEdit),
      m_dated(new QCheckBox(tr("Reach it by a &date"))), m_until(new QDateEdit)
{
    addLine(new Label(tr("The group"), type::h2, QFont::DemiBold));
    addSpace(10);
    m_title->setMaxLength(200);
    addField(tr("&Name of the group"), m_title);
    m_goal->setMaxLength(400);
    addField(tr("&Goal, in one sentence"), m_goal);
    addLine(m_dated);
    addSpace(4);
    m_until->setCalendarPopup(true);
    m_until->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
    addField(tr("&Target date"), m_until, tr("All members see the change, and it can be undone."));
    addSpace(6);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    auto *store = new Button(context.theme, tr("Save"), Symbol::None, Button::Kind::Primary);
    addRow({cancel, store});
    connect(store, &Button::clicked, this, &GroupDetailsForm::save);
    connect(cancel, &Button::clicked, this, &GroupDetailsForm::cancelled);
    connect(m_dated, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_dated, &QCheckBox::clicked, this, [this] { m_touched = true; });
    connect(m_until, &QDateEdit::dateChanged, this, [this] { m_touched = true; });
    for (QLineEdit *field : {m_title, m_goal}) {
        connect(field, &QLineEdit::returnPressed, this, &GroupDetailsForm::save);
        connect(field, &QLineEdit::textEdited, this, [this] {
            setProblem({});
            m_touched = true;
        });
    }
}

void GroupDetailsForm::start(const Id<Group> &group)
{
    const auto stored = m_context.workspace.get(group);
    if (!stored)
        return Q_EMIT cancelled();
    m_group = *stored;
    setProblem({});
    m_title->setText(stored->title);
    m_goal->setText(stored->goal);
    m_goal->setCursorPosition(0);
    const QDate until = QDate::fromString(stored->until.iso, Qt::ISODate);
    m_dated->setChecked(until.isValid());
    m_until->setEnabled(until.isValid());
    m_until->setDate(
        until.isValid()
            ? until
            : QDateTime::fromMSecsSinceEpoch(m_context.workspace.clock().nowMs()).date().addMonths(3));
    m_touched = false;
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

QString GroupDetailsForm::draftKey() const
{
    return QStringLiteral("group:%1:").arg(m_group.id.toString());
}

void GroupDetailsForm::save()
{
    const QString title = m_title->text().simplified();
    const QString goal = m_goal->text().simplified();
    if (title.isEmpty()) {
        setProblem(tr("Give the group a name."));
        return m_title->setFocus();
    }
    if (goal.isEmpty()) {
        setProblem(tr("Say in one sentence what the group wants to reach."));
        return m_goal->setFocus();
    }
    const QString until = m_dated->isChecked() ? m_until->date().toString(Qt::ISODate) : QString();
    const auto written = m_context.workspace.transact(
        m_group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Change “%1”"), {title}), [&](Transaction &t) {
            // Only what was changed here: others may have changed the rest meanwhile.
            if (auto group = t.get(m_group.id)) {
                group->title = title == m_group.title ? group->title : title;
                group->goal = goal == m_group.goal ? group->goal : goal;
                group->until.iso = until == m_group.until.iso ? group->until.iso : until;
                t.put(*group);
            }
            return done();
        });
    if (!written)
        return setProblem(written.error().text);
    if (title != m_group.title)
        m_context.notices.tellUndoable(tr("The group is called “%1” now.").arg(title));
    Q_EMIT saved();
}

void GroupDetailsForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
