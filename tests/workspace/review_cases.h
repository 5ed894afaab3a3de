#pragma once
// Rounds, works and verdicts for the tests of reviews.

#include "workspace/reviews.h"

#include "catch.h"
#include "profiles.h"

#include <QDirIterator>
#include <QFile>

namespace reviewcases
{

using namespace cercle;

inline Id<Member> addPerson(Workspace &workspace, const Id<Group> &group, const QString &name)
{
    Id<Member> id;
    const auto written = workspace.transact(group, QStringLiteral("Add"), [&](Transaction &t) {
        Member member;
        member.name = name;
        id = t.create(member);
        return done();
    });
    REQUIRE(written);
    return id;
}

inline reviews::RoundDraft essays(const char *blind = "open")
{
    reviews::RoundDraft draft;
    draft.round.title = QStringLiteral("Essays");
    draft.round.blind = QString::fromLatin1(blind);
    draft.round.submitBy = {QStringLiteral("2026-11-25")};
    draft.round.reviewBy = {QStringLiteral("2026-12-02")};
    for (const char *title : {"Clear", "Complete"}) {
        Criterion criterion;
        criterion.title = QString::fromLatin1(title);
        for (int level = 1; level <= 4; ++level)
            criterion.levels << QStringLiteral("level %1").arg(level);
        draft.criteria.push_back(criterion);
    }
    return draft;
}

inline reviews::WorkDraft text(const QString &words)
{
    reviews::WorkDraft work;
    work.text = words;
    return work;
}

// Each in the own name: who has the other laptop there, all others at the first one.
inline void handIn(Profile &host, Profile &other, const Id<Group> &group, const Id<ReviewRound> &round,
                   const std::vector<Id<Member>> &people, const QString &words)
{
    for (const Id<Member> &person : people) {
        const bool there = person == other->self(group);
        if (there)
            syncBoth(*host, *other, group);
        REQUIRE(reviews::submit(there ? *other : *host, round, person, text(words)));
        if (there)
            syncBoth(*host, *other, group);
    }
}

inline reviews::RoundState seen(Workspace &workspace, const Id<ReviewRound> &round)
{
    auto state = reviews::look(workspace, round);
    REQUIRE(state);
    return *state;
}

inline void allocate(Workspace &workspace, const Id<ReviewRound> &round)
{
    const auto state = seen(workspace, round);
    const auto proposal = reviews::propose(state, reviews::earlierRounds(workspace, state));
    REQUIRE(proposal);
    REQUIRE(reviews::accept(workspace, state, *proposal));
}

inline Verdict verdictFor(const reviews::RoundState &state, int score, const QString &comment)
{
    Verdict out;
    for (const RubricLine &line : state.rubric)
        out.scores[line.id.uid] = score;
    out.comment = comment;
    return out;
}

// Every file below a folder, as bytes.
inline QByteArray allBytes(const QString &folder)
{
    QByteArray out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        out += file.readAll();
    }
    return out;
}

} // namespace reviewcases
