#include "pages/home_column.h"

#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/card_delegate.h"
#include "widgets/grown_list.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cercle
{

HomeColumn::HomeColumn(const Theme &theme, const QString &title, Symbol symbol, QAbstractItemModel &model,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new QWidget),
      m_count(new Label({}, type::small, QFont::Medium, ink::text3)), m_list(new GrownList(title)),
      m_more(new Button(theme, {}, Symbol::ChevronDown, Button::Kind::Ghost)), m_empty(new Card(theme)),
      m_emptyTitle(new Label({}, type::item, QFont::DemiBold)),
      m_emptyWords(new Label({}, type::body, QFont::Normal, ink::text2)), m_emptyAction(nullptr),
      m_waiting(new Label(tr("Reading…"), type::body, QFont::Normal, ink::text3))
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(2, 0, 2, 0);
    head->setSpacing(8);
    head->addWidget(new Label(title, type::h2, QFont::DemiBold));
    head->addWidget(m_count);
    head->addStretch();
    m_head->setMinimumHeight(height::button);

    auto *inside = new QVBoxLayout(m_empty);
    inside->setContentsMargins(space::card, space::x5, space::card, space::x5);
    inside->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new IconLabel(theme, symbol, {}, 20));
    line->addWidget(m_emptyTitle, 1);
    inside->addLayout(line);
    m_emptyWords->setWordWrap(true);
    inside->addWidget(m_emptyWords);
    m_empty->hide();
    m_more->hide();
    m_waiting->hide();
    m_waiting->setContentsMargins(2, 8, 2, 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_list);
    column->addWidget(m_waiting);
    column->addWidget(m_empty);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_list->setModel(&model);
    m_list->setItemDelegate(new CardDelegate(theme, m_list));
    connect(m_more, &Button::clicked, this, &HomeColumn::moreWanted);
}

Button *HomeColumn::setEmpty(const QString &title, const QString &sentence, const QString &action,
                             Symbol symbol)
{
    m_emptyTitle->setText(title);
    m_emptyWords->setText(sentence);
    m_emptyAction = new Button(m_theme, action, symbol);
    auto *inside = static_cast<QVBoxLayout *>(m_empty->layout());
    inside->addSpacing(8);
    inside->addWidget(m_emptyAction, 0, Qt::AlignLeft);
    return m_emptyAction;
}

IconButton *HomeColumn::addButton(Symbol symbol, const QString &name)
{
    m_button = new IconButton(m_theme, symbol, name);
    m_head->layout()->addWidget(m_button);
    return m_button;
}

void HomeColumn::setTotal(int shown, int total, bool reading)
{
    m_count->setText(total > 0 ? QLocale().toString(total) : QString());
    m_list->setVisible(shown > 0);
    m_waiting->setVisible(reading && total == 0);
    m_empty->setVisible(!reading && total == 0);
    m_more->setVisible(total > shown);
    m_more->setText(tr("%n more", nullptr, total - shown));
    if (m_button)
        m_button->setVisible(total > 0);
}

} // namespace cercle
