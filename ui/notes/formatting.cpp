#include "notes/formatting.h"

#include <QRegularExpression>

#include <algorithm>

namespace cercle
{

namespace
{

struct Parts {
    QString indent;
    QString mark; // with the space behind it
    QString words;
};

Parts partsOf(const QString &line)
{
    static const QRegularExpression marks(
        QStringLiteral(
            "^(\\s*)(#{1,6}[ \\t]+|[-*+][ \\t]+(?:\\[[ xX]\\][ \\t]+)?|\\d{1,9}[.)][ \\t]+(?:\\[[ xX]\\][ "
            "\\t]+)?)?(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = marks.match(line);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

bool hasMark(const QString &line, LineMark mark)
{
    if (mark == LineMark::Quote)
        return line.trimmed().startsWith(u'>');
    const QString found = partsOf(line).mark;
    if (found.isEmpty())
        return false;
    const bool task = found.contains(u'[');
    switch (mark) {
    case LineMark::Heading:
        return found.startsWith(u'#');
    case LineMark::List:
        return !found.front().isDigit() && !found.startsWith(u'#') && !task;
    case LineMark::NumberedList:
        return found.front().isDigit();
    case LineMark::Task:
        return task;
    case LineMark::Quote:
        break;
    }
    return false;
}

QString without(const QString &line, LineMark mark)
{
    if (mark == LineMark::Quote) {
        static const QRegularExpression quote(QStringLiteral("^(\\s*)> ?"));
        return QString(line).replace(quote, QStringLiteral("\\1"));
    }
    const Parts parts = partsOf(line);
    return parts.indent + parts.words;
}

QString with(const QString &line, LineMark mark, int number)
{
    const Parts parts = partsOf(line);
    switch (mark) {
    case LineMark::Heading:
        return QStringLiteral("## ") + parts.words;
    case LineMark::List:
        return parts.indent + QStringLiteral("- ") + parts.words;
    case LineMark::NumberedList:
        return parts.indent + QStringLiteral("%1. ").arg(number) + parts.words;
    case LineMark::Task:
        return parts.indent + QStringLiteral("- [ ] ") + parts.words;
    case LineMark::Quote:
        break;
    }
    return QStringLiteral("> ") + line;
}

} // namespace

QStringList toggledLines(const QStringList &lines, LineMark mark)
{
    const auto isEmpty = [](const QString &line) { return line.trimmed().isEmpty(); };
    const bool nothing = std::all_of(lines.begin(), lines.end(), isEmpty);
    const bool away = !nothing && std::all_of(lines.begin(), lines.end(), [&](const QString &line) {
        return isEmpty(line) || hasMark(line, mark);
    });
    QStringList out;
    int number = 0;
    for (const QString &line : lines) {
        if (isEmpty(line) && !nothing && mark != LineMark::Quote)
            out += line;
        else
            out += away ? without(line, mark) : with(line, mark, ++number);
    }
    return out;
}

Piece toggledLink(const QString &selected)
{
    static const QRegularExpression link(QStringLiteral("^\\[([^\\]]*)\\]\\(([^)\\s]*)\\)$"));
    static const QRegularExpression address(QStringLiteral("^(https?://|mailto:)\\S+$"));
    if (const auto match = link.match(selected); match.hasMatch()) {
        const QString words = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        return {words, 0, words.size()};
    }
    if (address.match(selected).hasMatch())
        return {QStringLiteral("[%1](%1)").arg(selected), 1, selected.size()};
    const QString start = QStringLiteral("https://");
    return {QStringLiteral("[%1](%2)").arg(selected, start), selected.size() + 3, start.size()};
}

} // namespace cercle
