#pragma once
// One member's attendance: an avatar with a small sign at its corner. Click or Space goes to the next state;
// the letters of the states choose one.

#include "widgets/row_button.h"

namespace cercle
{

class Theme;

class AttendanceButton final : public RowButton
{
    Q_OBJECT
public:
    explicit AttendanceButton(const Theme &theme, QWidget *parent = nullptr);

    // `state` as in Attendance::state, empty if nothing is known.
    void setPerson(int hue, const QString &name, bool self, const QString &state);
    // What a state is called.
    static QString wordFor(const QString &state);
    // "2 present", "1 excused".
    static QString countOf(const QString &state, int count);
    QSize sizeHint() const override { return {38, 40}; }

Q_SIGNALS:
    void stateChosen(const QString &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_hue = 0;
    QString m_name;
    QString m_state;
};

} // namespace cercle
