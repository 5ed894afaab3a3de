#pragma once
// Whether spelling is checked in notes, in which languages, and the reader's own words.

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace cercle
{

class Label;
struct Context;

class SpellingSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit SpellingSettings(Context &context, QWidget *parent = nullptr);

    void refresh();

private:
    Context &m_context;
    QCheckBox *m_check;
    Label *m_found;
    QLineEdit *m_words;
};

} // namespace cercle
