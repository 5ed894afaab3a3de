#pragma once
// One link to another laptop, as a pure state machine: message in, messages out. It knows no socket, no clock
// and no database; `net` moves the bytes and passes the time in. Owned by the link.
//
//   both             hello → welcome, then have for each group in common
//   an unknown key   hello and join, nothing else, until it is admitted
// Whoever joins and reaches another laptop than the one that invited has it vouch with the invitation before
// it says its own name, and takes nothing for granted until the journal that comes, which the group's id
// vouches for, shows the invitation and that laptop as a member's.
// The caller sends what receive(), refresh(), tick() and close() return, in order, and calls produce() while
// there is room to write. After the session has said or heard bye, isClosed() holds and nothing more comes
// out.

#include "sync/file_sync.h"
#include "sync/group_sync.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace cercle
{

struct SessionSetup {
    bool dialled = false;     // we called them
    QByteArray ownKey;        // SubjectPublicKeyInfo
    QByteArray peerKey;       // proven by TLS, and for a dialler equal to the pin it expected
    QString app;              // "Cercle 0.1.0"
    Uid instance;             // random per start of the program
    int port = 0;             // where we listen; 0: nowhere
    std::vector<Uid> only;    // no other groups; empty: all
    std::vector<Uid> trusted; // groups being joined, whose members are not known here yet
    // More of them, by the key of whoever answered: groups of which our own admission is not known here, and
    // that were synced or joined with that laptop before. It has to show that it belongs to them. May be
    // empty.
    std::function<std::vector<Uid>(QByteArrayView peerKey)> trust;
    std::optional<Join> join; // our request
    QByteArray inviteKey;     // the public key of its invitation
    bool prove = false;       // the peer has to show that it belongs to the group being joined
    SyncPace pace;
};

class PeerSession
{
public:
    PeerSession(Replica &replica, SyncBoard &board, SessionSetup setup, std::int64_t nowMs);
    ~PeerSession();

    Messages start();
    Messages receive(const Message &message, std::int64_t nowMs);
    // Bytes that cannot become a message.
    Messages refuse(const Refusal &refusal);
    // Entries of a group were committed here, or a feed was let go by another link.
    Messages refresh(const Uid &group, std::int64_t nowMs);
    // Where we are, for the peer to see; nothing where the group is not shared with it.
    Messages tell(const Here &here) const;
    // The next message for the peer that waits for room to write.
    Messages produce();
    // The next piece of a file, once produce() has nothing.
    Messages produceFiles();
    // About every second. Pings a silent peer after a minute, gives it up after three.
    Messages tick(std::int64_t nowMs);
    // Bytes came, though no whole message yet.
    void heard(std::int64_t nowMs) { m_heardMs = nowMs; }
    Messages close(ByeCode code, const QString &text = {});

    // What the peer may send now.
    LinkStage stage() const;
    bool isOpen() const { return m_welcomed && m_sentWelcome && !m_closed; }
    bool isClosed() const { return m_closed; }
    bool isCaughtUp(const Uid &group) const;
    // And the same files of it, as far as this link can bring them.
    bool holdsAll(const Uid &group) const;
    bool awaitsFiles() const;
    std::vector<Uid> groups() const; // agreed on
    std::int64_t peerLacks() const;
    std::int64_t weLack() const;
    const Hello &peerHello() const { return m_hello; }
    // Where the peer says that it is; the session is null where it did not say or has left.
    const Here &peerPlace() const { return m_place; }
    const SessionSetup &setup() const { return m_setup; }
    std::vector<SessionEvent> takeEvents();

private:
    std::vector<Uid> mine() const;
    bool mayServe(const Uid &group) const;
    bool isWanted(const Uid &group) const;
    Messages greet();
    Messages activate(const Uid &group);
    GroupSync *find(const Uid &group);
    void event(SessionEvent::Kind kind, const Uid &group = {}, const QString &text = {}, ByeCode code = {});

    Messages on(const Hello &hello);
    Messages on(const Welcome &welcome);
    Messages on(const Bye &bye);
    Messages on(const Join &join);
    Messages on(const Vouch &vouch);
    Messages vouch();
    Messages on(const Admitted &admitted);
    Messages on(const Pending &pending);
    Messages on(const Have &have);
    Messages on(const Want &want);
    Messages on(const Entries &entries);
    Messages on(const SumReport &report);
    Messages on(const WantFile &want);
    Messages on(const FilePiece &piece);
    Messages on(const NoFile &none);
    Messages on(const FilesReport &report);
    bool syncsFiles() const;
    bool sharesFiles(const Uid &group);
    Messages fileWork();
    Messages orRefuse(std::variant<Messages, Refusal> result);
    void collectFiles();
    Messages on(const Ping &ping);
    Messages on(const Pong &) { return {}; }
    Messages on(const Here &here);
    Messages on(const Ignored &) { return {}; }
    Messages outOfTurn();
    Messages judgeProof(const Message &message);
    bool hasShown(const Uid &group) const;
    void collect(GroupSync &sync);

    Replica &m_replica;
    SyncBoard &m_board;
    SessionSetup m_setup;
    std::int64_t m_nowMs = 0;
    std::int64_t m_heardMs = 0;
    std::int64_t m_pingedMs = 0;
    bool m_stranger = false;
    bool m_sentHello = false;
    bool m_gotHello = false;
    bool m_sentWelcome = false;
    bool m_welcomed = false;
    bool m_gotJoin = false;
    bool m_vouched = false; // the peer has
    bool m_closed = false;
    std::vector<Uid> m_unproven; // groups of which the peer has yet to show that it belongs to them
    int m_proto = 0;
    int m_refusals = 0;
    Hello m_hello; // the peer's
    Here m_place;  // likewise
    std::map<Uid, std::unique_ptr<GroupSync>> m_groups;
    Uid m_lastProduced;
    std::unique_ptr<FileSync> m_files; // null: this program syncs none
    std::set<Uid> m_filesSettled;      // groups whose files were looked at since their entries last moved
    std::vector<SessionEvent> m_events;
};

} // namespace cercle
