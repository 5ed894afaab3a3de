#pragma once
// One group on one link: what to ask for, what to send, and whether both sides hold the same. A pure state
// machine, owned by the peer session.
//
// Fetching: one want names the heads that are here; the answer is a stream of frames in causal order, so that
// nothing has to wait for what it depends on. The amount that may be on its way is raised before it runs out,
// so that the stream never pauses for an answer. A group is fetched from one peer at a time. Sending: what
// was wanted; after that, and to a peer that had everything, every new entry without being asked. The end:
// when nothing is left to fetch or to send, both sides say what they hold. A difference is looked into, and
// reported if looking again does not help.

#include "sync/messages.h"
#include "sync/replica.h"
#include "sync/sync_board.h"

#include <map>
#include <optional>
#include <set>

namespace cercle
{

// How much at once: a window must not be held long, a command line may be.
struct SyncPace {
    qsizetype frameBytes = 64 * 1024;
    std::int64_t windowBytes = 1024 * 1024; // on its way to us
    bool together = false;                  // an answer's frames are committed together, for nobody looks on

    static SyncPace bulk() { return {384 * 1024, 4 * 1024 * 1024, true}; }
};

struct SessionEvent {
    enum class Kind {
        Opened,       // welcomed both ways
        Admitted,     // our request to join was granted
        Pending,      // it waits for approval
        CaughtUp,     // both sides hold the same entries of a group
        Refused,      // entries were refused; the text says why
        Incomplete,   // the peer names entries that it does not hold itself any more
        Differs,      // both sides hold different entries and asking again did not help
        Moved,        // the peer says where it is
        StateDiffers, // same entries, different projection: the owner rebuilds
        FilesThrough, // and the same files, or all that this link can bring
        FileNotice,   // something about files, as a sentence
        Closed,       // bye was said; the text is a sentence for the member
    };
    Kind kind = Kind::Opened;
    Uid group;
    QString text;
    ByeCode code = ByeCode::Finished;

    bool operator==(const SessionEvent &) const = default;
};

class GroupSync
{
public:
    // The references must outlive it; `owner` names this link on the board.
    GroupSync(Replica &replica, SyncBoard &board, SyncBoard::Owner owner, const Uid &group,
              const SyncPace &pace);
    ~GroupSync();
    GroupSync(const GroupSync &) = delete;
    GroupSync &operator=(const GroupSync &) = delete;

    // What we hold; the first message about a group.
    Messages begin();
    // A refusal ends the link.
    std::variant<Messages, Refusal> receive(const Have &have, std::int64_t nowMs);
    std::variant<Messages, Refusal> receive(const Want &want);
    std::variant<Messages, Refusal> receive(const Entries &entries, std::int64_t nowMs);
    Messages receive(const SumReport &report, std::int64_t nowMs);
    // Entries were committed here, or another link has let go of the group.
    Messages refresh(std::int64_t nowMs);
    // The next frame of entries for the peer; the owner calls this while there is room to write.
    Messages produce();

    bool isCaughtUp() const { return m_caughtUp; }
    // The same, or this link cannot bring the two sides closer.
    bool isThrough() const { return m_caughtUp || m_saidDiffers; }
    // Feeds are compared by their numbers: entries that the other side is known to lack, and we.
    std::int64_t peerLacks() const;
    std::int64_t weLack() const;
    std::vector<SessionEvent> takeEvents() { return std::exchange(m_events, {}); }

private:
    // A feed as we have it and as far as the peer is known to have it.
    struct Feed {
        std::int64_t head = 0;
        int branches = 0;
        std::int64_t next = 1; // the first number to send
        bool whole = false;    // the peer wants all of it, as it holds another branch
    };
    // The stream to the peer.
    struct Stream {
        std::int64_t cursor = 0;
        std::int64_t credit = 0; // bytes that the peer's want still allows
        bool wanted = false;     // a want is being answered
        bool live = false;       // everything was sent or was there: what is new is pushed
    };
    enum class From { Peer, Elsewhere };

    // The final word, if it is time for it.
    Messages settle();
    void loadHeads(From from);
    void takeHave();
    void dropFound();
    // The gaps here that the peer's heads build on, as long as asking for them has helped.
    void loadGaps();
    bool lacksNothing() const { return m_lacking.empty() && m_gaps.empty(); }
    bool isDue() const;
    Messages fill(std::int64_t nowMs);
    void finish();
    Have myHave(bool again) const;
    bool isIdle() const;
    void judge(const JournalSum &mine, Messages &out);
    void everythingSent();

    Replica &m_replica;
    SyncBoard &m_board;
    SyncBoard::Owner m_owner;
    Uid m_group;
    SyncPace m_pace;

    std::map<Uid, Feed> m_feeds;
    Stream m_stream;
    std::vector<FeedHead> m_haveParts, m_wantParts; // of messages that come in parts
    std::vector<FeedHead> m_peerHeads;
    std::vector<FeedHead> m_lacking; // of these, what we do not have and may ask for
    std::vector<JournalGap> m_gaps;  // damaged or lost here, and the peer may have them
    int m_gapAsks = 0;               // since fewer were open
    size_t m_gapsAsked = 0;          // as many were open when last asked
    std::map<Hash, int> m_asks;      // how often each was asked for on this link
    bool m_asked = false;
    bool m_refusedSome = false;   // in the stream that is being received
    std::int64_t m_remaining = 0; // bytes that our want still allows
    std::int64_t m_askedMs = 0;   // when, or when last answered
    bool m_peerKnown = false;

    std::int64_t m_sentFrames = 0;
    std::int64_t m_seenFrames = 0;
    std::optional<std::pair<JournalSum, std::int64_t>> m_saidSum; // and m_seenFrames then
    std::optional<JournalSum> m_peerSum;
    std::optional<std::int64_t> m_peerSeen; // only from a SumReport that nothing has come after
    std::optional<std::pair<JournalSum, JournalSum>> m_againAt; // the sums when we last asked again
    std::int64_t m_againCount = -1;
    int m_agains = 0;
    bool m_askedAgain = false;
    std::optional<std::pair<JournalSum, JournalSum>> m_saidState; // the pair whose states differed
    bool m_saidDiffers = false;
    bool m_caughtUp = false;
    std::vector<SessionEvent> m_events;
};

} // namespace cercle
