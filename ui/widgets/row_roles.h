#pragma once
// The data roles that our delegates understand. Qt::DisplayRole is the title, Qt::AccessibleTextRole all of a
// row in words.

#include "base/id.h"

#include <QMetaType>
#include <QVariant>

#include <vector>

namespace cercle
{

enum class RowKind { Heading, Item, Group, Section };

namespace role
{
enum {
    Kind = Qt::UserRole + 1, // int of RowKind
    Subtitle,                // QString, the second line
    SymbolId,                // int of Symbol
    Hue,                     // int
    Badge,                   // int, nothing if 0
    ChipText,                // QString, nothing if empty
    ChipTone,                // int of Tone
    People,                  // PeopleList
    Open,                    // bool: a group whose sections are shown
    EntityId,                // Uid
    PageKey,                 // QString, of page_list.h
    Actions,                 // QStringList: small buttons in the row
    Bars,                    // DayBars
    State,                   // int of DayState
    Letters,                 // QString: a person's disc with these initials stands where the symbol would
    Tags,                    // QStringList: small pills before the chip, as many as there is room for
};
} // namespace role

struct RowPerson {
    QString letters;
    int hue = 0;
};
using PeopleList = std::vector<RowPerson>;

// A day of a month, and what stands in it.
enum class DayState { Usual, Today, OtherMonth };
struct DayBar {
    QString time; // empty: of the whole day
    QString title;
    int hue = 0;
    int symbol = 0; // of Symbol
};
using DayBars = std::vector<DayBar>;

} // namespace cercle

Q_DECLARE_METATYPE(cercle::PeopleList)
Q_DECLARE_METATYPE(cercle::DayBars)
