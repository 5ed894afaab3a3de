#pragma once
// Marks the words of a note that no dictionary has. Only what is in sight is looked at, and words are looked
// up on another thread; what came out of it is kept by word, so that an answer can never be about another
// state of the text. Nothing is loaded before a note is shown with it.

#include "spelling/dictionary.h"
#include "spelling/spell_marks.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>

class QTextBlock;
class QTextEdit;

namespace cercle
{

class MarkdownHighlighter;
class SpellWorker;

class SpellChecker final : public QObject, public SpellMarks
{
    Q_OBJECT
public:
    // Looks at `editor`, whose highlighter shows the marks. Both outlive it.
    SpellChecker(QTextEdit &editor, MarkdownHighlighter &highlighter, QObject *parent = nullptr);
    ~SpellChecker() override;

    // `own`: words that are right all the same. `usual`: the language of paragraphs that do not tell theirs.
    void start(const QStringList &own, const QString &usual);
    // No marks, no work.
    void stop();
    bool isOn() const { return m_on; }
    // Those of the paragraphs looked at so far that have a dictionary, most used first.
    QStringList languages() const;
    // A word that is right, until start() is called again.
    void ignore(const QString &word);

    bool isWrong(const QString &language, const QString &word) const override;

    // A word that is marked: where it is in the document.
    struct Fault {
        int position = 0;
        int length = 0;
        QString language;
        QString word;
    };
    std::optional<Fault> faultAt(int position) const;
    // `then` gets up to six better words, soon; none if the dictionary does not answer in time.
    void suggest(const Fault &fault, const std::function<void(const QStringList &)> &then);
    void replace(const Fault &fault, const QString &better);

Q_SIGNALS:
    // There are paragraphs in a language that no dictionary is installed for.
    void dictionaryMissing(const QString &language);
    void languagesChanged();
    // What was in sight is marked.
    void settled();

private:
    void soon();
    void lookAtVisible();
    // False while words of it are still being looked up.
    bool lookAt(QTextBlock block, QHash<QString, QSet<QString>> &unknown);
    void ask(const QString &language, const QSet<QString> &words);
    void remark();

    QTextEdit &m_editor;
    MarkdownHighlighter &m_highlighter;
    QPointer<QObject> m_shown; // the same, as long as it is there
    bool m_on = false;
    QString m_usual;
    QHash<QString, DictionaryFiles> m_files;
    QSet<QString> m_right;                        // own and ignored
    QHash<QString, QHash<QString, bool>> m_known; // by language: word, is it right
    QHash<QString, QSet<QString>> m_asked;
    QHash<QString, int> m_uses;
    QSet<QString> m_told;
    QTimer m_timer;
    QThread m_thread;
    SpellWorker *m_worker = nullptr; // lives on the thread
    QTimer m_patience;
    QString m_wanted; // the word that suggestions are awaited for
    std::function<void(const QStringList &)> m_then;
};

} // namespace cercle
