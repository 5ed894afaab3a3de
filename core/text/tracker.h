#pragma once
// Turns concurrent edits, each positioned in the document that its author saw, into changes of one common
// document. Exists only while concurrent edits are replayed. After Gentle & Kleppmann, "Collaborative Text
// Editing with Eg-walker: Better, Faster, Smaller", EuroSys 2025; insertions at one place are ordered as in
// FugueMax (Weidner & Kleppmann, "The Art of the Fugue: Minimizing Interleaving in Collaborative Text
// Editing", IEEE TPDS 2025), by the equivalent rules of YjsMod (josephg/reference-crdts). Internal to
// merge().

#include "text/buffer.h"
#include "text/graph.h"
#include "text/run_tree.h"

#include <functional>

namespace cercle::text
{

class Tracker
{
public:
    // Whether the first of two concurrent edits goes first where both insert at one place: a strict total
    // order.
    using Before = std::function<bool(std::uint32_t, std::uint32_t)>;

    Tracker(Buffer &document, Before before) : m_document(document), m_before(std::move(before)) {}

    // Begins at a version that every edit to come has seen, and whose text is in the document; `edit` is the
    // first.
    void reset(std::uint32_t edit);
    // The version that the next edit saw lacks, or has, these edits.
    void retreat(Stretch edits) { shift(edits, 0U - 1); }
    void advance(Stretch edits) { shift(edits, 1); }
    // Applies the next edit. Splices that lie outside the text that the author saw are drawn in (see
    // clamp()).
    void apply(std::span<const Splice> splices);

private:
    // Characters that an edit inserted or deleted.
    struct Touch {
        std::uint32_t id;
        std::uint32_t length;
    };
    void shift(Stretch edits, std::uint32_t step);
    void shiftCharacters(Touch touch, std::uint32_t step);
    void remove(std::uint32_t position, std::uint32_t count);
    void insert(std::uint32_t position, QStringView text);
    std::uint32_t editOf(std::uint32_t id) const;
    void touched(std::uint32_t id, std::uint32_t length);

    Buffer &m_document;
    Before m_before;
    RunTree m_tree;
    std::uint32_t m_firstEdit = 0;
    std::uint32_t m_nextId = 0;
    std::vector<Touch> m_touches;            // of all edits so far, in order
    std::vector<std::uint32_t> m_touchBegin; // per edit, and the end of the last
    std::vector<std::uint32_t> m_firstId;    // per edit: ids from here on are its own
};

} // namespace cercle::text
