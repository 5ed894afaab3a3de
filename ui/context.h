#pragma once
// What the pages of the window are made with; all of it is owned by the application and outlives the window.

#include "base/result.h"
#include "domain/group.h"

#include <QObject>
#include <QString>

#include <functional>

namespace cercle
{

class Actions;
class Notifier;
class Settings;
class SyncStatus;
class Theme;
class Workspace;

// Where a page says what happened; the window shows it in one line above the page.
class Notices final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Offer { Nothing, Undo, Redo };

    void tell(const QString &text) { Q_EMIT told(text, Offer::Nothing); }
    // With a button that undoes the last change.
    void tellUndoable(const QString &text) { Q_EMIT told(text, Offer::Undo); }
    // With one that does again what was undone last.
    void tellRedoable(const QString &text) { Q_EMIT told(text, Offer::Redo); }
    void fail(const Error &error) { Q_EMIT failed(error); }
    // Shows the error, if it is one.
    template <class T> bool check(const Result<T> &result)
    {
        if (!result.ok())
            fail(result.error());
        return result.ok();
    }

Q_SIGNALS:
    void told(const QString &text, cercle::Notices::Offer offer);
    void failed(const cercle::Error &error);
};

struct Context {
    Theme &theme;
    Workspace &workspace;
    Actions &actions;
    Settings &settings;
    SyncStatus &sync;
    Notices &notices;
    Notifier &notifier;
    // Makes the sample group in the language of the window.
    std::function<Result<Id<Group>>()> loadSample;
    // Makes the program speak "fr" or "en" (empty: the system's); the window follows by itself.
    std::function<void(const QString &language)> speak;
};

} // namespace cercle
