#pragma once
// The beginning of a file that is here: the first page of a PDF, the first lines of a text. A press opens the
// file. Shows itself only where there is something to show.

#include "domain/file_ref.h"
#include "files/pdf_page.h"
#include "widgets/row_button.h"

#include <QTimer>

namespace cercle
{

class FileBook;
class NotePreview;
class PageReader;

class FilePreview final : public RowButton
{
    Q_OBJECT
public:
    // Both must outlive it.
    FilePreview(const Theme &theme, FileBook &files, QWidget *parent = nullptr);
    ~FilePreview() override;

    void present(const FileFacts &file);
    void clear();

    // What is shown: a page, or words that say why there is none.
    const QImage &page() const { return m_page; }
    const QString &words() const { return m_words; }

Q_SIGNALS:
    // It is pulled at.
    void dragged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    enum class Kind { None, Pdf, Markdown, Text };
    static Kind kindOf(const QString &name);
    QSize room() const;
    void ask();
    void take(const PdfPage &page);
    void say(const QString &words);
    void showText();
    void fit();

    FileBook &m_files;
    Kind m_kind = Kind::None;
    FileFacts m_file;
    QSize m_asked; // device pixels that the page was asked for with
    QImage m_page;
    QString m_words;
    NotePreview *m_text = nullptr;  // with the first text
    PageReader *m_reader = nullptr; // with the first PDF
    QTimer m_late;                  // drawing takes so long that it has to be said
    QTimer m_resized;
    QPoint m_pressed;
};

} // namespace cercle
