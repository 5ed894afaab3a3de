#include "cli/review_arguments.h"

#include "cli/references.h"
#include "cli/role_arguments.h"
#include "cli/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)
};

} // namespace

Result<RoundHere> roundHere(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto id = resolveId(**workspace, entityIndexOf<ReviewRound>(), context.word(0));
    if (!id)
        return id.error();
    auto state = reviews::look(**workspace, {*id});
    if (!state)
        return state.error();
    return RoundHere{*workspace, std::move(*state)};
}

static bool isOnlyTitle(const RoundHere &here, const Submission &work)
{
    const auto &all = here.state.submissions;
    return std::none_of(all.begin(), all.end(), [&](const Submission &other) {
        return other.id != work.id && other.title.compare(work.title, Qt::CaseInsensitive) == 0;
    });
}

Result<Id<Submission>> namedWork(const RoundHere &here, const QString &word)
{
    std::vector<Id<Submission>> found;
    const QString prefix = word.trimmed().toLower();
    for (const auto *list : {&here.state.submissions, &here.state.examples}) {
        for (const Submission &work : *list) {
            if (!prefix.isEmpty() && work.id.toString().startsWith(prefix))
                found.push_back(work.id);
        }
    }
    for (const Submission &work : here.state.submissions) {
        if (found.empty() && work.title.compare(word.simplified(), Qt::CaseInsensitive) == 0
            && isOnlyTitle(here, work))
            return work.id;
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        const auto author = namedMember(*here.workspace, here.state.group.id, word);
        for (const Submission &work : here.state.submissions) {
            // Where authors are hidden, a name that fits would tell who wrote what.
            const bool known =
                !hidesAuthors(here.state.round) || here.state.coordinates || work.author == here.state.self;
            if (author && known && work.author == *author)
                return work.id;
        }
    }
    if (found.empty() && hidesAuthors(here.state.round) && !here.state.coordinates)
        return Error{
            Error::Kind::NotFound,
            Words::tr(
                "This round hides who wrote; name the work by its id or its title, which cerclectl review "
                "status shows.")};
    return Error{
        found.empty() ? Error::Kind::NotFound : Error::Kind::Conflict,
        found.empty()
            ? Words::tr("There is no work “%1” in this round; name it by its id, its title or its author.")
                  .arg(word)
            : Words::tr("Several works begin with “%1”; give more of the id.").arg(word)};
}

Result<Id<Review>> namedReview(const RoundHere &here, const QString &word)
{
    std::vector<Id<Review>> found;
    for (const Review &review : here.state.reviews) {
        if (!word.trimmed().isEmpty() && review.id.toString().startsWith(word.trimmed().toLower()))
            found.push_back(review.id);
    }
    if (found.size() == 1)
        return found.front();
    return Error{found.empty() ? Error::Kind::NotFound : Error::Kind::Conflict,
                 found.empty()
                     ? Words::tr("There is no review “%1” in this round; cerclectl review status lists them.")
                           .arg(word)
                     : Words::tr("Several reviews begin with “%1”; give more of the id.").arg(word)};
}

Result<Uid> namedCriterion(const RoundHere &here, const QString &word)
{
    const auto &rubric = here.state.rubric;
    bool number = false;
    const int index = word.toInt(&number);
    if (number && index >= 1 && index <= static_cast<int>(rubric.size()))
        return rubric[static_cast<size_t>(index - 1)].id.uid;
    for (const RubricLine &line : rubric) {
        if (line.title.compare(word.trimmed(), Qt::CaseInsensitive) == 0)
            return line.id.uid;
    }
    if (rubric.empty())
        return Error{Error::Kind::Usage,
                     Words::tr("This round asks for comments alone and has no criteria; use --comment.")};
    return Error{Error::Kind::Usage,
                 Words::tr("This round has no criterion “%1”; give its title or its number from 1 to %2.")
                     .arg(word)
                     .arg(rubric.size())};
}

Result<Criterion> criterionFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(.*?)(?:\*(\d{1,4}))?(?:/(\d{1,4}))?$)"));
    Criterion out;
    const qsizetype equals = text.indexOf(u'=');
    const auto match = form.match((equals < 0 ? text : text.left(equals)).simplified());
    out.title = match.captured(1).trimmed();
    if (!match.captured(2).isEmpty())
        out.weight = match.captured(2).toInt();
    if (!match.captured(3).isEmpty())
        out.points = match.captured(3).toInt();
    if (equals >= 0) {
        for (const QString &level : text.mid(equals + 1).split(u'|'))
            out.levels << level.simplified();
    }
    // What was meant as a number and is none has stayed in the title.
    static const QRegularExpression leftOver(QStringLiteral(R"(\*|/\s*[-+]?[\d.,]*$)"));
    if (out.title.isEmpty() || out.levels.contains(QString()) || leftOver.match(out.title).hasMatch())
        return Error{
            Error::Kind::Usage,
            Words::tr(
                "“%1” is not a criterion; write it like Clear=not at all|in part|mostly|throughout, with a "
                "weight or points like Clear*2/10=…")
                .arg(text)};
    return out;
}

bool givesPoints(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(/\d{1,4}$)"));
    const qsizetype equals = text.indexOf(u'=');
    return form.match((equals < 0 ? text : text.left(equals)).simplified()).hasMatch();
}

Result<QString> textOption(const Context &context, const char *option)
{
    const QString value = context.arguments().value(option);
    return value.startsWith(u'@') ? readText(value.mid(1)) : Result<QString>(value);
}

QString workInWords(const RoundHere &here, const Id<Submission> &id)
{
    const Submission *work = here.state.submission(id);
    if (!work)
        return id.toString();
    const auto &all = here.state.submissions;
    const auto alike = std::count_if(all.begin(), all.end(),
                                     [&](const Submission &one) { return one.title == work->title; });
    // Several of one title are told apart by the ends of their ids, which are derived and unlike.
    return forTerminal(work->title)
           + (alike > 1 ? QStringLiteral(" (%1)").arg(id.toString().left(6)) : QString());
}

QString personInWords(const RoundHere &here, const Id<Member> &id)
{
    const QString name = here.state.nameOf(id);
    return name.isEmpty() ? QStringLiteral("-") : forTerminal(name);
}

Id<Member> shownAuthor(const RoundHere &here, const Submission &work)
{
    return here.state.mayName(work) ? work.author : Id<Member>{};
}

} // namespace cercle
