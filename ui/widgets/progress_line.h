#pragma once
// How much of something is done, as a thin line. A progress bar underneath, so that it can be read aloud.

#include <QProgressBar>

namespace cercle
{

class ProgressLine final : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressLine(const QString &name, QWidget *parent = nullptr);

    void setShare(int done, int all);
};

} // namespace cercle
