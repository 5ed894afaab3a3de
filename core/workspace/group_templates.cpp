#include "workspace/group_templates.h"

#include "workspace/group_words.h"
#include "workspace/roles.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GroupTemplates)
};

constexpr const char *context = "GroupTemplates";
using Point = GroupTemplate::Point;

constexpr Point freelancersFirst[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Round: what I do, and what I want to learn"), 25},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Agree on the goal and the rhythm"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Who takes which role"), 10},
    {QT_TRANSLATE_NOOP("GroupTemplates", "What to read by next week"), 5},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Next steps"), 5},
};
constexpr Point freelancersNext[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Round: what moved since last week"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "One of us shows a piece of work"), 25},
    {QT_TRANSLATE_NOOP("GroupTemplates", "What blocks somebody"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Next steps"), 5},
};
constexpr Point studentsFirst[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Round: who we are, and what is difficult"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Share out the chapters until the exam"), 25},
    {QT_TRANSLATE_NOOP("GroupTemplates", "A first exercise together"), 35},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Who takes which role"), 10},
    {QT_TRANSLATE_NOOP("GroupTemplates", "What to read by next week"), 5},
};
constexpr Point studentsNext[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Questions on what was read"), 20},
    {QT_TRANSLATE_NOOP("GroupTemplates", "One of us explains the chapter"), 20},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Exercises, two by two"), 40},
    {QT_TRANSLATE_NOOP("GroupTemplates", "What to read by next week"), 10},
};
constexpr Point certificationFirst[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Round: who we are, and when we sit the exam"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Topics of the exam: who knows what"), 30},
    {QT_TRANSLATE_NOOP("GroupTemplates", "A first set of questions, against the clock"), 30},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Who takes which role"), 10},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Next steps"), 5},
};
constexpr Point certificationNext[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Topic of the week, presented by one of us"), 30},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Practice questions, against the clock"), 30},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Go through the wrong answers"), 20},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Topic of next week"), 10},
};
constexpr Point projectFirst[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "Round: what I bring, and how much time I have"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "What is finished, and how we will know"), 20},
    {QT_TRANSLATE_NOOP("GroupTemplates", "First steps, and who takes them"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Who takes which role"), 10},
};
constexpr Point projectNext[] = {
    {QT_TRANSLATE_NOOP("GroupTemplates", "What was done since last week"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Show what works"), 15},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Obstacles and decisions"), 20},
    {QT_TRANSLATE_NOOP("GroupTemplates", "Who does what by next week"), 10},
};

constexpr const char *rolesOfFour[] = {"facilitator", "note_taker", "time_keeper", "resource_scout"};
constexpr const char *rolesOfLearners[] = {"facilitator", "moderator", "note_taker", "time_keeper",
                                           "resource_scout"};
constexpr const char *rolesOfMakers[] = {"facilitator", "note_taker", "time_keeper", "proof_reader"};

constexpr GroupTemplate all[] = {
    {"freelancers", QT_TRANSLATE_NOOP("GroupTemplates", "Freelancers"),
     QT_TRANSLATE_NOOP("GroupTemplates", "An hour a week to learn from one another’s work"), "skill",
     QT_TRANSLATE_NOOP("GroupTemplates", "Freelancers on Tuesdays"),
     QT_TRANSLATE_NOOP("GroupTemplates", "Each of us learns something every month that clients pay for"),
     "09:30", 60, 4, QT_TRANSLATE_NOOP("GroupTemplates", "First session: getting to know each other"),
     freelancersFirst, QT_TRANSLATE_NOOP("GroupTemplates", "Weekly session %1"), freelancersNext,
     rolesOfFour},
    {"students", QT_TRANSLATE_NOOP("GroupTemplates", "Students"),
     QT_TRANSLATE_NOOP("GroupTemplates", "A course, chapter by chapter, until the exam"), "skill",
     QT_TRANSLATE_NOOP("GroupTemplates", "Algorithms and graphs"),
     QT_TRANSLATE_NOOP("GroupTemplates", "Understand every chapter before the exam"), "18:00", 90, 6,
     QT_TRANSLATE_NOOP("GroupTemplates", "First session: the plan until the exam"), studentsFirst,
     QT_TRANSLATE_NOOP("GroupTemplates", "Weekly session %1"), studentsNext, rolesOfLearners},
    {"certification", QT_TRANSLATE_NOOP("GroupTemplates", "Certification"),
     QT_TRANSLATE_NOOP("GroupTemplates", "Eight weeks of topics and practice questions"), "certification",
     QT_TRANSLATE_NOOP("GroupTemplates", "Cloud certification in spring"),
     QT_TRANSLATE_NOOP("GroupTemplates", "All of us pass the certification"), "18:30", 90, 8,
     QT_TRANSLATE_NOOP("GroupTemplates", "First session: who knows what"), certificationFirst,
     QT_TRANSLATE_NOOP("GroupTemplates", "Weekly session %1"), certificationNext, rolesOfLearners},
    {"project", QT_TRANSLATE_NOOP("GroupTemplates", "Project"),
     QT_TRANSLATE_NOOP("GroupTemplates", "Something to build together, week after week"), "project",
     QT_TRANSLATE_NOOP("GroupTemplates", "A map of the quarter"),
     QT_TRANSLATE_NOOP("GroupTemplates", "Finish a first version that others can try"), "18:30", 60, 4,
     QT_TRANSLATE_NOOP("GroupTemplates", "First session: what we build"), projectFirst,
     QT_TRANSLATE_NOOP("GroupTemplates", "Weekly session %1"), projectNext, rolesOfMakers},
};

void putSession(Transaction &transaction, const GroupWords &words, const QString &title, const QDate &day,
                const GroupRhythm &rhythm, std::span<const Point> agenda)
{
    Session session;
    session.title = title;
    session.date.iso = day.toString(Qt::ISODate);
    session.time = rhythm.time;
    session.minutes = rhythm.minutes;
    const Id<Session> id = transaction.create(session);
    int position = 0;
    for (const Point &point : agenda) {
        AgendaItem item;
        item.session = id;
        item.title = words.say(context, point.title);
        item.minutes = point.minutes;
        item.position = position++;
        transaction.create(item);
    }
}

} // namespace

