#include "pages/table_files.h"

#include "base/save_file.h"
#include "context.h"
#include "widgets/file_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableFiles)
};
} // namespace

QString fileNameFor(const QString &title, const QString &ending)
{
    QString name;
    for (const QChar c : title)
        name += QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 32 ? QChar(u'-') : c;
    return name.simplified().left(120) + u'.' + ending;
}

Result<Done> writeExport(Context &context, const QString &path, const TableFormat &format)
{
    auto written = saveFile(path, format.make());
    if (context.notices.check(written))
        context.notices.tell(Words::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return written;
}

void addExports(QMenu &menu, Context &context, const QString &title, const std::vector<TableFormat> &formats)
{
    QWidget *window = menu.parentWidget() ? menu.parentWidget()->window() : nullptr;
    for (const TableFormat &format : formats) {
        QAction *action = menu.addAction(Words::tr("Export as %1…").arg(format.name));
        QObject::connect(action, &QAction::triggered, window, [&context, title, format, window] {
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            QString path = FileDialog::toSave(window, Words::tr("Export"),
                                              QDir(folder).filePath(fileNameFor(title, format.ending)),
                                              QStringLiteral("%1 (*.%2)").arg(format.name, format.ending));
            if (path.isEmpty())
                return;
            if (!path.endsWith(u'.' + format.ending, Qt::CaseInsensitive))
                path += u'.' + format.ending;
            static_cast<void>(writeExport(context, path, format).ok());
        });
    }
}

} // namespace cercle
