#include "sync/file_sync.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileSync)
};

constexpr size_t filesAtOnce = 4;
constexpr size_t rangesMax = 16;               // that a peer may ask for at once
constexpr std::int64_t patienceMs = 60 * 1000; // without a piece
constexpr std::int64_t againMs = 10 * 1000;    // after there was no room
constexpr int unaskedMax = 200;                // pieces of what was given up
constexpr int mismatchesMax = 20;
constexpr size_t doubtsMax = 4; // a doubt has the whole file read

Messages append(Messages first, Messages second)
{
    first.insert(first.end(), std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()));
    return first;
}

} // namespace

FileSync::FileSync(FileShelf &shelf, SyncBoard &board, SyncBoard::Owner owner, qsizetype pieceBytes)
    : m_shelf(shelf), m_board(board), m_owner(owner),
      m_pieceBytes(std::min<qsizetype>(pieceBytes, chunkBytesMax - 1024))
{
}

FileSync::~FileSync()
{
    while (!m_coming.empty())
        drop(m_coming.begin()->first);
}

// What came of it is kept; another link may go on.
void FileSync::drop(const Hash &file)
{
    m_shelf.pause(file);
    m_board.releaseFile(file, m_owner);
    m_coming.erase(file);
}

// No room: it is tried again later, and said once.
void FileSync::stop(const Error &error, std::int64_t nowMs)
{
    m_stoppedMs = nowMs;
    if (!std::exchange(m_saidStopped, true))
        m_notices << error.text;
}

// -- fetching

Messages FileSync::settle(const Uid &group, std::int64_t nowMs)
{
    m_groups[group].ready = true;
    return ask(nowMs);
}

WantFile FileSync::next(const Hash &file, Coming &coming) const
{
    WantFile out{coming.group, file, coming.asked, coming.asked + window()};
    coming.asked = out.upTo;
    return out;
}

Messages FileSync::ask(std::int64_t nowMs)
{
    Messages out;
    for (auto &[id, group] : m_groups) {
        if (!group.ready)
            continue;
        const std::vector<FileShelf::Wanted> lacking = m_shelf.lacking(id);
        group.now = {m_shelf.named(id), static_cast<std::int64_t>(lacking.size())};
        group.busy = false;
        for (const FileShelf::Wanted &wanted : lacking) {
            if (m_coming.contains(wanted.file)) {
                group.busy = true;
                continue;
            }
            // What cannot be taken now is nothing to wait for.
            if (group.refused.contains(wanted.file) || m_stoppedMs > 0)
                continue;
            group.busy = true;
            if (m_coming.size() >= filesAtOnce)
                break;
            if (!m_board.claimFile(wanted.file, m_owner, nowMs))
                continue;
            const auto here = m_shelf.begin(wanted.file, wanted.size);
            if (!here) {
                m_board.releaseFile(wanted.file, m_owner);
                stop(here.error(), nowMs);
                group.busy = false;
                break;
            }
            Coming &coming = m_coming[wanted.file];
            coming = {id, *here, *here, *here, wanted.size, nowMs};
            out.push_back(next(wanted.file, coming));
        }
    }
    for (auto &[id, group] : m_groups)
        out = append(std::move(out), conclude(id, group));
    return out;
}

Messages FileSync::conclude(const Uid &id, Group &group)
{
    Messages out;
    if (!group.ready)
        return out;
    if (!group.busy && group.said != group.now) {
        group.said = group.now;
        out.push_back(FilesReport{id, group.now.named, group.now.lacks});
    }
    const bool through = !group.busy && group.heard.named == group.now.named;
    if (through && !group.through)
        m_newlyThrough.push_back(id);
    group.through = through;
    return out;
}

std::variant<Messages, Refusal> FileSync::receive(const FilePiece &piece, std::int64_t nowMs)
{
    const auto found = m_coming.find(piece.file);
    if (found == m_coming.end()) {
        // Sent before the peer could know that it is not wanted any more.
        if (++m_unasked > unaskedMax)
            return Refusal{ByeCode::Abuse, Words::tr("Pieces of files came that nobody had asked for.")};
        return Messages{};
    }
    Coming &coming = found->second;
    if (piece.group != coming.group || piece.from != coming.at
        || piece.from + piece.bytes.size() > coming.asked)
        return Refusal{ByeCode::BadMessage, Words::tr("A piece of a file is not the next one.")};
    Group &group = m_groups[coming.group];
    const auto giveUp = [&](bool tell) {
        group.refused.insert(piece.file);
        const Uid id = coming.group;
        drop(piece.file);
        Messages out;
        if (tell)
            out.push_back(NoFile{id, piece.file, true});
        return append(std::move(out), ask(nowMs));
    };
    if (coming.size >= 0 && piece.size != coming.size)
        return giveUp(true);
    coming.progressMs = nowMs;
    m_board.claimFile(piece.file, m_owner, nowMs);
    const auto taken = m_shelf.append(piece.group, piece.file, piece.bytes, piece.size);
    if (!taken) {
        stop(taken.error(), nowMs);
        drop(piece.file);
        return ask(nowMs);
    }
    switch (*taken) {
    case FileShelf::Arrival::Mismatch:
        // What lay here from an earlier link may have been the wrong part: once more from the start.
        if (coming.begun > 0) {
            drop(piece.file);
            return ask(nowMs);
        }
        if (++m_mismatches > mismatchesMax)
            return Refusal{ByeCode::Abuse, Words::tr("Too many files were not what they claimed to be.")};
        m_notices << Words::tr(
            "A file that another laptop sent was not what it claimed to be and was thrown away.");
        return giveUp(true);
    case FileShelf::Arrival::Whole:
        m_board.releaseFile(piece.file, m_owner);
        m_coming.erase(found);
        return ask(nowMs);
    case FileShelf::Arrival::More:
        break;
    }
    coming.at += piece.bytes.size();
    if (coming.asked - coming.at <= window() / 2 && coming.asked < piece.size)
        return Messages{next(piece.file, coming)};
    return Messages{};
}

