#pragma once
// A QR code on the screen: dark on light in either theme, so that phones read it, each module a whole number
// of the screen's own pixels.

#include "exchange/qr_code.h"

#include <QWidget>

namespace cercle
{

class QrView final : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    void setCode(const QrCode &code);
    const QrCode &code() const { return m_code; }
    QSize sizeHint() const override { return {232, 232}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace cercle
