#include "pages/sync_page.h"

#include "actions.h"
#include "context.h"
#include "detail/conflict_card.h"
#include "models/person_hues.h"
#include "pages/page_header.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/column.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle
{

// One laptop: whose, how it stands, and a word for it.
class PeerRow final : public Card
{
public:
    explicit PeerRow(const Theme &theme)
        : Card(theme), m_avatar(new Avatar(theme, 34)),
          m_name(new ElidedLabel({}, type::body, QFont::DemiBold)),
          m_sentence(new Label({}, type::small, QFont::Normal, ink::text2)),
          m_chip(new Chip(theme, {}, Tone::Neutral))
    {
        m_sentence->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_name);
        words->addWidget(m_sentence);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 12, 14, 12);
        row->setSpacing(12);
        row->addWidget(m_avatar, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        row->addWidget(m_chip);
    }
    void setPeer(const PeerState &peer, int hue, std::int64_t now)
    {
        m_avatar->setPerson(hue, peer.name);
        m_name->setText(peer.name);
        m_sentence->setText(syncSentence(peer, now));
        if (peer.pendingFromUs > 0)
            m_chip->setStatus(SyncPage::tr("%n to send", nullptr, peer.pendingFromUs), Tone::Warn);
        else if (!peer.online)
            m_chip->setStatus(SyncPage::tr("Away"), Tone::Neutral);
        else if (peer.upToDate)
            m_chip->setStatus(SyncPage::tr("Up to date"), Tone::Ok);
        else
            m_chip->setStatus(SyncPage::tr("Comparing"), Tone::Info);
    }

private:
    Avatar *m_avatar;
    ElidedLabel *m_name;
    Label *m_sentence;
    Chip *m_chip;
};

void copyAddress(Context &context)
{
    const auto endpoints = context.sync.endpoints();
    if (endpoints.empty())
        return context.notices.tell(SyncPage::tr("This laptop does not listen, so that it has no address."));
    QGuiApplication::clipboard()->setText(endpoints.front().toString());
    context.notices.tell(SyncPage::tr("Copied: %1").arg(endpoints.front().toString()));
}

SyncPage::SyncPage(Context &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(context, tr("Synchronisation")))
{
    m_header->setAbove(tr("From laptop to laptop, without a server"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - Column::scrollBar, 0);
    column->setSpacing(space::x4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, Column::scrollBar, 0);
    top->addWidget(m_header);
    column->addLayout(top);
    auto *body = new Column;
    body->add(makeOwn());
    body->addTitle(tr("Other laptops"));
    body->add(makePeers());
    body->addTitle(tr("Changed by two people at once"));
    body->add(makeConflicts());
    column->addWidget(body, 1);
    connect(&context.sync, &SyncStatus::changed, this, &SyncPage::showPeers);
}

SyncPage::~SyncPage() = default;

QWidget *SyncPage::makeOwn()
{
    m_addresses = new Label({}, type::body);
    m_addresses->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_addresses->setWordWrap(true);
    m_words = new Label({}, type::body, QFont::DemiBold);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setWordWrap(true);
    auto *copy = new IconButton(m_context.theme, Symbol::Copy, tr("Copy the address of this laptop"));
    connect(copy, &IconButton::clicked, this, [this] { copyAddress(m_context); });
    auto *card = new Card(m_context.theme);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::card, 16, 16, 18);
    rows->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->addWidget(new Label(tr("This laptop listens at"), type::small, QFont::Normal, ink::text3), 1);
    first->addWidget(copy);
    rows->addLayout(first);
    rows->addWidget(m_addresses);
    rows->addSpacing(10);
    rows->addWidget(new Label(tr("Its six words, to compare aloud"), type::small, QFont::Normal, ink::text3));
    rows->addWidget(m_words);
    return card;
}

QWidget *SyncPage::makePeers()
{
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_peers = std::make_unique<KeyedRows<PeerRow>>(rows);
    m_alone = new Label(tr("Nobody else has this laptop's groups yet. Invite somebody, or keep a backup."),
                        type::body, QFont::Normal, ink::text2);
    m_alone->setWordWrap(true);
    rows->addWidget(m_alone);
    m_invite = new Button(m_context.theme, tr("Invite somebody"), Symbol::Users);
    connect(m_invite, &Button::clicked, &m_context.actions[Command::Invite], &QAction::trigger);
    rows->addWidget(m_invite, 0, Qt::AlignLeft);
    return list;
}

QWidget *SyncPage::makeConflicts()
{
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_conflicts = std::make_unique<KeyedRows<ConflictCard>>(rows);
    m_agreed = new Label(tr("Nothing to settle. Changes to different fields come together by themselves."),
                         type::body, QFont::Normal, ink::text2);
    m_agreed->setWordWrap(true);
    rows->addWidget(m_agreed);
    return list;
}

void SyncPage::refresh()
{
    QStringList addresses;
    for (const Endpoint &endpoint : m_context.sync.endpoints())
        addresses += endpoint.toString();
    m_addresses->setText(addresses.isEmpty() ? tr("Nowhere: there is no network, or Cercle may not use it.")
                                             : addresses.join(QStringLiteral(" · ")));
    m_words->setText(m_context.workspace.hasIdentity() ? m_context.workspace.deviceWords() : QString());
    showPeers();
    showConflicts();
}

void SyncPage::showPeers()
{
    const QList<PeerState> peers = m_context.sync.peers();
    const std::int64_t now = m_context.workspace.clock().nowMs();
    std::vector<Uid> ids;
    for (const PeerState &peer : peers)
        ids.push_back(peer.member.isNull() ? Uid::derive({}, "peer", peer.name.toUtf8()) : peer.member);
    // Two laptops of one member are two rows.
    for (size_t i = 0; i < ids.size(); ++i) {
        if (std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(i), ids[i])
            != ids.begin() + static_cast<std::ptrdiff_t>(i))
            ids[i] = Uid::derive(ids[i], "laptop", QByteArray::number(static_cast<qulonglong>(i)));
    }
    m_alone->setVisible(peers.isEmpty());
    m_invite->setVisible(peers.isEmpty());
    m_peers->sync(
        ids, [&](size_t) { return new PeerRow(m_context.theme); },
        [&](PeerRow &row, size_t i) {
            const PeerState &peer = peers[static_cast<qsizetype>(i)];
            row.setPeer(peer, personHue(m_context.workspace, peer.member.isNull() ? ids[i] : peer.member),
                        now);
        });
}

void SyncPage::showConflicts()
{
    std::vector<Uid> ids;
    std::vector<std::pair<Id<Group>, Conflict>> all;
    for (const Group &group : m_context.workspace.groups()) {
        for (const Conflict &conflict : m_context.workspace.conflicts(group.id)) {
            all.emplace_back(group.id, conflict);
            const QByteArray place = conflict.field + valueToText(conflict.other).toUtf8();
            ids.push_back(Uid::derive(conflict.id, "conflict", place));
        }
    }
    m_agreed->setVisible(all.empty());
    m_conflicts->sync(
        ids,
        [&](size_t i) {
            auto *card = new ConflictCard(m_context);
            connect(card, &ConflictCard::openRequested, this,
                    [this, group = all[i].first](int, const Uid &id) {
                        Q_EMIT goRequested(QStringLiteral("sessions"), group.uid, id);
                    });
            return card;
        },
        [&](ConflictCard &card, size_t i) { card.setConflict(all[i].first, all[i].second); });
}

} // namespace cercle
