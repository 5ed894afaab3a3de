#include "widgets/file_dialog.h"

#include <QFileSystemModel>
#include <QIdentityProxyModel>
#include <QLocale>

namespace cercle
{

namespace
{

constexpr QSize comfortable(860, 520);
constexpr int dayColumn = 3;

class LocalDays final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        if (role == Qt::DisplayRole && files && index.column() == dayColumn)
            return QLocale().toString(files->lastModified(mapToSource(index)), QLocale::ShortFormat);
        return QIdentityProxyModel::data(index, role);
    }
};

} // namespace

QString FileKinds::type(const QFileInfo &info) const
{
    if (info.isDir())
        return FileDialog::tr("Folder");
    return info.suffix().isEmpty() ? FileDialog::tr("File")
                                   : FileDialog::tr("%1 file").arg(info.suffix().toUpper());
}

FileDialog::FileDialog(FileKinds &kinds, QWidget *parent, const QString &title, const QString &path,
                       const QString &filter)
    : QFileDialog(parent, title, QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath(), filter)
{
    setIconProvider(&kinds);
    setProxyModel(new LocalDays(this));
    resize(comfortable);
}

QString FileDialog::toSave(QWidget *parent, const QString &title, const QString &path, const QString &filter)
{
    FileKinds kinds;
    FileDialog dialog(kinds, parent, title, path, filter);
    dialog.setAcceptMode(AcceptSave);
    dialog.selectFile(QFileInfo(path).fileName());
    return dialog.ask();
}

QString FileDialog::toOpen(QWidget *parent, const QString &title, const QString &folder,
                           const QString &filter)
{
    FileKinds kinds;
    FileDialog dialog(kinds, parent, title, folder, filter);
    dialog.setFileMode(ExistingFile);
    return dialog.ask();
}

QString FileDialog::ask()
{
    return exec() == Accepted ? selectedFiles().value(0) : QString();
}

} // namespace cercle
