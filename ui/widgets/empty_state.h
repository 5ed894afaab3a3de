#pragma once
// What a list shows when there is nothing in it: a small picture, one sentence, and what to do about it.

#include "theme/symbol.h"
#include "widgets/avatar_stack.h"
#include "widgets/button.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace cercle
{

class Label;
class Theme;

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, Symbol symbol, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);
    // Up to three of the group's members stand around the picture.
    void setPeople(std::vector<AvatarStack::Person> people);
    // Added from left to right; the first one is usually primary.
    Button *addAction(const QString &text, Symbol symbol, Button::Kind kind);

private:
    class Art;

    const Theme &m_theme;
    Art *m_art;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace cercle
