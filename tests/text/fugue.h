#pragma once
// A deliberately naive second opinion on merge(): the FugueMax tree of Weidner & Kleppmann, one node per
// character, walked in full for every splice, with versions as plain sets. Shares nothing with core/text but
// the types.

#include "text/merge.h"

#include <algorithm>
#include <set>

namespace cercle::text::fugue
{

class Tree
{
public:
    static QString merge(std::span<const Edit> edits)
    {
        Tree tree;
        std::vector<int> kindOf; // edits that are one share a kind
        for (const Edit &edit : edits) {
            std::set<int> seen;
            for (const auto parent : edit.parents) {
                seen.insert(kindOf[parent]);
                seen.merge(std::set<int>(tree.m_kinds[size_t(kindOf[parent])].seen));
            }
            const auto same = std::find_if(tree.m_kinds.begin(), tree.m_kinds.end(), [&](const Kind &kind) {
                return kind.seen == seen && kind.splices == edit.splices;
            });
            kindOf.push_back(int(same - tree.m_kinds.begin()));
            if (same == tree.m_kinds.end())
                tree.m_kinds.push_back({seen, edit.splices, edit.id});
            else
                same->id = std::min(same->id, edit.id);
        }
        for (size_t kind = 0; kind < tree.m_kinds.size(); ++kind)
            tree.play(int(kind));
        QString out;
        for (const int node : tree.walk()) {
            if (tree.at(node).deletedBy.empty())
                out += QString::fromUcs4(&tree.at(node).character, 1);
        }
        return out;
    }

private:
    static constexpr int root = 0;
    static constexpr int end = -1;
    struct Kind {
        std::set<int> seen;
        std::vector<Splice> splices;
        QByteArray id;
    };
    struct Node {
        char32_t character = 0;
        int kind = -1;
        int parent = -1;
        bool isLeft = false;
        int rightOrigin = end;
        std::set<int> deletedBy;
        std::vector<int> children;
    };

    Node &at(int node) { return m_nodes[size_t(node)]; }
    const Node &at(int node) const { return m_nodes[size_t(node)]; }

    // Whether sibling a comes before sibling b of the same side.
    bool siblingBefore(int a, int b) const
    {
        if (!at(a).isLeft && at(a).rightOrigin != at(b).rightOrigin)
            return before(at(b).rightOrigin, at(a).rightOrigin);
        return m_kinds[size_t(at(a).kind)].id < m_kinds[size_t(at(b).kind)].id;
    }

    bool before(int a, int b) const
    {
        if (a == b || a == end)
            return false;
        if (b == end)
            return true;
        const auto path = [&](int node) {
            std::vector<int> out;
            for (; node != -1; node = at(node).parent)
                out.insert(out.begin(), node);
            return out;
        };
        const auto pa = path(a);
        const auto pb = path(b);
        size_t i = 0;
        while (i < pa.size() && i < pb.size() && pa[i] == pb[i])
            ++i;
        if (i == pa.size())
            return !at(pb[i]).isLeft;
        if (i == pb.size())
            return at(pa[i]).isLeft;
        if (at(pa[i]).isLeft != at(pb[i]).isLeft)
            return at(pa[i]).isLeft;
        return siblingBefore(pa[i], pb[i]);
    }

    void walk(int node, std::vector<int> &out) const
    {
        std::vector<int> left, right;
        for (const int child : at(node).children)
            (at(child).isLeft ? left : right).push_back(child);
        const auto less = [&](int a, int b) { return siblingBefore(a, b); };
        std::sort(left.begin(), left.end(), less);
        std::sort(right.begin(), right.end(), less);
        for (const int child : left)
            walk(child, out);
        if (node != root)
            out.push_back(node);
        for (const int child : right)
            walk(child, out);
    }
    std::vector<int> walk() const
    {
        std::vector<int> out;
        walk(root, out);
        return out;
    }

    void play(int kind)
    {
        std::set<int> seen = m_kinds[size_t(kind)].seen;
        seen.insert(kind);
        const auto intersects = [&](const std::set<int> &set) {
            return std::any_of(set.begin(), set.end(), [&](int k) { return seen.count(k) > 0; });
        };
        for (const Splice &splice : m_kinds[size_t(kind)].splices) {
            std::vector<int> known, visible; // what the author has in memory; what the author sees
            for (const int node : walk()) {
                if (seen.count(at(node).kind) == 0)
                    continue;
                known.push_back(node);
                if (!intersects(at(node).deletedBy))
                    visible.push_back(node);
            }
            const int length = int(visible.size());
            const int position = std::max(0, std::min(splice.position, length));
            const int removed = std::max(0, std::min(splice.removed, length - position));
            for (int i = position; i < position + removed; ++i)
                at(visible[size_t(i)]).deletedBy.insert(kind);
            int left = position == 0 ? root : visible[size_t(position) - 1];
            for (const char32_t character : splice.inserted.toUcs4()) {
                const auto here = std::find(known.begin(), known.end(), left);
                const auto next = left == root ? known.begin() : here + 1;
                const int right = next == known.end() ? int(end) : *next;
                const bool hasRight =
                    std::any_of(at(left).children.begin(), at(left).children.end(), [&](int child) {
                        return !at(child).isLeft && seen.count(at(child).kind) > 0;
                    });
                Node node;
                node.character = character;
                node.kind = kind;
                node.parent = hasRight ? right : left;
                node.isLeft = hasRight;
                node.rightOrigin = right;
                const int number = int(m_nodes.size());
                known.insert(next, number);
                m_nodes.push_back(node);
                at(node.parent).children.push_back(number);
                left = number;
            }
        }
    }

    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::vector<Kind> m_kinds;
};

} // namespace cercle::text::fugue
