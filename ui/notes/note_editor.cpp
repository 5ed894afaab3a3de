#include "notes/note_editor.h"

#include "notes/cursor_marks.h"
#include "notes/markdown_highlighter.h"
#include "notes/soft_breaks.h"
#include "text/splice.h"
#include "theme/typography.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>
#include <vector>

namespace cercle
{

namespace
{

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

NoteEditor::NoteEditor(const Theme &theme, QWidget *parent)
    : QTextEdit(parent), m_highlighter(new MarkdownHighlighter(theme, document())),
      m_marks(new CursorMarks(theme, *this))
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
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int, int added) {
        m_touchedFrom = qMin(m_touchedFrom, position);
        m_touchedTo = qMax(m_touchedTo, position + added);
    });
    connect(document(), &QTextDocument::contentsChanged, this, &NoteEditor::fitBreaks);
}

QString NoteEditor::text() const
{
    // toPlainText() would turn no-break spaces into plain ones.
    return soft::text(*document());
}

void NoteEditor::fitBreaks()
{
    // What is undone or redone has its breaks already, and another change would end the redoing.
    const int from = std::exchange(m_touchedFrom, std::numeric_limits<int>::max());
    const int to = std::exchange(m_touchedTo, -1);
    if (m_fitting || to < 0 || document()->isRedoAvailable())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    soft::fit(*document(), from, to);
}

void NoteEditor::load(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    block.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.beginEditBlock();
    cursor.setBlockFormat(block);
    cursor.insertText(text);
    soft::fit(*document(), 0, document()->characterCount());
    cursor.endEditBlock();
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
    // The document's positions count the soft breaks too.
    std::vector<qsizetype> breaks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (soft::continues(block))
            breaks.push_back(block.position() - 1 - static_cast<int>(breaks.size()));
    }
    const auto shownAt = [&breaks](qsizetype at) {
        return static_cast<int>(at + (std::lower_bound(breaks.begin(), breaks.end(), at) - breaks.begin()));
    };
    qsizetype unit = 0;  // in `before`
    int codePoint = 0;   // in `before`
    int shift = 0;       // of the document's positions
    int shiftPoints = 0; // code points
    for (const text::Splice &splice : splices) {
        const int at = splice.position - shiftPoints;
        unit += unitsOf(before, unit, at - codePoint);
        const qsizetype removed = unitsOf(before, unit, splice.removed);
        const int start = shownAt(unit) + shift;
        const int gone = shownAt(unit + removed) + shift - start;
        const auto come = static_cast<int>(splice.inserted.size());
        cursor.setPosition(start);
        cursor.setPosition(start + gone, QTextCursor::KeepAnchor);
        cursor.insertText(splice.inserted, QTextCharFormat());
        // The member's cursor moves with the words around it; text that comes in right at it stays behind it.
        for (int *mine : {&anchor, &position}) {
            if (*mine > start + gone)
                *mine += come - gone;
            else if (*mine > start)
                *mine = start + qMin(come, *mine - start);
        }
        unit += removed;
        codePoint = at + splice.removed;
        shift += come - gone;
        shiftPoints += text::codePoints(splice.inserted) - splice.removed;
    }
    own.setPosition(anchor);
    own.setPosition(position, QTextCursor::KeepAnchor);
    soft::fit(*document(), 0, document()->characterCount());
    cursor.endEditBlock();
    setTextCursor(own);
    verticalScrollBar()->setValue(scrolled);
    document()->clearUndoRedoStacks();
}

void NoteEditor::replace(qsizetype from, qsizetype to, const Piece &piece)
{
    QTextCursor cursor = textCursor();
    const auto select = [&](qsizetype begin, qsizetype end) {
        cursor.setPosition(soft::position(*document(), begin));
        cursor.setPosition(soft::position(*document(), end), QTextCursor::KeepAnchor);
    };
    cursor.beginEditBlock();
    select(from, to);
    const int start = cursor.selectionStart();
    cursor.insertText(piece.text, QTextCharFormat());
    soft::fit(*document(), start, cursor.position());
    cursor.endEditBlock();
    select(from + piece.selected, from + piece.selected + piece.length);
    setTextCursor(cursor);
}

