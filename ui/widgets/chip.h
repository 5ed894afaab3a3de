#pragma once
// A short status in a pill.

#include "widgets/tone.h"

#include <QLabel>

class QPainter;

namespace cercle
{

class Theme;

class Chip final : public QLabel
{
    Q_OBJECT
public:
    Chip(const Theme &theme, const QString &text, Tone tone, QWidget *parent = nullptr);

    void setStatus(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // The same pill for delegates, its right edge at `right`, centred on `middle`. Returns its left edge.
    static qreal paint(QPainter &painter, const Tokens &tokens, qreal right, qreal middle,
                       const QString &text, Tone tone);
    // Width of the pill around `text`.
    static int widthOf(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
};

} // namespace cercle
