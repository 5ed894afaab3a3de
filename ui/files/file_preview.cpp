#include "files/file_preview.h"

#include "exchange/safe_text.h"
#include "files/file_words.h"
#include "files/page_reader.h"
#include "notes/note_preview.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "workspace/file_book.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStringDecoder>
#include <QTextBlock>

namespace cercle
{

namespace
{

constexpr int tallest = 430; // logical pixels; an upright A4 page fills the pane's width
constexpr int tallestText = 260;
constexpr int lateMs = 300;
constexpr int resizedMs = 150;
constexpr qsizetype textBytes = 6000; // more than there is room for
constexpr int wordsMargin = 12;
constexpr double upright = 1.4142; // of A4, until the page is known

// The first whole lines of UTF-8; nothing where it is something else.
QString beginningOf(const QByteArray &bytes, bool isWhole)
{
    qsizetype length = bytes.size();
    if (!isWhole) {
        const qsizetype line = bytes.lastIndexOf('\n');
        for (length = line > 0 ? line : length; length > 0 && line <= 0 && (bytes[length - 1] & 0x80);)
            --length; // in the midst of a letter
    }
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(QByteArrayView(bytes).first(length));
    return decode.hasError() || text.contains(QChar::Null) ? QString() : text;
}

// A text that has no markup keeps its lines and its signs.
QString asMarkdown(const QString &plain)
{
    QString out;
    for (const QString &line : plain.split(u'\n')) {
        const QString safe = markdownLine(line);
        if (safe.isEmpty())
            out += out.endsWith(u"\n\n") ? QString() : QStringLiteral("\n\n");
        else
            out += (out.isEmpty() || out.endsWith(u'\n') ? QString() : QStringLiteral("\\\n"))
                   + (safe.startsWith(u'=') ? QStringLiteral("\\") : QString()) + safe;
    }
    return out;
}

// Where the last line ends that is wholly within `most`.
int lastLineWithin(const QTextDocument &document, int most)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    qreal end = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF rect = layout.blockBoundingRect(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const qreal bottom = block.layout()->position().y() + block.layout()->lineAt(i).rect().bottom();
            if (bottom > most)
                return qRound(end);
            end = qMax(end, bottom);
        }
        if (rect.top() > most)
            break;
    }
    return qRound(end);
}

} // namespace

FilePreview::FilePreview(const Theme &theme, FileBook &files, QWidget *parent)
    : RowButton(theme, parent), m_files(files)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Opens the file; drag it to a folder to copy it there"));
    setAccessibleDescription(tr("Opens the file"));
    m_late.setSingleShot(true);
    m_late.setInterval(lateMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_words = tr("The first page is being drawn…");
        update();
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(resizedMs);
    connect(&m_resized, &QTimer::timeout, this, &FilePreview::ask);
    hide();
}

FilePreview::~FilePreview() = default;

FilePreview::Kind FilePreview::kindOf(const QString &name)
{
    const QString kind = fileKind(name);
    if (kind == u"PDF")
        return Kind::Pdf;
    if (kind == u"MD" || kind == u"MARKDOWN")
        return Kind::Markdown;
    return kind == u"TXT" ? Kind::Text : Kind::None;
}

void FilePreview::clear()
{
    m_kind = Kind::None;
    m_file = {};
    m_asked = {};
    m_page = {};
    m_words.clear();
    m_late.stop();
    if (m_reader)
        m_reader->cancel();
    hide();
}

void FilePreview::present(const FileFacts &file)
{
    const Kind kind = kindOf(file.name);
    if (kind == m_kind && file.sha256 == m_file.sha256) {
        m_file = file;
        return;
    }
    clear();
    if (kind == Kind::None || !m_files.has(file.sha256))
        return;
    m_kind = kind;
    m_file = file;
    const QString name = shownFileName(file.name);
    setAccessibleName(kind == Kind::Pdf ? tr("First page of “%1”").arg(name)
                                        : tr("Beginning of “%1”").arg(name));
    if (m_text)
        m_text->setVisible(kind != Kind::Pdf);
    if (kind != Kind::Pdf)
        return showText();
    show();
    fit();
    ask();
}

QSize FilePreview::room() const
{
    return (QSizeF(width() - 2, tallest - 2) * devicePixelRatioF()).toSize();
}

