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

    // What it says of them: that they are the members, or that they are here too.
    enum class Says { Members, AlsoHere };

    explicit AvatarStack(const Theme &theme, Says says = Says::Members, QWidget *parent = nullptr);

    void setPeople(std::vector<Person> people);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Says m_says;
    std::vector<Person> m_people;
};

} // namespace cercle
