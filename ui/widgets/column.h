#pragma once
// A page's scrolling column of cards under titles. It fills the page, as lists do; one of long texts is at
// most as wide as reads well.

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

    static constexpr int page = 1180, texts = 820;

    explicit Column(int widest = page, QWidget *parent = nullptr);

    void add(QWidget *widget);
    void addTitle(const QString &title);

private:
    QVBoxLayout *m_column;
};

} // namespace cercle
