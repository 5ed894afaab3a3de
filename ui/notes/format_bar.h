#pragma once
// What can be done to the selected words, as eight symbols. It lies over the line of roles, so that nothing
// moves when it comes; arrows go along it, Escape goes back to the text.

#include <QWidget>

namespace cercle
{

struct Context;

class FormatBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FormatBar(Context &context, QWidget *parent = nullptr);

    void enter();

Q_SIGNALS:
    // The keyboard wants to go back to the text.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cercle
