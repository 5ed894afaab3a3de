// Looking through a database that was not closed cleanly, after the window is up. A kill harms nothing in WAL
// mode; what is looked for is a disk that lied.

#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

} // namespace

std::function<QString()> Workspace::inspection() const
{
    if (!m_state->uninspected)
        return {};
    // On a connection of its own, so that the caller's thread need not wait for it.
    return [path = m_state->databasePath()]() -> QString {
        auto db = Database::open(path);
        if (!db)
            return db.error().kind == Error::Kind::Damaged ? db.error().text : QString();
        try {
            const QString found = (*db)->quickCheck();
            return found == QLatin1String("ok") ? QString() : found;
        } catch (const StorageError &error) {
            const Error sentence = error.toError();
            return sentence.kind == Error::Kind::Damaged ? sentence.text : QString();
        }
    };
}

void Workspace::inspected(const QString &problem)
{
    m_state->uninspected = false;
    if (problem.isEmpty())
        return;
    m_state->damaged = true;
    markDamaged(m_state->directory);
    Q_EMIT storageFailed(
        {Error::Kind::Damaged,
         Words::tr("The database is damaged. Close Cercle and start it again: what is readable will be "
                   "put into a new one, and the damaged file is kept.")});
}

} // namespace cercle
