#include "spelling/spell_checker.h"

#include "notes/markdown_highlighter.h"
#include "notes/soft_breaks.h"
#include "spelling/prose.h"
#include "spelling/spell_worker.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int afterMs = 350;    // since the last key, or turn of the wheel
constexpr int patienceMs = 700; // for suggestions
constexpr int around = 12;      // blocks above and below what is in sight

SpellState &stateOf(QTextBlock &block)
{
    if (!block.userData())
        block.setUserData(new SpellState);
    return *static_cast<SpellState *>(block.userData());
}

bool isCut(const QTextBlock &block, const WordPlace &place)
{
    return (place.start == 0 && soft::continues(block))
           || (place.start + place.length == block.length() - 1 && soft::continues(block.next()));
}

} // namespace

SpellChecker::SpellChecker(QTextEdit &editor, MarkdownHighlighter &highlighter, QObject *parent)
    : QObject(parent), m_editor(editor), m_highlighter(highlighter), m_shown(&highlighter)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterMs);
    connect(&m_timer, &QTimer::timeout, this, &SpellChecker::lookAtVisible);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (const auto then = std::exchange(m_then, {}))
            then({});
    });
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &SpellChecker::soon);
    connect(&editor, &QTextEdit::textChanged, this, &SpellChecker::soon);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellChecker::soon);
    connect(editor.verticalScrollBar(), &QScrollBar::rangeChanged, this, &SpellChecker::soon);
}

SpellChecker::~SpellChecker()
{
    if (m_shown) // the editor may be gone first
        m_highlighter.setMarks(nullptr);
    m_thread.quit();
    m_thread.wait();
}

void SpellChecker::start(const QStringList &own, const QString &usual)
{
    m_right = QSet<QString>(own.begin(), own.end());
    m_usual = usual;
    m_uses.clear();
    if (!m_worker)
        m_files = findDictionaries(dictionaryFolders());
    m_on = true;
    m_highlighter.setMarks(this);
    soon();
}

void SpellChecker::stop()
{
    if (!std::exchange(m_on, false))
        return;
    m_timer.stop();
    m_uses.clear();
    m_highlighter.setMarks(nullptr);
    remark();
    Q_EMIT languagesChanged();
}

QStringList SpellChecker::languages() const
{
    QStringList codes = m_uses.keys();
    std::sort(codes.begin(), codes.end(), [this](const QString &a, const QString &b) {
        return m_uses[a] != m_uses[b] ? m_uses[a] > m_uses[b] : a < b;
    });
    return codes;
}

void SpellChecker::soon()
{
    if (m_on)
        m_timer.start();
}

void SpellChecker::lookAtVisible()
{
    if (!m_on || !m_editor.isVisible())
        return;
    const QRect view = m_editor.viewport()->rect();
    QTextBlock block = m_editor.cursorForPosition(view.topLeft()).block();
    const int last = m_editor.cursorForPosition(view.bottomRight()).blockNumber() + around;
    for (int i = 0; i < around && block.previous().isValid(); ++i)
        block = block.previous();
    const QStringList before = languages();
    QHash<QString, QSet<QString>> unknown;
    bool all = true;
    for (; block.isValid() && block.blockNumber() <= last; block = block.next())
        all = lookAt(block, unknown) && all;
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        ask(it.key(), it.value());
    if (languages() != before)
        Q_EMIT languagesChanged();
    if (all)
        Q_EMIT settled();
}