void FilePreview::ask()
{
    if (m_kind != Kind::Pdf || !isVisible() || width() < 20 || m_asked == room())
        return;
    m_asked = room();
    if (!m_reader) {
        m_reader = new PageReader(this);
        connect(m_reader, &PageReader::drawn, this, &FilePreview::take);
    }
    m_reader->read(m_files.store().path(Hash::fromBytes(m_file.sha256)), m_asked);
    if (m_page.isNull() && m_words.isEmpty())
        m_late.start();
}

void FilePreview::take(const PdfPage &page)
{
    m_late.stop();
    m_words.clear();
    m_page = page.image;
    switch (page.state) {
    case PdfPage::State::Drawn:
        m_page.setDevicePixelRatio(devicePixelRatioF());
        return fit();
    case PdfPage::State::Locked:
        return say(tr("This PDF wants a password; open it to give it."));
    case PdfPage::State::Unreadable:
        return say(tr("This PDF cannot be read; it may be damaged."));
    case PdfPage::State::Stopped:
        return say(tr("The first page takes too long to draw; open the file to see it."));
    case PdfPage::State::NoReader:
        hide();
    }
}

void FilePreview::say(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    fit();
}

void FilePreview::showText()
{
    const Hash hash = Hash::fromBytes(m_file.sha256);
    const auto bytes = m_files.store().read(hash, 0, textBytes);
    QString text = bytes ? beginningOf(*bytes, bytes->size() < textBytes) : QString();
    if (text.trimmed().isEmpty())
        return clear();
    if (!m_text) {
        m_text = new NotePreview(m_theme, this);
        m_text->setFont(type::font(type::small));
        m_text->setMargin(wordsMargin);
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_text->setFocusPolicy(Qt::NoFocus);
        m_text->setTextInteractionFlags(Qt::NoTextInteraction);
        m_text->viewport()->setAutoFillBackground(false);
    }
    m_text->setAccessibleName(accessibleName());
    m_text->showMarkdown(m_kind == Kind::Text ? asMarkdown(text) : text);
    m_text->show();
    show();
    fit();
}

// As high as what is shown.
void FilePreview::fit()
{
    const int wide = qMax(20, width());
    int high = qMin(tallest, qRound(wide * upright));
    if (m_kind != Kind::Pdf) {
        m_text->setGeometry(1, 1, wide - 2, tallestText);
        high = lastLineWithin(*m_text->document(), tallestText - wordsMargin) + wordsMargin;
        m_text->resize(wide - 2, high - 2);
    } else if (!m_page.isNull()) {
        high = qRound(m_page.deviceIndependentSize().height()) + 2;
    } else if (!m_words.isEmpty() && !m_late.isActive()) {
        const QRect box =
            QFontMetrics(type::font(type::small))
                .boundingRect(QRect(0, 0, wide - 2 * wordsMargin, 10'000), Qt::TextWordWrap, m_words);
        high = box.height() + 2 * wordsMargin;
    }
    setFixedHeight(high);
    updateGeometry();
    update();
}

void FilePreview::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(underMouse() ? tokens.borderControl : tokens.border);
    if (!m_page.isNull()) {
        // The window may have come to another screen, and the width may just be changing.
        if (room() != m_asked && !m_resized.isActive())
            m_resized.start();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF shown = m_page.deviceIndependentSize();
        painter.drawImage(QPointF(1, 1), m_page);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(QRectF(0, 0, shown.width() + 1, shown.height() + 1));
    } else {
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(frame, radius::segment, radius::segment);
        painter.setPen(tokens.text2);
        painter.setFont(type::font(type::small));
        painter.drawText(rect().adjusted(wordsMargin, wordsMargin, -wordsMargin, -wordsMargin),
                         Qt::TextWordWrap | (m_late.isActive() ? Qt::AlignCenter : Qt::AlignVCenter),
                         m_words);
    }
    paintFocus(painter);
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    RowButton::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    if (m_kind == Kind::Markdown || m_kind == Kind::Text)
        fit();
    else if (m_asked.isEmpty())
        ask();
    else
        m_resized.start();
}

void FilePreview::showEvent(QShowEvent *event)
{
    RowButton::showEvent(event);
    ask();
}

void FilePreview::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    RowButton::mousePressEvent(event);
}

void FilePreview::mouseMoveEvent(QMouseEvent *event)
{
    RowButton::mouseMoveEvent(event);
    if (!isDown() || !(event->buttons() & Qt::LeftButton)
        || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    setDown(false); // it is not pressed any more
    Q_EMIT dragged();
}

} // namespace cercle
