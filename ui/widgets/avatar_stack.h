#pragma once
// The first few members of a group, overlapping, and "+3" for the others. The accessible text names them all.

#include "base/id.h"

#include <QLabel>

#include <vector>

namespace cercle
{

class Theme;

class AvatarStack final : public QLabel
{
    Q_OBJECT
public:
    struct Person {
        Uid id;
        QString name;
        int hue = 0;
    };

    explicit AvatarStack(const Theme &theme, QWidget *parent = nullptr);

    void setPeople(std::vector<Person> people);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::vector<Person> m_people;
};

} // namespace cercle
