#include "notes/note_foot.h"

#include "context.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace cercle
{

namespace
{

// A run of letters and digits with what joins them; a pattern would take a second over long notes.
int wordsOf(const QString &text)
{
    static const QString joiners = QStringLiteral("'’_-");
    int count = 0;
    bool inside = false;
    for (const char32_t c : QStringView(text).toUcs4()) {
        const bool letter = QChar::isLetterOrNumber(c);
        count += letter && !inside ? 1 : 0;
        inside = letter || (inside && c < 0x10000 && joiners.contains(QChar(static_cast<char16_t>(c))));
    }
    return count;
}

} // namespace

QStringList holdersOf(const Context &context, const Uid &group)
{
    QStringList names;
    const Id<Member> self = context.workspace.self({group});
    for (const PeerState &peer : context.sync.peers()) {
        if (peer.member.isNull() || peer.member == self.uid || (!peer.upToDate && peer.upToDateAt == 0))
            continue;
        const auto member = context.workspace.get(Id<Member>{peer.member});
        if (member && member->group.uid == group && !names.contains(member->name))
            names += member->name;
    }
    return names;
}

NoteFoot::NoteFoot(Context &context, QWidget *parent)
    : Pane(context.theme, &Tokens::window, Pane::Line::Top, parent),
      m_state(new Label({}, type::small, QFont::Normal, ink::text3)),
      m_language(new Label({}, type::small, QFont::Normal, ink::text3)),
      m_words(new Label({}, type::small, QFont::Normal, ink::text3))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::x5, 6, space::x5, 6);
    row->setSpacing(space::x4);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_language);
    row->addWidget(m_words);
}

void NoteFoot::setState(State state, const QStringList &holders)
{
    QString now = state == State::Failed    ? tr("Not saved")
                  : state == State::Pending ? tr("Being saved…")
                                            : tr("Saved");
    if (state == State::Saved && holders.size() == 1)
        now = tr("Saved · %1 has it").arg(holders[0]);
    else if (state == State::Saved && holders.size() == 2)
        now = tr("Saved · %1 and %2 have it").arg(holders[0], holders[1]);
    else if (state == State::Saved && holders.size() > 2)
        now = tr("Saved · %n others have it", nullptr, static_cast<int>(holders.size()));
    if (now == m_state->text())
        return;
    m_state->setText(now);
    m_state->setForegroundRole(state == State::Failed ? ink::danger : ink::text3);
    QAccessibleEvent changed(m_state, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void NoteFoot::setLanguages(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names += code == u"fr" ? tr("French") : tr("English");
    m_language->setText(names.isEmpty() ? QString()
                                        : tr("Spelling: %1").arg(names.join(QStringLiteral(", "))));
    m_language->setVisible(!names.isEmpty());
}

void NoteFoot::countWords(const QString &text)
{
    m_words->setText(tr("%n word(s)", nullptr, wordsOf(text)));
}

} // namespace cercle
