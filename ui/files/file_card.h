#pragma once
// One file of the group: its name in full, its kind and size or how much of it is here, a picture of it where
// it is one, and the beginning of a PDF or a text, which opens it. It can be dragged out to a file manager.

#include "domain/file_ref.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace cercle
{

class FilePreview;
class IconLabel;
class Label;
struct Context;

class FileCard final : public QWidget
{
    Q_OBJECT
public:
    explicit FileCard(Context &context, QWidget *parent = nullptr);

    // Nothing hides it.
    void present(const std::optional<FileFacts> &file);

Q_SIGNALS:
    // More of it is here than before.
    void stateChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture();
    void startDrag();

    Context &m_context;
    std::optional<FileFacts> m_file;
    Label *m_name;
    IconLabel *m_facts;
    QLabel *m_picture;
    FilePreview *m_preview;
    QByteArray m_pictureOf; // and for which width it was made
    int m_pictureWidth = 0;
    QPoint m_pressed;
};

} // namespace cercle