void NoteEditor::toggleMark(const QString &mark)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const qsizetype width = mark.size();
    const qsizetype start = soft::textPosition(*document(), cursor.selectionStart());
    const qsizetype end = soft::textPosition(*document(), cursor.selectionEnd());
    const QString all = text();
    const QString words = all.mid(start, end - start);
    // *one* star is italic, **two** are bold, ***three*** both.
    const auto isMarked = [&](qsizetype left, qsizetype right) {
        const qsizetype run = qMin(left, right);
        return mark == u"*" ? run == 1 || run == 3 : run >= width;
    };
    const auto runOf = [&](QStringView part, bool fromEnd) {
        qsizetype run = 0;
        while (run < part.size() && part[fromEnd ? part.size() - 1 - run : run] == mark.front())
            ++run;
        return run;
    };
    const QStringView before = QStringView(all).left(start);
    const QStringView behind = QStringView(all).mid(end);
    if (isMarked(runOf(before, true), runOf(behind, false)))
        replace(start - width, end + width, {words, 0, words.size()});
    else if (words.size() > 2 * width && isMarked(runOf(words, false), runOf(words, true)))
        replace(start, end, {words.mid(width, words.size() - 2 * width), 0, words.size() - 2 * width});
    else
        replace(start, end, {mark + words + mark, width, words.size()});
}

void NoteEditor::toggleLines(LineMark mark)
{
    const QTextCursor cursor = textCursor();
    const QString all = text();
    const qsizetype place = soft::textPosition(*document(), cursor.position());
    const qsizetype start = soft::textPosition(*document(), cursor.selectionStart());
    qsizetype end = soft::textPosition(*document(), cursor.selectionEnd());
    if (end > start && all[end - 1] == u'\n') // the selection ends before the next line's first character
        --end;
    const qsizetype from = start == 0 ? 0 : all.lastIndexOf(u'\n', start - 1) + 1;
    const qsizetype found = all.indexOf(u'\n', end);
    const qsizetype to = found < 0 ? all.size() : found;
    const QString lines = toggledLines(all.mid(from, to - from).split(u'\n'), mark).join(u'\n');
    if (cursor.hasSelection())
        replace(from, to, {lines, 0, lines.size()});
    else
        replace(from, to, {lines, qMax<qsizetype>(0, lines.size() - (to - place)), 0});
}

void NoteEditor::toggleLink()
{
    static const QRegularExpression link(QStringLiteral("\\[[^\\]\\n]*\\]\\([^)\\s]*\\)"));
    QTextCursor cursor = textCursor();
    const QString all = text();
    const qsizetype place = soft::textPosition(*document(), cursor.position());
    if (!cursor.hasSelection()) {
        const qsizetype lineStart = place == 0 ? 0 : all.lastIndexOf(u'\n', place - 1) + 1;
        const qsizetype lineEnd = all.indexOf(u'\n', place);
        const QString line = all.mid(lineStart, lineEnd < 0 ? -1 : lineEnd - lineStart);
        for (auto it = link.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            if (lineStart + match.capturedStart() <= place && place <= lineStart + match.capturedEnd())
                return replace(lineStart + match.capturedStart(), lineStart + match.capturedEnd(),
                               toggledLink(match.captured()));
        }
        cursor.select(QTextCursor::WordUnderCursor);
    }
    const qsizetype start = soft::textPosition(*document(), cursor.selectionStart());
    const qsizetype end = soft::textPosition(*document(), cursor.selectionEnd());
    const QString words = all.mid(start, end - start);
    if (!words.contains(u'\n'))
        replace(start, end, toggledLink(words));
}

