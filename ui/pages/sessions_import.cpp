// Calendars on the sessions' page: chosen or dropped, their dates become sessions.

#include "pages/sessions_page.h"

#include "context.h"
#include "exchange/import_ics.h"
#include "pages/import_card.h"
#include "widgets/drop_veil.h"
#include "widgets/file_dialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace cercle
{

namespace
{

// The files that are dragged; a calendar among them, or nothing.
QString calendarIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()
            && QFileInfo(url.toLocalFile()).suffix().compare(QStringLiteral("ics"), Qt::CaseInsensitive) == 0)
            return url.toLocalFile();
    }
    return {};
}

} // namespace

void SessionsPage::askForCalendar()
{
    const QString path = FileDialog::toOpen(
        window(), tr("Import a calendar"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Calendar (*.ics)"));
    if (!path.isEmpty())
        importFile(path);
}

void SessionsPage::importFile(const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = importCalendar(m_context.workspace, group(), path, false);
    QGuiApplication::restoreOverrideCursor();
    const QString name = QFileInfo(path).fileName();
    if (!report)
        return m_report->present(name, report.error());
    // What came whole is said in one line that can be undone.
    m_report->hide();
    if (report->added() == 0 || !report->notTaken.empty())
        m_report->present(name, *report);
    if (report->added() > 0)
        m_context.notices.tellUndoable(
            tr("%n session(s) came from “%1”.", nullptr, report->added()).arg(name));
}

void SessionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return event->ignore();
    // Another file is taken as well, so that the drop can say why it is refused.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QString path = calendarIn(*event->mimeData()); !path.isEmpty())
        m_veil->raiseWith(tr("Drop to import “%1”").arg(QFileInfo(path).fileName()), Symbol::Calendar, false);
    else
        m_veil->raiseWith(tr("Only calendars (.ics) are taken here; drop other files onto the library."),
                          Symbol::Warning, true);
}

void SessionsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_veil->hide();
}

void SessionsPage::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QString path = calendarIn(*event->mimeData()); !path.isEmpty())
        return importFile(path);
    m_context.notices.fail({Error::Kind::Refused,
                            tr("Only calendars (.ics) are taken here; drop other files onto the library.")});
}

} // namespace cercle
