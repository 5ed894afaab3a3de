#pragma once
// One Markdown file of minutes, as people write them, to values. Nothing is guessed: what the text does not
// mark is not taken, and what looked like structure and was not understood is listed with its line and the
// reason. The notes are the file itself, byte for byte.

#include "base/result.h"
#include "domain/value.h"
#include "exchange/import_text.h"
#include "exchange/minutes_people.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cercle
{

struct MinutesAgendaItem {
    QString text;      // without markup
    int minutes = 0;   // from "(… 5 min)"
    QString presenter; // key() of a person whom the file names elsewhere, else empty

    bool operator==(const MinutesAgendaItem &) const = default;
};

struct MinutesAction {
    QString text;
    std::optional<Person> owner; // the first handle of the text
    Day due;                     // from "by 2026-12-01"
    bool done = false;

    bool operator==(const MinutesAction &) const = default;
};

struct Minutes {
    QString fileName;
    Day date;      // from the file name; empty if it has none
    QString title; // the first heading, else the file name
    std::optional<Person> moderator;
    std::optional<Person> noteTaker;
    std::vector<Person> attendees;
    std::vector<Person> excused;
    std::vector<MinutesAgendaItem> agenda;
    std::vector<MinutesAction> actions;
    QStringList decisions;
    std::vector<NotTaken> notTaken;
    QString notes; // toUtf8() gives the file's bytes

    // Everybody named in a role, a list or as an action's owner; each once.
    std::vector<Person> people() const;
};

// The day in a file name: "2016-08-08--x.md", "2017-12-4.md", "20171204 x.md"; empty if there is none or it
// is no day.
Day dayInFileName(const QString &fileName);

// `fileName` is the name without directories. Errors (Invalid): not UTF-8, a NUL, nothing but blank lines.
Result<Minutes> parseMinutes(const QString &fileName, QByteArrayView bytes);

} // namespace cercle
