#pragma once
// The head of every page: the group's name, the title, who is in the group, and what one does here: at most
// one secondary and one primary button. Where the detail column does not fit beside the page, a button brings
// it up.

#include "domain/group.h"
#include "widgets/button.h"

#include <QWidget>

class QHBoxLayout;

namespace cercle
{

class AvatarStack;
class Chip;
class ElidedLabel;
class IconButton;
class Label;
struct Context;

class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(Context &context, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // The line above the title, for a page that is of no group.
    void setAbove(const QString &words);
    // The group's name, its people, and that it is a sample.
    void setGroup(const Id<Group> &group);
    // Behind the others, in the order of the calls.
    Button *addButton(const QString &text, Symbol symbol, Button::Kind kind = Button::Kind::Secondary);
    void addWidget(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    Context &m_context;
    Id<Group> m_group;
    bool m_isSample = false;
    QHBoxLayout *m_row;
    ElidedLabel *m_above;
    Label *m_title;
    Chip *m_sample;
    IconButton *m_removeSample;
    AvatarStack *m_people;
    IconButton *m_detail;
};

} // namespace cercle
