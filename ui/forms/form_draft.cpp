#include "forms/form_draft.h"

#include "forms/form_column.h"
#include "settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

namespace cercle
{

namespace
{

constexpr int storeMs = 300;

bool isField(const QWidget *widget)
{
    if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget()))
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (button && button->isCheckable()) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QDateTimeEdit *>(widget)
           || qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QTabBar *>(widget);
}

QString valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *time = qobject_cast<const QDateTimeEdit *>(field))
        return time->dateTime().toString(Qt::ISODate);
    if (const auto *number = qobject_cast<const QSpinBox *>(field))
        return QString::number(number->value());
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        return QString::number(button->isChecked());
    if (const auto *tabs = qobject_cast<const QTabBar *>(field))
        return QString::number(tabs->currentIndex());
    const auto *choice = qobject_cast<const QComboBox *>(field);
    return choice->currentData().isValid() ? choice->currentData().toString() : choice->currentText();
}

void setValue(QWidget *field, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(value);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->setPlainText(value);
    } else if (auto *time = qobject_cast<QDateTimeEdit *>(field)) {
        time->setDateTime(QDateTime::fromString(value, Qt::ISODate));
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(value.toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(field)) {
        button->setChecked(value.toInt());
    } else if (auto *tabs = qobject_cast<QTabBar *>(field)) {
        tabs->setCurrentIndex(value.toInt());
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        const int place = choice->findData(value);
        choice->setCurrentIndex(qMax(0, place < 0 ? choice->findText(value) : place));
    }
}

QStringList valuesOf(const QList<QPointer<QWidget>> &fields)
{
    QStringList out;
    for (const auto &field : fields)
        out += field ? valueOf(field) : QString();
    return out;
}

} // namespace

FormDraft::FormDraft(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_store.setSingleShot(true);
    m_store.setInterval(storeMs);
    connect(&m_store, &QTimer::timeout, this, &FormDraft::store);
}

FormDraft::~FormDraft()
{
    if (m_store.isActive())
        store();
}

void FormDraft::begin(FormColumn *form)
{
    if (form && form == m_form && form->draftKey() == m_key)
        return; // it is followed already, and what it began with is known
    leave();
    m_form = form;
    m_key = form ? form->draftKey() : QString();
    if (m_key.isEmpty())
        return;
    for (QWidget *child : form->findChildren<QWidget *>()) {
        if (isField(child))
            m_fields += child;
    }
    m_initial = valuesOf(m_fields);
    // A form of another version has other fields; nothing is put where it does not belong.
    if (const QStringList draft = m_settings.draft(m_key); draft.size() == m_fields.size()) {
        for (qsizetype i = 0; i < draft.size(); ++i)
            setValue(m_fields[i], draft[i]);
        m_settings.setOpenDraft(m_key);
    }
    for (const auto &field : m_fields)
        follow(field);
}

void FormDraft::leave()
{
    if (m_store.isActive())
        store();
    for (const auto &field : m_fields) {
        if (field)
            field->disconnect(this);
    }
    m_fields.clear();
    m_key.clear();
    m_form = nullptr;
}

QStringList FormDraft::values() const
{
    return valuesOf(m_fields);
}

void FormDraft::follow(QWidget *field)
{
    const auto changed = [this] { m_store.start(); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *time = qobject_cast<QDateTimeEdit *>(field))
        connect(time, &QDateTimeEdit::dateTimeChanged, this, changed);
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        connect(number, &QSpinBox::valueChanged, this, changed);
    else if (auto *button = qobject_cast<QAbstractButton *>(field))
        connect(button, &QAbstractButton::toggled, this, changed);
    else if (auto *tabs = qobject_cast<QTabBar *>(field))
        connect(tabs, &QTabBar::currentChanged, this, changed);
    else if (auto *choice = qobject_cast<QComboBox *>(field))
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
}

bool FormDraft::holds() const
{
    return m_form && !m_key.isEmpty() && valuesOf(m_fields) != m_initial;
}

void FormDraft::store()
{
    m_store.stop();
    if (m_key.isEmpty() || !m_form)
        return;
    const bool typed = holds();
    m_settings.setDraft(m_key, typed ? valuesOf(m_fields) : QStringList());
    m_settings.setOpenDraft(typed ? m_key : QString());
}

void FormDraft::end()
{
    m_store.stop();
    if (m_key.isEmpty())
        return;
    m_settings.setDraft(m_key, {});
    m_settings.setOpenDraft({});
    m_key.clear();
}

} // namespace cercle
