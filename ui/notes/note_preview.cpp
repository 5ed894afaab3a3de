#include "notes/note_preview.h"

#include "exchange/markdown.h"
#include "files/file_words.h"
#include "notes/soft_breaks.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "workspace/file_book.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace cercle
{

namespace
{

// Where nobody has a resource, QTextDocument itself looks for a file of that name on the disk.
class ClosedDocument final : public QTextDocument
{
public:
    using Pictures = std::function<QVariant(const QUrl &)>;
    explicit ClosedDocument(QObject *parent, Pictures pictures = {})
        : QTextDocument(parent), m_pictures(std::move(pictures))
    {
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        return type == QTextDocument::ImageResource && m_pictures ? m_pictures(name) : QVariant();
    }

private:
    Pictures m_pictures;
};

constexpr int pictureHeight = 900;
constexpr int refitMs = 150;
constexpr int quoteIndent = 40; // of a quote in a rich text
constexpr int quoteBar = 16;    // from the bar to the words

int quoteLevel(const QTextBlock &block)
{
    return block.isValid() ? static_cast<int>(block.blockFormat().leftMargin()) / quoteIndent : 0;
}

// Code keeps its lines as they are only where they fit; a page that scrolls sideways is read by nobody.
void wrapAll(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().nonBreakableLines())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

// The pieces of one paragraph stand together.
void closeBreaks(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool goesOn = soft::continues(block.next());
        if (!goesOn && !soft::continues(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        if (goesOn)
            format.setBottomMargin(0);
        if (soft::continues(block))
            format.setTopMargin(0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

} // namespace

NotePreview::NotePreview(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setDocument(new ClosedDocument(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFont(type::font(type::item));
    setOpenLinks(false);
    setAccessibleName(tr("Preview of the notes"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // The space at the end of a line of code counts as its width; nothing that can be read lies there.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme().isEmpty() && !url.fragment().isEmpty())
            scrollToAnchor(url.fragment());
        else if (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
            Q_EMIT linkChosen(url);
        else if (const auto files = filesNamedIn(url.toString(QUrl::FullyEncoded)); !files.empty())
            Q_EMIT fileChosen(files.front());
    });
    connect(&theme, &Theme::changed, this, &NotePreview::render);
    m_refit.setSingleShot(true);
    m_refit.setInterval(refitMs);
    connect(&m_refit, &QTimer::timeout, this, &NotePreview::render);
}

void NotePreview::showMarkdown(const QString &markdown)
{
    if (markdown == m_markdown && !document()->isEmpty())
        return;
    m_markdown = markdown;
    render();
}

void NotePreview::setFiles(FileBook &files)
{
    m_files = &files;
    connect(&files, &FileBook::arrived, this, [this](const Hash &file) {
        if (m_markdown.contains(QString::fromLatin1(file.toBytes().toHex())))
            render();
    });
}

QVariant NotePreview::picture(const QUrl &name) const
{
    const QByteArray sha256 = fileOfLink(name.toString(QUrl::FullyEncoded));
    if (sha256.isEmpty() || !m_files)
        return {};
    const int wide = qMax(80, viewport()->width() - 2 * m_margin - 8);
    const QImage image = pictureOf(*m_files, sha256, {wide, pictureHeight});
    return image.isNull() ? QVariant() : QVariant(image);
}

void NotePreview::render()
{
    const Tokens &tokens = m_theme.tokens();
    // A rich text's own rules, not a style sheet of the application.
    const double body = font().pointSizeF();
    const auto rule = [](const char *selector, const QString &css) {
        return QLatin1String(selector) + QStringLiteral(" { ") + css + QStringLiteral(" }\n");
    };
    const QString code = type::monospace(type::body).families().join(QStringLiteral("', '"));
    QString css;
    css += rule("body, p, li", QStringLiteral("line-height: 145%; color: %1;").arg(tokens.text.name()));
    css += rule("h1", QStringLiteral("font-size: %1pt; font-weight: 600; margin-top: 18px;").arg(body * 1.6));
    css +=
        rule("h2", QStringLiteral("font-size: %1pt; font-weight: 600; margin-top: 18px;").arg(body * 1.28));
    css += rule("h3", QStringLiteral("font-size: %1pt; font-weight: 600; margin-top: 14px;").arg(body * 1.1));
    css += rule("a", QStringLiteral("color: %1;").arg(tokens.accentText.name()));
    css += rule("code, pre", QStringLiteral("font-family: '%1'; font-size: %2pt; background-color: %3;")
                                 .arg(code)
                                 .arg(body * 0.92)
                                 .arg((tokens.dark ? tokens.raised : tokens.window).name()));
    css += rule("blockquote", QStringLiteral("color: %1;").arg(tokens.text2.name()));
    css += rule("th", QStringLiteral("background-color: %1; padding: 6px; font-weight: 600;")
                          .arg((tokens.dark ? tokens.raised : tokens.window).name()));
    css += rule("td", QStringLiteral("padding: 6px;"));
    css += rule(
        "table",
        QStringLiteral("border-color: %1; border-style: solid; border-width: 1px; border-collapse: collapse;")
            .arg(tokens.borderSoft.name()));
    NoteOptions options;
    options.french = QLocale().language() == QLocale::French;
    const int scrolled = verticalScrollBar()->value();
    // Made ready before it is laid out for the first time.
    const QTextDocument *before = document();
    auto *now = new ClosedDocument(this, [this](const QUrl &name) { return picture(name); });
    now->setDefaultFont(font());
    now->setDocumentMargin(m_margin);
    now->setDefaultStyleSheet(css);
    now->setHtml(renderMarkdown(m_markdown.toUtf8(), HtmlTarget::RichText, options).html);
    wrapAll(*now);
    soft::fit(*now, 0, now->characterCount());
    closeBreaks(*now);
    setDocument(now);
    delete before;
    verticalScrollBar()->setValue(scrolled);
}

// Pictures are as wide as there is room when they are laid out.
void NotePreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_files && event->size().width() != event->oldSize().width() && m_markdown.contains(u"](cercle:"))
        m_refit.start();
}

void NotePreview::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    // A rich text draws no borders of paragraphs, so the bars beside quotes are drawn here.
    QPainter painter(viewport());
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const int scrolled = verticalScrollBar()->value();
    for (QTextBlock block = cursorForPosition(QPoint(0, 0)).block(); block.isValid(); block = block.next()) {
        const QRectF rect = layout.blockBoundingRect(block).translated(0, -scrolled);
        if (rect.top() > viewport()->height())
            break;
        const QTextBlock next = block.next();
        for (int level = 1; level <= quoteLevel(block); ++level) {
            const qreal bottom =
                quoteLevel(next) >= level ? layout.blockBoundingRect(next).top() - scrolled : rect.bottom();
            painter.fillRect(
                QRectF(m_margin + level * quoteIndent - quoteBar, rect.top(), 3, bottom - rect.top()),
                m_theme.tokens().border);
        }
    }
}

QMimeData *NotePreview::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()).next();
         block.isValid() && block.position() <= last.position(); block = block.next()) {
        if (!soft::continues(block))
            continue;
        auto *copied = new QMimeData;
        copied->setText(soft::text(*document(), cursor.selectionStart(), cursor.selectionEnd()));
        return copied;
    }
    return QTextBrowser::createMimeDataFromSelection();
}

QVariant NotePreview::loadResource(int, const QUrl &)
{
    return {};
}

void NotePreview::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace cercle
