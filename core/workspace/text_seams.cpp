#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

namespace cercle
{

// One of the two laptops does it: the one that wrote what stands first. So it is done once, and whoever has
// it all shows the same.
void partNotes(Workspace &workspace, WorkspaceState &state)
{
    const int entity = entityIndexOf<Session>();
    const int field = allEntities()[static_cast<size_t>(entity)]->fieldIndex("notes");
    for (const auto &[group, id] : std::exchange(state.arrivedNotes, {})) {
        std::optional<Projection::Seam> seam;
        try {
            seam = state.projection->seamOf(entity, id.uid, field);
        } catch (const StorageError &) {
            return; // whoever asks next is told
        }
        const FeedRecord *feed = seam ? state.entries->feedByNumber(seam->feed) : nullptr;
        if (!feed || !feed->own || state.unattended)
            continue;
        const Workspace::Unattended unattended(workspace);
        const auto parted = workspace.transact(group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Write notes")),
                                               [&](Transaction &t) -> Result<Done> {
                                                   auto session = t.get(id);
                                                   if (!session || session->notes.size() <= seam->at)
                                                       return done();
                                                   session->notes.insert(seam->at, u'\n');
                                                   t.put(*session);
                                                   return done();
                                               });
        static_cast<void>(parted.ok()); // who may no longer write leaves the line as it is
    }
}

} // namespace cercle
