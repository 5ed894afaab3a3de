#include "pages/page_list.h"

#include "pages/agenda_page.h"
#include "pages/home_page.h"
#include "pages/library_page.h"
#include "pages/members_page.h"
#include "pages/notifications_page.h"
#include "pages/reviews_page.h"
#include "pages/roles_page.h"
#include "pages/sessions_page.h"
#include "pages/settings_page.h"
#include "pages/sync_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{

template <class P> Page *make(Context &context)
{
    return new P(context);
}

using Where = PageInfo::Where;

const PageInfo list[] = {
    {"home", Symbol::Home, QT_TRANSLATE_NOOP("Pages", "Home"), Where::Above, make<HomePage>, nullptr},
    {"agenda", Symbol::Calendar, QT_TRANSLATE_NOOP("Pages", "Agenda"), Where::Above, make<AgendaPage>,
     nullptr},
    {"notifications", Symbol::Bell, QT_TRANSLATE_NOOP("Pages", "Notifications"), Where::Above,
     make<NotificationsPage>, nullptr},
    {"sessions", Symbol::Clock, QT_TRANSLATE_NOOP("Pages", "Sessions"), Where::InGroup, make<SessionsPage>,
     nullptr},
    {"library", Symbol::Book, QT_TRANSLATE_NOOP("Pages", "Library"), Where::InGroup, make<LibraryPage>,
     nullptr},
    {"roles", Symbol::Rotate, QT_TRANSLATE_NOOP("Pages", "Roles"), Where::InGroup, make<RolesPage>, nullptr},
    {"reviews", Symbol::Star, QT_TRANSLATE_NOOP("Pages", "Reviews"), Where::InGroup, make<ReviewsPage>,
     reviewsDue},
    {"members", Symbol::Users, QT_TRANSLATE_NOOP("Pages", "Members"), Where::InGroup, make<MembersPage>,
     MembersPage::waiting},
    {"sync", Symbol::Peers, QT_TRANSLATE_NOOP("Pages", "Synchronisation"), Where::Below, make<SyncPage>,
     nullptr},
    {"settings", Symbol::Sliders, QT_TRANSLATE_NOOP("Pages", "Settings"), Where::Below, make<SettingsPage>,
     nullptr},
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
