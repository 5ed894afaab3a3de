#include "forms/name_form.h"

#include "context.h"
#include "widgets/button.h"
#include "workspace/workspace.h"

#include <QLineEdit>

namespace cercle
{

NameForm::NameForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_name(new QLineEdit),
      m_save(new Button(context.theme, {}, Symbol::None, Button::Kind::Primary)),
      m_cancel(new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost))
{
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("First name, or what your group calls you"));
    addField(tr("Your &name"), m_name,
             tr("Shown to the members of your groups. There is no account, and nothing leaves "
                "this laptop before you share a group."));
    addRow({m_cancel, m_save});
    connect(m_save, &Button::clicked, this, &NameForm::save);
    connect(m_name, &QLineEdit::returnPressed, this, &NameForm::save);
    connect(m_name, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_cancel, &Button::clicked, this, &NameForm::cancelled);
}

void NameForm::start()
{
    const bool known = m_context.workspace.hasIdentity();
    m_name->setText(m_context.workspace.name());
    m_save->setText(known ? tr("Save") : tr("Continue"));
    m_cancel->setVisible(known);
    setProblem({});
    m_name->setFocus();
    m_name->selectAll();
}

void NameForm::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        setProblem(tr("Write a name; a first name is enough."));
        m_name->setFocus();
        return;
    }
    const auto saved = m_context.workspace.hasIdentity() ? m_context.workspace.rename(name)
                                                         : m_context.workspace.createIdentity(name);
    if (!saved)
        return setProblem(saved.error().text);
    Q_EMIT finished();
}

} // namespace cercle
