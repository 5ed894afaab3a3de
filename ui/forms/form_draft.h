#pragma once
// Keeps what is typed into a form and is not saved yet, so that it comes back after a crash or a restart.
// Follows one form at a time.

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace cercle
{

class FormColumn;
class Settings;

class FormDraft final : public QObject
{
    Q_OBJECT
public:
    explicit FormDraft(Settings &settings, QObject *parent = nullptr);
    ~FormDraft() override;

    // A form was opened and filled: what was typed into it and not saved is put on top.
    void begin(FormColumn *form);
    // It was saved or cancelled: nothing is left to keep.
    void end();
    // The form is put away: what was typed is kept, and followed no longer.
    void leave();
    // Something is in it that would be lost.
    bool holds() const;
    QString key() const { return m_key; }
    QStringList values() const;

private:
    void follow(QWidget *field);
    void store();

    Settings &m_settings;
    QPointer<FormColumn> m_form;
    QString m_key;
    QList<QPointer<QWidget>> m_fields;
    QStringList m_initial;
    QTimer m_store;
};

} // namespace cercle
