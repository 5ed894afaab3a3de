#pragma once
// The notes as they will be read. Loads nothing, from disk or from the network; links are handed to the page.

#include <QTextBrowser>

namespace cercle {

class Theme;

class NotePreview final : public QTextBrowser {
    Q_OBJECT
public:
    explicit NotePreview(const Theme &theme, QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);

Q_SIGNALS:
    // http, https or mailto; nothing else is ever passed on.
    void linkChosen(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void render();

    const Theme &m_theme;
    QString m_markdown;
};

} // namespace cercle
