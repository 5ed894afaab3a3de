#pragma once
// One session as it is handed out: plain values, gathered from a workspace (gather.h) or made by a test. The
// exports take nothing else, so the same document gives the same bytes.

#include "base/id.h"
#include "domain/value.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <vector>

namespace cercle
{

struct SessionDocument {
    struct Turn {
        QString role;
        QString person;
    };
    struct Point {
        QString text;
        int minutes = 0; // 0: no time set aside
        QString presenter;
    };
    struct Action {
        QString text;
        QString owner; // empty: nobody yet
        Day due;
        bool done = false;
    };
    struct Link {
        QString title;
        QUrl url;
        QString comment;
    };

    QString groupTitle;
    QString goal;
    QString title; // of the session
    Day date;
    WallTime time;
    QString zone;    // IANA name
    int minutes = 0; // 0: unknown
    QString place;
    QUrl call; // video link
    QStringList present;
    QStringList excused;
    QStringList absent;
    std::vector<Turn> roles;
    std::vector<Point> agenda;
    QStringList decisions;
    std::vector<Action> actions;
    std::vector<Link> resources;
    // Of the notes, as they are to be shown: those that are here and not too large.
    struct Picture {
        QByteArray sha256;
        QByteArray bytes;
        QString type; // MIME
    };
    std::vector<Picture> pictures;
    QString notes;    // Markdown
    QString language; // "fr" or "en"
    int sequence = 0; // grows with each change of what a calendar shows of the session
    Uid session;
    std::int64_t stampMs = 0; // when it was last changed, milliseconds since 1970 UTC

    bool french() const { return language.startsWith(QLatin1String("fr")); }
};

} // namespace cercle
