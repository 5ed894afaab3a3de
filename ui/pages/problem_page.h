#pragma once
// All there is to show when the profile cannot be opened: what happened and what to do.

#include "base/result.h"
#include "widgets/pane.h"

namespace cercle
{

class ProblemPage final : public Pane
{
    Q_OBJECT
public:
    ProblemPage(const Theme &theme, const Error &error, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cercle
