// The roles that a group starts with.

#include "workspace/roles.h"

#include "domain/names.h"

#include <QTranslator>

#include <iterator>
#include <span>

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
constexpr UsualRole presenter[] = {
    {"presenter", QT_TRANSLATE_NOOP("UsualRoles", "Presents or teaches something to the others."),
     QT_TRANSLATE_NOOP("UsualRoles",
                       "Say beforehand what it is about\nShow one example that everybody can try\n"
                       "Leave a third of the time for questions\nAdd the slides to the library")},
};

Result<ChangeSet> add(Workspace &workspace, const Id<Group> &group, const EditLabel &label,
                      std::span<const UsualRole> roles, int position)
{
    const auto found = workspace.get(group);
    QTranslator french;
    const bool inFrench = found && found->language.startsWith(QLatin1String("fr"))
                          && french.load(QStringLiteral(":/i18n/cercle_fr.qm"));
    const auto say = [&](const char *context, const char *text) {
        const QString translated = inFrench ? french.translate(context, text) : QString();
        return translated.isEmpty() ? QString::fromUtf8(text) : translated;
    };
    const auto here = workspace.list<Role>(Filter().in(group));
    return workspace.transact(group, label, [&](Transaction &t) {
        for (const UsualRole &one : roles) {
            Role role;
            role.id = roleId(group, one.key);
            role.key = QLatin1String(one.key);
            role.title = say("Roles", roleWord(one.key));
            role.description = say("UsualRoles", one.description);
            role.checklist = say("UsualRoles", one.checklist);
            role.position = position++;
            const bool known = std::any_of(here.begin(), here.end(),
                                           [&](const Role &other) { return other.key == role.key; });
            if (!known)
                t.put(role);
        }
        return done();
    });
}

} // namespace

Result<ChangeSet> addUsualRoles(Workspace &workspace, const Id<Group> &group)
{
    return add(workspace, group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add the usual roles")), usual, 0);
}

Result<ChangeSet> addPresenterRole(Workspace &workspace, const Id<Group> &group)
{
    return add(workspace, group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add the role of the presenter")),
               presenter, static_cast<int>(std::size(usual)));
}

} // namespace cercle
