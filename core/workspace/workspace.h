#pragma once
// A profile that is open: its database, its journal, its identity. The one write path of the program: a local
// edit and an entry from a peer both end in `append`, the projection and one `changed` signal. Owned by the
// composition root; used from one thread.

#include "base/clock.h"
#include "base/result.h"
#include "domain/entities.h"
#include "journal/entry.h"
#include "journal/membership.h"
#include "store/change_set.h"
#include "store/queries.h"
#include "workspace/edit_label.h"
#include "workspace/past_edit.h"
#include "workspace/transaction.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace cercle
{

class FileBook;
class SigningKey;
struct Doubtful;
struct FileUse;
struct Salvage;
struct WorkspaceState;

// What a new group starts with.
struct GroupDraft {
    QString title;
    QString goal;
    QString kind = QStringLiteral("skill");
    Day until;
    QString zone;     // empty: the system's
    QString language; // empty: "fr"
    bool sample = false;
};

// The terms of an invitation; its secret goes into the code and is never stored in the journal.
struct InviteTerms {
    QString standing = QStringLiteral("member"); // or "observer"
    std::int64_t expiresMs = 0;                  // 0: 48 hours from now
    int uses = 1;
    bool approval = false;
};

// How a batch from a peer fared.
struct Received {
    int accepted = 0;
    int known = 0;   // already here
    int waiting = 0; // kept until what they depend on arrives
    int refused = 0;
    int filled = 0;      // of the accepted: damaged or lost here before
    QStringList reasons; // one line per refused entry: author, reason
};

// What `cerclectl check` found.
struct CheckReport {
    std::int64_t entries = 0;
    std::int64_t signatures = 0;
    std::int64_t missing = 0; // entries that are damaged, or known to be lost
    bool emptied = false;     // the database was lost, and its groups with it
    QStringList problems;     // empty: all is well
    QStringList fileProblems; // files of the groups that are not here or damaged
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    // Opens or makes the profile in `directory`. Refuses, changing nothing: a profile that is open elsewhere
    // (names the process), one that cannot be written, one of a newer version, a key that others can read.
    // Clock and random must outlive the workspace.
    // A database that was not closed cleanly is looked through for damage, here or, for a window that is to
    // be up soon, later by `inspection`.
    enum class Inspect { AtOnce, Later };
    static Result<std::unique_ptr<Workspace>> open(const QString &directory, const Clock &clock,
                                                   Random &random, Inspect inspect = Inspect::AtOnce);
    ~Workspace() override;

    QString directory() const;
    const Clock &clock() const;
    Random &random() const;
    // What opening had to mend or wants to tell, in sentences; usually empty.
    QStringList notices() const;
    // What is left of opening with Inspect::Later; empty if nothing is. May run on another thread while the
    // workspace lives; what it finds goes to `inspected`, which has the next start mend the database.
    std::function<QString()> inspection() const;
    void inspected(const QString &problem);

    // -- identity
    bool hasIdentity() const;
    // There is a journal and no key to write it with: what to do about it.
    std::optional<Error> lostKey() const;
    Result<Done> createIdentity(const QString &name);
    Result<Done> rename(const QString &name);
    QString name() const;
    const SigningKey &key() const; // only with an identity
    QByteArray deviceId() const;   // SHA-256 of the public key, 32 bytes; empty without an identity
    QString deviceWords() const;   // its six words
    // The six words of any laptop, by its public key.
    static QString wordsOfKey(QByteArrayView publicKey);

    // -- groups and members
    Result<Id<Group>> createGroup(const GroupDraft &draft);
    std::vector<Group> groups() const; // not removed, by title
    Id<Member> self(const Id<Group> &group) const;
    // "owner", "admin", "member", "observer", or empty where this laptop is not admitted.
    QString standing(const Id<Group> &group) const;
    // The invitation's id and the 16-byte secret that goes into its code.
    struct NewInvite {
        Uid id;
        QByteArray secret;
        std::int64_t expiresMs = 0;
    };
    Result<NewInvite> createInvite(const Id<Group> &group, const InviteTerms &terms);
    // Nobody is admitted with it from then on. Withdrawing again does nothing. Errors: NotFound, Refused.
    Result<Done> withdrawInvite(const Id<Group> &group, const Uid &invite);
    std::vector<Invite> invites(const Id<Group> &group) const; // all, the one that ends last first
    std::optional<Invite> invite(const Uid &id) const;         // in whichever group it is
    Result<Done> approveMember(const Id<Group> &group, const Id<Member> &member);
    // For the laptop that a joiner reached: judges the request and writes the admission. Errors are the
    // sentences of the invitation section: expired, withdrawn, used up, another group's.
    Result<Member> admit(const Id<Group> &group, const JoinRequest &request);
    // For the joiner: a group of which nothing is known yet but its id; entries will be accepted for it.
    Result<Done> expectGroup(const Id<Group> &group);
    bool holds(const Uid &group) const; // made, joined or expected here
    // What the gate compares a peer's key with: may this device sync this group?
    bool isAdmitted(const Id<Group> &group, QByteArrayView deviceKey) const;
    // The groups that a device may sync, and the member it belongs to in each.
    std::vector<std::pair<Id<Group>, Id<Member>>> groupsOf(QByteArrayView deviceKey) const;

    // -- reading
    template <class T> std::optional<T> get(const Id<T> &id) const
    {
        const auto found = row(entityIndexOf<T>(), id.uid);
        return found ? std::optional<T>(fromRow<T>(id.uid, *found)) : std::nullopt;
    }
    template <class T> std::vector<T> list(const Filter &filter = {}) const
    {
        std::vector<T> out;
        for (auto &[id, row] : rows(entityIndexOf<T>(), filter))
            out.push_back(fromRow<T>(id, row));
        return out;
    }
    std::optional<Row> row(int entity, const Uid &id) const;
    std::vector<std::pair<Uid, Row>> rows(int entity, const Filter &filter = {}) const; // by id
    // The ids that begin with a text; for shortened ids. Lower-case.
    std::vector<Uid> idsWithPrefix(int entity, const QString &prefix) const;
    std::vector<SearchHit> search(const Id<Group> &group, const QString &words, int limit);
    // Entries in order of arrival; with a limit those of the newest `limit` edits, each whole, and no more of
    // the journal is read than that takes.
    std::vector<LogLine> log(const Id<Group> &group, int limit = -1) const;
    // When the shown values of a row were last written. `lam` grows with every edit of the row that takes
    // effect and with nothing else; shared text counts only where asked for. Zero for a row that is not
    // there.
    struct LastChange {
        std::int64_t lam = 0;
        std::int64_t wallMs = 0;
    };
    LastChange lastChange(int entity, const Uid &id, bool withText = true) const;
    using Wanted = QHash<Uid, std::int64_t>; // a number per feed
    // Which rows were written by entries that came in later than others, for "since your last visit".
    struct Touch {
        int entity = -1;
        Uid id;
        Id<Member> by;            // null: not known here
        std::int64_t wallMs = 0;  // by the author's clock
        std::uint32_t fields = 0; // bit i: field i of the descriptor
        bool fresh = false;       // nothing older has written to the row
    };
    struct Touches {
        std::vector<Touch> touches; // one per row and author, in order of arrival
        std::int64_t cursor = 0;
        bool more = false;
    };
    // `from`: the first entry of interest per feed (1 where it names none). Reads at most `maxEntries` of the
    // group's entries behind `cursor`, which starts at 0 and moves on with each call. `more` false: nothing
    // is left.
    Touches touched(const Id<Group> &group, const Wanted &from, std::int64_t cursor, int maxEntries) const;
    // Concurrent values that lost, newest first.
    std::vector<Conflict> conflicts(const Id<Group> &group) const;

    // -- writing
    // Runs `edit`; what it staged is written as one transaction, signed, durable when this returns. An error
    // from `edit` writes nothing. An edit that changes nothing writes nothing and gives an empty change set.
    using Edit = std::function<Result<Done>(Transaction &)>;
    Result<ChangeSet> transact(const Id<Group> &group, const EditLabel &label, const Edit &edit);
    // The last local change of this profile (any group) that is not undone yet, as an inverse change; fields
    // that somebody has written since stay as they are.
    // `reach`: of which edits. A key pressed in a window is not about what was done before it was opened.
    enum class Reach { All, SinceOpening };
    // `only`: of this group; null: of any.
    Result<ChangeSet> undo(Reach reach = Reach::All, const Id<Group> &only = {});
    Result<ChangeSet> redo(Reach reach = Reach::All, const Id<Group> &only = {});
    // What the last `transact`, `undo` or `redo` has written; its number is 0 if that was nothing.
    PastEdit lastEdit() const;
    // Exactly that edit, whatever was done since. Refused, saying why, where it is taken back already, was an
    // undo that a later edit made final, or has been written over.
    Result<ChangeSet> takeBack(const PastEdit &edit);
    // While one lives, edits of one group are one step for undo, under this label. Not nested.
    class OneStep
    {
    public:
        OneStep(Workspace &workspace, EditLabel label);
        ~OneStep();
        Q_DISABLE_COPY_MOVE(OneStep)

    private:
        Workspace &m_workspace;
    };
    // While one lives, edits are nobody's: what is due by date, which Undo passes over. Not nested.
    class Unattended
    {
    public:
        explicit Unattended(Workspace &workspace);
        ~Unattended();
        Q_DISABLE_COPY_MOVE(Unattended)

    private:
        Workspace &m_workspace;
    };
    // In the reader's language; empty: nothing to undo.
    QString undoLabel(Reach reach = Reach::All, const Id<Group> &only = {}) const;
    QString redoLabel(Reach reach = Reach::All, const Id<Group> &only = {}) const;

    // -- for sync
    std::vector<FeedHead> have(const Id<Group> &group) const;
    JournalSum sum(const Id<Group> &group) const;
    // What another replica lacks, in the order in which it arrived here, which is causal over all feeds.
    // `from`: the first wanted number per feed (1 where it names none). `cursor` starts at 0 and moves on
    // with each call; a slice has about `maxBytes` and ends where all its runs are signed. `more` false:
    // nothing is left.
    struct Slice {
        std::vector<QByteArray> lines;
        std::int64_t cursor = 0;
        bool more = false;
    };
    Slice entries(const Id<Group> &group, const Wanted &from, std::int64_t cursor, qsizetype maxBytes) const;
    // Is this entry here?
    bool has(const Id<Group> &group, const FeedHead &head) const;
    // Lines of entries from a peer: checked, appended, applied in one SQLite transaction. An Error means
    // storage failed and nothing was taken. With Commit::WithTheNext the transaction stays open for the lines
    // that follow at once, until `settle`, any other write, or 20,000 entries; for programs without a window.
    enum class Commit { Now, WithTheNext };
    Result<Received> receive(const Id<Group> &group, std::span<const QByteArray> lines,
                             Commit commit = Commit::Now);
    // Commits what such a call left open. An Error: it is gone, and can be fetched again.
    Result<Done> settle();

    // -- files
    // The files of the groups and what is here of them.
    FileBook &files() const;
    // Every place of the group that names a file; for the book of files.
    void readFileUses(const Id<Group> &group, const std::function<void(FileUse &&)> &take) const;

    // -- care
    Result<CheckReport> check();
    // Leaves out entries that are damaged; they keep their places, and the next sync with a laptop that has
    // them gives them back. As long as the tables show what such entries wrote they are left as they are.
    Result<Done> rebuild();
    // Compares the next `maxEntries` entries of the journal with their hashes, cheaply; what is damaged is
    // left out from then on and asked for again. True when all were looked at since the start.
    bool lookThrough(int maxEntries);
    // Entries that are damaged or lost here: for sync, and in words, such as "Entries 3 to 5 of Lina in
    // “Graphs”".
    std::vector<JournalGap> gaps(const Id<Group> &group) const;
    QStringList gapNames() const;
    std::int64_t gapCount() const;
    // Opening met a database that had to be made anew.
    bool isSalvaged() const;
    // Brings the full-text index up to date, at most `maxRows` rows; true when nothing is left to do.
    bool indexSome(int maxRows = 200);
    // Lets the database grow to at most that many pages (not below its present size), as a full disk would.
    void limitPagesForTest(int pages);

Q_SIGNALS:
    void changed(const cercle::ChangeSet &changes);
    // Entries were committed for this group, whatever their origin: links push them on.
    void appended(const cercle::Id<cercle::Group> &group);
    void identityChanged();

    // A read met a damaged or unreachable database; what was asked for is empty.
    void storageFailed(const cercle::Error &error) const;
    // Entries that were damaged or lost here came back.
    void mended(const QString &sentence);

private:
    friend class Transaction;
    explicit Workspace(std::unique_ptr<WorkspaceState> state);
    // Runs a read of the store; its exception becomes a signal and `other` the answer.
    template <class T, class F> T reading(T other, F f) const;
    void leaveOut(const std::vector<Doubtful> &rows) const;
    Result<Done> refill(const Salvage &salvage, const QString &aside);
    Result<ChangeSet> finish(const Id<Group> &group, const EditLabel &label, Transaction &transaction);
    Result<ChangeSet> revert(int kind, Reach reach, const Id<Group> &only);
    // `exactly`: that one was asked for, so it stays where it is if it cannot be taken back.
    Result<ChangeSet> revert(std::int64_t number, bool exactly);
    QString historyLabel(int kind, Reach reach, const Id<Group> &only) const;
    std::unique_ptr<WorkspaceState> m_state;
    std::unique_ptr<FileBook> m_files;
};

} // namespace cercle
