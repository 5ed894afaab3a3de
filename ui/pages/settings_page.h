#pragma once
// The reader's own choices, applied at once: name, look, language, what this laptop is called, keys.

#include "pages/page.h"

class QLineEdit;
class QVBoxLayout;

namespace cercle {

class Column;
class Label;
class SegmentedControl;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

private:
    void addProfile(Column &column);
    void addLook(Column &column);
    void addSafety(Column &column);
    void addKeys(Column &column);
    void rename();

    QLineEdit *m_name;
    Label *m_nameProblem;
    SegmentedControl *m_theme;
    SegmentedControl *m_language;
    Label *m_words;
};

} // namespace cercle
