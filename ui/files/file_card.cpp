#include "files/file_card.h"

#include "context.h"
#include "files/file_preview.h"
#include "files/file_words.h"
#include "theme/typography.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int pictureHeight = 320;

// May be broken at every letter: a name is shown in full, and the column is narrow.
QString breakable(const QString &name)
{
    QString out;
    for (int i = 0; i < name.size(); ++i) {
        out += name.at(i);
        if (!name.at(i).isHighSurrogate() && (i % 12 == 11 || name.at(i) == u'_' || name.at(i) == u'-'))
            out += QChar(0x200b);
    }
    return out;
}

} // namespace

FileCard::FileCard(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new Label({}, type::body, QFont::Medium)),
      m_facts(new IconLabel(context.theme, Symbol::Document)), m_picture(new QLabel),
      m_preview(new FilePreview(context.theme, context.workspace.files(), this))
{
    m_name->setWordWrap(true);
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_picture);
    column->addWidget(m_preview);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag it to a folder to copy it there"));
    connect(m_preview, &FilePreview::clicked, this, [this] {
        if (m_file)
            openFile(m_context, *m_file);
    });
    connect(m_preview, &FilePreview::dragged, this, &FileCard::startDrag);
    FileBook &files = context.workspace.files();
    const auto moved = [this](const Hash &file) {
        if (m_file && file.view() == m_file->sha256) {
            present(m_file);
            Q_EMIT stateChanged();
        }
    };
    connect(&files, &FileBook::progressed, this, moved);
    connect(&files, &FileBook::arrived, this, moved);
    hide();
}

void FileCard::present(const std::optional<FileFacts> &file)
{
    m_file = file;
    setVisible(file.has_value());
    if (!file)
        return m_preview->clear();
    const QString name = shownFileName(file->name);
    m_name->setText(breakable(name));
    m_name->setAccessibleName(name);
    m_facts->setText(fileFacts(m_context.workspace.files(), *file));
    showPicture();
    m_preview->present(*file);
}

void FileCard::showPicture()
{
    const bool shows = m_file && isPicture(m_file->name) && m_context.workspace.files().has(m_file->sha256);
    if (!shows) {
        m_pictureOf.clear();
        m_picture->hide();
        return;
    }
    const int wide = width();
    if (m_pictureOf == m_file->sha256 && m_pictureWidth == wide)
        return;
    m_pictureOf = m_file->sha256;
    m_pictureWidth = wide;
    const qreal ratio = devicePixelRatioF();
    QImage picture =
        pictureOf(m_context.workspace.files(), m_file->sha256, QSize(wide, pictureHeight) * ratio);
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->setAccessibleName(tr("Picture: %1").arg(shownFileName(m_file->name)));
    m_picture->setVisible(!picture.isNull());
}

void FileCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_file && m_picture->isVisibleTo(this))
        showPicture();
}

void FileCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
}

void FileCard::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton)
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        startDrag();
}

void FileCard::startDrag()
{
    if (!m_file)
        return;
    const auto copy = m_context.workspace.files().store().copyNamed(Hash::fromBytes(m_file->sha256),
                                                                    shownFileName(m_file->name));
    if (!m_context.notices.check(copy))
        return;
    auto *carried = new QMimeData;
    carried->setUrls({QUrl::fromLocalFile(*copy)});
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::CopyAction);
}

} // namespace cercle
