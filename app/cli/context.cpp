#include "cli/context.h"

#include "cli/references.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Context)
};
} // namespace

Context::Context(Arguments arguments, QString profile, QString language)
    : m_arguments(std::move(arguments)), m_out(m_arguments.has("json")), m_profile(std::move(profile)),
      m_language(std::move(language))
{
}

Result<Workspace *> Context::workspace(Missing missing)
{
    if (m_workspace)
        return m_workspace.get();
    if (QFileInfo::exists(m_profile) && !QFileInfo(m_profile).isDir())
        return Error{Error::Kind::Usage, Words::tr("%1 is a file; --profile names a folder.").arg(m_profile)};
    if (::access(QFile::encodeName(m_profile).constData(), R_OK | X_OK) != 0 && errno == EACCES)
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "The profile %1 may not be read; log in as its owner, or name another folder with --profile.")
                .arg(m_profile)};
    // A command that only reads must not leave a profile behind where there was none.
    if (missing == Missing::Refuse
        && (!QDir(m_profile).exists() || QDir(m_profile).isEmpty(QDir::Files | QDir::Hidden)))
        return Error{
            Error::Kind::NotFound,
            Words::tr("There is no profile in %1; make one with cerclectl init --name NAME.").arg(m_profile)};
    auto opened = Workspace::open(m_profile, m_clock, m_random);
    if (!opened)
        return opened.error();
    m_workspace = std::move(*opened);
    m_metDamage = m_workspace->isSalvaged();
    for (const QString &notice : m_workspace->notices())
        writeError(notice);
    return m_workspace.get();
}

Result<Workspace *> Context::ready()
{
    auto opened = workspace();
    if (!opened)
        return opened;
    if (const auto lost = (*opened)->lostKey())
        return *lost;
    if (!(*opened)->hasIdentity())
        return Error{
            Error::Kind::NotFound,
            Words::tr("The profile in %1 has no name yet; give it one with cerclectl init --name NAME.")
                .arg(m_profile)};
    return opened;
}

Result<Id<Group>> Context::group(const QString &shortened)
{
    auto opened = ready();
    if (!opened)
        return opened.error();
    const auto id = resolveId(**opened, entityIndexOf<Group>(), shortened);
    if (!id)
        return id.error();
    return Id<Group>{*id};
}

Result<Context::Here> Context::here()
{
    const auto named = group(word(0));
    if (!named)
        return named.error();
    return Here{m_workspace.get(), *named};
}

} // namespace cercle
