#include "domain/review_rules.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewRules)
};

constexpr int helpAfterDays = 2;
constexpr int silentBeforeEndDays = 2;
constexpr QLatin1String remarkPrefix("remark ");
constexpr QLatin1String commentPrefix("comment=");

QDate dateOf(const Day &day)
{
    return QDate::fromString(day.iso, Qt::ISODate);
}

RoundPhase storedPhase(const ReviewRound &round)
{
    if (round.phase == QLatin1String("closed"))
        return RoundPhase::Closed;
    return round.phase == QLatin1String("review") ? RoundPhase::Review : RoundPhase::Submission;
}

bool isBehind(const Day &last, const Day &today)
{
    return !last.iso.isEmpty() && last.iso < today.iso; // ISO days sort as texts
}

} // namespace

RoundPhase phaseOn(const ReviewRound &round, const Day &today)
{
    RoundPhase byDay = RoundPhase::Submission;
    if (isBehind(round.reviewBy, today))
        byDay = RoundPhase::Closed;
    else if (isBehind(round.submitBy, today))
        byDay = RoundPhase::Review;
    return std::max(byDay, storedPhase(round));
}

QString phaseKey(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Submission:
        return QStringLiteral("submission");
    case RoundPhase::Review:
        return QStringLiteral("review");
    default:
        return QStringLiteral("closed");
    }
}

Day lastDayOf(const ReviewRound &round, RoundPhase phase)
{
    if (phase == RoundPhase::Submission)
        return round.submitBy;
    return phase == RoundPhase::Review ? round.reviewBy : Day{};
}

bool isBlind(const ReviewRound &round)
{
    return round.blind == QLatin1String("single") || hidesAuthors(round);
}

bool hidesAuthors(const ReviewRound &round)
{
    return round.blind == QLatin1String("double");
}

