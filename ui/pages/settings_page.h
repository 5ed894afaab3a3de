#pragma once
// The reader's own choices, applied at once: name, look, language, what comes up on the desktop, keys.

#include "pages/page.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace cercle
{

class Column;
class Label;
class FileSettings;
class NotificationSettings;
class SpellingSettings;
class SegmentedControl;

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void lookForSpareFiles();

private:
    void addProfile(Column &column);
    void addLook(Column &column);
    void addLanguage(Column &column);
    void addSync(Column &column);
    void addSafety(Column &column);
    void addKeys(Column &column);
    void rename();

    QLineEdit *m_name;
    Label *m_nameProblem;
    SegmentedControl *m_theme;
    SegmentedControl *m_letters;
    SegmentedControl *m_language;
    QCheckBox *m_motion;
    SpellingSettings *m_spelling;
    NotificationSettings *m_notifications;
    FileSettings *m_files;
    Label *m_sync;
    Label *m_words;
};

} // namespace cercle
