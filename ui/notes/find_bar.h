#pragma once
// Finds words in the notes, whichever way they are shown. Return goes on, Shift+Return back, Escape to the
// text. Owned by the notes page; out of sight until it is asked for.

#include <QTextDocument>
#include <QWidget>

#include <functional>

class QLineEdit;
class QTextEdit;

namespace cercle
{

class Label;
class Theme;

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    // `shown` gives the text that is looked at now.
    FindBar(const Theme &theme, std::function<QTextEdit *()> shown, QWidget *parent = nullptr);

    // With what is selected in the text, if it is in one line.
    void open();
    // The next or the one before, from the cursor on and round the end; opens where nothing is searched for.
    void find(bool back = false);
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool search(QTextDocument::FindFlags flags);
    void tell(bool found);

    std::function<QTextEdit *()> m_text;
    QLineEdit *m_words;
    Label *m_count;
};

} // namespace cercle
