#include "detail/quick_add.h"

#include "settings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace cercle
{

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
    m_store.setSingleShot(true);
    m_store.setInterval(300);
    connect(&m_store, &QTimer::timeout, this, &QuickAdd::store);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            store();
        else
            m_store.start();
    });
    hide();
}

QuickAdd::~QuickAdd()
{
    if (m_store.isActive())
        store();
}

void QuickAdd::keepAs(Settings &settings, const QString &name)
{
    if (m_name == name)
        return;
    if (m_store.isActive())
        store();
    m_name.clear(); // what is shown now is not typed
    m_settings = &settings;
    const QString kept = settings.draft(name).value(0);
    m_text->setText(kept);
    m_store.stop();
    m_name = name;
    if (!kept.isEmpty())
        show();
}

void QuickAdd::store()
{
    m_store.stop();
    if (!m_settings || m_name.isEmpty())
        return;
    const QString text = m_text->text();
    if (m_settings->draft(m_name).value(0) != text)
        m_settings->setDraft(m_name, text.isEmpty() ? QStringList() : QStringList{text});
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
