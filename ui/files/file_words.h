#pragma once
// What the window says of a file of the group, and what can be done with it.

#include "base/result.h"
#include "domain/file_ref.h"

#include <QImage>
#include <QString>

class QWidget;

namespace cercle
{

struct Context;
class FileBook;

// "PDF · 1.2 MB", with how much of it is here where that is not all: "PDF · 1.2 MB · 40 %", "PDF · not here
// yet".
QString fileFacts(FileBook &files, const FileFacts &file);
// "PDF" of "Chapter.pdf", "TAR.GZ"; "File" where there is no ending.
QString fileKind(const QString &name);
bool isPicture(const QString &name);

// Hands a copy to the program that the system opens such files with. Only kinds that cannot run; others are
// to be saved.
void openFile(Context &context, const FileFacts &file);
// Asks where to, and writes a copy.
void saveFileAs(Context &context, QWidget *parent, const FileFacts &file);

// A picture for showing, scaled down to fit where it is larger; nothing where it is none, is not here, or is
// too large to be worth the memory.
QImage pictureOf(FileBook &files, const QByteArray &sha256, QSize within);

// Keeps a picture that was pasted, as a PNG named after the moment.
Result<FileRef> pictureFile(FileBook &files, const QImage &picture);

} // namespace cercle