std::span<const GroupTemplate> groupTemplates()
{
    return all;
}

const GroupTemplate *groupTemplate(QStringView key)
{
    for (const GroupTemplate &one : all) {
        if (key == QLatin1String(one.key))
            return &one;
    }
    return nullptr;
}

QString templateText(const char *text)
{
    return Words::tr(text);
}

GroupRhythm proposedRhythm(const GroupTemplate &model, const Day &today)
{
    const QDate day = QDate::fromString(today.iso, Qt::ISODate).addDays(7);
    return {{day.toString(Qt::ISODate)}, {QLatin1String(model.time)}, model.minutes, model.sessions};
}

Result<ChangeSet> startFromTemplate(Workspace &workspace, const Id<Group> &group, const GroupTemplate &model,
                                    const GroupRhythm &rhythm)
{
    const QDate first = QDate::fromString(rhythm.first.iso, Qt::ISODate);
    const QTime time = QTime::fromString(rhythm.time.hhmm, QStringLiteral("HH:mm"));
    if (!first.isValid() || !time.isValid() || rhythm.minutes < 5 || rhythm.minutes > 24 * 60
        || rhythm.sessions < 1 || rhythm.sessions > 52)
        return Error{
            Error::Kind::Usage,
            Words::tr(
                "The first sessions need a day, a time, 5 minutes to a day each, and be 1 to 52; say when "
                "they are.")};
    const auto found = workspace.get(group);
    const GroupWords words(found ? found->language : QString());
    const QString label = words.say(context, model.name);
    return workspace.transact(
        group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Start with the template “%1”"), {label}),
        [&](Transaction &t) {
            putUsualRoles(t, workspace, words, model.roles);
            for (int i = 0; i < rhythm.sessions; ++i) {
                const QString title = i == 0 ? words.say(context, model.firstTitle)
                                             : words.say(context, model.nextTitle).arg(i + 1);
                putSession(t, words, title, first.addDays(7 * i), rhythm, i == 0 ? model.first : model.next);
            }
            return done();
        });
}

} // namespace cercle
