#pragma once
// How the reader is called: asked once before anything else, and changed in the preferences.

#include "forms/form_column.h"

class QLineEdit;

namespace cercle
{

class Button;
struct Context;

class NameForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit NameForm(Context &context, QWidget *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished();
    void cancelled();

private:
    void save();

    Context &m_context;
    QLineEdit *m_name;
    Button *m_save;
    Button *m_cancel;
};

} // namespace cercle
