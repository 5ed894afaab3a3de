#include "exchange/qr_code.h"

#include "catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qrencode.h>

using namespace cercle;

namespace
{
const QByteArray text =
    "CERCLE://JOIN/CERCLE1-14XR1-00PEJ-YVDGG-VV03Y-ST617-PCKT9-VA2K0-VSKXB-ZWY7F-KNHRM-JEQ3P";

QByteArray scanned(const QByteArray &png)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (program.isEmpty()) {
        WARN("skipped: zbarimg is not installed");
        return {};
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(png);
    file.close();
    QProcess reader;
    reader.start(program, {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
    REQUIRE(reader.waitForFinished(30000));
    return reader.readAllStandardOutput().trimmed();
}
} // namespace

TEST_CASE("a QR code is the library's matrix, with nothing lost")
{
    const auto code = makeQrCode(text);
    REQUIRE(code.ok());
    QRcode *expected = QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1);
    REQUIRE(code->size == expected->width);
    bool same = true;
    for (int y = 0; y < code->size; ++y) {
        for (int x = 0; x < code->size; ++x)
            same = same && code->isDark(x, y) == ((expected->data[y * code->size + x] & 1) != 0);
    }
    CHECK(same);
    QRcode_free(expected);
}

TEST_CASE("a scanner reads the picture")
{
    const auto code = makeQrCode(text);
    REQUIRE(code.ok());
    const QByteArray png = qrPng(*code);
    const QImage picture = QImage::fromData(png);
    REQUIRE(picture.width() == picture.height());
    CHECK(picture.width() > 500);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
    const QByteArray read = scanned(png);
    if (!read.isEmpty() || !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
        CHECK(read == text);
    for (const int scale : {1, 2, 7}) {
        const QImage small = qrPicture(*code, scale);
        CHECK(small.width() == scale * (code->size + 2 * QrCode::margin));
    }
}

TEST_CASE("upper case makes the code of an invitation smaller")
{
    const auto upper = makeQrCode(qrText(QStringLiteral("CERCLE1-14XR1-00PEJ")));
    const auto lower = makeQrCode("cercle://join/cercle1-14xr1-00pej");
    REQUIRE((upper.ok() && lower.ok()));
    CHECK(upper->size < lower->size);
    CHECK(qrText(QStringLiteral("CERCLE1-AB")) == "CERCLE://JOIN/CERCLE1-AB");
}

TEST_CASE("what does not fit into a QR code is refused")
{
    CHECK_FALSE(makeQrCode(QByteArray(5000, 'a')).ok());
    CHECK_FALSE(makeQrCode({}).ok());
    CHECK_FALSE(makeQrCode(QByteArray("a\0b", 3)).ok());
}

TEST_CASE("a drawing has two modules to a character and a light margin")
{
    const auto code = makeQrCode(text);
    REQUIRE(code.ok());
    QString drawing = qrDrawing(*code);
    drawing.remove(QStringLiteral("\x1b[97;40m")).remove(QStringLiteral("\x1b[0m"));
    const QStringList lines = drawing.split(u'\n', Qt::SkipEmptyParts);
    const int side = code->size + 2 * QrCode::margin;
    CHECK(lines.size() == (side + 1) / 2);
    for (const QString &line : lines)
        CHECK(line.size() == side);
    CHECK(lines[0] == QString(side, QChar(0x2588)));
}
