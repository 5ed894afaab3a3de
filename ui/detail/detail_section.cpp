#include "detail/detail_section.h"

#include "context.h"
#include "detail/quick_add.h"
#include "widgets/section_header.h"

#include <QVBoxLayout>

namespace cercle
{

DetailSection::DetailSection(Context &context, const QString &title, QWidget *parent)
    : QWidget(parent), m_context(context), m_header(new SectionHeader(context.theme, title)),
      m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_header);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
}

void DetailSection::present(const Session &session)
{
    m_session = session;
    int number = 0;
    for (QuickAdd *add : findChildren<QuickAdd *>())
        add->keepAs(
            m_context.settings,
            QStringLiteral("quick:%1:%2%3")
                .arg(session.id.toString(), QString::fromLatin1(metaObject()->className()).section(u':', -1))
                .arg(++number));
    refresh();
}

} // namespace cercle
