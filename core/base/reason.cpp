#include "base/reason.h"

#include <QCoreApplication>

namespace cercle
{

static constexpr const char *reasons[] = {
    QT_TRANSLATE_NOOP("Reasons", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reasons", "Permission denied"),
    QT_TRANSLATE_NOOP("Reasons", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Reasons", "Is a directory"),
    QT_TRANSLATE_NOOP("Reasons", "Not a directory"),
    QT_TRANSLATE_NOOP("Reasons", "No space left on device"),
    QT_TRANSLATE_NOOP("Reasons", "Read-only file system"),
    QT_TRANSLATE_NOOP("Reasons", "File name too long"),
    QT_TRANSLATE_NOOP("Reasons", "Input/output error"),
    QT_TRANSLATE_NOOP("Reasons", "Too many open files"),
    QT_TRANSLATE_NOOP("Reasons", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Reasons", "Text file busy"),
    QT_TRANSLATE_NOOP("Reasons", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Reasons", "Filename refers to a directory"),
};

QString systemReason(const QString &english)
{
    for (const char *reason : reasons) {
        if (english.compare(QLatin1String(reason), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("Reasons", reason);
    }
    return english;
}

} // namespace cercle
