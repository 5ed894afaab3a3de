#pragma once
// What the window knows of the network. The application implements it over the node; without one the window
// still works.

#include "base/result.h"
#include "domain/group.h"
#include "sync/invitation.h"
#include "sync/messages.h"

#include <QList>
#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace cercle
{

// One laptop or hub that shares a group with this one.
struct PeerState {
    QString name;
    Uid member; // whose it is, null while that is not known
    bool online = false;
    bool upToDate = false;       // has all that this laptop has, as far as it said
    int pendingFromUs = 0;       // changes of ours that it has not confirmed
    std::int64_t lastSeen = 0;   // milliseconds since 1970 UTC; 0: never
    std::int64_t upToDateAt = 0; // when it last had all, if nothing has been written since; 0: not known
    QByteArray pin;              // head of the id of its key, which is the same in every group
};

// Somebody of the group who is connected and has notes open.
struct PeerPlace {
    Uid member; // null while that is not known
    QString name;
    Here place;
};

class SyncStatus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<PeerState> peers() const = 0;
    // Where this laptop can be reached, for invitations and the peer list; empty while it does not listen.
    virtual std::vector<Endpoint> endpoints() const = 0;
    // Joins and fetches the group; ends in `joined`, `joinPending` or `joinFailed`. A second call replaces
    // the first.
    virtual void join(const Invitation &invitation) = 0;
    virtual void cancelJoin() = 0;
    // Who is where, by name, and where we are, for the others to see while they are connected.
    virtual QList<PeerPlace> present() const { return {}; }
    virtual void setPlace(const Here &) {}
    // Calls the laptops that are away at once, rather than when their pause is over.
    virtual void syncNow() {}

Q_SIGNALS:
    void changed();
    void presenceChanged();
    // One sentence about what is being done.
    void joinProgress(const QString &text);
    void joined(const cercle::Id<cercle::Group> &group);
    // Admitted once somebody of the group agrees; the group appears then.
    void joinPending(const cercle::Id<cercle::Group> &group);
    void joinFailed(const cercle::Error &error);
};

// A laptop without a network: no peers, and joining says so.
class NoSync final : public SyncStatus
{
    Q_OBJECT
public:
    using SyncStatus::SyncStatus;

    QList<PeerState> peers() const override { return {}; }
    std::vector<Endpoint> endpoints() const override { return {}; }
    void join(const Invitation &invitation) override;
    void cancelJoin() override {}
};

// The truth about all peers in a few words, and about one in a sentence.
QString syncSummary(const QList<PeerState> &peers);
QString syncSentence(const PeerState &peer, std::int64_t nowMs);

} // namespace cercle
