#include "notes/soft_breaks.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace cercle::soft
{

namespace
{

constexpr int mark = QTextFormat::UserProperty + 1;

int lengthOf(const QTextBlock &block)
{
    return block.length() - 1; // without its separator
}

// Where the piece of `line` that begins at `from` ends: after a space if there is one, and never inside a
// character.
qsizetype endOfPiece(const QString &line, qsizetype from)
{
    const qsizetype last = from + piece;
    for (qsizetype at = last; at > from + piece / 2; --at) {
        if (line[at - 1].isSpace() && !line[at].isMark())
            return at;
    }
    qsizetype at = last;
    while (at > last - 64 && (line[at].isLowSurrogate() || line[at].isMark()))
        --at;
    if (line[at].isLowSurrogate())
        --at;
    return at;
}

} // namespace

bool continues(const QTextBlock &block)
{
    return block.isValid() && block.position() > 0 && block.charFormat().boolProperty(mark);
}

QString text(const QTextDocument &document, int from, int to)
{
    QString out;
    out.reserve(to - from);
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        const int start = block.position();
        if (start > from && !continues(block))
            out += u'\n';
        const int first = qMax(from - start, 0);
        out += QStringView(block.text()).mid(first, qMin(to - start, lengthOf(block)) - first);
    }
    return out;
}

QString text(const QTextDocument &document)
{
    return text(document, 0, document.characterCount() - 1);
}

int position(const QTextDocument &document, qsizetype textPosition)
{
    qsizetype left = textPosition;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int length = lengthOf(block);
        if (left <= length)
            return block.position() + static_cast<int>(left);
        left -= length + (continues(block.next()) ? 0 : 1);
    }
    return document.characterCount() - 1;
}

qsizetype textPosition(const QTextDocument &document, int position)
{
    qsizetype breaks = 0;
    for (QTextBlock block = document.begin(); block.isValid() && block.position() <= position;
         block = block.next())
        breaks += continues(block) ? 1 : 0;
    return position - breaks;
}

void fit(QTextDocument &document, int from, int to)
{
    QTextCursor cursor(&document);
    bool changing = false;
    const auto change = [&] {
        if (!std::exchange(changing, true))
            cursor.joinPreviousEditBlock();
    };
    QTextBlock block = document.findBlock(from);
    if (continues(block))
        block = block.previous();
    while (block.isValid() && block.position() <= to) {
        const int start = block.position();
        const QTextBlock next = block.next();
        if (continues(next)
            && (lengthOf(block) == 0 || lengthOf(next) == 0 || lengthOf(block) + lengthOf(next) <= piece)) {
            change();
            cursor.setPosition(next.position() - 1);
            cursor.deleteChar();
            --to;
            block = document.findBlock(start);
            continue;
        }
        if (lengthOf(block) > longest) {
            change();
            QTextCharFormat format;
            format.setProperty(mark, true);
            const QString line = block.text();
            int breaks = 0;
            for (qsizetype at = endOfPiece(line, 0);; at = endOfPiece(line, at)) {
                cursor.setPosition(start + static_cast<int>(at) + breaks++);
                cursor.insertBlock(cursor.blockFormat(), format);
                if (line.size() - at <= longest)
                    break;
            }
            to += breaks;
            block = cursor.block();
        }
        block = block.next();
    }
    if (changing)
        cursor.endEditBlock();
}

} // namespace cercle::soft
