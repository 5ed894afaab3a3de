#include "exchange/minutes_people.h"

#include "exchange/cmark_tree.h"

#include <QRegularExpression>
#include <QStringList>

namespace cercle
{

namespace
{

using Rx = QRegularExpression;

// Letters, digits and inner _ - . as the services that minutes come from allow them; "@team/devs" is a team.
const QString handlePattern =
    QStringLiteral("(?<![\\w@/])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?)(?![\\w/])");

// Small words inside names of several languages.
const QStringList particles{
    QStringLiteral("de"),  QStringLiteral("du"),  QStringLiteral("des"), QStringLiteral("da"),
    QStringLiteral("di"),  QStringLiteral("del"), QStringLiteral("la"),  QStringLiteral("le"),
    QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"), QStringLiteral("den"),
    QStringLiteral("bin"), QStringLiteral("ben"), QStringLiteral("al"),  QStringLiteral("el"),
    QStringLiteral("y"),   QStringLiteral("e"),   QStringLiteral("d")};

// Words that stand where a name could and are none.
const QStringList noNames{QStringLiteral("all"),    QStringLiteral("everyone"), QStringLiteral("everybody"),
                          QStringLiteral("nobody"), QStringLiteral("others"),   QStringLiteral("none"),
                          QStringLiteral("inline"), QStringLiteral("various"),  QStringLiteral("yes"),
                          QStringLiteral("no"),     QStringLiteral("more"),     QStringLiteral("team"),
                          QStringLiteral("tous"),   QStringLiteral("toutes"),   QStringLiteral("personne"),
                          QStringLiteral("aucun"),  QStringLiteral("aucune"),   QStringLiteral("autres")};

QString withoutMarkup(QString text)
{
    static const Rx struck(QStringLiteral("~~.*?~~")), angled(QStringLiteral("<(@[^<>\\s]+)>"));
    static const Rx comment(QStringLiteral("<!--.*?-->")), edges(QStringLiteral("(?<![\\w])_+|_+(?![\\w])"));
    text.remove(comment).remove(struck).replace(angled, QStringLiteral("\\1"));
    text = plainLine(text);
    text.remove(u'*').remove(u'`').remove(edges);
    return text.simplified();
}

// Does this read as a person's name? One word, or several that begin with capitals.
bool isName(const QString &text)
{
    static const Rx allowed(QStringLiteral("^[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.'\u2019 _-]*$"));
    if (text.size() > 60 || !allowed.match(text).hasMatch() || noNames.contains(text.toLower()))
        return false;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 5 || !text[0].isLetter())
        return words.size() == 1 && text.contains(Rx(QStringLiteral("\\p{L}")));
    if (words.size() == 1)
        return true;
    for (const QString &word : words) {
        const bool capital = word[0].isUpper() || !(word[0].isLower() || word[0].isUpper());
        if (!capital && !particles.contains(word.toLower()))
            return false;
    }
    return true;
}

// Splits at commas, semicolons, " and ", and at slashes and spaces between handles; never inside parentheses.
QStringList pieces(const QString &text)
{
    QStringList out{QString()};
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        depth += c == u'(' ? 1 : c == u')' && depth > 0 ? -1 : 0;
        const QStringView rest = QStringView(text).sliced(i);
        const bool joins = rest.startsWith(u" and ", Qt::CaseInsensitive)
                           || rest.startsWith(u" et ", Qt::CaseInsensitive) || rest.startsWith(u" & ")
                           || rest.startsWith(u" + ");
        const bool beforeHandle =
            (c == u'/' && rest.startsWith(u"/@")) || (c == u' ' && rest.startsWith(u" @"));
        // "Ana Diaz @ana" is one person: a space splits only what already has a handle.
        const bool splits =
            c == u',' || c == u';' || joins || (beforeHandle && (c == u'/' || out.back().contains(u'@')));
        if (depth == 0 && splits) {
            i += joins ? rest.indexOf(u' ', 1) : 0;
            out << QString();
        } else {
            out.back() += c;
        }
    }
    return out;
}

// "(Jay Carpenter, Phoenix, AZ)" says the name first.
QString nameIn(const QString &parenthesis)
{
    const QString first = parenthesis.section(u',', 0, 0).trimmed();
    return isName(first) && !isPlaceholder(first) ? first : QString();
}

