#pragma once
// What the window remembers between two starts, and nothing that a group shares. A file of QSettings, written at once, so
// that it survives a kill.

#include "domain/session.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QSet>
#include <QSettings>
#include <QString>

namespace cercle {

// Where in the window the reader is.
struct Place {
    QString page; // its key; empty: the first page of the group, or of all
    Id<Group> group;
    Uid item;           // what is chosen there
    bool notes = false; // a session's notes are open
    int view = 0;       // the page's segment

    bool operator==(const Place &) const = default;
};

// What the reader had seen of the groups, in the lines of models/digest.h.
struct VisitLines {
    QStringList base; // at the end of the last visit
    QStringList last; // when Home was last looked at
    std::int64_t leftMs = 0;
};

class Settings {
public:
    // `file` is usually $XDG_CONFIG_HOME/cercle/cercle.ini. What belongs to one profile (the place, the port) is kept
    // apart for each `profile`; empty: the usual one.
    explicit Settings(const QString &file, const QString &profile = {});

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    // "fr", "en", or empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    Place place() const;
    void setPlace(const Place &place);
    VisitLines visit() const;
    void setVisit(const VisitLines &visit);
    // The port last listened on; 0: none yet.
    int port() const;
    void setPort(int port);
    bool detailShown() const;
    void setDetailShown(bool shown);
    // What was last chosen in the palette, newest first.
    QStringList recent() const;
    void addRecent(const QString &key);
    // Resources that the reader wants to read, or has read: personal, nobody else learns of it.
    enum class Mark { None, ToRead, Read };
    QSet<Uid> marked(Mark mark) const;
    void setMark(const Uid &resource, Mark mark);
    // What is being written and not given yet, such as a review or a work, by its id: on this laptop alone. An empty one
    // takes it away.
    QStringList draft(const Uid &of) const;
    void setDraft(const Uid &of, const QStringList &lines);
    bool previewShown() const;
    void setPreviewShown(bool shown);

private:
    QString ofProfile(const char *key) const;
    QSettings m_settings;
    QString m_scope;
};

} // namespace cercle
