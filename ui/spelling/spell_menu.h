#pragma once
// The context menu of a word that is marked: better words, then what else an editor offers.

#include "spelling/spell_checker.h"

namespace cercle
{

class SpellMenu final : public QObject
{
    Q_OBJECT
public:
    // Shown by a right click on the word, or by Shift+F10 or the Menu key with the cursor at it.
    SpellMenu(QTextEdit &editor, SpellChecker &checker, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // The member says that it is right, here and elsewhere.
    void ownWordChosen(const QString &word);

private:
    void show(const SpellChecker::Fault &fault, const QStringList &better, const QPoint &where, bool byKey);

    QTextEdit &m_editor;
    SpellChecker &m_checker;
};

} // namespace cercle
