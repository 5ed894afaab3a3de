#pragma once
// The cursors of the others in the notes: a thin line in the colour of the person, and for some seconds after
// it moved the name above it. They move with the words around them until their laptop says where they are
// now. Owned by the editor.

#include "base/id.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

#include <cstdint>
#include <vector>

class QPainter;
class QTextEdit;

namespace cercle
{

class Theme;

class CursorMarks final : public QObject
{
    Q_OBJECT
public:
    struct Person {
        Uid member;
        QString name;
        std::int64_t cursor = 0; // in code points of the text
        int hue = 0;

        bool operator==(const Person &) const = default;
    };

    CursorMarks(const Theme &theme, QTextEdit &editor);

    void setPeople(const std::vector<Person> &people);
    void paint(QPainter &painter, const QRect &exposed) const;
    // Where the marks stand in the document, in the order given.
    std::vector<int> positions() const;
    bool namesShown() const { return m_names.isActive(); }

private:
    struct Mark {
        Person person;
        QTextCursor at;
    };

    const Theme &m_theme;
    QTextEdit &m_editor;
    std::vector<Mark> m_marks;
    QTimer m_names;
};

} // namespace cercle
