#include "workspace/workspace.h"

#include "journal/identity.h"
#include "workspace/file_book.h"
#include "workspace/salvage.h"
#include "workspace/workspace_state.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

Result<Done> prepareFolder(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory);
    if (!QFileInfo::exists(directory)) {
        if (!QDir().mkpath(directory))
            return Error{
                Error::Kind::Storage,
                Words::tr("The profile folder %1 cannot be made; check the rights of the folder above it.")
                    .arg(directory)};
        ::chmod(path.constData(), 0700);
    }
    if (!QFileInfo(directory).isDir())
        return Error{Error::Kind::Usage,
                     Words::tr("%1 is not a folder; name the folder of a profile.").arg(directory)};
    if (::access(path.constData(), R_OK | X_OK) != 0)
        return Error{Error::Kind::Storage,
                     Words::tr("The profile %1 may not be read; log in as its owner, or name another folder.")
                         .arg(directory)};
    if (::access(path.constData(), W_OK) != 0) {
        if (errno == EROFS)
            return Error{
                Error::Kind::Storage,
                Words::tr(
                    "The profile %1 lies on a disk that can only be read; copy it to another one and name "
                    "that copy.")
                    .arg(directory)};
        return Error{Error::Kind::Storage,
                     Words::tr("The profile %1 cannot be written; run: chmod -R u+rwX %1").arg(directory)};
    }
    return done();
}

// An empty pointer: there is no room even for a lock, and nobody else has one.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString &directory)
{
    auto lock = std::make_unique<QLockFile>(directory + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never because of its age
    if (lock->tryLock(0))
        return lock;
    // A crash between making and filling the file leaves an empty one, which Qt does not take for stale by
    // itself. One that a living process holds is not removed.
    if (lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    qint64 pid = 0;
    QString host, program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&pid, &host, &program))
        return Error{Error::Kind::Busy,
                     Words::tr("The profile %1 is already open in %2 (process %3); close it there first.")
                         .arg(directory, program)
                         .arg(pid)};
    if (lock->error() == QLockFile::UnknownError)
        return std::unique_ptr<QLockFile>();
    return Error{Error::Kind::Storage,
                 Words::tr("The profile %1 cannot be written; run: chmod -R u+rwX %1").arg(directory)};
}

void closeStore(WorkspaceState &state)
{
    state.historyAdd = {};
    state.historyPrune = {};
    state.index.reset();
    state.projection.reset();
    state.entries.reset();
    state.db.reset();
}

// A profile has one key for ever: with another, its edits would be a stranger's.
Result<Done> knowKey(WorkspaceState &state)
{
    if (!state.key)
        return done();
    const QString own = QString::fromLatin1(state.key->deviceId().toBytes().toHex());
    const auto known = state.meta("key");
    if (!known)
        state.setMeta("key", own);
    else if (*known != own)
        return Error{
            Error::Kind::Refused,
            Words::tr(
                "The key %1/identity.pem is not the one that this profile was made with; put that one back "
                "from a backup, or use another profile for this key.")
                .arg(state.directory)};
    return done();
}

// Opens the database and makes its tables. Error::Damaged: it is not sound.
Result<Done> openStore(WorkspaceState &state, Workspace::Inspect inspect = Workspace::Inspect::AtOnce)
{
    const QString path = state.databasePath();
    const bool existed = QFileInfo(path).size() > 0;
    const mode_t before = ::umask(077);
    auto db = Database::open(path);
    ::umask(before);
    if (!db)
        return db.error();
    state.db = std::move(*db);
    const bool continuous = !existed || takeSeal(state.directory, path);
    try {
        if (!continuous && inspect == Workspace::Inspect::Later) {
            state.uninspected = true;
        } else if (!continuous) {
            const QString found = state.db->quickCheck();
            if (found != QLatin1String("ok"))
                return Error{Error::Kind::Damaged, found};
        }
        SqlTransaction transaction(*state.db);
        EntryTable::createTables(*state.db);
        Projection::createTables(*state.db);
        SearchIndex::createTables(*state.db);
        state.db->exec(
            "CREATE TABLE IF NOT EXISTS history(h INTEGER PRIMARY KEY, g BLOB NOT NULL, label TEXT NOT NULL, "
            "kind INTEGER NOT NULL, undoes INTEGER NOT NULL, spent INTEGER NOT NULL, record TEXT NOT NULL)");
        state.entries.emplace(*state.db);
        state.entries->load();
        if (!continuous)
            state.doubtOwnFeeds();
        const QString wanted = QString::fromLatin1(RowTable::descriptorHash());
        const auto stored = state.meta("descriptors");
        if (stored && *stored != wanted)
            state.rebuildTables();
        if (stored != wanted)
            state.setMeta("descriptors", wanted);
        state.mislaid = !state.meta("mislaid").value_or(QString()).isEmpty();
        if (!state.projection)
            state.projection.emplace(*state.db, *state.entries);
        if (!state.index)
            state.index.emplace(*state.db, *state.entries, state.projection->rows());
        if (state.mislaid)
            state.layMislaid();
        state.name = state.meta("name").value_or(QString());
        if (auto own = knowKey(state); !own)
            return own;
        transaction.commit();
    } catch (const StorageError &error) {
        return error.toError();
    }
    return done();
}

} // namespace

