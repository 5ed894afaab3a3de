#pragma once
// A field that narrows a list down: Down goes on to the list, Escape empties it.

#include <QLineEdit>

namespace cercle
{

class Theme;

class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    // `name` is what a screen reader says, and the hint while it is empty.
    SearchField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    // The keyboard wants to go on to what was found.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cercle
