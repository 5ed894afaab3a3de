// What a round knows about its people and works.

#include "workspace/file_book.h"
#include "workspace/reviews.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace cercle::reviews
{

const Member *RoundState::member(const Id<Member> &id) const
{
    const auto it = std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.id == id; });
    return it == members.end() ? nullptr : &*it;
}

const Submission *RoundState::submission(const Id<Submission> &id) const
{
    for (const auto *list : {&submissions, &examples}) {
        const auto it =
            std::find_if(list->begin(), list->end(), [&](const Submission &s) { return s.id == id; });
        if (it != list->end())
            return &*it;
    }
    return nullptr;
}

QString RoundState::nameOf(const Id<Member> &id) const
{
    if (const Member *found = member(id))
        return found->name;
    const auto left =
        std::find_if(former.begin(), former.end(), [&](const Member &one) { return one.id == id; });
    return left == former.end() ? QString() : left->name;
}

std::vector<Id<Member>> RoundState::coordinators() const
{
    std::vector<Id<Member>> out{round.coordinator};
    for (const QString &text : round.deputies) {
        const auto id = Uid::parse(QStringView(text));
        if (id && !id->isNull() && std::find(out.begin(), out.end(), Id<Member>{*id}) == out.end())
            out.push_back({*id});
    }
    for (const Id<Member> &one : named) {
        if (std::find(out.begin(), out.end(), one) == out.end())
            out.push_back(one);
    }
    return out;
}

QString RoundState::coordinatorNames() const
{
    QStringList names;
    for (const Id<Member> &one : coordinators())
        names << nameOf(one);
    return QLocale().createSeparatedList(names);
}

bool RoundState::mayName(const Submission &submission) const
{
    return !hidesAuthors(round) || submission.example || coordinates || submission.author == self;
}

QString asText(const RoundState &state, const SubmissionVersion &version)
{
    const Submission *work = state.submission(version.submission);
    const bool named = work && state.mayName(*work);
    QStringList lines;
    if (const auto file = version.attachment.facts())
        lines << (named ? file->name : namelessFile(file->name)) + u' '
                     + QString::fromLatin1(file->sha256.toHex().left(12));
    else if (named && !version.file.isEmpty())
        lines << version.file;
    if (!version.url.isEmpty())
        lines << version.url.toString(QUrl::FullyEncoded);
    if (!version.repository.isEmpty())
        lines << version.repository + u' ' + version.commit;
    if (!version.text.isEmpty())
        lines << version.text;
    return lines.join(u'\n');
}

SubmissionVersion RoundState::currentOf(const Submission &submission) const
{
    const auto found = versions.find(submission.id.uid);
    if (found != versions.end() && !found->second.empty())
        return found->second.back();
    SubmissionVersion out;
    out.submission = submission.id;
    out.number = 0;
    out.text = submission.text;
    out.url = submission.url;
    return out;
}

std::vector<Review> RoundState::givenTo(const Id<Submission> &id) const
{
    std::vector<Review> out;
    const Submission *work = submission(id);
    for (const Review &review : reviews) {
        if (review.submission == id && review.about.isNull() && review.state == QLatin1String("given")
            && (!work || review.reviewer.isNull() || review.reviewer != work->author))
            out.push_back(review);
    }
    return out;
}

int RoundState::daysWaiting(const Submission &submission) const
{
    const SubmissionVersion version = currentOf(submission);
    const Day handedIn =
        version.handedIn > 0
            ? Day{QDateTime::fromMSecsSinceEpoch(version.handedIn, QTimeZone(group.zone.toLatin1()))
                      .date()
                      .toString(Qt::ISODate)}
            : Day{};
    return cercle::daysWaiting(round, handedIn, static_cast<int>(givenTo(submission.id).size()), today);
}

} // namespace cercle::reviews
