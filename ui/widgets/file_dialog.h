#pragma once
// Asks for a file. The system's own dialog where there is one; in Qt's the kinds and days of the files are
// given in the language of the window, as it would take them from the system's settings alone.

#include <QFileDialog>
#include <QFileIconProvider>

namespace cercle
{

// What kind of file it is, in words.
class FileKinds final : public QFileIconProvider
{
public:
    QString type(const QFileInfo &info) const override;
};

class FileDialog final : public QFileDialog
{
    Q_OBJECT
public:
    // `kinds` is asked from another thread for as long as the dialog lives.
    FileDialog(FileKinds &kinds, QWidget *parent, const QString &title, const QString &path,
               const QString &filter);

    // The path chosen, or nothing.
    static QString toSave(QWidget *parent, const QString &title, const QString &path, const QString &filter);
    static QString toOpen(QWidget *parent, const QString &title, const QString &folder,
                          const QString &filter);

private:
    QString ask();
};

} // namespace cercle
