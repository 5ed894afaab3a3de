#include "exchange/pdf_finish.h"

#include <QCoreApplication>
#include <QLibrary>

namespace cercle::pdf
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

using FinishFunction = void (*)(const QByteArray *, const Finish *, Result<QByteArray> *);

} // namespace

Result<QByteArray> finish(const QByteArray &pdf, const Finish &with)
{
    // Beside the programs, installed or built: PREFIX/bin and PREFIX/lib/cercle/plugins.
    QLibrary library(QCoreApplication::applicationDirPath()
                     + QStringLiteral("/../lib/cercle/plugins/cercle_pdf"));
    const auto function = reinterpret_cast<FinishFunction>(library.resolve("cercle_finish_pdf"));
    if (!function)
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "The part of Cercle that writes PDF is missing (%1); install Cercle again, or export as "
                "HTML instead.")
                .arg(library.errorString())};
    Result<QByteArray> out = QByteArray();
    function(&pdf, &with, &out);
    return out;
}

} // namespace cercle::pdf
