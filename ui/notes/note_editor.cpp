#include "notes/note_editor.h"

#include "notes/markdown_highlighter.h"
#include "text/splice.h"
#include "theme/typography.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace cercle {

namespace {

constexpr int columnCharacters = 72;
constexpr int lineHeightPercent = 150;
constexpr int smallestMargin = 20;

// Positions of splices count code points, those of a document UTF-16 units.
qsizetype unitsOf(QStringView text, qsizetype from, int codePoints)
{
    qsizetype at = from;
    for (int i = 0; i < codePoints && at < text.size(); ++i)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return at - from;
}

} // namespace

NoteEditor::NoteEditor(const Theme &theme, QWidget *parent) :
    QTextEdit(parent), m_highlighter(new MarkdownHighlighter(theme, document()))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setFont(type::font(type::item));
    setAccessibleName(tr("Notes, in Markdown"));
    setPlaceholderText(tr("Write here. # Heading, - list, **bold**, [link](https://…)"));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
}

QString NoteEditor::text() const
{
    // toPlainText() would turn no-break spaces into plain ones.
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return raw;
}

void NoteEditor::load(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    block.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    cursor.insertText(text);
    cursor.setPosition(0);
    setTextCursor(cursor);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    fitColumn();
}

void NoteEditor::mergeText(const QString &text)
{
    const QString before = this->text();
    const auto splices = text::diff(before, text);
    if (splices.empty())
        return;
    const int scrolled = verticalScrollBar()->value();
    QTextCursor own = textCursor();
    const int ownAnchor = own.anchor();
    const int ownPosition = own.position();
    int anchor = ownAnchor;
    int position = ownPosition;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    qsizetype unit = 0;    // in `before`
    int codePoint = 0;     // in `before`
    qsizetype shift = 0;   // units
    int shiftPoints = 0;   // code points
    for (const text::Splice &splice : splices) {
        const int at = splice.position - shiftPoints;
        unit += unitsOf(before, unit, at - codePoint);
        const qsizetype removed = unitsOf(before, unit, splice.removed);
        const auto start = static_cast<int>(unit + shift);
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(removed), QTextCursor::KeepAnchor);
        cursor.insertText(splice.inserted);
        // The member's cursor moves with the words around it; text that comes in right at it stays behind it.
        for (int *mine : {&anchor, &position}) {
            if (*mine > start + removed)
                *mine += static_cast<int>(splice.inserted.size() - removed);
            else if (*mine > start)
                *mine = start + static_cast<int>(qMin<qsizetype>(splice.inserted.size(), *mine - start));
        }
        unit += removed;
        codePoint = at + splice.removed;
        shift += splice.inserted.size() - removed;
        shiftPoints += text::codePoints(splice.inserted) - splice.removed;
    }
    cursor.endEditBlock();
    own.setPosition(anchor);
    own.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(own);
    verticalScrollBar()->setValue(scrolled);
    document()->clearUndoRedoStacks();
}

void NoteEditor::toggleMark(const QString &mark)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const auto width = static_cast<int>(mark.size());
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const QString all = text();
    const bool outside = start >= width && QStringView(all).mid(start - width, width) == mark
        && QStringView(all).mid(end, width) == mark;
    cursor.beginEditBlock();
    if (outside) {
        cursor.setPosition(end);
        cursor.setPosition(end + width, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(start - width);
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(start - width);
        cursor.setPosition(end - width, QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(end);
        cursor.insertText(mark);
        cursor.setPosition(start);
        cursor.insertText(mark);
        cursor.setPosition(start + width);
        cursor.setPosition(end + width, QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void NoteEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - 12);
    setFocus();
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    QString pasted = source->text();
    pasted.remove(QChar::Null);
    textCursor().insertText(pasted);
    ensureCursorVisible();
}

bool NoteEditor::continueList()
{
    static const QRegularExpression item(QStringLiteral("^(\\s*)(?:([-*+])|(\\d{1,9})([.)]))(\\s+)(\\[[ xX]\\]\\s+)?(.*)$"));
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockEnd())
        return false;
    const auto match = item.match(cursor.block().text());
    if (!match.hasMatch())
        return false;
    cursor.beginEditBlock();
    if (match.captured(7).trimmed().isEmpty()) { // Return on an empty item ends the list
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
    } else {
        QString mark = match.captured(2);
        if (mark.isEmpty())
            mark = QString::number(match.captured(3).toLongLong() + 1) + match.captured(4);
        cursor.insertBlock();
        cursor.insertText(match.captured(1) + mark + match.captured(5)
                          + (match.captured(6).isEmpty() ? QString() : QStringLiteral("[ ] ")));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool plainReturn = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier;
    if (plainReturn && continueList()) {
        ensureCursorVisible();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::ShiftModifier) { // U+2028 would be no line end in the file
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

bool NoteEditor::event(QEvent *event)
{
    // Beside the column the wheel scrolls and a click gives the keyboard, as if the text were as wide as the page.
    if (event->type() == QEvent::Wheel && isEnabled()) {
        QCoreApplication::sendEvent(verticalScrollBar(), event);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return QTextEdit::event(event);
}

void NoteEditor::fitColumn()
{
    const int column = static_cast<int>(fontMetrics().averageCharWidth() * columnCharacters * 1.08);
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = qMax(smallestMargin, (room - column) / 2);
    setViewportMargins(side, 12, side, 0);
}

} // namespace cercle
