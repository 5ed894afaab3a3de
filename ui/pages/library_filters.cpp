#include "pages/library_filters.h"

#include "models/resource_words.h"
#include "theme/metrics.h"
#include "widgets/filter_delegate.h"
#include "widgets/flow_layout.h"
#include "widgets/list_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int besideText = 48; // the arrow and the edges of a menu

struct Choice {
    QString text;
    QVariant value;
};

// Keeps what stands there where it is the same, so that an open menu is not torn away.
void fill(QComboBox &box, const QString &all, const std::vector<Choice> &choices, const QVariant &chosen)
{
    const QSignalBlocker quiet(box);
    bool same = box.count() == static_cast<int>(choices.size()) + 1;
    for (size_t i = 0; same && i < choices.size(); ++i)
        same = box.itemText(static_cast<int>(i) + 1) == choices[i].text
               && box.itemData(static_cast<int>(i) + 1) == choices[i].value;
    if (!same) {
        box.clear();
        box.addItem(all, QVariant());
        for (const Choice &choice : choices)
            box.addItem(choice.text, choice.value);
    }
    int at = 0;
    for (size_t i = 0; i < choices.size(); ++i)
        at = chosen.isValid() && choices[i].value == chosen ? static_cast<int>(i) + 1 : at;
    box.setCurrentIndex(at);
    box.setEnabled(!choices.empty());
    box.setMinimumWidth(box.fontMetrics().horizontalAdvance(all) + besideText); // in any language
}

void fillTags(QComboBox &box, const ResourceModel &library, const QString &all)
{
    std::vector<Choice> choices;
    for (const QString &tag : library.tagsByName())
        choices.push_back({tag, tag});
    const QString &tag = library.filter().tag;
    fill(box, all, choices, tag.isEmpty() ? QVariant() : QVariant(tag));
}

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(14);
    return box;
}

} // namespace

LibraryStrip::LibraryStrip(const Theme &theme, const ResourceModel &library, QWidget *parent)
    : QWidget(parent), m_model(library), m_library(library), m_list(new ListView(tr("Filter"))),
      m_tags(makeBox(tr("Filter by any tag")))
{
    setFixedWidth(width);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::x4);
    column->setSpacing(space::x2);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FilterDelegate(theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_list, 1);
    column->addWidget(m_tags);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT chosen(m_model.toggled(index)); };
    connect(m_list, &QListView::clicked, this, choose);
    // Return; a double click has been two clicks already.
    connect(m_list, &ListView::returned, this, choose);
    connect(m_tags, &QComboBox::activated, this, [this] {
        ResourceFilter filter = m_library.filter();
        filter.tag = m_tags->currentData().toString();
        Q_EMIT chosen(filter);
    });
}

void LibraryStrip::refresh()
{
    m_model.refresh();
    m_tags->setVisible(m_library.counts().tags.size() > LibraryFilterModel::tagsAtMost);
    if (m_tags->isVisibleTo(this))
        fillTags(*m_tags, m_library, tr("All tags"));
}

LibraryMenus::LibraryMenus(const ResourceModel &library, QWidget *parent)
    : QWidget(parent), m_library(library), m_kinds(makeBox(tr("Kind"))), m_tags(makeBox(tr("Tag"))),
      m_sessions(makeBox(tr("Session"))), m_toRead(new QCheckBox(tr("To read")))
{
    auto *row = new FlowLayout(space::x2, space::x2, this);
    for (QComboBox *box : {m_kinds, m_tags, m_sessions}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &LibraryMenus::choose);
    }
    row->addWidget(m_toRead);
    m_toRead->setMinimumHeight(height::field);
    connect(m_toRead, &QCheckBox::clicked, this, &LibraryMenus::choose);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LibraryMenus::refresh()
{
    const ResourceFilter &filter = m_library.filter();
    const ResourceCounts &counts = m_library.counts();
    std::vector<Choice> kinds;
    for (const QString &kind : resourceKinds()) {
        if (counts.kinds.value(kind) > 0 || kind == filter.kind)
            kinds.push_back({kindsName(kind), kind});
    }
    fill(*m_kinds, tr("All kinds"), kinds, filter.kind.isEmpty() ? QVariant() : QVariant(filter.kind));
    fillTags(*m_tags, m_library, tr("All tags"));
    std::vector<Choice> sessions;
    for (auto it = counts.sessions.keyBegin(); it != counts.sessions.keyEnd(); ++it) {
        if (const QString title = m_library.sessionTitle({*it}); !title.isEmpty())
            sessions.push_back({title, it->toString()});
    }
    std::sort(sessions.begin(), sessions.end(),
              [](const Choice &a, const Choice &b) { return a.value.toString() > b.value.toString(); });
    fill(*m_sessions, tr("All sessions"), sessions,
         filter.session ? QVariant(filter.session.toString()) : QVariant());
    const QSignalBlocker quiet(m_toRead);
    m_toRead->setChecked(filter.toRead);
}

void LibraryMenus::choose()
{
    ResourceFilter filter = m_library.filter();
    filter.kind = m_kinds->currentData().toString();
    filter.tag = m_tags->currentData().toString();
    filter.session = {Uid::parse(QStringView(m_sessions->currentData().toString())).value_or(Uid())};
    filter.toRead = m_toRead->isChecked();
    Q_EMIT chosen(filter);
}

} // namespace cercle
