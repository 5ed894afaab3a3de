// Files on a link: who may ask for what, and when it is their turn. What is asked and sent is file_sync's.

#include "sync/peer_session.h"

#include "sync/session_lists.h"

namespace cercle
{

using session::add;
using session::contains;

bool PeerSession::syncsFiles() const
{
    return m_files && m_hello.features.contains(QLatin1String(featureFiles));
}

// Both sides sync the group, and the peer has shown that it belongs to it.
bool PeerSession::sharesFiles(const Uid &group)
{
    return syncsFiles() && isOpen() && find(group) && !contains(m_unproven, group) && mayServe(group);
}

// Entries come first: files of a group have their turn when its entries are through.
Messages PeerSession::fileWork()
{
    Messages out;
    if (!syncsFiles() || !isOpen())
        return out;
    for (auto &[group, sync] : m_groups) {
        if (sync->isThrough() && !contains(m_unproven, group) && m_filesSettled.insert(group).second)
            add(out, m_files->settle(group, m_nowMs));
    }
    return out;
}

Messages PeerSession::produceFiles()
{
    return syncsFiles() && isOpen() ? m_files->produce() : Messages{};
}

Messages PeerSession::orRefuse(std::variant<Messages, Refusal> result)
{
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(*refusal);
    return std::move(std::get<Messages>(result));
}

Messages PeerSession::on(const WantFile &want)
{
    if (!isOpen())
        return outOfTurn();
    // Whoever asks for what is none of theirs hears the same as for what is not here.
    if (!sharesFiles(want.group))
        return {NoFile{want.group, want.file, false}};
    return orRefuse(m_files->receive(want));
}

Messages PeerSession::on(const FilePiece &piece)
{
    if (!sharesFiles(piece.group))
        return outOfTurn();
    return orRefuse(m_files->receive(piece, m_nowMs));
}

Messages PeerSession::on(const NoFile &none)
{
    if (!isOpen())
        return outOfTurn();
    return sharesFiles(none.group) ? m_files->receive(none, m_nowMs) : Messages{};
}

Messages PeerSession::on(const FilesReport &report)
{
    if (!isOpen())
        return outOfTurn();
    return sharesFiles(report.group) ? m_files->receive(report, m_nowMs) : Messages{};
}

bool PeerSession::holdsAll(const Uid &group) const
{
    return isCaughtUp(group) && (!syncsFiles() || m_files->isThrough(group));
}

bool PeerSession::awaitsFiles() const
{
    return syncsFiles() && !m_closed && m_files->isWaiting();
}

void PeerSession::collectFiles()
{
    if (!m_files)
        return;
    for (const QString &notice : m_files->takeNotices())
        event(SessionEvent::Kind::FileNotice, {}, notice);
    for (const Uid &group : m_files->takeThrough())
        event(SessionEvent::Kind::FilesThrough, group);
}

} // namespace cercle
