#include "exchange/minutes_parser.h"

#include "exchange/cmark_tree.h"
#include "exchange/minutes_lines.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace cercle
{

namespace
{

using Rx = QRegularExpression;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MinutesImport)
};

// "(@ana, 5 min)": what an agenda item says about itself.
int minutesIn(const QString &text)
{
    static const Rx pattern(QStringLiteral("(?:^|[\\s(,~\u2248-])(\\d{1,3})\\s*(?:mins?|minutes?|mn)\\b"),
                            Rx::CaseInsensitiveOption);
    const auto found = pattern.match(text);
    return found.hasMatch() ? found.captured(1).toInt() : 0;
}

Day dueIn(const QString &text)
{
    static const Rx pattern(
        QStringLiteral("\\b(?:by|due|before|until|avant|pour|d'ici)\\s*(?:le\\s+|on\\s+)?:?\\s*"
                       "(\\d{4}-\\d{2}-\\d{2})\\b"),
        Rx::CaseInsensitiveOption);
    const auto found = pattern.match(text);
    const bool real = found.hasMatch() && QDate::fromString(found.captured(1), Qt::ISODate).isValid();
    return real ? Day{found.captured(1)} : Day{};
}

std::optional<Person> firstHandle(const QString &text)
{
    static const Rx pattern(
        QStringLiteral("(?<![\\w@/])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?)(?![\\w/])"));
    const auto found = pattern.match(text);
    if (!found.hasMatch() || isPlaceholder(found.captured(1)))
        return std::nullopt;
    static const Rx nobody(QStringLiteral("^(?:all|everyone|everybody|here|channel|team|tous|toutes)$"),
                           Rx::CaseInsensitiveOption);
    return nobody.match(found.captured(1)).hasMatch() ? std::nullopt
                                                      : std::optional(Person{found.captured(1), {}});
}

// The text behind "TODO", "Action:", "AI:" and their like; nothing where the line marks no action.
std::optional<QString> actionIn(const MinutesLine &line)
{
    static const Rx leading(QStringLiteral(
        "^(?:TODO|TO DO|(?:Action(?: item)?|ACTION(?: ITEM)?|AI)\\s*(?=[:@(]))\\s*[:\u2013-]?\\s*(.+)$"));
    static const Rx within(QStringLiteral("\\bTODO(?:\\s*:\\s*|\\s+(?=@))([^()]*(?:\\([^()]*\\)[^()]*)*)"));
    QString text = line.text;
    text.remove(u"**"_qs).remove(u"__"_qs);
    if (const auto found = leading.match(text); found.hasMatch())
        return found.captured(1).trimmed();
    if (const auto found = within.match(text); found.hasMatch() && !found.captured(1).trimmed().isEmpty())
        return found.captured(1).trimmed();
    return std::nullopt;
}

std::optional<QString> decisionIn(const MinutesLine &line)
{
    static const Rx pattern(
        QStringLiteral(
            "^(?:Decision|Decided|Resolved|Resolution|Agreed|D\u00e9cision|D\u00e9cid\u00e9)\\s*:\\s*(.+)$"),
        Rx::CaseInsensitiveOption);
    QString text = line.text;
    text.remove(u"**"_qs).remove(u"__"_qs);
    const auto found = pattern.match(text);
    return found.hasMatch() ? std::optional(found.captured(1).trimmed()) : std::nullopt;
}

class MinutesReader
{
public:
    explicit MinutesReader(Minutes &minutes) : m_minutes(minutes) {}

    void read(const std::vector<MinutesLine> &lines)
    {
        for (const MinutesLine &line : lines) {
            if (line.code)
                continue;
            if (line.blank()) {
                m_afterBlank = true;
                continue;
            }
            if (!section(line)) {
                if (m_place == Place::Head)
                    head(line);
                else if (m_place == Place::Agenda)
                    agenda(line);
                marked(line);
            }
            m_afterBlank = false;
        }
        settlePresenters();
    }

private:
    enum class Place { Head, Agenda, Actions, Decisions, Elsewhere };
    enum class List { None, People, Ignored };

