#include "notes/export_menu.h"

#include "base/save_file.h"
#include "context.h"
#include "exchange/exports.h"
#include "exchange/gather.h"
#include "widgets/file_dialog.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportMenu)
};

struct Format {
    QString name;
    QString ending;
    Result<QByteArray> (*make)(const SessionDocument &);
};

// The one that is printed comes first.
std::vector<Format> formats()
{
    return {
        {Words::tr("PDF, to print"), QStringLiteral("pdf"), exportPdf},
        {Words::tr("Web page (HTML)"), QStringLiteral("html"),
         [](const SessionDocument &d) { return Result<QByteArray>(exportHtml(d)); }},
        {Words::tr("Markdown"), QStringLiteral("md"),
         [](const SessionDocument &d) { return Result<QByteArray>(exportMarkdown(d)); }},
        {Words::tr("Calendar (ICS)"), QStringLiteral("ics"), exportIcs},
    };
}

// A file name that every system takes.
QString fileName(const SessionDocument &document, const QString &ending)
{
    QString name;
    if (!document.date.iso.isEmpty())
        name = document.date.iso + u' ';
    for (const QChar c : document.title)
        name += QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 32 ? QChar(u'-') : c;
    return name.simplified().left(120) + u'.' + ending;
}

void exportAs(Context &context, const Id<Session> &session, const Format &format, QWidget &anchor)
{
    auto document = gatherSession(context.workspace, session);
    if (!context.notices.check(document))
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = FileDialog::toSave(anchor.window(), Words::tr("Export the session"),
                                      QDir(folder).filePath(fileName(*document, format.ending)),
                                      QStringLiteral("%1 (*.%2)").arg(format.name, format.ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + format.ending, Qt::CaseInsensitive))
        path += u'.' + format.ending;
    gatherPictures(context.workspace, *document);
    const auto bytes = format.make(*document);
    if (!context.notices.check(bytes))
        return;
    if (!context.notices.check(saveFile(path, *bytes)))
        return;
    context.notices.tell(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace

void printSession(Context &context, const Id<Session> &session, QWidget &anchor)
{
    exportAs(context, session, formats().front(), anchor);
}

void showExportMenu(Context &context, const Id<Session> &session, QWidget &anchor)
{
    auto *menu = new QMenu(&anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Format &format : formats()) {
        QObject::connect(
            menu->addAction(format.name + QStringLiteral("…")), &QAction::triggered, menu,
            [&context, session, format, &anchor] { exportAs(context, session, format, anchor); });
    }
    menu->popup(anchor.mapToGlobal(QPoint(anchor.width() - menu->sizeHint().width(), anchor.height() + 2)));
}

} // namespace cercle
