#pragma once
// Following an invitation: says at once what it is or what is wrong with it, and what happens while joining.
// Nothing is joined, fetched or written before the member says so.

#include "domain/group.h"
#include "forms/form_column.h"
#include "sync/invitation_offer.h"

class QPlainTextEdit;

namespace cercle
{

class Button;
class Label;
class OfferView;
class ProgressLine;
struct Context;

class JoinForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit JoinForm(Context &context, QWidget *parent = nullptr);

    // What a link or a file holds is shown instead of the field to paste into, unless it is broken. Without
    // either, what was pasted before is still there.
    void start(const InvitationArgument &argument = {});
    const InvitationOffer &offer() const { return m_offer; }
    // Gives up what is being done; what was pasted stays for the next time.
    void cancel();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // Another invitation is shown, or none.
    void judged();
    // The member is in this group already and wants to see it.
    void openRequested(const cercle::Id<cercle::Group> &group);
    void cancelled();

private:
    void present(InvitationOffer offer);
    void join();
    void setBusy(bool busy);

    Context &m_context;
    InvitationOffer m_offer;
    OfferView *m_view;
    FormColumn *m_paste;
    QPlainTextEdit *m_code;
    Label *m_state;
    ProgressLine *m_progress;
    Button *m_other;
    Button *m_join;
    bool m_busy = false;
    bool m_asked = false; // the request waits for somebody of the group
};

} // namespace cercle
