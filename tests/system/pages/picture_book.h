#pragma once
// Small pictures of the window that are kept with the tests, and what is compared with them.

#include <QImage>
#include <QStringList>

namespace cercle
{

// How far two pictures of one size are apart.
struct PictureDifference {
    int pixels = 0; // that differ more than the eye would forgive
    int worst = 0;  // the greatest step of one colour of one pixel, of 255
    QImage marked;  // the new one, paler, with what differs in red
};
PictureDifference pictureDifference(const QImage &kept, const QImage &now);

// The kept form of a picture of the window: a quarter of the size, as large areas compress well and a step by
// one pixel still shows in the shades.
QImage reducedPicture(const QImage &window);

// What this machine makes of some letters and a round corner. Other versions of the fonts, of their renderer
// or of Qt draw otherwise; their pictures cannot be compared with the kept ones.
QString renderingMark();

class PictureBook
{
public:
    // In a folder of references; what differs goes to the other one. With `renewing`, pictures are written,
    // not compared.
    PictureBook(QString references, QString differences, bool renewing);

    // Empty if the references were made where letters are drawn as here, else why nothing can be compared.
    QString whyNot() const;
    // The window looks as kept under this name.
    bool knows(const QString &name, const QImage &window);
    // What is wrong with this picture of the window; empty if nothing.
    QString compare(const QString &name, const QImage &window);
    // Kept pictures that were not asked for since: of pages that are gone.
    QStringList left() const;
    // With `renewing`: keeps the mark and takes away what is left.
    void finish() const;
    qint64 bytes() const;

private:
    QString pathOf(const QString &name) const;

    QString m_references;
    QString m_differences;
    bool m_renewing;
    QStringList m_seen;
};

} // namespace cercle
