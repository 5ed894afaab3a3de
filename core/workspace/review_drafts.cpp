#include "workspace/review_drafts.h"

#include "base/json.h"
#include "base/save_file.h"
#include "workspace/reviews.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace cercle::reviews
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

QString folderOf(const Workspace &workspace)
{
    return workspace.directory() + QStringLiteral("/drafts");
}

QString pathOf(const Workspace &workspace, const Id<Submission> &work, const Id<Member> &reviewer)
{
    return folderOf(workspace) + u'/' + reviewId(work, reviewer).toString() + QStringLiteral(".json");
}

struct Draft {
    Verdict verdict;
    int version = 0;
};

Draft stored(const Workspace &workspace, const Id<Submission> &work, const Id<Member> &reviewer)
{
    QFile file(pathOf(workspace, work, reviewer));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    JsonDoc doc;
    if (!doc.scan(bytes))
        return {};
    QStringList lines;
    doc.root()["verdict"].elements([&](JsonView line) { lines << line.toString(); });
    return {verdictFrom(lines), static_cast<int>(doc.root()["version"].toInt())};
}

} // namespace

std::optional<Verdict> draftOf(const Workspace &workspace, const Id<Submission> &work,
                               const Id<Member> &reviewer)
{
    const Verdict verdict = stored(workspace, work, reviewer).verdict;
    return verdict == Verdict() ? std::nullopt : std::optional(verdict);
}

int begunOn(const Workspace &workspace, const RoundState &state, const Id<Submission> &work,
            const Id<Member> &reviewer)
{
    if (const Draft draft = stored(workspace, work, reviewer); draft.verdict != Verdict())
        return draft.version;
    for (const auto *list : {&state.known, &state.reviews}) {
        for (const Review &review : *list) {
            if (review.submission == work && review.reviewer == reviewer && !review.about && !review.removed
                && review.state == QLatin1String("given"))
                return review.version;
        }
    }
    return 0;
}

Result<Done> putDraft(const Workspace &workspace, const Id<Submission> &work, const Id<Member> &reviewer,
                      const Verdict &verdict, int version)
{
    const QString path = pathOf(workspace, work, reviewer);
    if (verdict == Verdict()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{Error::Kind::Storage,
                         Words::tr("The draft %1 cannot be removed; remove it by hand.").arg(path)};
        return done();
    }
    QDir().mkpath(folderOf(workspace));
    QFile::setPermissions(folderOf(workspace), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    JsonWriter json;
    if (version == 0)
        version = stored(workspace, work, reviewer).version;
    json.beginObject().key("verdict").value(toList(verdict)).key("version").value(version).endObject();
    return saveFile(path, json.take());
}

Result<Done> keepDraft(Workspace &workspace, const RoundState &state, const Id<Submission> &work,
                       const Id<Member> &reviewer, const Verdict &verdict, int version)
{
    if (auto may = maySpeakFor(workspace, state.group.id, reviewer); !may)
        return may;
    const Submission *submission = state.submission(work);
    const bool own = submission && (submission->author == reviewer || submission->example);
    const Review *known = nullptr;
    for (const Review &review : state.known) {
        if (review.submission == work && review.reviewer == reviewer && !review.removed)
            known = &review;
    }
    // The rules are those of a review that is given; what is written is the word "begun" alone.
    if (!state.blind && !own && known && known->state == QLatin1String("assigned")) {
        if (auto begun = give(workspace, state, work, reviewer, {}, true); !begun)
            return begun;
    } else if (auto may = mayGive(state, work, reviewer); !may) {
        return may;
    }
    if (version == 0)
        version = begunOn(workspace, state, work, reviewer);
    if (version == 0 && submission)
        version = state.currentOf(*submission).number;
    return putDraft(workspace, work, reviewer, verdict, version);
}

} // namespace cercle::reviews
