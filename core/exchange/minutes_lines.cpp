#include "exchange/minutes_lines.h"

#include "exchange/cmark_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace cercle
{

namespace
{

using Rx = QRegularExpression;

// Lower case, no accents, letters and digits only, one space between words.
QString folded(const QString &words)
{
    QString out;
    for (const QChar c : words.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c.toLower();
        else if (!c.isMark())
            out += u' ';
    }
    return out.simplified();
}

const QHash<QString, Announces> &vocabulary()
{
    static const QHash<QString, Announces> words = [] {
        const std::pair<Announces, const char *> lists[] = {
            {Announces::Moderator, "moderator,moderators,moderated by,lead,call lead,meeting "
                                   "lead,facilitator,facilitators,facilitation,host,"
                                   "chair,chairs,chairperson,leader,animateur,animatrice,animation,"
                                   "moderateur,moderatrice,facilitateur,"
                                   "facilitatrice,president de seance,presidente de seance"},
            {Announces::NoteTaker,
             "notetaker,notetakers,note taker,note takers,notes by,notes taken "
             "by,scribe,scribes,secretary,recorder,"
             "minute taker,minutes by,secretaire,secretaire de seance,prise de notes,preneur de notes,"
             "preneuse de notes,rapporteur,rapporteuse"},
            {Announces::Attendees,
             "attendees,attendee,attendants,attendance,attending,participants,participant,participating,"
             "present,people present,"
             "people,who is here,roll,in attendance,presents,presentes,personnes presentes,participantes,"
             "participants et participantes"},
            {Announces::Excused, "excused,apologies,regrets,absent,absents,absentees,excuse,excuses,excusees,"
                                 "absentes,absents excuses,"
                                 "absences"},
            {Announces::Agenda, "agenda,agenda items,agenda for today,todays agenda,ordre du jour,programme"},
            {Announces::Topic, "topic,main topic,topics,presentation,presentation "
                               "topic,talk,theme,sujet,theme principal,sujet principal"},
            {Announces::Notes,
             "notes,minutes,meeting notes,call notes,discussion notes,notes de seance,compte rendu"},
            {Announces::Actions, "actions,action,action items,action item,actionable "
                                 "items,actionable,todo,todos,to do,next steps,"
                                 "actions a mener,a faire,points d action"},
            {Announces::Decisions,
             "decisions,decision,decided,decisions made,resolved,resolutions,agreed,decisions prises"}};
        QHash<QString, Announces> out;
        for (const auto &[what, list] : lists)
            for (const QString &word : QString::fromLatin1(list).split(u','))
                out.insert(word, what);
        return out;
    }();
    return words;
}

// Removes comments, which may run over several lines.
QString withoutComments(QString line, bool &inside)
{
    QString out;
    for (;;) {
        if (inside) {
            const qsizetype end = line.indexOf(QLatin1String("-->"));
            if (end < 0)
                return out;
            line = line.mid(end + 3);
            inside = false;
        }
        const qsizetype begin = line.indexOf(QLatin1String("<!--"));
        if (begin < 0)
            return out + line;
        out += line.left(begin);
        line = line.mid(begin + 4);
        inside = true;
    }
}

void readMarks(MinutesLine &line, const QString &visible)
{
    static const Rx heading(QStringLiteral("^ {0,3}(#{1,6})(?:\\s+|$)(.*?)\\s*#*\\s*$"));
    static const Rx item(QStringLiteral("^([-*+\u2022]|\\d{1,9}[.)])(?:\\s+|$)(.*)$"));
    static const Rx task(QStringLiteral("^\\[([ xX])\\]\\s+(.*)$"));
    static const Rx rule(QStringLiteral("^(?:-\\s*){3,}$|^(?:\\*\\s*){3,}$|^(?:_\\s*){3,}$|^--$"));
    for (const QChar c : visible) {
        if (c != u' ' && c != u'\t')
            break;
        line.indent += c == u'\t' ? 4 : 1;
    }
    QString text = visible.trimmed();
    while (text.startsWith(u'>')) {
        line.quoted = true;
        text = text.mid(1).trimmed();
    }
    if (rule.match(text).hasMatch())
        return;
    if (const auto found = heading.match(text); found.hasMatch()) {
        line.heading = static_cast<int>(found.captured(1).size());
        line.text = found.captured(2).trimmed();
        return;
    }
    if (text.startsWith(u'|') && text.count(u'|') > 1) {
        for (const QString &cell : text.mid(1, text.size() - (text.endsWith(u'|') ? 2 : 1)).split(u'|'))
            line.cells.push_back(cell.trimmed());
        static const Rx divider(QStringLiteral("^:?-+:?$"));
        if (divider.match(line.cells.front()).hasMatch())
            line.cells.clear();
        return;
    }
    // "- - text" is an item in an item; the innermost words count.
    for (auto found = item.match(text); found.hasMatch(); found = item.match(text)) {
        line.item = true;
        line.numbered = found.captured(1)[0].isDigit();
        text = found.captured(2).trimmed();
    }
    if (const auto found = task.match(text); found.hasMatch() && line.item) {
        line.task = true;
        line.done = found.captured(1) != QLatin1String(" ");
        text = found.captured(2).trimmed();
    }
    line.text = text;
}

} // namespace

std::vector<MinutesLine> minutesLines(const QString &notes)
{
    std::vector<MinutesLine> out;
    bool comment = false, fenced = false;
    qsizetype begin = 0;
    while (begin < notes.size() && notes[begin] == QChar(QChar::ByteOrderMark))
        ++begin;
    for (int number = 1; begin < notes.size(); ++number) {
        qsizetype end = begin;
        while (end < notes.size() && notes[end] != u'\n' && notes[end] != u'\r')
            ++end;
        MinutesLine line;
        line.number = number;
        line.raw = notes.mid(begin, end - begin);
        begin = end + (QStringView(notes).sliced(end).startsWith(u"\r\n") ? 2 : 1);
        const QString trimmed = line.raw.trimmed();
        const bool fence = !comment && (trimmed.startsWith(u"```"_qs) || trimmed.startsWith(u"~~~"_qs));
        line.code = fenced || fence;
        if (fence)
            fenced = !fenced;
        else if (!fenced)
            readMarks(line, withoutComments(line.raw, comment));
        out.push_back(std::move(line));
    }
    return out;
}

Announces announcedBy(const QString &words)
{
    return vocabulary().value(folded(words), Announces::Nothing);
}

std::optional<Label> labelIn(const MinutesLine &line)
{
    static const Rx colon(
        QStringLiteral("^[*_]{0,3}\\s*(\\p{L}[\\p{L}\\p{N} '\u2019/.&-]{1,40}?)\\s*[*_]{0,3}\\s*[:\uFF1A]"
                       "(?!//)\\s*[*_]{0,3}\\s*(.*)$"));
    static const Rx bold(QStringLiteral("^(\\*\\*|__)([^*_]{2,40})\\1\\s*(.*)$"));
    if (line.cells.size() == 2) {
        const QString words = plainLine(line.cells[0]);
        return announcedBy(words) == Announces::Nothing ? std::nullopt
                                                        : std::optional(Label{words, line.cells[1]});
    }
    if (const auto found = colon.match(line.text); found.hasMatch())
        return Label{found.captured(1), found.captured(2)};
    if (const auto found = bold.match(line.text);
        found.hasMatch() && announcedBy(found.captured(2)) != Announces::Nothing)
        return Label{found.captured(2), found.captured(3)};
    const QString words = line.item ? QString() : plainLine(line.text);
    if (!words.isEmpty() && announcedBy(words) != Announces::Nothing)
        return Label{words, {}};
    return std::nullopt;
}

bool opensSection(const MinutesLine &line)
{
    static const Rx bold(QStringLiteral("^(\\*\\*|__)(?:(?!\\1).)+\\1\\s*:?\\W*$"));
    if (line.heading > 0)
        return true;
    if (line.item || line.quoted || line.text.isEmpty())
        return false;
    if (bold.match(line.text).hasMatch())
        return true;
    switch (announcedBy(plainLine(line.text))) {
    case Announces::Agenda:
    case Announces::Notes:
    case Announces::Actions:
    case Announces::Decisions:
        return true;
    default:
        return false;
    }
}

} // namespace cercle
