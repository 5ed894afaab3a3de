#pragma once
// The files of all groups on one link: which to ask for, which to send, and whether anything is left to do. A
// pure state machine, owned by the peer session, which calls it once a group's entries are through: entries
// come before files.
//
// Fetching: up to four files at once, each from one peer at a time, in ranges of a few pieces; the next range
// is asked for when half of the last has come, so that the stream does not pause and little is on its way
// when it is no longer wanted. What was cut short goes on from the byte where it stopped. Sending: only what
// the group names. The end: when a side can fetch nothing more over this link it says so, and how much it
// lacks.

#include "sync/messages.h"
#include "sync/replica.h"
#include "sync/sync_board.h"

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace cercle
{

class FileSync
{
public:
    // `pieceBytes`: of a file in one frame. The references must outlive it; `owner` names this link on the
    // board.
    FileSync(FileShelf &shelf, SyncBoard &board, SyncBoard::Owner owner, qsizetype pieceBytes);
    ~FileSync();
    FileSync(const FileSync &) = delete;
    FileSync &operator=(const FileSync &) = delete;

    // The entries of the group are through on this link, or something of it has changed since: asks and
    // reports.
    Messages settle(const Uid &group, std::int64_t nowMs);
    // The group is one of those that both sides sync, and the peer belongs to it.
    std::variant<Messages, Refusal> receive(const WantFile &want);
    std::variant<Messages, Refusal> receive(const FilePiece &piece, std::int64_t nowMs);
    Messages receive(const NoFile &none, std::int64_t nowMs);
    Messages receive(const FilesReport &report, std::int64_t nowMs);
    // The next piece for the peer.
    Messages produce();
    // About every second while something is awaited.
    Messages tick(std::int64_t nowMs);

    // Neither side can get anything more of the group over this link, and both know it.
    bool isThrough(const Uid &group) const;
    // Something comes, or is tried again later.
    bool isWaiting() const;
    // Sentences for the member: a file that was not what it claimed, no room.
    QStringList takeNotices() { return std::exchange(m_notices, {}); }
    // Groups that came to be through since the last call.
    std::vector<Uid> takeThrough() { return std::exchange(m_newlyThrough, {}); }

private:
    struct Report {
        std::uint64_t named = 0;
        std::int64_t lacks = 0;
        bool operator==(const Report &) const = default;
    };
    struct Group {
        Report said, heard; // nothing is said where there are no files
        Report now;
        std::set<Hash> refused; // the peer has them not, or not sound
        bool ready = false;     // its entries are through
        bool busy = false;      // something is on its way, or another link fetches it
        bool through = false;
    };
    struct Coming {
        Uid group;
        std::int64_t at = 0;    // bytes that are here
        std::int64_t asked = 0; // up to there
        std::int64_t begun = 0; // where this link began
        std::int64_t size = -1;
        std::int64_t progressMs = 0;
    };

    Messages ask(std::int64_t nowMs);
    Messages conclude(const Uid &id, Group &group);
    WantFile next(const Hash &file, Coming &coming) const;
    void drop(const Hash &file);
    void stop(const Error &error, std::int64_t nowMs);
    std::int64_t window() const { return m_pieceBytes * 8; }

    FileShelf &m_shelf;
    SyncBoard &m_board;
    SyncBoard::Owner m_owner;
    qsizetype m_pieceBytes;
    std::map<Uid, Group> m_groups;
    std::map<Hash, Coming> m_coming;
    std::deque<WantFile> m_wanted; // by the peer
    std::set<Hash> m_doubted;
    std::int64_t m_stoppedMs = 0; // there was no room then
    bool m_saidStopped = false;
    int m_mismatches = 0;
    int m_unasked = 0; // pieces that nobody waits for
    QStringList m_notices;
    std::vector<Uid> m_newlyThrough;
};

} // namespace cercle
