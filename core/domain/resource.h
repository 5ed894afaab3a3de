#pragma once

#include "domain/member.h"
#include "domain/session.h"

namespace cercle
{

// Something to read, watch or keep: an entry of the library.
struct Resource {
    Id<Resource> id;
    Id<Group> group;
    QString title;
    QUrl url;
    QString kind;     // "link", "book", "video", "document"
    QString language; // "fr", "en"…; empty if unknown
    FileRef file;     // the thing itself, where the group has it
    QString comment;  // who wrote it, how long it is, why it is here
    QStringList tags;
    Id<Session> session; // the session it prepares, if one
    Id<Member> addedBy;
    bool removed = false;

    bool operator==(const Resource &) const = default;
    static constexpr auto table = "resource";
    static constexpr auto fields = std::tuple{field("group_id", &Resource::group, Merge::Once),
                                              field("title", &Resource::title),
                                              field("url", &Resource::url),
                                              field("kind", &Resource::kind),
                                              field("language", &Resource::language),
                                              field("file", &Resource::file),
                                              field("comment", &Resource::comment),
                                              field("tags", &Resource::tags, Merge::Set),
                                              field("session", &Resource::session),
                                              field("added_by", &Resource::addedBy),
                                              field("removed", &Resource::removed)};
};

} // namespace cercle
