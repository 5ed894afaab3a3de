#include "detail/attendance_button.h"

#include "theme/avatar_paint.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "widgets/tone.h"

#include <QKeyEvent>
#include <QPainter>

namespace cercle
{

AttendanceButton::AttendanceButton(const Theme &theme, QWidget *parent) : RowButton(theme, parent)
{
    setFixedSize(sizeHint());
}

QString AttendanceButton::wordFor(const QString &state)
{
    if (state == u"yes")
        return tr("comes");
    if (state == u"maybe")
        return tr("perhaps");
    if (state == u"no")
        return tr("does not come");
    if (state == u"present")
        return tr("present");
    if (state == u"excused")
        return tr("excused");
    if (state == u"absent")
        return tr("absent");
    return tr("no answer");
}

QString AttendanceButton::countOf(const QString &state, int count)
{
    if (state == u"yes")
        return tr("%n coming", nullptr, count);
    if (state == u"maybe")
        return tr("%n perhaps", nullptr, count);
    if (state == u"no")
        return tr("%n not coming", nullptr, count);
    if (state == u"present")
        return tr("%n present", nullptr, count);
    if (state == u"excused")
        return tr("%n excused", nullptr, count);
    return tr("%n absent", nullptr, count);
}

void AttendanceButton::setPerson(int hue, const QString &name, bool self, const QString &state)
{
    m_hue = hue;
    m_name = name;
    m_state = state;
    const QString words = tr("%1: %2").arg(self ? tr("%1 (you)").arg(name) : name, wordFor(state));
    setText(words);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void AttendanceButton::keyPressEvent(QKeyEvent *event)
{
    const QString letter = event->text().toLower();
    // Letters of both languages: present, excused, absent; yes or oui, no, maybe or peut-être.
    static const QHash<QString, QString> chosen{
        {QStringLiteral("p"), QStringLiteral("present")}, {QStringLiteral("e"), QStringLiteral("excused")},
        {QStringLiteral("a"), QStringLiteral("absent")},  {QStringLiteral("y"), QStringLiteral("yes")},
        {QStringLiteral("o"), QStringLiteral("yes")},     {QStringLiteral("n"), QStringLiteral("no")},
        {QStringLiteral("m"), QStringLiteral("maybe")},   {QStringLiteral("?"), QStringLiteral("maybe")}};
    if (const auto it = chosen.constFind(letter);
        it != chosen.cend() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT stateChosen(*it);
        return;
    }
    RowButton::keyPressEvent(event);
}

void AttendanceButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(3, 3, 32, 32);
    const bool away = m_state == u"no" || m_state == u"absent" || m_state == u"excused";
    painter.setOpacity(away ? 0.55 : 1.0);
    paintAvatar(painter, tokens, disc, initials(m_name), m_hue);
    painter.setOpacity(1.0);
    if (!m_state.isEmpty()) {
        const bool good = m_state == u"yes" || m_state == u"present";
        const bool open = m_state == u"maybe" || m_state == u"excused";
        const ToneColours colours = toneColours(tokens, good ? Tone::Ok : open ? Tone::Warn : Tone::Danger);
        const QRectF sign(21, 22, 16, 16);
        painter.setPen(QPen(tokens.surface, 2));
        painter.setBrush(colours.background);
        painter.drawEllipse(sign);
        if (open) {
            painter.setPen(colours.ink);
            QFont font = painter.font();
            font.setPixelSize(11);
            font.setBold(true);
            painter.setFont(font);
            painter.drawText(sign, Qt::AlignCenter,
                             m_state == u"maybe" ? QStringLiteral("?") : QStringLiteral("e"));
        } else {
            paintSymbol(painter, good ? Symbol::Check : Symbol::Close, sign.topLeft() + QPointF(3, 3), 10,
                        colours.ink, 3);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(-2, -2, 2, 2));
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        painter.drawEllipse(disc);
    }
}

} // namespace cercle
