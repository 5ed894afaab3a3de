#pragma once
// What readers ask of the projection, as plain values.

#include "domain/entities.h"

#include <QString>

#include <utility>
#include <vector>

namespace cercle
{

// All conditions must hold.
struct Filter {
    Uid group;                                       // null: any
    std::vector<std::pair<QByteArray, Value>> where; // field = value; a list field contains the value
    bool removed = false;                            // also removed rows
    bool withoutNotes = false;                       // leave shared text empty: lists need it not
    Uid after;                                       // only rows of a greater id
    int most = -1;                                   // at most that many rows; -1: all

    Filter &in(const Id<Group> &id)
    {
        group = id.uid;
        return *this;
    }
    template <class T> Filter &with(QByteArray field, const Id<T> &id)
    {
        where.emplace_back(std::move(field), id.uid);
        return *this;
    }
    Filter &with(QByteArray field, Value value)
    {
        where.emplace_back(std::move(field), std::move(value));
        return *this;
    }
    // The next `count` rows behind that one: long tables are read in slices.
    Filter &page(const Uid &behind, int count)
    {
        after = behind;
        most = count;
        return *this;
    }
    Filter &light()
    {
        withoutNotes = true;
        return *this;
    }
};

struct SearchHit {
    int entity = -1;
    Uid id;
    QString title;
    QString snippet; // plain text, matches between U+2068 and U+2069
};

struct LogLine {
    QByteArray entryId; // 32 bytes
    Uid feed;
    std::int64_t seq = 0;
    std::int64_t lam = 0;
    std::int64_t wallMs = 0;
    QString author; // member name, empty if unknown
    QString label;  // in the reader's language; empty: goes on with the edit of the feed's entry before
    int operations = 0;
    bool needsNewer = false; // holds operations this version does not know
};

// A version of a field that stands beside the shown one, and the entry that wrote it.
struct ValueBeside {
    Value value;
    Uid feed;
    std::int64_t seq = 0;
};

struct Conflict {
    Uid group;
    int entity = -1;
    Uid id;
    QByteArray field;
    Value shown;
    Value other;
    // Fields that were written with it by both and only make sense together.
    struct Companion {
        QByteArray field;
        Value shown;
        Value other;
    };
    std::vector<Companion> with;
    QString shownAuthor, otherAuthor;
    Uid shownBy, otherBy; // their members; null: not known here
    std::int64_t shownWallMs = 0, otherWallMs = 0;
};

} // namespace cercle
