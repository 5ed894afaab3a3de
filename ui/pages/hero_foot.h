#pragma once
// Under the next session on Home: the reader's role, how well the session is prepared, and the way to its
// notes.

#include "domain/session.h"

#include <QWidget>

class QBoxLayout;

namespace cercle
{

class Button;
class ElidedLabel;
class IconLabel;
class Label;
class ProgressLine;
struct Context;

class HeroFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit HeroFoot(Context &context, QWidget *parent = nullptr);

    void setSession(const Id<Session> &session);
    QWidget *button() const;

Q_SIGNALS:
    void notesRequested(const cercle::Id<cercle::Session> &session);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Context &m_context;
    Id<Session> m_session;
    IconLabel *m_role;
    QWidget *m_preparation;
    Label *m_share;
    ProgressLine *m_line;
    ElidedLabel *m_missing;
    Button *m_notes;
};

} // namespace cercle
