#pragma once
// Every command and its keys, from the registry of actions.

#include <QWidget>

namespace cercle
{

struct Context;

class ShortcutList final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutList(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cercle
