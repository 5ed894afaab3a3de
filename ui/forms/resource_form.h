#pragma once
// A new link for the library, or what can be changed about one.

#include "domain/resource.h"
#include "forms/form_column.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cercle
{

class Button;
class Label;
class ResourceModel;
struct Context;

class ResourceForm final : public FormColumn
{
    Q_OBJECT
public:
    // The library tells of links that are there already; it must outlive the form.
    ResourceForm(Context &context, const ResourceModel &library, QWidget *parent = nullptr);

    // `proposal` holds what is known already: a link, the tag or session that is looked at.
    void startNew(const Id<Group> &group, const Resource &proposal = {});
    void startEdit(const Id<Resource> &resource);
    bool isTouched() const override { return m_touched; }
    QString draftKey() const override;

Q_SIGNALS:
    void saved(const cercle::Id<cercle::Resource> &resource);
    // The resource that has this link already is to be shown instead.
    void twinRequested(const cercle::Id<cercle::Resource> &resource);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const Resource &resource);
    void fillSessions();
    void judgeLink();
    void save();
    Resource typed(Resource stored, const QString &title, const QUrl &url) const;

    Context &m_context;
    const ResourceModel &m_library;
    Resource m_resource;
    bool m_touched = false;
    bool m_kindChosen = false; // by the member, not by the address
    QString m_kindShown;       // before anything was chosen
    Id<Resource> m_twin;
    Label *m_heading;
    QLineEdit *m_link;
    Label *m_linkProblem;
    Button *m_showTwin;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_tags;
    QComboBox *m_session;
    QPlainTextEdit *m_comment;
    Button *m_save;
};

} // namespace cercle
