#pragma once
// How the exchange with the other laptops stands: this laptop's addresses and words, each peer's state, and
// what two members changed while apart.

#include "detail/keyed_rows.h"
#include "pages/page.h"

#include <memory>

namespace cercle
{

class Button;
class ConflictCard;
class Label;
class PeerRow;

// Where this laptop can be reached, to the clipboard.
void copyAddress(Context &context);

class SyncPage final : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(Context &context, QWidget *parent = nullptr);
    ~SyncPage() override;

    void refresh() override;

private:
    QWidget *makeOwn();
    QWidget *makePeers();
    QWidget *makeConflicts();
    void showPeers();
    void showConflicts();

    PageHeader *m_header;
    Label *m_addresses;
    Label *m_words;
    Label *m_alone;
    Button *m_invite;
    Label *m_agreed;
    std::unique_ptr<KeyedRows<PeerRow>> m_peers;
    std::unique_ptr<KeyedRows<ConflictCard>> m_conflicts;
};

} // namespace cercle
