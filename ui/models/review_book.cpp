#include "models/review_book.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

bool isStanding(const Review &review)
{
    return !review.removed && review.state != u"released";
}

bool isGiven(const Review &review)
{
    return review.state == u"given";
}

// Somebody else's reading of a work, not a self-assessment, an example or a word about a review.
bool isOfPeer(const Review &review, const Submission *work)
{
    return work && !work->example && !review.about && (!review.reviewer || review.reviewer != work->author);
}

} // namespace

const WorkFacts *RoundFacts::work(const Id<Submission> &id) const
{
    const auto found = std::lower_bound(
        works.begin(), works.end(), id,
        [](const WorkFacts &one, const Id<Submission> &sought) { return one.work.id < sought; });
    return found == works.end() || found->work.id != id ? nullptr : &*found;
}

const Review *RoundFacts::row(const Id<Review> &id) const
{
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), id,
                         [](const Review &one, const Id<Review> &sought) { return one.id < sought; });
    return found == rows.end() || found->id != id ? nullptr : &*found;
}

int RoundFacts::given() const
{
    int sum = 0;
    for (const WorkFacts &one : works)
        sum += one.given;
    return sum;
}

int RoundFacts::waiting() const
{
    return static_cast<int>(
        std::count_if(works.begin(), works.end(), [](const WorkFacts &one) { return one.days >= 2; }));
}

int RoundFacts::toPublish() const
{
    if (!coordinates)
        return 0;
    std::set<Uid> reviewers;
    int ready = 0;
    bool open = false;
    for (const Review &review : known) {
        open = open || (isStanding(review) && !isGiven(review));
        const Review *there = row(review.id);
        if (!isGiven(review)
            || (there && there->verdict == review.verdict && there->version == review.version))
            continue;
        ++ready;
        reviewers.insert(review.reviewer.uid);
    }
    // Fewer at once could be told by their time; the workspace refuses it as well.
    return open && phase != RoundPhase::Closed && reviewers.size() < 3 ? 0 : ready;
}

int RoundFacts::unread() const
{
    return static_cast<int>(
        std::count_if(works.begin(), works.end(), [](const WorkFacts &one) { return one.expected == 0; }));
}

std::vector<Id<Member>> RoundFacts::silent(const Day &today) const
{
    std::set<Uid> assigned, begun;
    for (const Review &review : known) {
        if (isStanding(review))
            (review.state == u"assigned" ? assigned : begun).insert(review.reviewer.uid);
    }
    std::vector<Id<Member>> out;
    for (const Uid &reader : assigned) {
        if (mayReplaceSilent(round, today) && begun.count(reader) == 0)
            out.push_back({reader});
    }
    return out;
}

void ReviewBook::readMembers()
{
    m_names.clear();
    Filter all = Filter().in(m_group);
    all.removed = true; // who has left still wrote what is there
    for (const Member &member : m_workspace.list<Member>(all))
        m_names.insert(member.id.uid, member.name.left(200));
    m_self = m_workspace.self(m_group);
    const QString standing = m_workspace.standing(m_group);
    m_leads = standing == u"owner" || standing == u"admin";
    m_takesPart = m_self && (m_leads || standing == u"member");
}

void ReviewBook::setGroup(const Id<Group> &id)
{
    m_group = id;
    m_rounds.clear();
    const auto group = m_workspace.get(id);
    if (!group)
        return;
    m_zone = group->zone;
    m_today = reviews::todayIn(*group, m_workspace.clock());
    readMembers();
    // All at once: a round's own rows are asked for only when they change.
    QHash<Uid, std::vector<Submission>> works;
    QHash<Uid, std::vector<SubmissionVersion>> versions;
    QHash<Uid, std::vector<Review>> reviews;
    for (Submission &one : m_workspace.list<Submission>(Filter().in(id)))
        works[one.round.uid].push_back(std::move(one));
    for (SubmissionVersion &one : m_workspace.list<SubmissionVersion>(Filter().in(id)))
        versions[one.round.uid].push_back(std::move(one));
    Filter all = Filter().in(id);
    all.removed = true;
    for (Review &one : m_workspace.list<Review>(all))
        reviews[one.round.uid].push_back(std::move(one));
    for (const ReviewRound &round : m_workspace.list<ReviewRound>(Filter().in(id))) {
        const Uid key = round.id.uid;
        m_rounds.push_back(build(round, works.take(key), versions.value(key), reviews.take(key)));
    }
    std::reverse(m_rounds.begin(), m_rounds.end()); // ids are in the order of time
}