    void reject(const MinutesLine &line, const QString &reason)
    {
        m_minutes.notTaken.push_back({m_minutes.fileName, line.number, shortened(line.raw), reason});
    }

    // True if the line opened a section and says nothing else.
    bool section(const MinutesLine &line)
    {
        if (!opensSection(line))
            return false;
        const QString words = plainLine(line.text).remove(u'*').simplified();
        const Announces what = announcedBy(words);
        const bool isTitle = line.heading > 0 && m_minutes.title.isEmpty() && what == Announces::Nothing
                             && m_place == Place::Head && !labelIn(line);
        if (isTitle) {
            m_minutes.title = words;
            return true;
        }
        // A label in bold or in a heading, "#### Lead: @ana", belongs to the head and is read there.
        const auto label = labelIn(line);
        const Announces says = label ? announcedBy(label->words) : what;
        const bool personal = says == Announces::Moderator || says == Announces::NoteTaker
                              || says == Announces::Attendees || says == Announces::Excused
                              || says == Announces::Topic;
        if (personal && (m_place == Place::Head || m_place == Place::Agenda))
            return false;
        if (m_place == Place::Head && label && line.heading == 0 && what == Announces::Nothing
            && !label->value.isEmpty())
            return false; // "**Video: none today**"
        if (says == Announces::Topic && !m_notesBegun && m_minutes.agenda.empty()) {
            labelled(line, *label); // "**Presentation: …**" stands in for an agenda
            return true;
        }
        m_notesBegun = m_notesBegun || what == Announces::Notes;
        const int level = line.heading > 0 ? line.heading : 7;
        // "## Agenda" with another heading right below it: the agenda is what follows that one.
        if (m_place == Place::Agenda && what == Announces::Nothing && !m_agendaSaysSomething) {
            m_sectionLevel = level;
            m_agendaSaysSomething = true;
            return true;
        }
        if (m_place == Place::Agenda && what == Announces::Nothing && line.heading > m_sectionLevel) {
            addAgenda(line, plainLine(line.text)); // a heading inside the agenda is one of its points
            m_agendaIndent = -1;
            m_detailsOnly = true;
            return true;
        }
        m_list = List::None;
        m_sectionLevel = level;
        m_detailsOnly = false;
        m_agendaIndent = -1;
        m_agendaSaysSomething = false;
        m_place = what == Announces::Agenda      ? Place::Agenda
                  : what == Announces::Actions   ? Place::Actions
                  : what == Announces::Decisions ? Place::Decisions
                                                 : Place::Elsewhere;
        return true;
    }

    void head(const MinutesLine &line)
    {
        if (line.quoted)
            return;
        if (line.cells.size() > 2) {
            reject(line, Words::tr("a table of more than two columns is not read"));
            return;
        }
        const auto label = labelIn(line);
        const bool known = label && announcedBy(label->words) != Announces::Nothing;
        if (label && (known || m_list != List::People || !line.item || line.text.startsWith(u'*'))) {
            labelled(line, *label);
            return;
        }
        if (m_list == List::People && (line.item || !m_afterBlank || line.text.startsWith(u'@'))) {
            takePeople(line, line.text, *m_target);
            return;
        }
        if (m_list == List::Ignored && line.item)
            return;
        m_list = List::None;
        // Text or a list after the labels: the notes have begun.
        if (m_labels > 0)
            m_place = Place::Elsewhere;
        else if (line.item || !line.cells.empty())
            reject(line, Words::tr("nothing above says what this list is"));
    }