void readPiece(const QString &piece, PeopleFound &found)
{
    static const Rx handle(handlePattern), parenthesis(QStringLiteral("\\(([^()]*)\\)?"));
    static const Rx oneWord(QStringLiteral("^[\\p{Ll}\\p{N}][\\p{L}\\p{N}-]*$"));
    const auto inside = parenthesis.match(piece);
    QString outside = piece;
    outside.remove(parenthesis);
    const auto asHandle = handle.match(piece);
    Person person;
    if (asHandle.hasMatch()) {
        person.handle = asHandle.captured(1);
        outside.remove(handle);
        if (outside.trimmed().startsWith(u':'))
            outside.clear(); // "@lea: late" says something about her, not her name
    } else if (inside.hasMatch() && oneWord.match(inside.captured(1)).hasMatch()
               && outside.trimmed().contains(u' ')) {
        person.handle = inside.captured(1); // "Steve Allen (stebalien)"
    }
    static const Rx dangling(QStringLiteral("^[\\s:.\u2013\u2014-]+|[\\s:\u2013\u2014-]+$"));
    const bool goesOn =
        outside.startsWith(u' ') && outside.trimmed().size() > 1 && outside.trimmed()[0].isLetter();
    outside = outside.remove(dangling).simplified();
    // "@forrest Weston": the handle is the first half of the name.
    if (asHandle.hasMatch() && piece.startsWith(u'@') && goesOn && !outside.contains(u' ') && isName(outside))
        outside = person.handle + u' ' + outside;
    if (isPlaceholder(person.handle) || (person.handle.isEmpty() && isPlaceholder(outside))) {
        found.left = PeopleFound::Left::Placeholder;
        return;
    }
    if (isName(outside) || (outside.startsWith(person.handle + u' ') && !person.handle.isEmpty()))
        person.name = outside;
    else if (inside.hasMatch() && !person.handle.isEmpty() && person.handle != inside.captured(1))
        person.name = nameIn(inside.captured(1));
    if (!person.handle.isEmpty() || !person.name.isEmpty())
        addPerson(found.people, person);
    else if (outside.contains(Rx(QStringLiteral("[\\p{L}\\p{N}]")))
             && found.left == PeopleFound::Left::Nothing)
        found.left = PeopleFound::Left::NoName;
}

} // namespace

bool isPlaceholder(const QString &plain)
{
    static const Rx pattern(
        QStringLiteral(
            "^\\$|^<|^\\W*$|\\byour[ _-]?names?\\b|add ?(?:your|my) ?names?|addyourname|^names?\\b|attendee "
            "names"
            "|^(?:tbd|tba|tbc|n/?a|to be (?:determined|confirmed|announced)|someone|volunteer|\\?+|x+)$"),
        Rx::CaseInsensitiveOption | Rx::UseUnicodePropertiesOption);
    return !plain.isEmpty() && pattern.match(plain.trimmed()).hasMatch();
}

PeopleFound findPeople(const QString &markdown)
{
    PeopleFound found;
    static const Rx arrow(QStringLiteral("^.*(?:=>|->|\u2192)"));
    QString text = withoutMarkup(markdown);
    text.remove(arrow); // "@ana => @tom": tom took over
    if (isPlaceholder(text.trimmed())) {
        found.left = PeopleFound::Left::Placeholder;
        return found;
    }
    for (const QString &piece : pieces(text)) {
        if (!piece.trimmed().isEmpty())
            readPiece(piece.trimmed(), found);
    }
    return found;
}

size_t addPerson(std::vector<Person> &people, const Person &person)
{
    for (size_t i = 0; i < people.size(); ++i) {
        Person &known = people[i];
        const bool same =
            known.key() == person.key()
            || (!person.name.isEmpty() && known.name.compare(person.name, Qt::CaseInsensitive) == 0
                && (person.handle.isEmpty() || known.handle.isEmpty()));
        if (!same)
            continue;
        if (known.handle.isEmpty())
            known.handle = person.handle;
        if (known.name.isEmpty())
            known.name = person.name;
        return i;
    }
    people.push_back(person);
    return people.size() - 1;
}

} // namespace cercle
