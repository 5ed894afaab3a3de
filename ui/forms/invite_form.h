#pragma once
// Inviting somebody: the terms, then the invitation in every form that can be handed on (message, link, code,
// picture, file), and those who wait to be let in.

#include "domain/member.h"
#include "exchange/qr_code.h"
#include "forms/form_column.h"
#include "sync/invitation_message.h"

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace cercle
{

class Button;
class IconButton;
class Label;
class QrView;
struct Context;

class InviteForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit InviteForm(Context &context, QWidget *parent = nullptr);

    void start(const Id<Group> &group);
    // Those who wait may have become others.
    void refresh();
    const Id<Group> &group() const { return m_group; }
    // Once an invitation is made; both report what happened.
    void savePicture(const QString &path);
    void saveFile(const QString &path);

Q_SIGNALS:
    // Needs more room once an invitation is made.
    void madeChanged(bool made);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTerms();
    QWidget *makeResult();
    QWidget *makePicture();
    QLineEdit *addCopied(QWidget *into, const QString &caption, const QString &copy);
    void make();
    void showMade(const QString &code, const InvitationTerms &terms, bool reachable);
    void showCopied(Button *button);
    void save(const QString &ending, const QString &kind, void (InviteForm::*keep)(const QString &));
    void writeTo(const QString &path, const QByteArray &bytes);

    Context &m_context;
    Id<Group> m_group;
    QString m_madeCode;
    QWidget *m_terms;
    QRadioButton *m_one;
    QRadioButton *m_many;
    Button *m_make;
    QWidget *m_result;
    QBoxLayout *m_sides;
    QPlainTextEdit *m_message;
    QLineEdit *m_link;
    QLineEdit *m_code;
    Label *m_until;
    Button *m_copyMessage;
    Button *m_copyPicture;
    QrView *m_picture;
    QWidget *m_waiting;
    Button *m_again;
    Button *m_close;
};

} // namespace cercle
