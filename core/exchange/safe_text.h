#pragma once
// Defence of whoever shows a text that somebody else wrote: an unbroken line of 400 kB freezes a layout for
// seconds, a pile of combining marks paints over the neighbours, an override of direction hides a file's real
// ending. The stored text is never changed; these work on what is shown.

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace cercle
{

// Carries the count of unspaced characters from one piece of a paragraph to the next; make one per paragraph.
class TextDefence
{
public:
    static constexpr int longestRun = 2000; // UTF-16 units without a place to break
    static constexpr int mostMarks = 8;     // combining marks on one letter

    // The text with a zero-width space after every 2,000 unspaced characters, with at most 8 combining marks
    // on a letter, and with overrides of direction and control characters shown as U+FFFD.
    QString apply(QStringView text);
    void reset() { m_run = 0, m_marks = 0; }

private:
    int m_run = 0;
    int m_marks = 0;
};

// The link as it may be followed, percent-encoded: http, https and mailto only, with a host or an address.
// Nothing for any other scheme, for relative addresses and for what is no URL.
std::optional<QUrl> safeUrl(const QString &text);
// As bytes for an attribute or a PDF: ASCII, with parentheses and quotes encoded as well.
QByteArray encodedUrl(const QUrl &url);

// The text on one line: line ends and tabs become spaces, runs of spaces one, none at the ends. Unlike
// QString::simplified() it leaves no-break spaces as they are.
QString oneLine(const QString &text);
// The text on one line that Markdown shows as it is.
QString markdownLine(const QString &text);

// What French wants where a plain or no-break space stands: a narrow no-break space before ; ! ?, a no-break
// space before : and », after «. Nothing is inserted where no space is, so that addresses and times stay
// whole.
QString frenchSpacing(QString text);
// "Date" to "Date:", in French with a no-break space before the colon.
QString withColon(const QString &label, bool french);

// Cuts a long Markdown text into pages that can be rendered on their own: at the last blank line that is
// outside a fenced block, else at a line end, else at a space, else between two characters. `limit` is in
// bytes of plain prose; what costs a layout more (tables, links, unbroken runs) counts for more bytes, so
// that each page is laid out in a fraction of a second. The pages together are the text.
std::vector<QByteArrayView> pagesOf(QByteArrayView markdown, qsizetype limit = 256 * 1024);

} // namespace cercle
