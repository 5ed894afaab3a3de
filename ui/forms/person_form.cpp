#include "forms/person_form.h"

#include "context.h"
#include "models/member_model.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cercle
{

PersonForm::PersonForm(Context &context, const MemberModel &members, QWidget *parent)
    : FormColumn(parent), m_context(context), m_members(members),
      m_heading(new Label({}, type::h2, QFont::DemiBold)), m_name(new QLineEdit), m_handle(new QLineEdit),
      m_save(new Button(context.theme, {}, Symbol::None, Button::Kind::Primary))
{
    addLine(m_heading);
    auto *intro = new Label(
        tr("Somebody without Cercle counts in full: for roles, attendance and reviews. Who will have the "
           "program is better invited."),
        type::small, QFont::Normal, ink::text2);
    intro->setWordWrap(true);
    addLine(intro);
    addSpace(10);
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("First name or nickname"));
    addField(tr("&Name"), m_name);
    m_handle->setMaxLength(60);
    m_handle->setPlaceholderText(QStringLiteral("@lea"));
    addField(tr("&Handle"), m_handle, tr("How notes name the person; it may stay empty."));
    addSpace(6);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_save});
    connect(m_save, &Button::clicked, this, &PersonForm::save);
    connect(cancel, &Button::clicked, this, &PersonForm::cancelled);
    for (QLineEdit *field : {m_name, m_handle}) {
        connect(field, &QLineEdit::returnPressed, this, &PersonForm::save);
        connect(field, &QLineEdit::textEdited, this, [this] {
            setProblem({});
            m_touched = true;
        });
    }
}

void PersonForm::startNew(const Id<Group> &group)
{
    Member member;
    member.group = group;
    m_heading->setText(tr("Add a person"));
    m_save->setText(tr("Add"));
    fill(member);
}

void PersonForm::startEdit(const Id<Member> &member)
{
    const auto stored = m_context.workspace.get(member);
    if (!stored)
        return;
    m_heading->setText(tr("Edit"));
    m_save->setText(tr("Save"));
    fill(*stored);
}

void PersonForm::fill(const Member &member)
{
    m_member = member;
    setProblem({});
    m_name->setText(member.name);
    m_handle->setText(member.handle);
    m_name->setFocus();
    m_name->selectAll();
    m_touched = false;
}

QString PersonForm::draftKey() const
{
    return QStringLiteral("person:%1:%2").arg(m_member.group.toString(), m_member.id.toString());
}

void PersonForm::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        setProblem(tr("Write a name; a first name is enough."));
        return m_name->setFocus();
    }
    if (name != m_member.name && m_members.isNameTaken(name, m_member.id)) {
        setProblem(tr("There is a “%1” in the group already; add an initial to tell them apart.").arg(name));
        return m_name->setFocus();
    }
    static const QRegularExpression lead(QStringLiteral("^@+"));
    const QString handle = m_handle->text().simplified().remove(u' ').remove(lead);
    const bool fresh = !m_member.id;
    Id<Member> id = m_member.id;
    const auto written =
        m_context.workspace.transact(m_member.group,
                                     fresh ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Add “%1”"), {name})
                                           : EditLabel(QT_TRANSLATE_NOOP("Labels", "Change “%1”"), {name}),
                                     [&](Transaction &t) {
                                         Member member = m_member;
                                         if (!fresh) {
                                             if (const auto stored = t.get(id))
                                                 member = *stored;
                                         }
                                         member.name = name;
                                         if (m_handle->text() != m_member.handle)
                                             member.handle = handle;
                                         if (fresh)
                                             id = t.create(member);
                                         else
                                             t.put(member);
                                         return done();
                                     });
    if (!written)
        return setProblem(written.error().text);
    m_touched = false;
    Q_EMIT saved(id);
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
