#pragma once
// Where the Markdown source is written: a column of at most 72 characters, 150 % apart, the text exactly as
// typed. A line too long for a layout is shown in pieces (soft_breaks.h); positions outside this class are
// those of the text.

#include "notes/formatting.h"

#include <QTextEdit>

#include <limits>

namespace cercle
{

class CursorMarks;
class MarkdownHighlighter;
class Theme;

class NoteEditor final : public QTextEdit
{
    Q_OBJECT
public:
    explicit NoteEditor(const Theme &theme, QWidget *parent = nullptr);

    MarkdownHighlighter &highlighter() { return *m_highlighter; }

    // The text with LF line ends, no-break spaces and all.
    QString text() const;
    // Another note: cursor at the start, nothing to undo.
    void load(const QString &text);
    // The same note with changes from elsewhere. The cursor stays at its words and the view where it is. What
    // was typed before cannot be undone any more, as that would take back the others' words too.
    void mergeText(const QString &text);
    // Puts `mark` around the selection or the word at the cursor, or takes it away.
    void toggleMark(const QString &mark);
    // Marks the lines of the selection, or takes the mark away.
    void toggleLines(LineMark mark);
    // Makes a link of the selection or the word at the cursor, or words of a link.
    void toggleLink();
    // The line (from 0) to the top of the view, with the cursor.
    void goToLine(int line);
    // The cursors of others.
    CursorMarks &marks() { return *m_marks; }
    // Of the text before a position of the document.
    int codePointsBefore(int position) const;

Q_SIGNALS:
    // Pasted or dropped; what becomes of them is inserted with insertWords().
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QImage &picture);

public:
    void insertWords(const QString &words);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitColumn();
    // As one step of undo; positions are those of the text.
    void replace(qsizetype from, qsizetype to, const Piece &piece);
    // A new line in a list begins with the list's mark.
    bool continueList();
    void fitBreaks();
    // A soft break is no character: a key that goes or deletes over one begins on its other side.
    void stepOverBreak(const QKeyEvent &event);

    MarkdownHighlighter *m_highlighter;
    CursorMarks *m_marks;
    int m_touchedFrom =
        std::numeric_limits<int>::max(); // of the document, since the breaks were last looked at
    int m_touchedTo = -1;
    bool m_fitting = false;
};

} // namespace cercle
