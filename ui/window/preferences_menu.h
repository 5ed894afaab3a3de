#pragma once
// Theme, language and name. Everything applies at once.

#include <QMenu>

namespace cercle {

struct Context;

class PreferencesMenu final : public QMenu {
    Q_OBJECT
public:
    // Deletes itself when closed.
    PreferencesMenu(Context &context, QWidget *parent);

Q_SIGNALS:
    void nameRequested();

private:
    void addThemes(Context &context);
    void addLanguages(Context &context);
};

} // namespace cercle
