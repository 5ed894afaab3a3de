#pragma once
// Profiles to measure on: a folder that goes away, a workspace with an identity and a group, many rows made
// at once.

#include "bare_store.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace cercle
{

struct BenchProfile {
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Workspace> workspace;
    Id<Group> group;

    // With a name a new identity and a group; without one nothing is opened yet.
    explicit BenchProfile(const QString &name = {});
    // Opens what lies in a folder; empty: the own one.
    void open(const QString &path = {});
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
};

// The i-th of the things that benches store: "Read chapter 7 of the course book", due on a day, for a member.
ActionItem benchItem(int i, const Id<Member> &owner);

// Makes `count` rows in transactions of up to `perTransaction` rows; their ids.
std::vector<Id<ActionItem>> makeItems(BenchProfile &profile, int count, int perTransaction = 20000);

// Every line of the group's journal.
std::vector<QByteArray> allLines(const Workspace &workspace, const Id<Group> &group);

// The same things for the bare store, with the lines of the journal shared out over them.
std::vector<BareRecord> bareRecords(const Workspace &workspace, const std::vector<Id<ActionItem>> &ids,
                                    const std::vector<QByteArray> &lines);

} // namespace cercle