Messages FileSync::receive(const NoFile &none, std::int64_t nowMs)
{
    if (none.damaged) {
        // Reading it costs; once per link is enough.
        if (m_shelf.sizeOf(none.group, none.file) >= 0 && m_doubted.size() < doubtsMax
            && m_doubted.insert(none.file).second)
            m_shelf.doubt(none.file);
        std::erase_if(m_wanted, [&](const WantFile &want) { return want.file == none.file; });
        return ask(nowMs);
    }
    const auto found = m_coming.find(none.file);
    if (found == m_coming.end() || found->second.group != none.group)
        return {};
    m_groups[none.group].refused.insert(none.file);
    drop(none.file);
    return ask(nowMs);
}

Messages FileSync::receive(const FilesReport &report, std::int64_t nowMs)
{
    Group &group = m_groups[report.group];
    const Report heard{report.named, report.lacks};
    // The peer has got something, or knows of more: what it had not it may have now.
    if (heard != group.heard)
        group.refused.clear();
    group.heard = heard;
    return ask(nowMs);
}

Messages FileSync::tick(std::int64_t nowMs)
{
    std::vector<Hash> silent;
    for (const auto &[file, coming] : m_coming) {
        if (nowMs - coming.progressMs > patienceMs)
            silent.push_back(file);
    }
    for (const Hash &file : silent) {
        m_groups[m_coming[file].group].refused.insert(file);
        drop(file);
    }
    const bool again = m_stoppedMs > 0 && nowMs - m_stoppedMs >= againMs;
    if (again)
        m_stoppedMs = 0;
    return again || isWaiting() || !silent.empty() ? ask(nowMs) : Messages{};
}

bool FileSync::isWaiting() const
{
    return m_stoppedMs > 0
           || std::any_of(m_groups.begin(), m_groups.end(), [](const auto &one) { return one.second.busy; });
}

bool FileSync::isThrough(const Uid &group) const
{
    const auto found = m_groups.find(group);
    return found != m_groups.end() && found->second.through;
}

// -- sending

std::variant<Messages, Refusal> FileSync::receive(const WantFile &want)
{
    const std::int64_t size = m_shelf.sizeOf(want.group, want.file);
    if (size < 0 || want.from > size)
        return Messages{NoFile{want.group, want.file, false}};
    if (m_wanted.size() >= rangesMax)
        return Refusal{ByeCode::Abuse, Words::tr("Too many files were asked for at once.")};
    m_wanted.push_back(want);
    return Messages{};
}

Messages FileSync::produce()
{
    if (m_wanted.empty())
        return {};
    // Files take turns, piece by piece.
    WantFile want = m_wanted.front();
    m_wanted.pop_front();
    const std::int64_t size = m_shelf.sizeOf(want.group, want.file);
    const std::int64_t most = std::min<std::int64_t>({m_pieceBytes, want.upTo - want.from, size - want.from});
    auto bytes = size < 0 ? Result<QByteArray>(Error{})
                          : m_shelf.read(want.file, want.from, static_cast<qsizetype>(most));
    if (!bytes || bytes->size() != most) {
        std::erase_if(m_wanted, [&](const WantFile &other) { return other.file == want.file; });
        return {NoFile{want.group, want.file, false}};
    }
    FilePiece piece{want.group, want.file, want.from, size, std::move(*bytes)};
    want.from += most;
    if (want.from < std::min(want.upTo, size)) {
        // In front of a later range of the same file, which must follow this one.
        const auto later = std::find_if(m_wanted.begin(), m_wanted.end(),
                                        [&](const WantFile &other) { return other.file == want.file; });
        m_wanted.insert(later, want);
    }
    return {std::move(piece)};
}

} // namespace cercle
