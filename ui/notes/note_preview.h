#pragma once
// The notes as they will be read. Loads nothing, from disk or from the network, but pictures that are files
// of the group; links are handed to the page.

#include "domain/file_ref.h"

#include <QTextBrowser>
#include <QTimer>

namespace cercle
{

class FileBook;
class Theme;

class NotePreview final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit NotePreview(const Theme &theme, QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    // Whose pictures are shown; must outlive the preview.
    void setFiles(FileBook &files);
    // In a narrow column: less white around the words.
    void setMargin(int pixels) { m_margin = pixels; }

Q_SIGNALS:
    // http, https or mailto; nothing else is ever passed on.
    void linkChosen(const QUrl &url);
    // One of the group's.
    void fileChosen(const cercle::FileFacts &file);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void render();
    QVariant picture(const QUrl &name) const;

    const Theme &m_theme;
    QString m_markdown;
    int m_margin = 20;
    FileBook *m_files = nullptr;
    QTimer m_refit; // pictures, once the width stays
};

} // namespace cercle
