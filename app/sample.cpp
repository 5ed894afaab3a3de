#include "sample.h"

#include "base/json.h"
#include "sample_names.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

// The sample as a file of the program's resources: things name each other by short references, dates are days
// from today, so that the group always has a past and a next session.
class SampleWriter
{
public:
    // The reader is called "you" in the file.
    SampleWriter(Transaction &transaction, QDate today, const Id<Member> &reader)
        : m_transaction(transaction), m_today(today)
    {
        m_ids.insert(QStringLiteral("member/you"), reader.uid);
    }

    void write(JsonView root)
    {
        root["members"].elements([&](JsonView json) { writeMember(json); });
        root["roles"].elements([&](JsonView json) { writeRole(json); });
        root["sessions"].elements([&](JsonView json) { writeSession(json); });
        root["resources"].elements([&](JsonView json) { writeResource(json); });
        root["rounds"].elements([&](JsonView json) { writeRound(json); });
    }

private:
    // References are unique within their kind.
    template <class T> Id<T> named(JsonView reference) const
    {
        return {m_ids.value(QLatin1String(T::table) + u'/' + reference.toString())};
    }
    template <class T> Id<T> create(T entity, JsonView reference = {})
    {
        const Id<T> id = m_transaction.create(std::move(entity));
        if (reference.exists())
            m_ids.insert(QLatin1String(T::table) + u'/' + reference.toString(), id.uid);
        return id;
    }
    Day day(JsonView days) const
    {
        return days.isInt() ? Day{m_today.addDays(days.toInt()).toString(Qt::ISODate)} : Day{};
    }
    static QStringList list(JsonView json)
    {
        QStringList out;
        json.elements([&](JsonView item) { out << item.toString(); });
        return out;
    }

    void writeMember(JsonView json)
    {
        Member member;
        member.name = json["name"].toString();
        member.handle = json["handle"].toString();
        create(member, json["ref"]);
    }

    void writeRole(JsonView json)
    {
        Role role;
        role.title = json["title"].toString();
        role.key = json["key"].toString();
        role.description = json["description"].toString();
        role.checklist = list(json["checklist"]).join(u'\n');
        role.position = static_cast<int>(json["position"].toInt());
        create(role, json["ref"]);
    }

    void writeSession(JsonView json)
    {
        Session session;
        session.title = json["title"].toString();
        session.date = day(json["days"]);
        session.time.hhmm = json["time"].toString();
        session.minutes = static_cast<int>(json["minutes"].toInt(90));
        session.place = json["place"].toString();
        session.call = QUrl(json["call"].toString());
        session.notes = json["notes"].toString();
        const Id<Session> id = create(session, json["ref"]);
        int position = 0;
        json["agenda"].elements([&](JsonView item) {
            AgendaItem agenda;
            agenda.session = id;
            agenda.title = item["title"].toString();
            agenda.minutes = static_cast<int>(item["minutes"].toInt());
            agenda.position = position++;
            agenda.presenter = named<Member>(item["presenter"]);
            agenda.done = json["days"].toInt() < 0;
            create(agenda);
        });
        json["attendance"].members([&](const QByteArray &who, JsonView state) {
            Attendance attendance;
            attendance.session = id;
            attendance.member = {m_ids.value(QStringLiteral("member/") + QString::fromUtf8(who))};
            attendance.state = state.toString();
            create(attendance);
        });
        writeOutcome(json, id);
        json["turns"].members([&](const QByteArray &role, JsonView who) {
            RoleTurn turn;
            turn.session = id;
            turn.role = {m_ids.value(QStringLiteral("role/") + QString::fromUtf8(role))};
            turn.member = named<Member>(who);
            turn.state = json["days"].toInt() < 0 ? QStringLiteral("done") : QStringLiteral("proposed");
            create(turn);
        });
    }

    void writeOutcome(JsonView json, const Id<Session> &session)
    {
        int position = 0;
        json["decisions"].elements([&](JsonView item) {
            Decision decision;
            decision.session = session;
            decision.text = item.toString();
            decision.position = position++;
            create(decision);
        });
        position = 0;
        json["actions"].elements([&](JsonView item) {
            ActionItem action;
            action.session = session;
            action.text = item["text"].toString();
            action.owner = named<Member>(item["owner"]);
            action.due = day(item["due_days"]);
            action.position = position++;
            action.done = item["done"].toBool();
            create(action);
        });
    }

    void writeResource(JsonView json)
    {
        Resource resource;
        resource.title = json["title"].toString();
        resource.url = QUrl(json["url"].toString());
        resource.kind = json["kind"].toString();
        resource.language = json["language"].toString();
        resource.comment = json["comment"].toString();
        resource.tags = list(json["tags"]);
        resource.session = named<Session>(json["session"]);
        resource.addedBy = named<Member>(json["added_by"]);
        create(resource);
    }

