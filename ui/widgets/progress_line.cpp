#include "widgets/progress_line.h"

namespace cercle
{

ProgressLine::ProgressLine(const QString &name, QWidget *parent) : QProgressBar(parent)
{
    setAccessibleName(name);
    setTextVisible(false);
    setFixedHeight(6);
}

void ProgressLine::setShare(int done, int all)
{
    setRange(0, qMax(1, all));
    setValue(done);
}

} // namespace cercle
