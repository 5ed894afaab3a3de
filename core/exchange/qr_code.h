#pragma once
// QR codes (ISO/IEC 18004), made by libqrencode: the matrix, a picture of it, and a drawing for terminals.
// Always dark on light with a margin of four modules, as phones need it.

#include "base/result.h"

#include <QBitArray>
#include <QByteArray>
#include <QImage>
#include <QString>

namespace cercle
{

struct QrCode {
    static constexpr int margin = 4; // modules
    int size = 0;                    // modules along a side, without the margin
    QBitArray dark;                  // row by row

    bool isDark(int x, int y) const { return dark.testBit(y * size + x); }
};

// The smallest code that holds `text` at the lowest level of correction, which is enough for a screen:
// nothing covers it. Text of digits, upper-case letters and $%*+-./: takes less room. Error: Invalid (more
// than a code can hold, or empty).
Result<QrCode> makeQrCode(const QByteArray &text);
// The link of an invitation as a code holds it best: scheme, host and code in upper case, which mean the
// same.
QByteArray qrText(const QString &invitationCode);

// `scale` pixels for each module, margin included, in black and white.
QImage qrPicture(const QrCode &code, int scale);
// PNG of about `pixels` along a side.
QByteArray qrPng(const QrCode &code, int pixels = 720);
// Two modules for each character, for a terminal of either colour; ends in a line break.
QString qrDrawing(const QrCode &code);

} // namespace cercle
