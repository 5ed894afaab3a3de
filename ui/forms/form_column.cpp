#include "forms/form_column.h"

#include "theme/typography.h"
#include "widgets/alert.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace cercle
{

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_problem(new Label({}, type::small, QFont::Medium, ink::danger))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_problem->setWordWrap(true);
    makeAlert(*m_problem);
    m_problem->hide();
    m_column->addWidget(m_problem);
    // From any field, also one of many lines: what the filled button does.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *send = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        send->setContext(Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, this, &FormColumn::send);
    }
}

void FormColumn::send()
{
    for (Button *button : findChildren<Button *>()) {
        if (button->kind() == Button::Kind::Primary && button->isVisible() && button->isEnabled())
            return button->click();
    }
}

// Scrolling a form changes nothing in it.
bool FormColumn::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormColumn::addField(const QString &caption, QWidget *field, const QString &hint)
{
    auto *label = new Label(caption, type::small, QFont::Medium, ink::text2);
    label->setBuddy(field);
    QString name = caption;
    field->setAccessibleName(name.remove(u'&'));
    if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
        field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        field->installEventFilter(this);
    }
    m_column->insertWidget(m_column->count() - 1, label);
    m_column->insertWidget(m_column->count() - 1, field);
    if (!hint.isEmpty()) {
        auto *below = new Label(hint, type::caption, QFont::Normal, ink::text3);
        below->setWordWrap(true);
        field->setAccessibleDescription(hint);
        m_column->insertWidget(m_column->count() - 1, below);
    }
    addSpace(8);
}

void FormColumn::addLine(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void FormColumn::addRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    m_column->insertLayout(m_column->count() - 1, row);
}

void FormColumn::addSpace(int pixels)
{
    m_column->insertSpacing(m_column->count() - 1, pixels);
}

void FormColumn::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    announce(*m_problem, text);
}

QString FormColumn::problem() const
{
    return m_problem->text();
}

} // namespace cercle
