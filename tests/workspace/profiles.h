#pragma once
// Profiles in temporary folders with a fixed clock and seeded randomness, and what passes between them
// without a wire.

#include "workspace/workspace.h"

#include "journal/crypto.h"

#include <QTemporaryDir>

#include <memory>

struct Profile {
    QTemporaryDir folder;
    cercle::FixedClock clock{1795000000000};
    cercle::SeededRandom random;
    std::unique_ptr<cercle::Workspace> workspace;

    explicit Profile(std::uint64_t seed, const QString &name = {}) : random(seed)
    {
        reopen();
        if (!name.isEmpty() && !workspace->createIdentity(name))
            qFatal("no identity");
    }
    void reopen()
    {
        workspace.reset();
        auto opened = cercle::Workspace::open(folder.path() + QStringLiteral("/profile"), clock, random);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        workspace = std::move(*opened);
    }
    QString path() const { return folder.path() + QStringLiteral("/profile"); }
    cercle::Workspace *operator->() { return workspace.get(); }
    cercle::Workspace &operator*() { return *workspace; }
};

// Gives `to` what it lacks of `from`, in slices of about `bytes`.
inline cercle::Received carry(cercle::Workspace &from, cercle::Workspace &to,
                              const cercle::Id<cercle::Group> &group, qsizetype bytes = 1 << 18)
{
    cercle::Workspace::Wanted wanted;
    for (const auto &head : to.have(group))
        wanted[head.feed] = head.seq + 1;
    for (const auto &gap : to.gaps(group)) // as a sync does
        wanted[gap.entry.feed] = std::min(wanted.value(gap.entry.feed, gap.entry.seq), gap.entry.seq);
    cercle::Received total;
    std::int64_t cursor = 0;
    for (;;) {
        auto slice = from.entries(group, wanted, cursor, bytes);
        auto received = to.receive(group, slice.lines);
        if (!received)
            qFatal("%s", qPrintable(received.error().text));
        total.accepted += received->accepted;
        total.known += received->known;
        total.waiting += received->waiting;
        total.refused += received->refused;
        total.filled += received->filled;
        total.reasons += received->reasons;
        cursor = slice.cursor;
        if (!slice.more) {
            if (!to.settle())
                qFatal("settle");
            return total;
        }
    }
}

inline void syncBoth(cercle::Workspace &a, cercle::Workspace &b, const cercle::Id<cercle::Group> &group)
{
    carry(a, b, group);
    carry(b, a, group);
}

// Admits `joiner` into the group of `host` and brings both up to date.
inline cercle::Id<cercle::Member> join(Profile &host, Profile &joiner, const cercle::Id<cercle::Group> &group,
                                       const cercle::InviteTerms &terms = {})
{
    auto invite = host->createInvite(group, terms);
    if (!invite)
        qFatal("%s", qPrintable(invite.error().text));
    const QByteArray key = joiner->key().publicKey();
    cercle::JoinRequest request{invite->id, joiner->name(), key,
                                cercle::makeJoinProof(invite->secret, group.uid, key, joiner->name())};
    auto member = host->admit(group, request);
    if (!member)
        qFatal("%s", qPrintable(member.error().text));
    if (!joiner->expectGroup(group))
        qFatal("expectGroup");
    syncBoth(*host, *joiner, group);
    return member->id;
}

inline cercle::Id<cercle::Session> addSession(cercle::Workspace &workspace,
                                              const cercle::Id<cercle::Group> &group, const QString &title,
                                              const QString &notes = {})
{
    cercle::Id<cercle::Session> id;
    auto written = workspace.transact(group, QStringLiteral("Add ") + title, [&](cercle::Transaction &t) {
        cercle::Session session;
        session.title = title;
        session.notes = notes;
        id = t.create(session);
        return cercle::done();
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().text));
    return id;
}

template <class F>
cercle::Result<cercle::ChangeSet> editSession(cercle::Workspace &workspace,
                                              const cercle::Id<cercle::Group> &group,
                                              const cercle::Id<cercle::Session> &id, F f)
{
    return workspace.transact(group, QStringLiteral("Edit"), [&](cercle::Transaction &t) {
        auto session = t.get(id);
        if (session) {
            f(*session);
            t.put(*session);
        }
        return cercle::done();
    });
}
