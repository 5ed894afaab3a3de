#include "notes/cursor_marks.h"

#include "notes/soft_breaks.h"
#include "theme/avatar_paint.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int namesMs = 3000;

// UTF-16 units of the first `points` code points.
qsizetype unitsOf(QStringView text, std::int64_t points)
{
    if (points >= text.size())
        return text.size();
    qsizetype at = 0;
    for (; points > 0 && at < text.size(); --points)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return at;
}

} // namespace

CursorMarks::CursorMarks(const Theme &theme, QTextEdit &editor)
    : QObject(&editor), m_theme(theme), m_editor(editor)
{
    m_names.setSingleShot(true);
    m_names.setInterval(namesMs);
    connect(&m_names, &QTimer::timeout, this, [this] { m_editor.viewport()->update(); });
}

void CursorMarks::setPeople(const std::vector<Person> &people)
{
    const bool same =
        std::equal(people.begin(), people.end(), m_marks.begin(), m_marks.end(),
                   [](const Person &person, const Mark &mark) { return person == mark.person; });
    if (same)
        return;
    const QString text = people.empty() ? QString() : soft::text(*m_editor.document());
    std::vector<Mark> marks;
    for (const Person &person : people) {
        const auto known = std::find_if(m_marks.begin(), m_marks.end(),
                                        [&](const Mark &mark) { return mark.person == person; });
        if (known != m_marks.end()) {
            marks.push_back(*known);
            continue;
        }
        Mark mark{person, QTextCursor(m_editor.document())};
        mark.at.setPosition(soft::position(*m_editor.document(), unitsOf(text, person.cursor)));
        marks.push_back(std::move(mark));
    }
    m_marks = std::move(marks);
    m_names.start();
    m_editor.viewport()->update();
}

std::vector<int> CursorMarks::positions() const
{
    std::vector<int> out;
    for (const Mark &mark : m_marks)
        out.push_back(mark.at.position());
    return out;
}

void CursorMarks::paint(QPainter &painter, const QRect &exposed) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont font = type::font(type::caption, QFont::DemiBold);
    const QFontMetrics metrics(font);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks) {
        const QRect place = m_editor.cursorRect(mark.at);
        if (place.bottom() < exposed.top() - metrics.height()
            || place.top() > exposed.bottom() + metrics.height())
            continue;
        const int hue = mark.person.hue;
        const QColor ink = hueColour(tokens, hue, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(place.left() - 1, place.top(), 2, place.height()), 1, 1);
        painter.drawEllipse(QRectF(place.left() - 3, place.top() - 3, 6, 6));
        if (!m_names.isActive())
            continue;
        // Above the line, below it in the first one, and never beyond the edge.
        const QString name = metrics.elidedText(mark.person.name, Qt::ElideRight, 160);
        QRect flag(place.left() - 1, place.top() - metrics.height() - 4, metrics.horizontalAdvance(name) + 10,
                   metrics.height() + 2);
        if (flag.top() < 0)
            flag.moveTop(place.bottom() + 2);
        if (flag.right() > m_editor.viewport()->width() - 2)
            flag.moveRight(m_editor.viewport()->width() - 2);
        painter.setBrush(hueColour(tokens, hue, true));
        painter.drawRoundedRect(flag, 4, 4);
        painter.setPen(ink);
        painter.setFont(font);
        painter.drawText(flag, Qt::AlignCenter, name);
    }
}

} // namespace cercle
