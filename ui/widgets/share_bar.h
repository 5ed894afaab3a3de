#pragma once
// One line of a comparison: a name, a bar as long as its share of the most, and the number.

#include <QLabel>

namespace cercle
{

class Theme;

class ShareBar final : public QLabel
{
    Q_OBJECT
public:
    explicit ShareBar(const Theme &theme, QWidget *parent = nullptr);

    // `remark` stands beside the name in words, such as "away".
    void setShare(const QString &name, int count, int most, const QString &words, const QString &remark,
                  bool own);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QString m_remark;
    QString m_number;
    qreal m_share = 0;
    bool m_own = false;
};

} // namespace cercle
