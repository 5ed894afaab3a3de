#pragma once
// A field that opens under a section to add lines one after the other: Return adds and stays, Escape closes.

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace cercle
{

class Settings;

class QuickAdd final : public QWidget
{
    Q_OBJECT
public:
    explicit QuickAdd(const QString &prompt, QWidget *parent = nullptr);
    ~QuickAdd() override;

    // Adds a field for minutes.
    void askMinutes(int proposed);
    void open();
    // What is typed and not added is kept under this name, and shown again with it; another name brings
    // another text.
    void keepAs(Settings &settings, const QString &name);

Q_SIGNALS:
    void entered(const QString &text, int minutes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    void store();

    QLineEdit *m_text;
    Settings *m_settings = nullptr;
    QString m_name;
    QTimer m_store;
    QSpinBox *m_minutes = nullptr;
};

} // namespace cercle
