#include "detail/resource_section.h"

#include "context.h"
#include "detail/quick_add.h"
#include "detail/resource_row.h"
#include "models/session_facts.h"
#include "widgets/section_header.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cercle
{

ResourceSection::ResourceSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Resources"), parent),
      m_add(new QuickAdd(tr("A title and a link, in any order"))), m_items(rows())
{
    rows()->addWidget(m_add);
    header().setAddable(tr("Add a resource"));
    connect(&header(), &SectionHeader::addRequested, m_add, &QuickAdd::open);
    connect(m_add, &QuickAdd::entered, this, &ResourceSection::add);
}

void ResourceSection::refresh()
{
    const auto items = m_context.workspace.list<Resource>(Filter().with("session", session().id));
    header().setCount(items.empty() ? QString() : QLocale().toString(items.size()));
    std::vector<Uid> ids;
    for (const Resource &item : items)
        ids.push_back(item.id.uid);
    m_items.sync(
        ids, [&](size_t) { return new ResourceRow(m_context.theme); },
        [&](ResourceRow &row, size_t i) {
            row.setResource(items[i], items[i].addedBy
                                          ? addedBy(m_context.workspace, session().group, items[i].addedBy)
                                          : QString());
        });
}

void ResourceSection::add(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("https?://\\S+"));
    Resource resource;
    resource.session = session().id;
    resource.addedBy = m_context.workspace.self(session().group);
    resource.kind = QStringLiteral("document");
    resource.title = text;
    if (const auto match = link.match(text); match.hasMatch()) {
        resource.url = QUrl(match.captured());
        resource.kind = QStringLiteral("link");
        resource.title = QString(text).remove(match.captured()).simplified();
        if (resource.title.isEmpty())
            resource.title = resource.url.host() + resource.url.path();
    }
    m_context.notices.check(m_context.workspace.transact(
        session().group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add a resource")), [&](Transaction &t) {
            t.create(resource);
            return done();
        }));
}

} // namespace cercle
