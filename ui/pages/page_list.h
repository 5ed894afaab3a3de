#pragma once
// The pages of the window, in the order of the sidebar. Everything that knows them (sidebar, commands,
// palette, what is remembered) reads this list; a new page is its own files and one line in page_list.cpp.

#include "domain/group.h"
#include "theme/symbol.h"

#include <QString>

#include <span>

namespace cercle
{

class Page;
class Workspace;
struct Context;

struct PageInfo {
    const char *key; // in the settings; also names the page in commands
    Symbol symbol;
    const char *title; // to be translated in the context "Pages"
    enum class Where { Above, InGroup, Below } where;
    Page *(*make)(Context &context);
    // How many things wait there for the reader; null: it has no badge. Cheap: asked after every change.
    int (*badge)(const Workspace &workspace, const Id<Group> &group);

    QString name() const;
};

std::span<const PageInfo> pageList();
// Null if there is none of that key.
const PageInfo *pageOf(const QString &key);

} // namespace cercle
