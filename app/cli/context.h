#pragma once
// What a command works with: its arguments, its output and the profile, which is opened at first use.

#include "cli/arguments.h"
#include "cli/output.h"
#include "workspace/workspace.h"

namespace cercle
{

class Context
{
public:
    Context(Arguments arguments, QString profile, QString language);

    const Arguments &arguments() const { return m_arguments; }
    const QString &word(int index) const { return m_arguments.words.at(index); }
    Output &out() { return m_out; }
    // The folder of the profile, as an absolute path.
    const QString &profile() const { return m_profile; }
    const QString &language() const { return m_language; }
    const Clock &clock() const { return m_clock; }
    Random &random() { return m_random; }

    // Opens the profile; refuses where there is none yet, unless it may be made.
    enum class Missing { Refuse, Make };
    Result<Workspace *> workspace(Missing missing = Missing::Refuse);
    // The same, with an identity.
    Result<Workspace *> ready();

    // Opening found the database damaged: whatever the command did, something may be missing.
    bool metDamage() const { return m_metDamage; }

    // The group that a word or --group names by a shortened id. Removed ones too, so that they can be
    // restored.
    Result<Id<Group>> group(const QString &shortened);

    // The profile, with an identity, and the group that the first word names: what most commands begin with.
    struct Here {
        Workspace *workspace = nullptr;
        Id<Group> group;
    };
    Result<Here> here();

private:
    Arguments m_arguments;
    Output m_out;
    QString m_profile;
    QString m_language;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    bool m_metDamage = false;
};

} // namespace cercle
