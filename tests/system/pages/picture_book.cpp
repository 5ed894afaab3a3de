#include "picture_book.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QImageReader>
#include <QPainter>

namespace cercle
{

namespace
{

constexpr int reduction = 4;
// Shades are kept in steps of eight, which halves the files.
constexpr int shadeMask = 0xf8;
constexpr int forgiven = 4;       // of 255, in one colour of one pixel: less than one step of the shades
constexpr int pixelsForgiven = 8; // of about 81,000

QString markFile(const QString &folder)
{
    return folder + QStringLiteral("/rendering.txt");
}

} // namespace

QImage reducedPicture(const QImage &window)
{
    constexpr int cells = reduction * reduction;
    const auto kept = [](int sum) { return (sum / cells & shadeMask) | (sum / cells >> 5); };
    const QImage full = window.convertToFormat(QImage::Format_RGB32);
    QImage out(full.width() / reduction, full.height() / reduction, QImage::Format_RGB32);
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            int red = 0, green = 0, blue = 0;
            for (int line = 0; line < reduction; ++line) {
                const auto *pixel =
                    reinterpret_cast<const QRgb *>(full.constScanLine(y * reduction + line)) + x * reduction;
                for (int column = 0; column < reduction; ++column, ++pixel) {
                    red += qRed(*pixel);
                    green += qGreen(*pixel);
                    blue += qBlue(*pixel);
                }
            }
            out.setPixel(x, y, qRgb(kept(red), kept(green), kept(blue)));
        }
    }
    return out;
}

PictureDifference pictureDifference(const QImage &kept, const QImage &now)
{
    PictureDifference found;
    if (kept.size() != now.size()) {
        found.pixels = qMax(kept.width() * kept.height(), now.width() * now.height());
        found.worst = 255;
        found.marked = now;
        return found;
    }
    found.marked = now.copy();
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const QRgb one = kept.pixel(x, y), other = now.pixel(x, y);
            const int step = std::max({qAbs(qRed(one) - qRed(other)), qAbs(qGreen(one) - qGreen(other)),
                                       qAbs(qBlue(one) - qBlue(other))});
            found.worst = qMax(found.worst, step);
            const bool differs = step > forgiven;
            found.pixels += differs ? 1 : 0;
            const auto pale = [](int shade) { return 192 + shade / 4; };
            found.marked.setPixel(x, y,
                                  differs ? qRgb(220, 0, 0)
                                          : qRgb(pale(qRed(other)), pale(qGreen(other)), pale(qBlue(other))));
        }
    }
    return found;
}

QString renderingMark()
{
    QImage sample(360, 160, QImage::Format_RGB32);
    sample.fill(Qt::white);
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 80, 30), 8, 8);
    int y = 50;
    for (const char *family : {"Inter", "DejaVu Sans Mono"}) {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
            QFont font(QString::fromLatin1(family));
            font.setPixelSize(14);
            font.setWeight(weight);
            font.setHintingPreference(QFont::PreferNoHinting);
            painter.setFont(font);
            painter.drawText(4, y, QStringLiteral("Séance n° 12 · “Graphes” – 18:30 · àçéÉœ &?"));
            y += 18;
        }
    }
    painter.end();
    const QByteArrayView bytes(sample.constBits(), sample.sizeInBytes());
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex().left(32));
}

PictureBook::PictureBook(QString references, QString differences, bool renewing)
    : m_references(std::move(references)), m_differences(std::move(differences)), m_renewing(renewing)
{
    QDir(m_differences).removeRecursively();
    QDir().mkpath(m_renewing ? m_references : m_differences);
}

QString PictureBook::pathOf(const QString &name) const
{
    return m_references + u'/' + name + QStringLiteral(".png");
}

QString PictureBook::whyNot() const
{
    QFile file(markFile(m_references));
    if (m_renewing)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("there are no references in %1").arg(m_references);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.value(0) == renderingMark())
        return {};
    return QStringLiteral("letters are drawn otherwise here than where the references were made (%1)")
        .arg(lines.value(1));
}

bool PictureBook::knows(const QString &name, const QImage &window)
{
    const QImage kept = QImage(pathOf(name)).convertToFormat(QImage::Format_RGB32);
    if (m_renewing || kept.isNull()
        || pictureDifference(kept, reducedPicture(window)).pixels > pixelsForgiven)
        return false;
    m_seen += name;
    return true;
}

QString PictureBook::compare(const QString &name, const QImage &window)
{
    m_seen += name;
    const QImage now = reducedPicture(window);
    if (m_renewing)
        return now.save(pathOf(name), "PNG", 0) ? QString()
                                                : QStringLiteral("%1 cannot be written").arg(pathOf(name));
    const QImage kept = QImage(pathOf(name)).convertToFormat(QImage::Format_RGB32);
    if (kept.isNull()) {
        now.save(m_differences + u'/' + name + QStringLiteral("-new.png"));
        return QStringLiteral("%1: no reference").arg(name);
    }
    const PictureDifference found = pictureDifference(kept, now);
    if (found.pixels <= pixelsForgiven)
        return {};
    const QString path = m_differences + u'/' + name;
    window.save(path + QStringLiteral("-window.png"));
    found.marked.save(path + QStringLiteral("-marked.png"));
    return QStringLiteral("%1: %2 of %3 pixels differ, by %4 at most; see %5-marked.png")
        .arg(name)
        .arg(found.pixels)
        .arg(now.width() * now.height())
        .arg(found.worst)
        .arg(path);
}

QStringList PictureBook::left() const
{
    QStringList names;
    for (const QString &file :
         QDir(m_references).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    for (const QString &name : m_seen)
        names.removeAll(name);
    return names;
}

void PictureBook::finish() const
{
    if (!m_renewing)
        return;
    for (const QString &name : left())
        QFile::remove(pathOf(name));
    QFile file(markFile(m_references));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            QStringLiteral("%1\nQt %2\n").arg(renderingMark(), QString::fromLatin1(qVersion())).toUtf8());
}

qint64 PictureBook::bytes() const
{
    qint64 sum = 0;
    for (const QFileInfo &file : QDir(m_references).entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

} // namespace cercle
