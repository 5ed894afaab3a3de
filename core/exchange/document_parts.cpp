#include "exchange/document_parts.h"

#include "exchange/document_language.h"
#include "exchange/safe_text.h"

#include <QDate>
#include <QLocale>

namespace cercle
{

namespace
{

QLocale localeFor(bool french)
{
    return french ? QLocale(QLocale::French, QLocale::France)
                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

// Values of the program (titles, names) shown as they are: no Markdown is read in them.
class Composer
{
public:
    explicit Composer(const SessionDocument &document) : m_document(document), m_french(document.french()) {}

    QString typeset(const QString &text) const
    {
        const QString safe = TextDefence().apply(oneLine(text));
        return m_french ? frenchSpacing(safe) : safe;
    }
    NoteSpan span(const QString &text, bool bold = false) const
    {
        NoteSpan out;
        out.text = typeset(text);
        out.bold = bold;
        return out;
    }
    NoteSpan link(const QString &text, const QUrl &url) const
    {
        NoteSpan out = span(text);
        if (const auto safe = safeUrl(url.toString(QUrl::FullyEncoded)))
            out.href = encodedUrl(*safe);
        return out;
    }
    NoteBlock paragraph(std::vector<NoteSpan> spans) const
    {
        NoteBlock block;
        block.spans = std::move(spans);
        return block;
    }
    NoteBlock item(std::vector<NoteSpan> spans) const
    {
        NoteBlock block;
        block.kind = NoteBlock::Kind::Item;
        block.children.push_back(paragraph(std::move(spans)));
        return block;
    }
    NoteBlock list(bool numbered) const
    {
        NoteBlock block;
        block.kind = numbered ? NoteBlock::Kind::NumberedList : NoteBlock::Kind::BulletList;
        block.level = numbered ? 1 : 0;
        block.tight = true;
        return block;
    }

    void row(std::vector<TitleRow> &rows, const QString &label, const QString &value) const
    {
        if (!value.simplified().isEmpty())
            rows.push_back({typeset(label), {span(value)}});
    }

    void heading(std::vector<NoteBlock> &blocks, const QString &words, const QString &anchor) const
    {
        NoteBlock block;
        block.kind = NoteBlock::Kind::Heading;
        block.level = 2;
        block.plain = words;
        block.anchor = anchor;
        block.spans = {span(words)};
        blocks.push_back(std::move(block));
    }

    void agenda(std::vector<NoteBlock> &blocks, const DocumentWords &words) const
    {
        if (m_document.agenda.empty())
            return;
        heading(blocks, words.agenda, QStringLiteral("section-agenda"));
        NoteBlock all = list(true);
        for (const auto &point : m_document.agenda) {
            QStringList more;
            if (!point.presenter.isEmpty())
                more << point.presenter;
            if (point.minutes > 0 && !point.text.contains(QString::number(point.minutes)))
                more << durationText(point.minutes, m_document.language);
            std::vector<NoteSpan> spans{span(point.text)};
            // Imported points often say it themselves: "(@ana, 5 min)".
            if (!more.isEmpty() && !point.text.endsWith(u')'))
                spans.push_back(plain(QStringLiteral(" (%1)").arg(more.join(QStringLiteral(", ")))));
            all.children.push_back(item(std::move(spans)));
        }
        blocks.push_back(std::move(all));
    }

    void decisions(std::vector<NoteBlock> &blocks, const DocumentWords &words) const
    {
        if (m_document.decisions.isEmpty())
            return;
        heading(blocks, words.decisions, QStringLiteral("section-decisions"));
        NoteBlock all = list(true);
        for (const QString &decision : m_document.decisions)
            all.children.push_back(item({span(decision)}));
        blocks.push_back(std::move(all));
    }

    void actions(std::vector<NoteBlock> &blocks, const DocumentWords &words) const
    {
        if (m_document.actions.empty())
            return;
        heading(blocks, words.actions, QStringLiteral("section-actions"));
        NoteBlock table;
        table.kind = NoteBlock::Kind::Table;
        table.columns = {CellAlign::Left, CellAlign::Left, CellAlign::Left};
        table.rows.push_back({{span(words.action)}, {span(words.owner)}, {span(words.due)}});
        for (const auto &action : m_document.actions) {
            NoteSpan text = span(action.text);
            text.strike = action.done;
            table.rows.push_back(
                {{plain(action.done ? QStringLiteral("\u2611\u00A0") : QStringLiteral("\u2610\u00A0")), text},
                 {span(action.owner.isEmpty() ? QStringLiteral("\u2013") : action.owner)},
                 {span(action.due.iso.isEmpty() ? QStringLiteral("\u2013") : shortDay(action.due))}});
        }
        blocks.push_back(std::move(table));
    }

    void resources(std::vector<NoteBlock> &blocks, const DocumentWords &words) const
    {
        if (m_document.resources.empty())
            return;
        heading(blocks, words.resources, QStringLiteral("section-resources"));
        NoteBlock all = list(false);
        for (const auto &resource : m_document.resources) {
            std::vector<NoteSpan> spans{link(resource.title, resource.url)};
            if (!resource.comment.isEmpty())
                spans.push_back(plain(QStringLiteral(" \u2013 ") + typeset(resource.comment)));
            all.children.push_back(item(std::move(spans)));
        }
        blocks.push_back(std::move(all));
    }

    void notes(std::vector<NoteBlock> &blocks, const DocumentWords &words) const
    {
        const QByteArray markdown = m_document.notes.toUtf8();
        std::vector<NoteBlock> read = readNote(markdown, {0, m_french});
        // Imported minutes repeat their title as the first heading; it already stands on top of the page.
        if (!read.empty() && read.front().kind == NoteBlock::Kind::Heading
            && read.front().plain == m_document.title.simplified())
            read.erase(read.begin());
        if (read.empty())
            return;
        int highest = 6;
        for (const NoteBlock *at : headingsOf(read))
            highest = std::min(highest, at->level);
        shift(read, 3 - highest); // the notes' own headings come below "Notes", which is of level 2
        heading(blocks, words.notes, QStringLiteral("section-notes"));
        std::move(read.begin(), read.end(), std::back_inserter(blocks));
    }

    NoteSpan plain(const QString &text) const
    {
        NoteSpan out;
        out.text = text;
        return out;
    }

private:
    static void shift(std::vector<NoteBlock> &blocks, int by)
    {
        for (NoteBlock &block : blocks) {
            if (block.kind == NoteBlock::Kind::Heading)
                block.level = std::clamp(block.level + by, 3, 6);
            shift(block.children, by);
        }
    }
    QString shortDay(const Day &day) const
    {
        const QDate date = QDate::fromString(day.iso, Qt::ISODate);
        if (!date.isValid())
            return day.iso;
        QString text = localeFor(m_french).toString(date, QStringLiteral("d MMM yyyy"));
        if (m_french && date.day() == 1)
            text.replace(0, 1, QStringLiteral("1er"));
        return text.replace(u' ', QChar(0x00A0));
    }

    const SessionDocument &m_document;
    bool m_french;
};

} // namespace

DocumentParts partsOf(const SessionDocument &document)
{
    const Composer composer(document);
    const DocumentWords words = documentWords(document.language);
    DocumentParts parts;
    parts.group = composer.typeset(document.groupTitle);
    parts.title = composer.typeset(document.title);
    parts.goal = composer.typeset(document.goal);
    composer.row(parts.rows, words.date, dateText(document));
    composer.row(parts.rows, words.duration, durationText(document.minutes, document.language));
    composer.row(parts.rows, words.place, document.place);
    if (!document.call.isEmpty())
        parts.rows.push_back({words.call, {composer.link(document.call.toDisplayString(), document.call)}});
    for (const auto &turn : document.roles)
        composer.row(parts.rows, turn.role, turn.person);
    composer.row(parts.rows, words.present, document.present.join(QStringLiteral(", ")));
    composer.row(parts.rows, words.excused, document.excused.join(QStringLiteral(", ")));
    composer.row(parts.rows, words.absent, document.absent.join(QStringLiteral(", ")));
    composer.agenda(parts.blocks, words);
    composer.decisions(parts.blocks, words);
    composer.actions(parts.blocks, words);
    composer.resources(parts.blocks, words);
    composer.notes(parts.blocks, words);
    return parts;
}

QString dayText(const Day &day, bool french)
{
    const QDate date = QDate::fromString(day.iso, Qt::ISODate);
    if (!date.isValid())
        return {};
    QString text = localeFor(french).toString(date, french ? QStringLiteral("dddd d MMMM yyyy")
                                                           : QStringLiteral("dddd, d MMMM yyyy"));
    // French counts the first day of a month as an ordinal, which the locale data does not know.
    if (french && date.day() == 1)
        text.replace(QStringLiteral(" 1 "), QStringLiteral(" 1er "));
    return text;
}

QString dateText(const SessionDocument &document)
{
    const QString day = dayText(document.date, document.french());
    if (day.isEmpty() || document.time.hhmm.isEmpty())
        return day;
    const DocumentLanguage language(document.language);
    return document.zone.isEmpty()
               ? language.say(QT_TRANSLATE_NOOP3("SessionDocument", "%1 at %2", "day, time"))
                     .arg(day, document.time.hhmm)
               : language.say(QT_TRANSLATE_NOOP3("SessionDocument", "%1 at %2 (%3)", "day, time, time zone"))
                     .arg(day, document.time.hhmm, document.zone);
}

QString durationText(int minutes, const QString &language)
{
    if (minutes <= 0)
        return {};
    return DocumentLanguage(language)
        .say(QT_TRANSLATE_NOOP3("SessionDocument", "%1 min", "minutes"))
        .arg(minutes)
        .replace(u' ', QChar(0x00A0));
}

QString dueText(const Day &due, const QString &language)
{
    const DocumentLanguage speech(language);
    const QString day = dayText(due, speech.french());
    return day.isEmpty() ? QString()
                         : speech.say(QT_TRANSLATE_NOOP3("SessionDocument", "by %1", "a day")).arg(day);
}

DocumentWords documentWords(const QString &language)
{
    const DocumentLanguage speech(language);
    DocumentWords words;
    words.group = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Group"));
    words.goal = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Goal"));
    words.date = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Date"));
    words.duration = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Duration"));
    words.place = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Place"));
    words.call = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Call"));
    words.present = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Present"));
    words.excused = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Excused"));
    words.absent = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Absent"));
    words.agenda = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Agenda"));
    words.decisions = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Decisions"));
    words.actions = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Actions"));
    words.resources = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Resources"));
    words.notes = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Notes"));
    words.action = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Action"));
    words.owner = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Owner"));
    words.due = speech.say(QT_TRANSLATE_NOOP("SessionDocument", "Due"));
    return words;
}

} // namespace cercle
