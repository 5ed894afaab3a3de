// The roles that a group starts with.

#include "workspace/roles.h"

#include "domain/names.h"
#include "workspace/group_words.h"

#include <iterator>

namespace cercle
{

namespace
{

struct UsualRole {
    const char *key;
    const char *description;
    const char *checklist; // one line each
};
constexpr UsualRole usual[] = {
    {"facilitator",
     QT_TRANSLATE_NOOP(
         "UsualRoles",
         "Prepares the session and sees that it reaches its goal and that everybody has a say."),
     QT_TRANSLATE_NOOP("UsualRoles", "Send the agenda two days before\nOpen with the goal of the session\n"
                                     "Ask who has not spoken yet\nClose with decisions and next steps")},
    {"moderator",
     QT_TRANSLATE_NOOP("UsualRoles", "Gives the floor, stays impartial and settles disagreements."),
     QT_TRANSLATE_NOOP("UsualRoles", "Keep the list of who wants to speak\nBring the talk back to the point\n"
                                     "Put both sides of a disagreement into words")},
    {"note_taker", QT_TRANSLATE_NOOP("UsualRoles", "Writes down what is said, decided and promised."),
     QT_TRANSLATE_NOOP("UsualRoles", "Note who is there\nRead decisions aloud before writing them down\n"
                                     "Give each action an owner and a day\nFinish the notes within a day")},
    {"resource_scout",
     QT_TRANSLATE_NOOP("UsualRoles", "Looks for what helps the group go on and adds it to the library."),
     QT_TRANSLATE_NOOP("UsualRoles",
                       "Find two resources for the next session\nSay in one line what each is good for\n"
                       "Check that the links of the session work")},
    {"proof_reader",
     QT_TRANSLATE_NOOP("UsualRoles", "Reads the notes and the works again before they go out."),
     QT_TRANSLATE_NOOP("UsualRoles", "Read the notes within two days\nCheck names, dates and links\n"
                                     "Ask the author before changing the sense")},
    {"time_keeper", QT_TRANSLATE_NOOP("UsualRoles", "Keeps an eye on the clock and says so in time."),
     QT_TRANSLATE_NOOP("UsualRoles",
                       "Start on time\nSay when five minutes are left for a point\n"
                       "Ask the group before a point takes longer\nKeep five minutes for the close")},
};

constexpr UsualRole presenter{
    "presenter", QT_TRANSLATE_NOOP("UsualRoles", "Presents or teaches something to the others."),
    QT_TRANSLATE_NOOP("UsualRoles",
                      "Say beforehand what it is about\nShow one example that everybody can try\n"
                      "Leave a third of the time for questions\nAdd the slides to the library")};

// The role, made in the group unless it is there already.
void putRole(Transaction &transaction, const std::vector<Role> &here, const GroupWords &words,
             const UsualRole &one, int position)
{
    const QLatin1String key(one.key);
    if (std::any_of(here.begin(), here.end(), [&](const Role &other) { return other.key == key; }))
        return;
    Role role;
    role.id = roleId(transaction.group(), one.key);
    role.key = key;
    role.title = words.say("Roles", roleWord(one.key));
    role.description = words.say("UsualRoles", one.description);
    role.checklist = words.say("UsualRoles", one.checklist);
    role.position = position;
    transaction.put(role);
}

} // namespace

UsualTexts usualTexts(QByteArrayView key)
{
    for (const UsualRole &one : usual) {
        if (key == QByteArrayView(one.key))
            return {one.description, one.checklist};
    }
    return key == QByteArrayView(presenter.key) ? UsualTexts{presenter.description, presenter.checklist}
                                                : UsualTexts{};
}

int putUsualRoles(Transaction &transaction, const Workspace &workspace, const GroupWords &words,
                  std::span<const char *const> keys)
{
    const Id<Group> group = transaction.group();
    const auto here = workspace.list<Role>(Filter().in(group));
    int position = 0;
    for (const UsualRole &one : usual) {
        const QLatin1String key(one.key);
        const bool wanted = keys.empty() || std::any_of(keys.begin(), keys.end(), [&](const char *k) {
                                return key == QLatin1String(k);
                            });
        if (wanted)
            putRole(transaction, here, words, one, position++);
    }
    return position;
}

Result<ChangeSet> addUsualRoles(Workspace &workspace, const Id<Group> &group)
{
    const auto found = workspace.get(group);
    const GroupWords words(found ? found->language : QString());
    return workspace.transact(group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add the usual roles")),
                              [&](Transaction &t) {
                                  putUsualRoles(t, workspace, words, {});
                                  return done();
                              });
}

Result<ChangeSet> addPresenterRole(Workspace &workspace, const Id<Group> &group)
{
    const auto found = workspace.get(group);
    const GroupWords words(found ? found->language : QString());
    return workspace.transact(group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add the role of the presenter")),
                              [&](Transaction &t) {
                                  putRole(t, workspace.list<Role>(Filter().in(group)), words, presenter,
                                          static_cast<int>(std::size(usual)));
                                  return done();
                              });
}

} // namespace cercle