    void labelled(const MinutesLine &line, const Label &label)
    {
        const Announces what = announcedBy(label.words);
        m_list = List::None;
        ++m_labels;
        switch (what) {
        case Announces::Moderator:
            takeRole(line, label.value, m_minutes.moderator);
            break;
        case Announces::NoteTaker:
            takeRole(line, label.value, m_minutes.noteTaker);
            break;
        case Announces::Attendees:
        case Announces::Excused:
            m_target = what == Announces::Attendees ? &m_minutes.attendees : &m_minutes.excused;
            m_list = List::People;
            if (!plainLine(label.value).remove(Rx(QStringLiteral("\\([^)]*\\)|[*_]"))).trimmed().isEmpty())
                takePeople(line, label.value, *m_target);
            break;
        case Announces::Topic:
            if (!plainLine(label.value).isEmpty())
                addAgenda(line, plainLine(label.value));
            break;
        case Announces::Agenda:
        case Announces::Notes:
        case Announces::Actions:
        case Announces::Decisions:
            m_place = what == Announces::Agenda ? Place::Agenda : Place::Elsewhere;
            break;
        case Announces::Nothing:
            reject(line, Words::tr("there is no field for “%1”").arg(plainLine(label.words)));
            m_list = plainLine(label.value).remove(u'*').trimmed().isEmpty() ? List::Ignored : List::None;
            break;
        }
    }

    void takeRole(const MinutesLine &line, const QString &value, std::optional<Person> &role)
    {
        const PeopleFound found = findPeople(value);
        for (const Person &person : found.people) {
            if (!role)
                role = person;
            else if (role->key() != person.key())
                reject(line, Words::tr("only one person holds this role; %1 is kept")
                                 .arg(role->name.isEmpty() ? role->handle : role->name));
        }
        if (found.people.empty())
            reject(line, found.left == PeopleFound::Left::Nothing ? Words::tr("no name follows")
                         : found.left == PeopleFound::Left::Placeholder
                             ? Words::tr("a placeholder, not a name")
                             : Words::tr("not read as a name"));
    }

    void takePeople(const MinutesLine &line, const QString &value, std::vector<Person> &list)
    {
        const PeopleFound found = findPeople(value);
        for (const Person &person : found.people)
            addPerson(list, person);
        if (found.left == PeopleFound::Left::Placeholder && found.people.empty())
            reject(line, Words::tr("a placeholder, not a name"));
        else if (found.left == PeopleFound::Left::NoName && found.people.empty())
            reject(line, Words::tr("not read as a name"));
    }

    void agenda(const MinutesLine &line)
    {
        m_agendaSaysSomething = true;
        if (line.quoted || !line.cells.empty())
            return;
        if (!line.item) {
            const auto label = labelIn(line);
            const Announces what = label ? announcedBy(label->words) : Announces::Nothing;
            if (what == Announces::Topic
                || (m_labels == 0 && what != Announces::Nothing && what != Announces::Agenda))
                labelled(line, *label);
            return;
        }
        if (m_agendaIndent < 0) {
            m_agendaIndent = line.indent;
            m_agendaNumbered = line.numbered;
        }
        // Deeper items are notes under their point; one column more is a slip of the hand. A list of the
        // other kind is no longer the agenda.
        if (!m_detailsOnly && line.indent <= m_agendaIndent + 1 && line.numbered == m_agendaNumbered)
            addAgenda(line, plainLine(line.text));
    }

    void addAgenda(const MinutesLine &line, QString text)
    {
        static const Rx template_(QStringLiteral("<your|\\byour[ _]name|@your_name|^add your .* here$"),
                                  Rx::CaseInsensitiveOption);
        text = text.remove(u"**"_qs).simplified();
        if (text.isEmpty())
            return;
        if (template_.match(text).hasMatch() || template_.match(line.text).hasMatch())
            reject(line, Words::tr("a placeholder, not a point of the agenda"));
        else
            m_minutes.agenda.push_back({text, minutesIn(text), {}});
    }

    // Actions and decisions, wherever they are marked.
    void marked(const MinutesLine &line)
    {
        if (m_place == Place::Head || line.quoted)
            return;
        const bool listed = line.item && line.indent < 2;
        if (const auto action = actionIn(line))
            addAction(*action, line.done);
        else if (line.task && (firstHandle(line.text) || (m_place == Place::Actions && listed)))
            addAction(line.text, line.done);
        else if (m_place == Place::Actions && listed)
            addAction(line.text, false);
        else if (const auto decision = decisionIn(line))
            m_minutes.decisions << plainLine(*decision);
        else if (m_place == Place::Decisions && listed && !plainLine(line.text).isEmpty())
            m_minutes.decisions << plainLine(line.text);
    }

