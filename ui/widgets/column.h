#pragma once
// A page's scrolling column of cards under titles, at most as wide as reads well.

#include <QScrollArea>

class QVBoxLayout;

namespace cercle
{

class Column final : public QScrollArea
{
    Q_OBJECT
public:
    // Room that the scroll bar keeps at the right.
    static constexpr int scrollBar = 11;

    explicit Column(QWidget *parent = nullptr);

    void add(QWidget *widget);
    void addTitle(const QString &title);

private:
    QVBoxLayout *m_column;
};

} // namespace cercle