RoundFacts ReviewBook::build(ReviewRound round, std::vector<Submission> works,
                             const std::vector<SubmissionVersion> &versions,
                             std::vector<Review> reviews) const
{
    RoundFacts out;
    out.phase = phaseOn(round, m_today);
    out.round = std::move(round);
    QHash<Uid, Submission> all;
    QHash<Uid, size_t> place;
    for (Submission &work : works) {
        all.insert(work.id.uid, work);
        if (work.example || work.removed)
            continue;
        place.insert(work.id.uid, out.works.size());
        WorkFacts facts;
        facts.work = std::move(work);
        facts.work.text.clear(); // read where it is shown
        out.works.push_back(std::move(facts));
    }
    for (const SubmissionVersion &version : versions) {
        const auto at = place.constFind(version.submission.uid);
        if (at == place.cend())
            continue;
        WorkFacts &facts = out.works[*at];
        facts.versions = qMax(facts.versions, version.number);
        facts.handedIn = qMax(facts.handedIn, version.handedIn);
    }
    const bool blind = isBlind(out.round);
    for (Review &review : reviews) {
        const auto work = all.constFind(review.submission.uid);
        const bool peer = isOfPeer(review, work == all.cend() ? nullptr : &*work);
        if (peer && !blind && review.reviewer && (!review.removed || review.state == u"released"))
            out.known.push_back(review);
        if (review.removed)
            continue;
        if (const auto at = place.constFind(review.submission.uid);
            peer && isGiven(review) && at != place.cend())
            ++out.works[*at].given;
        out.rows.push_back(std::move(review));
    }
    if (blind) {
        if (auto state = reviews::look(m_workspace, out.round.id)) {
            out.known = std::move(state->known);
            out.coordinates = state->coordinates;
        }
    }
    for (const Review &review : out.known) {
        if (const auto at = place.constFind(review.submission.uid); isStanding(review) && at != place.cend())
            ++out.works[*at].expected;
    }
    const QTimeZone zone(m_zone.toLatin1());
    for (WorkFacts &facts : out.works) {
        Day handedIn;
        if (facts.handedIn > 0)
            handedIn.iso =
                QDateTime::fromMSecsSinceEpoch(facts.handedIn, zone.isValid() ? zone : QTimeZone::utc())
                    .date()
                    .toString(Qt::ISODate);
        facts.days =
            out.phase == RoundPhase::Review ? daysWaiting(out.round, handedIn, facts.given, m_today) : 0;
    }
    out.runs = m_takesPart
               && (blind                   ? out.coordinates
                   : out.round.coordinator ? out.round.coordinator == m_self
                                           : m_leads);
    return out;
}

void ReviewBook::reread(const Id<ReviewRound> &id)
{
    std::erase_if(m_rounds, [&](const RoundFacts &one) { return one.round.id == id; });
    const auto round = m_workspace.get(id);
    if (!round || round->removed || round->group != m_group)
        return;
    const auto here = [&] { return Filter().in(m_group).with("round", id); };
    Filter all = here();
    all.removed = true;
    RoundFacts facts = build(*round, m_workspace.list<Submission>(here()),
                             m_workspace.list<SubmissionVersion>(here()), m_workspace.list<Review>(all));
    const auto at = std::find_if(m_rounds.begin(), m_rounds.end(),
                                 [&](const RoundFacts &one) { return one.round.id < id; });
    m_rounds.insert(at, std::move(facts));
}

