#include "detail/task_row.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cercle
{

TaskRow::TaskRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_box(new QCheckBox),
      m_mark(new Label({}, type::small, QFont::Medium, ink::text3)), m_words(new Label({}, type::body)),
      m_remark(new Label({}, type::small, QFont::Normal, ink::text3)),
      m_remove(new IconButton(theme, Symbol::Close, tr("Remove")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_words->setContentsMargins(0, 2, 0, 2);
    m_remark->setContentsMargins(0, 3, 0, 3);
    m_mark->setContentsMargins(0, 3, 0, 3);
    for (Label *label : {m_words, m_mark, m_remark})
        label->installEventFilter(this);
    m_remove->setIconSize({14, 14});
    m_remove->setFixedSize(24, 24);
    m_remove->installEventFilter(this);
    m_box->installEventFilter(this);
    QSizePolicy keep = m_remove->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(keep);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_remark, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    row->setSpacing(8);
    connect(m_box, &QCheckBox::clicked, this, &TaskRow::toggled);
    connect(m_remove, &IconButton::clicked, this, &TaskRow::removeRequested);
    showRemove();
}

void TaskRow::setTask(const QString &words, const QString &remark, bool done)
{
    m_mark->hide();
    m_words->setText(words);
    m_words->setForegroundRole(done ? ink::text3 : ink::text);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_box->setChecked(done);
    m_box->setAccessibleName(remark.isEmpty() ? words : words + QStringLiteral(", ") + remark);
    m_remove->setName(tr("Remove “%1”").arg(words));
}

void TaskRow::setPlain(const QString &mark, const QString &words)
{
    m_box->hide();
    m_remark->hide();
    m_mark->setText(mark);
    m_words->setText(words);
    m_remove->setName(tr("Remove “%1”").arg(words));
}

void TaskRow::setMovable()
{
    m_movable = true;
    const QString how = tr("Drag it to another place, or press Alt+Up and Alt+Down.");
    m_words->setToolTip(how);
    m_box->setAccessibleDescription(how);
}

void TaskRow::showRemove()
{
    // Always in the tab order; its picture shows only where the pointer or the keyboard is.
    const bool wanted = underMouse() || m_remove->hasFocus() || m_box->hasFocus();
    m_remove->setIconSize(wanted ? QSize(14, 14) : QSize(0, 0));
}

void TaskRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QWidget::keyPressEvent(event);
}

void TaskRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showRemove();
}

void TaskRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showRemove();
}

bool TaskRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &TaskRow::showRemove, Qt::QueuedConnection);
    if (m_movable && event->type() == QEvent::KeyPress && watched == m_box) {
        // Before the box takes the arrow for a step to the next field.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            Q_EMIT stepRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    if (m_movable && watched != m_box && watched != m_remove && followDrag(event))
        return true;
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease && m_box->isVisible()) {
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
            m_box->setFocus(Qt::MouseFocusReason); // the keys that move it are about this row now
            m_box->click();
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool TaskRow::followDrag(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_dragged) {
        event->accept(); // Escape closes nothing else now
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_dragged) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            endDrag(false);
        return true;
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove
        && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint at = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = mouse->button() == Qt::LeftButton ? at : QPoint();
        m_held = false;
        return false;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        // The end of a drag, also of one that was taken back, is no click.
        endDrag(true);
        return std::exchange(m_held, false);
    }
    if (!(mouse->buttons() & Qt::LeftButton) || m_pressed.isNull())
        return false;
    if (!m_dragged && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = m_held = true;
        m_words->grabKeyboard(); // Escape takes it back, wherever the keyboard is
        m_words->setCursor(Qt::ClosedHandCursor);
        update();
    }
    if (m_dragged)
        Q_EMIT dragged(at);
    return m_dragged;
}

void TaskRow::endDrag(bool dropped)
{
    m_pressed = {};
    if (!std::exchange(m_dragged, false))
        return;
    m_words->releaseKeyboard();
    m_words->unsetCursor();
    update();
    Q_EMIT dragEnded(dropped);
}

void TaskRow::paintEvent(QPaintEvent *)
{
    if (!m_dragged)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accentSoft);
    painter.drawRoundedRect(rect(), radius::segment, radius::segment);
}

} // namespace cercle
