// What the rows of the library say.

#include "files/file_words.h"
#include "models/resource_model.h"
#include "models/resource_words.h"
#include "models/session_facts.h"
#include "widgets/row_roles.h"
#include "widgets/tone.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QMimeData>
#include <QUrl>

namespace cercle
{

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ResourceModel::memberName(const Id<Member> &member) const
{
    if (!member)
        return {};
    auto it = m_names.constFind(member.uid);
    if (it == m_names.cend())
        it = m_names.insert(member.uid, displayName(m_workspace, m_group, member).left(120));
    return *it;
}

QString ResourceModel::phraseOf(const Id<Member> &member) const
{
    auto it = m_phrases.constFind(member.uid);
    if (it == m_phrases.cend())
        it = m_phrases.insert(member.uid, addedBy(m_workspace, m_group, member).left(140));
    return *it;
}

QString ResourceModel::sessionTitle(const Id<Session> &id) const
{
    if (!id)
        return {};
    auto it = m_names.constFind(id.uid);
    if (it == m_names.cend()) {
        const auto session = m_workspace.get(id);
        const bool there = session && !session->removed;
        it = m_names.insert(id.uid, !there                     ? QString()
                                    : session->title.isEmpty() ? tr("Untitled session")
                                                               : session->title.left(300));
    }
    return *it;
}

QString ResourceModel::subtitle(const Resource &r) const
{
    const QString by = memberName(r.addedBy);
    const QString session = sessionTitle(r.session);
    const auto file = r.file.facts();
    return joined({file ? fileFacts(m_workspace.files(), *file) : QString(), sourceOf(r.url),
                   by.isEmpty() ? r.comment.section(u'\n', 0, 0).left(200) : phraseOf(r.addedBy),
                   session.isEmpty() ? QString() : tr("for “%1”").arg(session)});
}

QVariant ResourceModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Uid id = m_rows[static_cast<size_t>(index.row())];
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return {};
    const Resource &r = found->resource;
    switch (wanted) {
    case Qt::DisplayRole:
        return titleOf(r);
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::SymbolId:
        return static_cast<int>(kindSymbol(r.kind));
    case role::Hue:
        return kindHue(r.kind);
    case role::Subtitle:
        return subtitle(r);
    case role::Tags:
        return r.tags;
    case role::ChipText:
        return m_toRead.contains(id) ? tr("To read") : QString();
    case role::ChipTone:
        return static_cast<int>(Tone::Info);
    case role::EntityId:
        return QVariant::fromValue(id);
    case Qt::AccessibleTextRole: {
        QStringList parts{titleOf(r), kindName(r.kind), subtitle(r)};
        if (!r.tags.isEmpty())
            parts += tr("Tags: %1").arg(r.tags.join(QStringLiteral(", ")));
        if (m_toRead.contains(id))
            parts += tr("To read");
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags ResourceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Resource *r = resource(resourceAt(index));
    const bool leaves = r && (!r->file.isEmpty() || !sourceOf(r->url).isEmpty());
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
           | (leaves ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ResourceModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData *ResourceModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        const Resource *r = resource(resourceAt(index));
        const auto file = r ? r->file.facts() : std::nullopt;
        if (file) {
            // Under its own name, so that a file manager copies it under that.
            const auto copy =
                m_workspace.files().store().copyNamed(Hash::fromBytes(file->sha256), file->name);
            if (copy)
                urls << QUrl::fromLocalFile(*copy);
        } else if (r && !sourceOf(r->url).isEmpty()) {
            urls << r->url;
        }
    }
    if (urls.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

} // namespace cercle
