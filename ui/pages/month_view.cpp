#include "pages/month_view.h"

#include "models/session_time.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cercle
{

MonthTable::MonthTable(const Theme &theme, MonthModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_delegate(new MonthDelegate(theme, this))
{
    setAccessibleName(tr("Days of the month"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(m_delegate->leastHeight());
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT dayChosen(m_model.dateAt(current));
    });
}

QDate MonthTable::day() const
{
    return m_model.dateAt(currentIndex());
}

void MonthTable::goTo(const QDate &day)
{
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return;
    if (!m_model.grid().contains(day) || !m_model.grid().isOfMonth(day))
        m_model.setMonth(day);
    setCurrentIndex(m_model.indexOf(day));
    Q_EMIT monthShown();
}

void MonthTable::keyPressEvent(QKeyEvent *event)
{
    const QDate from = day();
    if (!from.isValid())
        return QTableView::keyPressEvent(event);
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(from.addDays(-forwards));
    case Qt::Key_Right:
        return goTo(from.addDays(forwards));
    case Qt::Key_Up:
        return goTo(from.addDays(-7));
    case Qt::Key_Down:
        return goTo(from.addDays(7));
    case Qt::Key_PageUp:
        return goTo(from.addMonths(-1));
    case Qt::Key_PageDown:
        return goTo(from.addMonths(1));
    case Qt::Key_Home:
        return goTo(from.addDays(1 - from.dayOfWeek()));
    case Qt::Key_End:
        return goTo(from.addDays(7 - from.dayOfWeek()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(currentIndex());
    default:
        QTableView::keyPressEvent(event);
    }
}

void MonthTable::open(const QModelIndex &index)
{
    const auto &keys = m_model.keysAt(index);
    if (keys.empty())
        return;
    const QRect cell = visualRect(index);
    if (keys.size() == 1)
        Q_EMIT entryChosen(keys.front());
    else
        Q_EMIT dayOpened(m_model.dateAt(index), QRect(viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void MonthTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    const auto &keys = m_model.keysAt(index);
    const int bar = m_delegate->barAt(visualRect(index), index, at);
    if (bar < 0)
        return;
    // "+2" stands for those that have no bar.
    if (m_delegate->isMore(visualRect(index), index, bar))
        open(index);
    else if (bar < static_cast<int>(keys.size()))
        Q_EMIT entryChosen(keys[static_cast<size_t>(bar)]);
}

void MonthTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        open(index);
}

void MonthTable::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    constexpr int notch = 120;
    if (qAbs(m_wheel) >= notch) {
        const int months = -m_wheel / notch;
        m_wheel = 0;
        if (day().isValid())
            goTo(day().addMonths(months));
    }
    event->accept();
}

void MonthTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void MonthTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(m_theme.tokens().border);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

MonthView::MonthView(const Theme &theme, MonthModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new MonthTable(theme, model)),
      m_name(new Label({}, type::h2, QFont::DemiBold))
{
    auto *before = new IconButton(theme, Symbol::ChevronLeft, tr("Previous month"));
    auto *after = new IconButton(theme, Symbol::ChevronRight, tr("Next month"));
    connect(before, &IconButton::clicked, m_table, [this] { m_table->goTo(m_table->day().addMonths(-1)); });
    connect(after, &IconButton::clicked, m_table, [this] { m_table->goTo(m_table->day().addMonths(1)); });
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name);
    head->addSpacing(4);
    head->addWidget(before);
    head->addWidget(after);
    head->addStretch();
    auto *names = new QHBoxLayout;
    names->setSpacing(0);
    for (int day = 1; day <= 7; ++day) {
        auto *name = new Label(words::capitalised(QLocale().standaloneDayName(day, QLocale::ShortFormat)),
                               type::small, QFont::Medium, ink::text3);
        name->setAccessibleName(QLocale().standaloneDayName(day));
        name->setAlignment(Qt::AlignCenter);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        names->addWidget(name, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(names);
    column->addWidget(m_table, 1);
    connect(m_table, &MonthTable::monthShown, this, &MonthView::showName);
    showName();
}

void MonthView::showName()
{
    m_name->setText(words::month(m_model.grid().month));
}

} // namespace cercle
