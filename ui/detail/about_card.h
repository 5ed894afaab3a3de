#pragma once
// What the program is: its version, its licence, where everything is kept. In the detail column.

#include <QWidget>

namespace cercle
{

struct Context;

class AboutCard final : public QWidget
{
    Q_OBJECT
public:
    explicit AboutCard(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cercle