void NoteEditor::goToLine(int line)
{
    QTextBlock block = document()->begin();
    while (block.isValid() && (line > 0 || soft::continues(block))) {
        block = block.next();
        line -= soft::continues(block) ? 0 : 1;
    }
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - 12);
    setFocus();
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasImage() || source->hasUrls();
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT filesOffered(paths);
    else if (source->hasImage() && !source->hasText())
        Q_EMIT pictureOffered(qvariant_cast<QImage>(source->imageData()));
    else
        insertWords(source->text());
}

void NoteEditor::insertWords(const QString &words)
{
    QString pasted = words;
    pasted.remove(QChar::Null);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock(); // a long line is broken before it is laid out
    const int from = cursor.selectionStart();
    cursor.insertText(pasted, QTextCharFormat());
    soft::fit(*document(), from, cursor.position());
    cursor.endEditBlock();
    ensureCursorVisible();
}

QMimeData *NoteEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(soft::text(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return copied;
}

bool NoteEditor::continueList()
{
    static const QRegularExpression item(
        QStringLiteral("^(\\s*)(?:([-*+])|(\\d{1,9})([.)]))(\\s+)(\\[[ xX]\\]\\s+)?(.*)$"));
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection() || !cursor.atBlockEnd() || soft::continues(block)
        || soft::continues(block.next()))
        return false;
    const auto match = item.match(block.text());
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
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat());
        cursor.insertText(match.captured(1) + mark + match.captured(5)
                          + (match.captured(6).isEmpty() ? QString() : QStringLiteral("[ ] ")));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void NoteEditor::stepOverBreak(const QKeyEvent &event)
{
    const auto isOneOf = [&event](std::initializer_list<QKeySequence::StandardKey> keys) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](QKeySequence::StandardKey key) { return event.matches(key); });
    };
    using Keys = QKeySequence;
    const bool selecting = isOneOf(
        {Keys::SelectPreviousChar, Keys::SelectNextChar, Keys::SelectPreviousWord, Keys::SelectNextWord});
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() && !selecting)
        return;
    const auto how = selecting ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    if (event.key() == Qt::Key_Backspace
        || isOneOf({Keys::MoveToPreviousChar, Keys::SelectPreviousChar, Keys::MoveToPreviousWord,
                    Keys::SelectPreviousWord})) {
        if (!cursor.atBlockStart() || !soft::continues(cursor.block()))
            return;
        cursor.movePosition(QTextCursor::PreviousCharacter, how);
    } else if (event.key() == Qt::Key_Delete
               || isOneOf({Keys::MoveToNextChar, Keys::SelectNextChar, Keys::MoveToNextWord,
                           Keys::SelectNextWord})) {
        if (!cursor.atBlockEnd() || !soft::continues(cursor.block().next()))
            return;
        cursor.movePosition(QTextCursor::NextCharacter, how);
    } else {
        return;
    }
    setTextCursor(cursor);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QTextEdit::keyPressEvent(event);
    stepOverBreak(*event);
    const bool returns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (returns && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && continueList()) {
        ensureCursorVisible();
        return;
    }
    // With Shift it would be U+2028, which is no line end in the file. No line end takes over the mark of a
    // soft break.
    if (returns && (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier) {
        QTextCursor cursor = textCursor();
        cursor.insertBlock(cursor.blockFormat(), QTextCharFormat());
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

int NoteEditor::codePointsBefore(int position) const
{
    return text::codePoints(soft::text(*document(), 0, position));
}

void NoteEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_marks->paint(painter, event->rect());
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

bool NoteEditor::event(QEvent *event)
{
    // Beside the column the wheel scrolls and a click gives the keyboard, as if the text were as wide as the
    // page.
    if (event->type() == QEvent::Wheel && isEnabled()) {
        QCoreApplication::sendEvent(verticalScrollBar(), event);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    if (event->type() == QEvent::ShortcutOverride) {
        // These are the window's, which knows more than what was typed; alone, the editor has them as keys.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
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