    void writeRound(JsonView json)
    {
        ReviewRound round;
        round.title = json["title"].toString();
        round.purpose = json["purpose"].toString();
        round.submitBy = day(json["submit_days"]);
        round.reviewBy = day(json["review_days"]);
        round.reviewers = static_cast<int>(json["reviewers"].toInt(2));
        round.blind = json["blind"].toString();
        round.phase = json["phase"].toString();
        round.coordinator = named<Member>(json["coordinator"]);
        const Id<ReviewRound> id = create(round, json["ref"]);
        int position = 0;
        json["criteria"].elements([&](JsonView item) {
            Criterion criterion;
            criterion.round = id;
            criterion.title = item["title"].toString();
            criterion.levels = list(item["levels"]);
            criterion.position = position++;
            create(criterion, item["ref"]);
        });
        json["submissions"].elements([&](JsonView item) {
            Submission submission;
            submission.round = id;
            submission.author = named<Member>(item["author"]);
            submission.title = item["title"].toString();
            submission.text = item["text"].toString();
            submission.url = QUrl(item["url"].toString());
            create(submission, item["ref"]);
        });
        json["reviews"].elements([&](JsonView item) { writeReview(item, id); });
    }

    void writeReview(JsonView json, const Id<ReviewRound> &round)
    {
        Review review;
        review.round = round;
        review.submission = named<Submission>(json["submission"]);
        review.reviewer = named<Member>(json["reviewer"]);
        review.state = json["state"].toString();
        json["scores"].members([&](const QByteArray &criterion, JsonView score) {
            const Uid id = m_ids.value(QStringLiteral("criterion/") + QString::fromUtf8(criterion));
            review.verdict << id.toString() + u'=' + QString::number(score.toInt());
        });
        if (const QString comment = json["comment"].toString(); !comment.isEmpty())
            review.verdict << QStringLiteral("comment=") + comment;
        create(review);
    }

    Transaction &m_transaction;
    QDate m_today;
    QHash<QString, Uid> m_ids; // by "entity/reference"
};

Result<Done> setRemoved(Workspace &workspace, const Id<Group> &group)
{
    const auto written =
        workspace.transact(group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove the sample group")),
                           [&](Transaction &t) -> Result<Done> {
                               t.remove(group);
                               return done();
                           });
    return written ? done() : Result<Done>(written.error());
}

std::vector<Group> sampleGroups(const Workspace &workspace)
{
    std::vector<Group> groups = workspace.groups();
    std::erase_if(groups, [](const Group &group) { return !group.sample; });
    return groups;
}

} // namespace

Result<Id<Group>> loadSample(Workspace &workspace, const QString &language)
{
    if (!sampleGroups(workspace).empty())
        return Error{Error::Kind::Refused,
                     Words::tr("The sample group is already here; remove it to start it afresh.")};
    QFile file(QStringLiteral(":/sample/sample_%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no sample group in this language; choose fr or en.")};
    const QByteArray text = withoutNamesake(file.readAll(), workspace.name());
    JsonDoc doc;
    const auto scanned = doc.scan(text, {.depth = 16, .keys = 40000, .bytes = 4 << 20});
    if (!scanned)
        return scanned.error();
    const JsonView root = doc.root();

    GroupDraft draft;
    draft.title = root["group"]["title"].toString();
    draft.goal = root["group"]["goal"].toString();
    draft.kind = root["group"]["kind"].toString();
    draft.zone = root["group"]["zone"].toString();
    draft.language = language;
    draft.sample = true;
    const EditLabel label(QT_TRANSLATE_NOOP("Labels", "Load the sample group"));
    const Workspace::OneStep step(workspace, label);
    const auto group = workspace.createGroup(draft);
    if (!group)
        return group.error();
    const QDate today = QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs()).date();
    const auto written = workspace.transact(*group, label, [&](Transaction &t) -> Result<Done> {
        SampleWriter(t, today, workspace.self(*group)).write(root);
        return done();
    });
    if (!written) {
        (void)setRemoved(workspace, *group); // an empty sample would only be in the way
        return written.error();
    }
    return *group;
}

Result<Id<Group>> removeSample(Workspace &workspace)
{
    const auto groups = sampleGroups(workspace);
    if (groups.empty())
        return Error{Error::Kind::NotFound, Words::tr("There is no sample group here.")};
    for (const Group &group : groups) {
        const auto removed = setRemoved(workspace, group.id);
        if (!removed)
            return removed.error();
    }
    return groups.back().id;
}

} // namespace cercle