Workspace::Workspace(std::unique_ptr<WorkspaceState> state) : m_state(std::move(state))
{
    m_files = std::make_unique<FileBook>(*this);
}

// Reads what is there and changes nothing: for a full disk.
static Result<Done> openStoreToRead(WorkspaceState &state)
{
    const Error full = StorageError::diskFull().toError();
    if (QFileInfo(state.databasePath()).size() == 0)
        return full;
    auto db = Database::open(state.databasePath(), Database::Access::ReadOnly);
    if (!db)
        return db.error();
    state.db = std::move(*db);
    try {
        // Made by an earlier version: that needs room first.
        if (state.meta("descriptors") != QString::fromLatin1(RowTable::descriptorHash()))
            return full;
        state.entries.emplace(*state.db);
        state.entries->load();
        state.projection.emplace(*state.db, *state.entries);
        state.index.emplace(*state.db, *state.entries, state.projection->rows());
        state.name = state.meta("name").value_or(QString());
    } catch (const StorageError &error) {
        return error.toError();
    }
    return done();
}

static std::int64_t newestHistory(WorkspaceState &state)
{
    try {
        Statement newest = state.db->prepare("SELECT max(h) FROM history");
        return newest.step() ? newest.integer(0) : 0;
    } catch (const StorageError &) {
        return 0;
    }
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &directory, const Clock &clock,
                                                   Random &random, Inspect inspect)
{
    if (auto ready = prepareFolder(directory); !ready)
        return ready.error();
    auto lock = lockFolder(directory);
    if (!lock)
        return lock.error();
    auto state = std::make_unique<WorkspaceState>(QFileInfo(directory).absoluteFilePath(), clock, random);
    state->lock = std::move(*lock);
    if (hasIdentityFile(directory)) {
        auto key = loadIdentity(directory);
        if (!key)
            return key.error();
        state->key.emplace(std::move(*key));
    }
    if (!state->lock) {
        if (auto opened = openStoreToRead(*state); !opened)
            return opened.error();
        return std::unique_ptr<Workspace>(new Workspace(std::move(state)));
    }
    // A key without a database: it was deleted, or cut to nothing.
    const bool emptied = hasIdentityFile(directory) && QFileInfo(state->databasePath()).size() == 0;
    if (takeDamageMark(directory))
        inspect = Inspect::AtOnce;
    auto opened = openStore(*state, inspect);
    Salvage salvage;
    QString aside;
    if (!opened && opened.error().kind == Error::Kind::Damaged) {
        closeStore(*state);
        salvage = readDamaged(state->databasePath());
        aside = moveAside(state->databasePath(), clock.nowMs());
        if (!aside.isEmpty())
            opened = openStore(*state);
    }
    if (!opened && opened.error() == StorageError::diskFull().toError()) {
        // No room to write so much as the log of the database; what is there stays readable.
        closeStore(*state);
        state->lock.reset();
        opened = openStoreToRead(*state);
    }
    if (!opened)
        return opened.error();
    if (emptied) {
        try {
            state->setMeta("emptied", QStringLiteral("1"));
        } catch (const StorageError &) {
            // Then the next check does not know of it; this start says it all the same.
        }
    }
    if (emptied)
        state->notices << Words::tr(
            "The database of this profile was missing or empty and has been made anew. Join your groups "
            "again from another laptop's invitation to fetch everything back.");
    state->historyBefore = newestHistory(*state);
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(state)));
    if (!aside.isEmpty()) {
        if (auto refilled = workspace->refill(salvage, aside); !refilled)
            return refilled.error();
    }
    return workspace;
}

Workspace::~Workspace()
{
    const QString directory = m_state->directory;
    const QString path = m_state->databasePath();
    if (!m_state->lock) { // it was only read
        closeStore(*m_state);
        return;
    }
    m_state->arrivedNotes.clear();    // for the next time that somebody writes in them
    static_cast<void>(settle().ok()); // what cannot be committed is fetched again
    const bool sound = !m_state->damaged;
    closeStore(*m_state); // checkpoints
    // Without its seal the next start looks closely at the database.
    if (sound)
        writeSeal(directory, path);
    else
        markDamaged(directory);
}

QString Workspace::directory() const
{
    return m_state->directory;
}

const Clock &Workspace::clock() const
{
    return m_state->clock;
}

