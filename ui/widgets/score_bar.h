#pragma once
// How a criterion was judged: its title, the mean, a bar in steps, and what that level means in words.

#include <QLabel>

namespace cercle
{

class Theme;

class ScoreBar final : public QLabel
{
    Q_OBJECT
public:
    explicit ScoreBar(const Theme &theme, QWidget *parent = nullptr);

    // `mean` lies between `least` and `most`. `meaning` stands below, if there is one.
    void setScore(const QString &title, double mean, int least, int most, const QString &meaning);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    QString m_number;
    QString m_meaning;
    double m_share = 0;
    int m_steps = 1;
};

} // namespace cercle
