#include "notes/note_keeper.h"

#include "notes/rebase.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteKeeper)
};

constexpr size_t writtenKept = 40;
constexpr qsizetype writtenCharsMax = 2'000'000;

// An editor knows only paragraphs; these are the characters it takes for their ends.
QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

} // namespace

QString NoteKeeper::stored() const
{
    const auto session = m_workspace.get(m_session);
    return session ? session->notes : QString();
}

QString NoteKeeper::open(const Id<Session> &session)
{
    m_session = session;
    m_written.clear();
    const QString text = stored();
    m_crlf = text.contains(u'\r') && text.count(u'\n') == text.count(QStringLiteral("\r\n"));
    m_base = withLineFeeds(text);
    return m_base;
}

bool NoteKeeper::changedMeanwhile() const
{
    return m_session && withLineFeeds(stored()) != m_base;
}

QString NoteKeeper::merged(const QString &shown)
{
    if (!m_session)
        return shown;
    const QString theirs = withLineFeeds(stored());
    if (theirs == m_base)
        return shown;
    m_written.clear();
    const QString both = rebased(m_base, shown, theirs);
    m_base = theirs;
    return both;
}

bool NoteKeeper::wentBackTo(const QString &shown)
{
    auto from = m_written.end();
    for (auto one = m_written.begin(); one != m_written.end() && from == m_written.end(); ++one) {
        if (one->before == shown)
            from = one;
    }
    if (from == m_written.end())
        return false;
    bool whole = true;
    for (auto one = m_written.end(); whole && one != from;)
        whole = m_workspace.takeBack((--one)->edit).ok();
    m_written.erase(from, m_written.end());
    m_base = withLineFeeds(stored());
    return whole && m_base == shown;
}

void NoteKeeper::remember(const QString &before)
{
    m_written.push_back({m_workspace.lastEdit(), before});
    qsizetype chars = 0;
    for (const Written &one : m_written)
        chars += one.before.size();
    while (m_written.size() > writtenKept || (chars > writtenCharsMax && !m_written.empty())) {
        chars -= m_written.front().before.size();
        m_written.erase(m_written.begin());
    }
}

Result<Done> NoteKeeper::save(QString &shown)
{
    if (!m_session)
        return done();
    shown = merged(shown);
    if (isSaved(shown) || wentBackTo(shown))
        return done();
    const auto session = m_workspace.get(m_session);
    if (!session)
        return Error{Error::Kind::NotFound,
                     Words::tr("The session of these notes is gone; copy the text to keep it.")};
    QString text = shown;
    if (m_crlf)
        text.replace(u'\n', QStringLiteral("\r\n"));
    const EditLabel label =
        session->title.isEmpty()
            ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Write notes"))
            : EditLabel(QT_TRANSLATE_NOOP("Labels", "Write the notes of “%1”"), {session->title});
    const auto written = m_workspace.transact(session->group, label, [&](Transaction &t) -> Result<Done> {
        auto now = t.get(m_session);
        if (!now)
            return Error{Error::Kind::NotFound,
                         Words::tr("The session of these notes is gone; copy the text to keep it.")};
        now->notes = text;
        t.put(*now);
        return done();
    });
    if (!written)
        return written.error();
    remember(m_base);
    m_base = shown;
    return done();
}

} // namespace cercle
