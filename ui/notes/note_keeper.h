#pragma once
// Between an editor and the notes of one session: remembers what the two last agreed on, writes what the
// member typed, and brings in what others wrote meanwhile.

#include "base/result.h"
#include "domain/session.h"

#include "workspace/past_edit.h"

#include <QString>

#include <vector>

namespace cercle
{

class Workspace;

class NoteKeeper
{
public:
    explicit NoteKeeper(Workspace &workspace) : m_workspace(workspace) {}

    // The text to show, its lines ended by LF. Empty if there is no such session.
    QString open(const Id<Session> &session);
    void close() { m_session = {}; }
    Id<Session> session() const { return m_session; }

    // There is nothing to write.
    bool isSaved(const QString &shown) const { return shown == m_base; }
    // What is stored is no longer what the two last agreed on.
    bool changedMeanwhile() const;
    // What the editor should show, given what it shows: with the changes that came from elsewhere since.
    QString merged(const QString &shown);
    // Writes what the editor shows, after a merge. `shown` becomes the merged text.
    Result<Done> save(QString &shown);

private:
    QString stored() const;
    // The member went back to a text that was written before: those edits are taken back, so that Undo finds
    // what was done before them and not the going back.
    bool wentBackTo(const QString &shown);
    void remember(const QString &before);

    Workspace &m_workspace;
    Id<Session> m_session;
    QString m_base;
    struct Written {
        PastEdit edit;
        QString before;
    };
    std::vector<Written> m_written; // one upon the other, by us alone
    bool m_crlf = false;            // the stored text ends its lines with CRLF throughout
};

} // namespace cercle
