#include "sample_names.h"

#include "base/json.h"

#include <QRegularExpression>

namespace cercle
{

namespace
{

QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            out += c.toCaseFolded();
    }
    return out;
}

} // namespace

QByteArray withoutNamesake(const QByteArray &sample, const QString &reader)
{
    const QString first = folded(reader.simplified().section(u' ', 0, 0));
    JsonDoc doc;
    if (first.isEmpty() || !doc.scan(sample, {.depth = 16, .keys = 40000, .bytes = 4 << 20}))
        return sample;
    QString name, handle;
    doc.root()["members"].elements([&](JsonView member) {
        if (folded(member["name"].toString()) == first) {
            name = member["name"].toString();
            handle = member["handle"].toString();
        }
    });
    if (name.isEmpty())
        return sample;
    // Names of women and of men, and French elides before the first alone: "d’Inès", "d’Alix".
    const bool vowel = QStringLiteral("aeiouyh").contains(folded(name).front());
    const QString other = vowel ? QStringLiteral("Alix") : QStringLiteral("Camille");
    QString text = QString::fromUtf8(sample);
    // A line end in JSON is a letter, too.
    text.replace(
        QRegularExpression(
            QStringLiteral("(?:(?<!\\p{L})|(?<=\\\\n))%1(?!\\p{L})").arg(QRegularExpression::escape(name))),
        other);
    text.replace(QRegularExpression(
                     QStringLiteral("(\"handle\"\\s*:\\s*\")%1\"").arg(QRegularExpression::escape(handle))),
                 QStringLiteral("\\1%1\"").arg(other.toLower()));
    return text.toUtf8();
}

} // namespace cercle
