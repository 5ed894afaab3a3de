#pragma once
// The first page of a PDF as a picture. What reads PDF is loaded when the first one is drawn, not at each
// start; a drawing may take seconds, so it is asked for on another thread (files/page_reader.h).

#include <QImage>
#include <QString>

#include <functional>

namespace cercle
{

struct PdfPage {
    enum class State {
        Drawn,
        Locked,     // it wants a password
        Unreadable, // damaged, without a page, or no PDF
        Stopped,    // `stop` said so
        NoReader,   // the part of Cercle that reads PDF is missing
    };
    State state = State::NoReader;
    QImage image;
};

// As large as fits into `within` (device pixels). `stop` is asked now and then.
PdfPage drawFirstPage(const QString &path, QSize within, const std::function<bool()> &stop);

} // namespace cercle
