#pragma once
// What the window remembers between two starts, and nothing that a group shares. A file of QSettings, written
// at once, so that it survives a kill.

#include "domain/session.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QSet>
#include <QSettings>
#include <QString>
#include <QTime>

#include <array>

namespace cercle
{

// Where in the window the reader is.
struct Place {
    QString page; // its key; empty: the first page of the group, or of all
    Id<Group> group;
    Uid item;           // what is chosen there
    bool notes = false; // a session's notes are open
    int view = 0;       // the page's segment
    QString filters;    // what the page's list is narrowed down to, in the page's own form
    int scroll = 0;     // of the page's list, or of the notes
    int cursor = 0;     // in the notes

    bool operator==(const Place &) const = default;
};

// What the reader had seen of the groups, in the lines of models/digest.h.
struct VisitLines {
    QStringList base; // at the end of the last visit
    QStringList last; // when Home was last looked at
    std::int64_t leftMs = 0;
};

// When notifications may come up on the desktop; the list within the window keeps them all.
struct NotifyTimes {
    bool doNotDisturb = false;
    bool quiet = false; // between these two, which may lie over midnight
    QTime from{22, 0};
    QTime to{7, 0};

    bool operator==(const NotifyTimes &) const = default;
    bool silentAt(const QTime &now) const;
};

// What of a group comes up: everything, what is meant for the reader in person, or nothing.
enum class NotifyLevel { All, Mine, None };

class Settings
{
public:
    // `file` is usually $XDG_CONFIG_HOME/cercle/cercle.ini. What belongs to one profile (the place, the port)
    // is kept apart for each `profile`; empty: the usual one.
    explicit Settings(const QString &file, const QString &profile = {});

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    // "fr", "en", or empty for the system's.
    QString language() const;
    void setLanguage(const QString &language);
    // The size of the letters in hundredths of the usual one; always one of the steps.
    static constexpr std::array zoomSteps{80, 90, 100, 115, 130, 150};
    int zoom() const;
    void setZoom(int percent);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    Place place() const;
    void setPlace(const Place &place);
    VisitLines visit() const;
    void setVisit(const VisitLines &visit);
    NotifyTimes notifyTimes() const;
    void setNotifyTimes(const NotifyTimes &times);
    NotifyLevel notifyLevel(const Id<Group> &group) const;
    void setNotifyLevel(const Id<Group> &group, NotifyLevel level);
    // Nothing moves that could as well just be there.
    bool reduceMotion() const;
    void setReduceMotion(bool reduce);
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
    // What was typed into a form and is not saved: the values of its fields in their order; empty: none.
    QStringList draft(const QString &form) const;
    void setDraft(const QString &form, const QStringList &values);
    // All of them in one text, to see what they name.
    QByteArray allDrafts() const;
    // The form that is to be opened again at the next start; empty: none.
    QString openDraft() const;
    void setOpenDraft(const QString &form);
    // How the columns of the notes share the room.
    QByteArray notesSplit() const;
    void setNotesSplit(const QByteArray &state);
    // The same of a thing: a review or a work that is being written and not given yet.
    QStringList draft(const Uid &of) const { return draft(of.toString()); }
    void setDraft(const Uid &of, const QStringList &lines) { setDraft(of.toString(), lines); }
    // Spelling in notes, and the words that are right all the same.
    bool spelling() const;
    void setSpelling(bool check);
    QStringList ownWords() const;
    void setOwnWords(const QStringList &words);
    // The reader was told once that there is no dictionary for a language.
    bool toldMissing(const QString &language) const;
    void setToldMissing(const QString &language);
    bool previewShown() const;
    void setPreviewShown(bool shown);

private:
    QString ofProfile(const char *key) const;
    QSettings m_settings;
    QString m_scope;
};

} // namespace cercle
