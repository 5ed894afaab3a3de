#pragma once
// Ctrl+K: one field over the window that finds commands, pages and items, and goes there. It lies over the
// whole window, which it dims; Escape and a click beside it close it.

#include "palette/palette_model.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace cercle
{

class Card;
class Label;
class ListView;
struct Context;

class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    // Lies over `window`, and follows its size.
    CommandPalette(Context &context, QWidget *window);

    // What can be found now; `search` finds more in texts, by the words that were typed.
    void open(std::vector<PaletteItem> items,
              std::function<std::vector<PaletteItem>(const QString &)> search);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void typed(const QString &words);
    void run(const QModelIndex &index);

    Context &m_context;
    Card *m_card;
    QLineEdit *m_field;
    ListView *m_list;
    Label *m_nothing;
    PaletteModel m_model;
    QTimer m_searchSoon;
    std::function<std::vector<PaletteItem>(const QString &)> m_search;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace cercle