    void addAction(const QString &markdown, bool done)
    {
        const QString text = plainLine(markdown);
        if (!text.isEmpty())
            m_minutes.actions.push_back({text, firstHandle(text), dueIn(text), done});
    }

    // "(@ana, 5 min)" names who presents, if the file knows the person from elsewhere.
    void settlePresenters()
    {
        static const Rx parenthesis(QStringLiteral("\\(([^()]*@[^()]*)\\)"));
        const std::vector<Person> known = m_minutes.people();
        for (MinutesAgendaItem &item : m_minutes.agenda) {
            const auto found = parenthesis.match(item.text);
            const auto handle = found.hasMatch() ? firstHandle(found.captured(1)) : std::nullopt;
            for (const Person &person : known) {
                if (handle && person.key() == handle->key())
                    item.presenter = person.key();
            }
        }
    }

    Minutes &m_minutes;
    Place m_place = Place::Head;
    List m_list = List::None;
    std::vector<Person> *m_target = nullptr;
    int m_labels = 0;
    int m_sectionLevel = 7;
    int m_agendaIndent = -1;
    bool m_agendaNumbered = false;
    bool m_agendaSaysSomething = false;
    bool m_notesBegun = false;
    bool m_detailsOnly = false;
    bool m_afterBlank = false;
};

QString titleFromFileName(const QString &fileName)
{
    static const Rx date(QStringLiteral("^\\d{4}-\\d{1,2}-\\d{1,2}[-_ ]*|^\\d{8}[-_ ]*"));
    QString title = fileName.section(u'.', 0, -2);
    title = (title.isEmpty() ? QString(fileName) : title).remove(date);
    title = title.replace(Rx(QStringLiteral("[-_]+")), QStringLiteral(" ")).simplified();
    return title.isEmpty() ? fileName : title;
}

} // namespace

std::vector<Person> Minutes::people() const
{
    std::vector<Person> all;
    for (const Person &person : attendees)
        addPerson(all, person);
    for (const Person &person : excused)
        addPerson(all, person);
    for (const auto &role : {moderator, noteTaker}) {
        if (role)
            addPerson(all, *role);
    }
    for (const MinutesAction &action : actions) {
        if (action.owner)
            addPerson(all, *action.owner);
    }
    return all;
}

Day dayInFileName(const QString &fileName)
{
    static const Rx pattern(
        QStringLiteral("(?<!\\d)(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)"));
    const auto found = pattern.match(fileName);
    if (!found.hasMatch())
        return {};
    const bool dashed = !found.captured(2).isEmpty();
    const QDate date(found.captured(1).toInt(), found.captured(dashed ? 2 : 4).toInt(),
                     found.captured(dashed ? 3 : 5).toInt());
    return date.isValid() ? Day{date.toString(Qt::ISODate)} : Day{};
}

Result<Minutes> parseMinutes(const QString &fileName, QByteArrayView bytes)
{
    Result<QString> notes = exactText(fileName, bytes);
    if (!notes)
        return notes.error();
    Minutes minutes;
    minutes.fileName = fileName;
    minutes.date = dayInFileName(fileName);
    minutes.notes = *notes;
    if (QString(minutes.notes).remove(QChar(QChar::ByteOrderMark)).trimmed().isEmpty())
        return Error{Error::Kind::Invalid,
                     Words::tr("%1 is empty; leave it out or choose another file.").arg(fileName)};
    if (minutes.date.iso.isEmpty())
        minutes.notTaken.push_back(
            {fileName, 0, fileName,
             Words::tr("no date in the file name; write it like 2026-11-24--title.md")});
    MinutesReader(minutes).read(minutesLines(minutes.notes));
    if (minutes.title.isEmpty())
        minutes.title = titleFromFileName(fileName);
    return minutes;
}

} // namespace cercle