Random &Workspace::random() const
{
    return m_state->random;
}

QStringList Workspace::notices() const
{
    return m_state->notices;
}

bool Workspace::hasIdentity() const
{
    return m_state->key.has_value();
}

std::optional<Error> Workspace::lostKey() const
{
    if (hasIdentity() || m_state->entries->allGroups().empty())
        return std::nullopt;
    return Error{
        Error::Kind::Refused,
        Words::tr(
            "The key of this profile, %1/identity.pem, is missing; put it back from a backup. With a new key "
            "you would be a stranger in your own groups: to begin anew, use another profile.")
            .arg(m_state->directory)};
}

Result<Done> Workspace::createIdentity(const QString &name)
{
    if (hasIdentity())
        return Error{
            Error::Kind::Refused,
            Words::tr("This profile already has an identity (%1); use another profile for another person.")
                .arg(m_state->name)};
    if (auto lost = lostKey())
        return *lost;
    if (name.trimmed().isEmpty() || name.size() > 120)
        return Error{Error::Kind::Usage,
                     Words::tr("A name has 1 to 120 characters; give the one that the group will see.")};
    auto key = cercle::createIdentity(m_state->directory);
    if (!key)
        return key.error();
    try {
        SqlTransaction transaction(*m_state->db);
        m_state->setMeta("name", name.trimmed());
        m_state->setMeta("key", QString::fromLatin1(key->deviceId().toBytes().toHex()));
        transaction.commit();
    } catch (const StorageError &error) {
        QFile::remove(m_state->directory + QStringLiteral("/identity.pem"));
        return error.toError();
    }
    m_state->key.emplace(std::move(*key));
    m_state->name = name.trimmed();
    Q_EMIT identityChanged();
    return done();
}

Result<Done> Workspace::rename(const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > 120)
        return Error{Error::Kind::Usage,
                     Words::tr("A name has 1 to 120 characters; give the one that the group will see.")};
    try {
        SqlTransaction transaction(*m_state->db);
        m_state->setMeta("name", name.trimmed());
        transaction.commit();
    } catch (const StorageError &error) {
        return error.toError();
    }
    m_state->name = name.trimmed();
    for (const Group &group : groups()) {
        if (standing(group.id).isEmpty() || group.sample)
            continue;
        auto written = transact(group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Change my name")),
                                [&](Transaction &t) -> Result<Done> {
                                    if (auto me = t.get(self(group.id))) {
                                        me->name = m_state->name;
                                        t.put(*me);
                                    }
                                    return done();
                                });
        if (!written)
            return written.error();
    }
    Q_EMIT identityChanged();
    return done();
}

QString Workspace::name() const
{
    if (m_state->name.isEmpty() && hasIdentity()) {
        // Lost with a damaged database; the groups know it.
        for (const auto &[group, member] : groupsOf(key().publicKey())) {
            if (const auto me = get(member))
                return me->name;
        }
    }
    return m_state->name;
}

const SigningKey &Workspace::key() const
{
    return *m_state->key;
}

QByteArray Workspace::deviceId() const
{
    return hasIdentity() ? m_state->key->deviceId().toBytes() : QByteArray();
}

QString Workspace::wordsOfKey(QByteArrayView publicKey)
{
    return sixWords(sha256({publicKey}));
}

QString Workspace::deviceWords() const
{
    return hasIdentity() ? sixWords(m_state->key->deviceId()) : QString();
}

std::vector<Group> Workspace::groups() const
{
    auto out = list<Group>();
    QCollator collator;
    std::sort(out.begin(), out.end(), [&](const Group &a, const Group &b) {
        const int order = collator.compare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return out;
}

std::optional<Row> Workspace::row(int entity, const Uid &id) const
{
    return reading(std::optional<Row>(), [&] { return m_state->projection->rows().row(entity, id); });
}

std::vector<std::pair<Uid, Row>> Workspace::rows(int entity, const Filter &filter) const
{
    return reading(std::vector<std::pair<Uid, Row>>(),
                   [&] { return m_state->projection->rows().rows(entity, filter); });
}

std::vector<Uid> Workspace::idsWithPrefix(int entity, const QString &prefix) const
{
    return reading(std::vector<Uid>(),
                   [&] { return m_state->projection->rows().idsWithPrefix(entity, prefix); });
}

std::vector<SearchHit> Workspace::search(const Id<Group> &group, const QString &words, int limit)
{
    while (!indexSome(5000)) {
    }
    return reading(std::vector<SearchHit>(), [&] { return m_state->index->find(group.uid, words, limit); });
}

bool Workspace::indexSome(int maxRows)
{
    return reading(true, [&] {
        SqlTransaction transaction(*m_state->db);
        const bool complete = m_state->index->update(maxRows);
        transaction.commit();
        return complete;
    });
}

} // namespace cercle