bool SpellChecker::lookAt(QTextBlock block, QHash<QString, QSet<QString>> &unknown)
{
    SpellState &state = stateOf(block);
    const bool same = state.revision == block.revision();
    if (same && state.complete)
        return true;
    const QString text = block.text();
    const bool prose = MarkdownHighlighter::isProse(block);
    const auto places = prose ? proseWords(text) : std::vector<WordPlace>();
    if (!same) {
        QString language = places.empty() ? QString() : guessLanguage(text);
        if (language.isEmpty() && !places.empty())
            language = m_usual;
        if (!language.isEmpty() && !m_files.contains(language)) {
            if (!m_told.contains(language)) {
                m_told += language;
                Q_EMIT dictionaryMissing(language);
            }
            language.clear();
        }
        if (!language.isEmpty() && language != state.language)
            ++m_uses[language];
        state.language = language;
        state.revision = block.revision();
    }
    const QTextCursor cursor = m_editor.textCursor();
    const int typing = m_editor.hasFocus() && cursor.block() == block ? cursor.positionInBlock() : -1;
    bool waits = false;
    bool asked = false;
    bool wrong = false;
    if (!state.language.isEmpty()) {
        const QHash<QString, bool> &known = m_known[state.language];
        for (const WordPlace &place : places) {
            const QString word = dictionaryForm(QStringView(text).mid(place.start, place.length));
            if (m_right.contains(word) || isCut(block, place))
                continue;
            const auto found = known.constFind(word);
            if (found != known.cend()) {
                wrong = wrong || !*found;
            } else if (place.start + place.length == typing) {
                waits = true; // it may go on
            } else {
                asked = true;
                if (!m_asked[state.language].contains(word))
                    unknown[state.language] += word;
            }
        }
    }
    if (!asked && (wrong || state.marked)) {
        state.marked = wrong;
        m_highlighter.rehighlightBlock(block);
    }
    state.complete = !asked && !waits;
    return !asked;
}

void SpellChecker::ask(const QString &language, const QSet<QString> &words)
{
    if (!m_worker) {
        m_worker = new SpellWorker(m_files);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &SpellWorker::looked, this,
                [this](const QString &of, const QStringList &looked, const QSet<QString> &wrong) {
                    for (const QString &word : looked) {
                        m_known[of].insert(word, !wrong.contains(word));
                        m_asked[of].remove(word);
                    }
                    if (m_on && !m_timer.isActive()) // else the timer will see to it
                        lookAtVisible();
                });
        connect(m_worker, &SpellWorker::suggested, this,
                [this](const QString &word, const QStringList &better) {
                    if (word != m_wanted)
                        return;
                    m_patience.stop();
                    if (const auto then = std::exchange(m_then, {}))
                        then(better);
                });
        connect(m_worker, &SpellWorker::failed, this, &SpellChecker::dictionaryMissing);
        m_thread.start(QThread::LowPriority);
    }
    m_asked[language] += words;
    const QStringList list(words.begin(), words.end());
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, language, list] { worker->look(language, list); });
}

bool SpellChecker::isWrong(const QString &language, const QString &word) const
{
    const auto known = m_known.constFind(language);
    return m_on && known != m_known.cend() && !known->value(word, true) && !m_right.contains(word);
}

void SpellChecker::ignore(const QString &word)
{
    m_right += word;
    remark();
}

void SpellChecker::remark()
{
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        auto *state = static_cast<SpellState *>(block.userData());
        if (!state)
            continue;
        if (state->marked)
            m_highlighter.rehighlightBlock(block);
        state->complete = false;
        state->revision = m_on ? state->revision : -1;
    }
    soon();
}

std::optional<SpellChecker::Fault> SpellChecker::faultAt(int position) const
{
    const QTextBlock block = m_editor.document()->findBlock(position);
    const auto *state = static_cast<const SpellState *>(block.userData());
    if (!m_on || !state || state->language.isEmpty())
        return std::nullopt;
    const QString text = block.text();
    const int offset = position - block.position();
    for (const WordPlace &place : proseWords(text)) {
        if (offset < place.start || offset > place.start + place.length || isCut(block, place))
            continue;
        const QString word = dictionaryForm(QStringView(text).mid(place.start, place.length));
        if (isWrong(state->language, word))
            return Fault{block.position() + place.start, place.length, state->language, word};
    }
    return std::nullopt;
}

void SpellChecker::suggest(const Fault &fault, const std::function<void(const QStringList &)> &then)
{
    if (!m_worker)
        return then({});
    m_wanted = fault.word;
    m_then = then;
    m_patience.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, language = fault.language, word = fault.word] {
        worker->suggest(language, word);
    });
}

void SpellChecker::replace(const Fault &fault, const QString &better)
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(fault.position);
    cursor.setPosition(fault.position + fault.length, QTextCursor::KeepAnchor);
    QString word = better;
    if (cursor.selectedText().contains(u'’'))
        word.replace(u'\'', u'’');
    if (dictionaryForm(cursor.selectedText()) != fault.word)
        return; // it has changed meanwhile
    cursor.insertText(word, QTextCharFormat());
    m_editor.setTextCursor(cursor);
}

} // namespace cercle
