#pragma once
// Lines that appear by themselves and that a screen reader reads out, wherever the keyboard is.

#include <QWidget>

namespace cercle
{

// Makes a widget known as such a line; once, before anybody asks for it.
void makeAlert(QWidget &line);
// Has the line read out: these words, or none. It is shown as it was before.
void announce(QWidget &line, const QString &words);

// A line that is only heard: what happened elsewhere, and can be seen elsewhere.
class SpokenLine final : public QWidget
{
    Q_OBJECT
public:
    explicit SpokenLine(QWidget *parent);

    void say(const QString &words);
};

} // namespace cercle
