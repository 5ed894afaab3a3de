#pragma once
// How much time is left of what is being talked about, in a pill: "12:34 left", or "+02:10 late". Its digits
// stand in cells of one width. It wakes once a second while it is seen and something runs, once a minute for
// a whole session, else never.

#include <QLabel>
#include <QTimer>

#include <cstdint>
#include <functional>

namespace cercle
{

class Theme;

class TimeLeft final : public QLabel
{
    Q_OBJECT
public:
    // `nowMs` gives milliseconds since 1970 UTC.
    TimeLeft(const Theme &theme, std::function<std::int64_t()> nowMs, QWidget *parent = nullptr);

    // Counts down to a moment, by the second or, for what is long, by the minute.
    enum class Pace { Seconds, Minutes };
    void countTo(std::int64_t ms, Pace pace);
    // How long it has gone on since a moment, for what has no end.
    void countFrom(std::int64_t ms);
    // Shows nothing.
    void stop();
    bool isLate() const { return m_late; }
    bool ticks() const { return m_timer.isActive(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    // The time is up, or the first second after it has come.
    void lateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    std::function<std::int64_t()> m_nowMs;
    QTimer m_timer;
    std::int64_t m_moment = 0; // 0: nothing is counted
    bool m_up = false;
    Pace m_pace = Pace::Seconds;
    bool m_late = false;
    QString m_digits;
    QString m_word;
};

} // namespace cercle
