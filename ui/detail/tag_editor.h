#pragma once
// The tags of something as pills that can be taken away, and a field for more.

#include "widgets/row_button.h"

#include <QWidget>

class QHBoxLayout;

namespace cercle
{

class FlowLayout;
class QuickAdd;
class Theme;

// Pressing it, or Delete, takes the tag away.
class TagPill final : public RowButton
{
    Q_OBJECT
public:
    TagPill(const Theme &theme, const QString &tag, QWidget *parent = nullptr);

    QString tag() const { return m_tag; }
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_tag;
};

class TagEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit TagEditor(const Theme &theme, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    // Opens the field for another tag.
    void askForOne();

Q_SIGNALS:
    void added(const QStringList &tags);
    void removed(const QString &tag);

private:
    const Theme &m_theme;
    QStringList m_tags;
    QWidget *m_pills;
    FlowLayout *m_flow;
    QuickAdd *m_add;
};

} // namespace cercle
