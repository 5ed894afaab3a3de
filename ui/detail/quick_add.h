#pragma once
// A field that opens under a section to add lines one after the other: Return adds and stays, Escape closes.

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace cercle {

class QuickAdd final : public QWidget {
    Q_OBJECT
public:
    explicit QuickAdd(const QString &prompt, QWidget *parent = nullptr);

    // Adds a field for minutes.
    void askMinutes(int proposed);
    void open();

Q_SIGNALS:
    void entered(const QString &text, int minutes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QLineEdit *m_text;
    QSpinBox *m_minutes = nullptr;
};

} // namespace cercle
