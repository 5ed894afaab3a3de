#include "widgets/section_header.h"

#include "theme/typography.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace cercle
{

SectionHeader::SectionHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(title, type::body, QFont::DemiBold)),
      m_count(new ElidedLabel({}, type::small, QFont::Medium, ink::text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_count);
    setMinimumHeight(26);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setCount(const QString &count)
{
    m_count->setText(count);
}

void SectionHeader::setAddable(const QString &name)
{
    if (!m_add) {
        m_add = new IconButton(m_theme, Symbol::Plus, name, this);
        m_add->setIconSize({16, 16});
        m_add->setFixedSize(26, 26);
        layout()->addWidget(m_add);
        connect(m_add, &IconButton::clicked, this, &SectionHeader::addRequested);
    }
    m_add->setName(name);
}

} // namespace cercle
