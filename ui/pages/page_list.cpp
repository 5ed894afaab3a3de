#include "pages/page_list.h"

#include "pages/sessions_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle {

namespace {

template <class P>
Page *make(Context &context)
{
    return new P(context);
}

using Where = PageInfo::Where;

const PageInfo list[] = {
    {"sessions", Symbol::Clock, QT_TRANSLATE_NOOP("Pages", "Sessions"), Where::InGroup, make<SessionsPage>, nullptr},
};

} // namespace

QString PageInfo::name() const
{
    return QCoreApplication::translate("Pages", title);
}

std::span<const PageInfo> pageList()
{
    return list;
}

const PageInfo *pageOf(const QString &key)
{
    const auto found = std::find_if(std::begin(list), std::end(list),
                                    [&](const PageInfo &page) { return key == QLatin1String(page.key); });
    return found == std::end(list) ? nullptr : found;
}

} // namespace cercle
