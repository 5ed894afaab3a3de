#pragma once
// A line in the page that says what happened and offers the next step: "… removed · Undo" for ten seconds, or
// an error that stays until it is dealt with. It never takes the focus.

#include "widgets/tone.h"

#include <QTimer>
#include <QWidget>

namespace cercle
{

class Button;
class IconButton;
class Label;
class Theme;

class InlineMessage final : public QWidget
{
    Q_OBJECT
public:
    explicit InlineMessage(const Theme &theme, QWidget *parent = nullptr);

    // Disappears by itself after ten seconds.
    void showNotice(const QString &text, const QString &action = {});
    // Stays. With an `action` ("Try again") and with `details` a button that copies them.
    void showError(const QString &text, const QString &action = {}, const QString &details = {});
    // Stays until one of the two is chosen.
    void showStanding(const QString &text, const QString &action, const QString &other);
    void dismiss();
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &text, Tone tone, const QString &action);

    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    Label *m_text;
    Button *m_action;
    Button *m_other;
    Button *m_copy;
    IconButton *m_close;
    QString m_details;
    QTimer m_timer;
};

} // namespace cercle