bool ReviewBook::apply(const ChangeSet &changes)
{
    std::set<Uid> touched;
    bool all = changes.origin == Origin::Rebuild;
    for (const Change &change : changes.changes) {
        if (change.group != m_group.uid && change.id != m_group.uid)
            continue;
        all = all || change.entity == entityIndexOf<Member>() || change.entity == entityIndexOf<Group>();
        if (change.entity == entityIndexOf<ReviewRound>()) {
            touched.insert(change.id);
            continue;
        }
        static const std::array parts{entityIndexOf<Submission>(), entityIndexOf<SubmissionVersion>(),
                                      entityIndexOf<Review>(), entityIndexOf<SealedNote>()};
        if (std::find(parts.begin(), parts.end(), change.entity) == parts.end())
            continue;
        const auto row = m_workspace.row(change.entity, change.id);
        const int field = allEntities()[static_cast<size_t>(change.entity)]->fieldIndex("round");
        if (row && field >= 0)
            touched.insert(std::get<Uid>((*row)[static_cast<size_t>(field)]));
    }
    if (all) {
        setGroup(m_group);
        return true;
    }
    for (const Uid &round : touched)
        reread({round});
    return !touched.empty();
}

bool ReviewBook::setToday()
{
    const auto group = m_workspace.get(m_group);
    if (!group || reviews::todayIn(*group, m_workspace.clock()) == m_today)
        return false;
    setGroup(m_group);
    return true;
}

const RoundFacts *ReviewBook::round(const Id<ReviewRound> &id) const
{
    const auto found = std::find_if(m_rounds.begin(), m_rounds.end(),
                                    [&](const RoundFacts &one) { return one.round.id == id; });
    return found == m_rounds.end() ? nullptr : &*found;
}

const RoundFacts *ReviewBook::roundOf(const Id<Submission> &work) const
{
    const auto stored = m_workspace.get(work);
    return stored ? round(stored->round) : nullptr;
}

QString ReviewBook::nameOf(const Id<Member> &member) const
{
    if (member && member == m_self)
        return Words::tr("You");
    const QString name = m_names.value(member.uid);
    return name.isEmpty() ? Words::tr("Somebody") : name;
}

std::vector<reviews::RoundState> ReviewBook::before(const reviews::RoundState &state) const
{
    std::vector<reviews::RoundState> out;
    for (const RoundFacts &facts : m_rounds) {
        // Of an open round everybody computes the same: nothing that only some can read may shape it.
        if (facts.round.id >= state.round.id || (isBlind(facts.round) && !state.blind))
            continue;
        reviews::RoundState one;
        one.round = facts.round;
        for (const WorkFacts &work : facts.works)
            one.submissions.push_back(work.work);
        one.known = facts.known;
        out.push_back(std::move(one));
    }
    return out;
}

QString ReviewBook::authorOf(const RoundFacts &facts, const Submission &work) const
{
    return knowsAuthor(facts, work) ? nameOf(work.author) : Words::tr("A member");
}

bool ReviewBook::knowsAuthor(const RoundFacts &facts, const Submission &work) const
{
    return !hidesAuthors(facts.round) || facts.coordinates || work.author == m_self;
}

bool bearsOnReviews(const ChangeSet &changes)
{
    static const std::array parts{
        entityIndexOf<ReviewRound>(), entityIndexOf<Submission>(), entityIndexOf<SubmissionVersion>(),
        entityIndexOf<Review>(),      entityIndexOf<SealedNote>(), entityIndexOf<Criterion>(),
        entityIndexOf<Member>(),      entityIndexOf<Group>()};
    return changes.origin == Origin::Rebuild
           || std::any_of(parts.begin(), parts.end(), [&](int entity) { return changes.touches(entity); });
}

int reviewsDue(const Workspace &workspace, const Id<Group> &id)
{
    const Id<Member> self = workspace.self(id);
    const auto group = workspace.get(id);
    if (!self || !group)
        return 0;
    const Day today = reviews::todayIn(*group, workspace.clock());
    int count = 0;
    const auto add = [&](const std::vector<Review> &list) {
        count += static_cast<int>(std::count_if(list.begin(), list.end(), [&](const Review &review) {
            return review.reviewer == self && !review.removed
                   && (review.state == u"draft" || (review.state == u"assigned" && review.verdict.isEmpty()));
        }));
    };
    for (const ReviewRound &round : workspace.list<ReviewRound>(Filter().in(id))) {
        if (phaseOn(round, today) != RoundPhase::Review)
            continue;
        if (!isBlind(round))
            add(workspace.list<Review>(Filter().in(id).with("round", round.id).with("reviewer", self)));
        else if (const auto state = reviews::look(workspace, round.id))
            add(state->known);
    }
    return count;
}

} // namespace cercle
