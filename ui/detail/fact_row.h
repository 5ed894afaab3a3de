#pragma once
// A line of somebody's history: a symbol, what it was, when, and how it went. Pressing it goes there.

#include "theme/symbol.h"
#include "widgets/row_button.h"
#include "widgets/tone.h"

namespace cercle
{

class FactRow final : public RowButton
{
    Q_OBJECT
public:
    explicit FactRow(const Theme &theme, QWidget *parent = nullptr);

    void setFact(Symbol symbol, const QString &what, const QString &when, const QString &state, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol = Symbol::None;
    QString m_when;
    QString m_state;
    Tone m_tone = Tone::Neutral;
};

} // namespace cercle
