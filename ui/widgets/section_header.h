#pragma once
// The title of a part of the detail pane, with a count and, if the part can grow, a button that adds to it.

#include <QWidget>

namespace cercle
{

class IconButton;
class ElidedLabel;
class Label;
class Theme;

class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    SectionHeader(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &count);
    // Shows the button; `name` is what it adds.
    void setAddable(const QString &name);

Q_SIGNALS:
    void addRequested();

private:
    const Theme &m_theme;
    Label *m_title;
    ElidedLabel *m_count;
    IconButton *m_add = nullptr;
};

} // namespace cercle
