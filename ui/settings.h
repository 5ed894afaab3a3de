#pragma once
// What the window remembers between two starts, and nothing that a group shares. A file of QSettings, written at once, so
// that it survives a kill.

#include "domain/session.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace cercle {

// Where in the window the reader is.
struct Place {
    Id<Group> group;
    Id<Session> session;
    bool notes = false; // its notes are open
    int show = 0;       // int of SessionModel::Show

    bool operator==(const Place &) const = default;
};

class Settings {
public:
    // `file` is usually $XDG_CONFIG_HOME/cercle/cercle.ini.
    explicit Settings(const QString &file);

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    // "fr", "en", or empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    Place place() const;
    void setPlace(const Place &place);
    // The port last listened on; 0: none yet.
    int port() const;
    void setPort(int port);
    bool detailShown() const;
    void setDetailShown(bool shown);
    bool previewShown() const;
    void setPreviewShown(bool shown);

private:
    QSettings m_settings;
};

} // namespace cercle
