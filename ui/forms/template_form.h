#pragma once
// The first step of a new group: what it is for. Each choice brings a goal to start from, first sessions and
// roles.

#include "forms/form_column.h"
#include "theme/symbol.h"
#include "widgets/row_button.h"
#include "workspace/group_templates.h"

namespace cercle
{

struct Context;

// One way to begin.
class TemplateCard final : public RowButton
{
    Q_OBJECT
public:
    TemplateCard(const Theme &theme, Symbol symbol, int hue, const QString &name, const QString &summary,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    int m_hue;
    QString m_summary;
};

class TemplateForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit TemplateForm(Context &context, QWidget *parent = nullptr);

    void start();

Q_SIGNALS:
    // Null for a group that begins empty.
    void chosen(const cercle::GroupTemplate *model);
    void cancelled();

private:
    TemplateCard *m_first = nullptr;
};

} // namespace cercle
