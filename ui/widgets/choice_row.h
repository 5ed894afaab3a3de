#pragma once
// One of several answers: a radio button whose words may need several lines, with the key that chooses it.

#include <QRadioButton>

namespace cercle
{

class Theme;

class ChoiceRow final : public QRadioButton
{
    Q_OBJECT
public:
    // `key`: shown before the words; empty: none.
    ChoiceRow(const Theme &theme, const QString &key, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const;

    const Theme &m_theme;
    QString m_key;
};

} // namespace cercle
