#include "exchange/qr_code.h"

#include <QBuffer>
#include <QCoreApplication>

#include <qrencode.h>

#include <memory>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(QrCode)
};
} // namespace

Result<QrCode> makeQrCode(const QByteArray &text)
{
    using Handle = std::unique_ptr<QRcode, decltype(&QRcode_free)>;
    const Handle made(text.isEmpty() || text.contains('\0')
                          ? nullptr
                          : QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1),
                      &QRcode_free);
    if (!made)
        return Error{Error::Kind::Invalid,
                     Words::tr("This is too long for a QR code; hand it on as a link or a file instead.")};
    QrCode out;
    out.size = made->width;
    out.dark = QBitArray(out.size * out.size);
    for (int i = 0; i < out.size * out.size; ++i)
        out.dark.setBit(i, made->data[i] & 1);
    return out;
}

QByteArray qrText(const QString &invitationCode)
{
    return "CERCLE://JOIN/" + invitationCode.toUpper().toLatin1();
}

QImage qrPicture(const QrCode &code, int scale)
{
    const int side = code.size + 2 * QrCode::margin;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code.size; ++y) {
        uchar *line = image.scanLine(y + QrCode::margin);
        for (int x = 0; x < code.size; ++x)
            line[x + QrCode::margin] = code.isDark(x, y) ? 0 : 255;
    }
    return image.scaled(side * scale, side * scale); // nearest pixel: edges stay sharp
}

QByteArray qrPng(const QrCode &code, int pixels)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    qrPicture(code, qMax(1, pixels / (code.size + 2 * QrCode::margin))).save(&buffer, "PNG");
    return out;
}

QString qrDrawing(const QrCode &code)
{
    // Blocks are drawn where it is light, on a black ground, so that it reads the same on a white terminal.
    const int from = -QrCode::margin, to = code.size + QrCode::margin;
    const auto light = [&](int x, int y) {
        return x < 0 || y < 0 || x >= code.size || y >= code.size || !code.isDark(x, y);
    };
    QString out;
    for (int y = from; y < to; y += 2) {
        out += QStringLiteral("\x1b[97;40m");
        for (int x = from; x < to; ++x) {
            const bool above = light(x, y), below = y + 1 >= to ? false : light(x, y + 1);
            out += above ? (below ? QChar(0x2588) : QChar(0x2580)) : (below ? QChar(0x2584) : QChar(u' '));
        }
        out += QStringLiteral("\x1b[0m\n");
    }
    return out;
}

} // namespace cercle
