#pragma once
// Days, hours and minutes (or hours, minutes and seconds on the last day) until a moment, in three tiles.
// Digits stand in cells of one width, as the font's own digits would make the tiles jump.

#include <QLabel>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace cercle
{

class Theme;

class Countdown final : public QLabel
{
    Q_OBJECT
public:
    // `nowMs` gives milliseconds since 1970 UTC.
    Countdown(const Theme &theme, std::function<std::int64_t()> nowMs, QWidget *parent = nullptr);

    // Milliseconds since 1970 UTC of what is awaited.
    void setTarget(std::int64_t ms);
    // Said in one line of words, where there is no room for the large digits.
    void setInWords(bool words);
    bool isInWords() const { return m_inWords; }
    // Of the large digits.
    static int digitsWidth();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The moment has come.
    void reached();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    std::function<std::int64_t()> m_nowMs;
    QTimer m_timer;
    std::int64_t m_target = 0;
    bool m_inWords = false;
    QString m_digits[3];
    QString m_units[3];
};

} // namespace cercle
