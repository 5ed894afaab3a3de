#include "palette/palette.h"

#include "context.h"
#include "palette/palette_delegate.h"
#include "settings.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/list_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int cardWidth = 600, cardTop = 110, rowsShown = 8, searchMs = 120;
}

CommandPalette::CommandPalette(Context &context, QWidget *window)
    : QWidget(window), m_context(context), m_card(new Card(context.theme, this)), m_field(new QLineEdit),
      m_list(new ListView(tr("Results"))),
      m_nothing(new Label(tr("Nothing found. Try fewer letters."), type::body, QFont::Normal, ink::text3))
{
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Commands, sessions, resources, notes…"));
    m_field->setFrame(false);
    m_field->setFont(type::font(type::h2));
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(context.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setContentsMargins(14, 8, 14, 14);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->addWidget(m_field, 1);
    head->addWidget(new Label(tr("Esc"), type::small, QFont::Medium, ink::text3));
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchMs);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(&m_searchSoon, &QTimer::timeout, this, [this] {
        const int row = m_list->currentIndex().row();
        m_model.setFound(m_search(m_field->text()));
        m_list->setCurrentIndex(m_model.index(qMax(0, row)));
        arrange();
    });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<PaletteItem> items,
                          std::function<std::vector<PaletteItem>(const QString &)> search)
{
    if (isVisible())
        return dismiss();
    m_before = window()->focusWidget();
    m_search = std::move(search);
    m_model.setItems(std::move(items), m_context.settings.recent());
    m_field->clear();
    typed({});
    show();
    raise();
    arrange();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    m_searchSoon.stop();
    hide();
    if (m_before)
        m_before->setFocus();
}

void CommandPalette::typed(const QString &words)
{
    m_model.setWords(words);
    m_list->setCurrentIndex(m_model.index(0));
    if (words.trimmed().size() >= 2 && m_search)
        m_searchSoon.start();
    else
        m_searchSoon.stop();
    arrange();
}

void CommandPalette::arrange()
{
    setGeometry(parentWidget()->rect());
    const bool none = m_model.rowCount() == 0;
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMax(0, row * qMin(rowsShown, m_model.rowCount())));
    m_card->layout()->activate();
    const int wide = qMin(cardWidth, width() - 40);
    m_card->setGeometry((width() - wide) / 2, qMin(cardTop, height() / 8), wide, m_card->sizeHint().height());
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteItem item = m_model.item(index);
    m_context.settings.addRecent(item.key);
    dismiss();
    item.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto step = [this](int by) {
            const int rows = m_model.rowCount();
            if (rows > 0)
                m_list->setCurrentIndex(m_model.index((m_list->currentIndex().row() + by + rows) % rows));
        };
        switch (key) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // nothing else here takes the keyboard
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, m_context.theme.tokens().dark ? 130 : 70));
}

} // namespace cercle
