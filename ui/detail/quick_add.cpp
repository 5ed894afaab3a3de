#include "detail/quick_add.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace cercle {

QuickAdd::QuickAdd(const QString &prompt, QWidget *parent) : QWidget(parent), m_text(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(prompt);
    m_text->setMaxLength(500);
    row->addWidget(m_text, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &QuickAdd::submit);
    hide();
}

void QuickAdd::askMinutes(int proposed)
{
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, 600);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(proposed);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setFixedWidth(96);
    layout()->addWidget(m_minutes);
}

void QuickAdd::open()
{
    show();
    m_text->setFocus();
}

void QuickAdd::submit()
{
    const QString text = m_text->text().simplified();
    if (text.isEmpty())
        return hide();
    m_text->clear();
    Q_EMIT entered(text, m_minutes ? m_minutes->value() : 0);
}

void QuickAdd::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        m_text->clear();
        hide();
        parentWidget()->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace cercle