int daysWaiting(const ReviewRound &round, const Day &handedIn, int given, const Day &today)
{
    if (given > 0 || phaseOn(round, today) == RoundPhase::Submission)
        return 0;
    // A round that was moved on by hand before its day has waited since the works were there.
    QDate since = dateOf(handedIn);
    if (isBehind(round.submitBy, today))
        since = since.isValid() ? std::max(since, dateOf(round.submitBy)) : dateOf(round.submitBy);
    const qint64 days = since.isValid() ? since.daysTo(dateOf(today)) : 0;
    return static_cast<int>(std::clamp<qint64>(days, 0, 100'000));
}

bool needsHelp(const ReviewRound &round, const Day &handedIn, int given, const Day &today)
{
    return daysWaiting(round, handedIn, given, today) >= helpAfterDays;
}

bool mayReplaceSilent(const ReviewRound &round, const Day &today)
{
    const QDate end = dateOf(round.reviewBy);
    return end.isValid() && dateOf(today).isValid() && dateOf(today) >= end.addDays(-silentBeforeEndDays);
}

std::vector<RubricLine> rubricOf(const ReviewRound &round, std::vector<Criterion> criteria)
{
    std::vector<RubricLine> out;
    if (!round.rubric.isEmpty()) {
        for (const QString &text : round.rubric) {
            JsonDoc doc;
            const QByteArray utf8 = text.toUtf8();
            if (!doc.scan(utf8))
                continue;
            QStringList parts;
            doc.root().elements([&](JsonView part) { parts << part.toString(); });
            const auto id = Uid::parse(QStringView(parts.value(0)));
            if (parts.size() >= 5 && id)
                out.push_back({{*id}, parts[1], parts[2], parts.mid(5), parts[3].toInt(), parts[4].toInt()});
        }
        return out;
    }
    std::sort(criteria.begin(), criteria.end(), [](const Criterion &a, const Criterion &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    for (const Criterion &one : criteria) {
        if (!one.removed && one.round == round.id)
            out.push_back({one.id, one.title, one.description, one.levels, one.weight, one.points});
    }
    return out;
}

QStringList encodeRubric(const std::vector<RubricLine> &rubric)
{
    QStringList out;
    for (const RubricLine &line : rubric) {
        const QStringList parts = QStringList{line.id.toString(), line.title, line.description,
                                              QString::number(line.weight), QString::number(line.points)}
                                  + line.levels;
        out << QString::fromUtf8(JsonWriter().value(parts).take());
    }
    return out;
}

Result<Done> mayChangeRubric(const ReviewRound &round, const Day &today)
{
    if (round.rubric.isEmpty() && phaseOn(round, today) == RoundPhase::Submission)
        return done();
    return Error{
        Error::Kind::Refused,
        Words::tr(
            "The criteria of “%1” are fixed since its reviews began; open another round for other ones.")
            .arg(round.title)};
}

namespace
{

// Words that would not fit into an entry are written deflated: the items of remarks and comment, with U+0000
// between, under zlib, behind their length in four bytes, big endian; base64.
const QString packedPrefix = QStringLiteral("packed=");
constexpr qsizetype plainBytesMax = 30'000, inflatedMax = 1024 * 1024;

QStringList unpacked(const QString &value)
{
    const QByteArray bytes = QByteArray::fromBase64(value.toLatin1());
    qsizetype size = 0;
    for (int i = 0; i < 4 && i < bytes.size(); ++i)
        size = size << 8 | static_cast<unsigned char>(bytes[i]);
    return size > inflatedMax ? QStringList()
                              : QString::fromUtf8(qUncompress(bytes)).split(QChar(0), Qt::SkipEmptyParts);
}

} // namespace

Verdict verdictFrom(const QStringList &list)
{
    Verdict out;
    QStringList items;
    for (const QString &item : list) {
        if (item.startsWith(packedPrefix))
            items += unpacked(item.mid(packedPrefix.size()));
        else
            items += item;
    }
    for (const QString &item : items) {
        const qsizetype equals = item.indexOf(u'=');
        if (equals < 0)
            continue;
        const QString value = item.mid(equals + 1);
        if (item.startsWith(commentPrefix)) {
            out.comment = value;
            continue;
        }
        const bool remark = item.startsWith(remarkPrefix);
        const qsizetype from = remark ? remarkPrefix.size() : 0;
        const auto id = Uid::parse(QStringView(item).mid(from, equals - from));
        if (!id || id->isNull())
            continue;
        bool number = false;
        const int score = value.toInt(&number);
        if (remark)
            out.remarks[*id] = value;
        else if (number)
            out.scores[*id] = score;
    }
    return out;
}

QStringList toList(const Verdict &verdict)
{
    QStringList out, words;
    for (const auto &[id, score] : verdict.scores)
        out << id.toString() + u'=' + QString::number(score);
    for (const auto &[id, remark] : verdict.remarks)
        words << remarkPrefix + id.toString() + u'=' + remark;
    if (!verdict.comment.isEmpty())
        words << commentPrefix + verdict.comment;
    qsizetype bytes = 0;
    for (const QString &item : words)
        bytes += item.toUtf8().size();
    if (bytes <= plainBytesMax)
        return out + words;
    for (QString &item : words)
        item.remove(QChar(0));
    const QByteArray packed = qCompress(words.join(QChar(0)).toUtf8(), 9);
    return out << packedPrefix + QString::fromLatin1(packed.toBase64());
}

std::pair<int, int> scoreRange(const QString &strategy, const RubricLine &line)
{
    if (strategy == QLatin1String("accumulative"))
        return {0, std::max(0, line.points)};
    if (strategy == QLatin1String("errors"))
        return {0, 1};
    if (strategy == QLatin1String("comments"))
        return {0, 0};
    return {1, std::max(1, static_cast<int>(line.levels.size()))};
}

Result<Done> isComplete(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                        const Verdict &verdict)
{
    const bool words = round.strategy == QLatin1String("comments") || rubric.empty();
    for (const auto &[id, score] : verdict.scores) {
        const bool known = std::any_of(rubric.begin(), rubric.end(),
                                       [&id = id](const RubricLine &l) { return l.id.uid == id; });
        if (words || !known)
            return Error{
                Error::Kind::Usage,
                words ? Words::tr("This round asks for words, not for scores; leave the scores out.")
                      : Words::tr("A score is for a criterion that this round does not have; look at the "
                                  "round again.")};
    }
    for (const RubricLine &line : rubric) {
        if (words)
            break;
        const auto score = verdict.scores.find(line.id.uid);
        const auto [least, most] = scoreRange(round.strategy, line);
        if (score == verdict.scores.end())
            return Error{
                Error::Kind::Refused,
                Words::tr("“%1” has no score yet; choose %2 to %3.").arg(line.title).arg(least).arg(most)};
        if (score->second < least || score->second > most)
            return Error{Error::Kind::Usage, Words::tr("“%1” takes a score from %2 to %3, not %4.")
                                                 .arg(line.title)
                                                 .arg(least)
                                                 .arg(most)
                                                 .arg(score->second)};
    }
    const bool said = !verdict.comment.trimmed().isEmpty()
                      || std::any_of(verdict.remarks.begin(), verdict.remarks.end(),
                                     [](const auto &remark) { return !remark.second.trimmed().isEmpty(); });
    if (words && !said)
        return Error{Error::Kind::Refused, Words::tr("The review says nothing yet; write a comment.")};
    return done();
}

Id<Submission> submissionId(const Id<ReviewRound> &round, const Id<Member> &author)
{
    return {Uid::derive(round.uid, "submission", author.uid.view())};
}

Id<Review> reviewId(const Id<Submission> &submission, const Id<Member> &reviewer)
{
    return {Uid::derive(submission.uid, "review", reviewer.uid.view())};
}

Id<Review> reviewOfReviewId(const Id<Review> &about, const Id<Member> &reviewer)
{
    return {Uid::derive(about.uid, "review-of-review", reviewer.uid.view())};
}

bool isGivenAway(const Review &review)
{
    return (review.state == QLatin1String("released") || review.state == QLatin1String("moved"))
           && review.verdict.isEmpty();
}

QString encodeCertificate(const AllocationCertificate &c)
{
    JsonWriter json;
    json.beginObject().key("load_min").value(c.loadMin).key("load_max").value(c.loadMax);
    json.key("self").value(c.self).key("reciprocal").value(c.reciprocal).key("repeated").value(c.repeated);
    json.key("unreviewed").value(c.unreviewed).key("missing").value(c.missing);
    json.key("crowded").value(c.crowded).endObject();
    return QString::fromUtf8(json.take());
}

std::optional<AllocationCertificate> decodeCertificate(const QString &text)
{
    JsonDoc doc;
    const QByteArray utf8 = text.toUtf8();
    if (text.isEmpty() || !doc.scan(utf8))
        return std::nullopt;
    const auto number = [&](const char *key) { return static_cast<int>(doc.root()[key].toInt()); };
    return AllocationCertificate{number("load_min"),   number("load_max"), number("self"),
                                 number("reciprocal"), number("repeated"), number("unreviewed"),
                                 number("missing"),    number("crowded")};
}

QString anonymitySentence(const ReviewRound &round, const QString &coordinator, int people)
{
    if (!isBlind(round))
        return {};
    const bool several = !round.deputies.isEmpty();
    QString text =
        (several ? Words::tr(
             "Reviews of this round are sealed: only %1, who coordinate it, learn who reviews whom; all "
             "others see from the journal that a member wrote something for the round and when, but "
             "neither for which work nor what.")
                 : Words::tr(
                     "Reviews of this round are sealed: only %1, who coordinates it, learns who reviews "
                     "whom; all "
                     "others see from the journal that a member wrote something for the round and when, but "
                     "neither for which work nor what."))
            .arg(coordinator);
    text += u' '
            + (several ? Words::tr("Each of them can give out and publish reviews, on the own laptop.")
                       : Words::tr("The key is on one laptop alone, and %1 has it: if it is lost, so are the "
                                   "reviews that were "
                                   "not published; a deputy would hold it too.")
                             .arg(coordinator));
    text +=
        u' '
        + Words::tr("A deputy may be named later, who then learns it too; everybody in the round is told.");
    text +=
        u' '
        + Words::tr(
            "A review that comes in, or is changed, after the others are published may be told by its time.");
    if (hidesAuthors(round))
        text +=
            u' '
            + Words::tr("Authors are left out of what reviewers are shown; whoever takes the journal itself "
                        "apart can find them.");
    if (people <= 4)
        text += u' ' + Words::tr("Among so few people one may guess who reviewed.");
    return text;
}

} // namespace cercle
