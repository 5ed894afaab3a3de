#pragma once
// People as a coloured disc with initials, groups as a coloured tile with two letters.

#include "base/id.h"

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace cercle
{

struct Tokens;

// At most two letters: of the first and last word, or the first two of a single one.
QString initials(const QString &name);
// The hue that an id asks for, the same on every laptop. What a person has in a group is in person_hues.h.
int hueOfId(const Uid &id);
// Never the accent's hue, which would read as "selected".
int groupHue(const Uid &group);

enum class AvatarShape { Disc, Tile };

// `ring`, if valid, is a 2-pixel edge in the colour of what lies behind, for discs that overlap.
void paintAvatar(QPainter &painter, const Tokens &tokens, const QRectF &rect, const QString &letters, int hue,
                 AvatarShape shape = AvatarShape::Disc, const QColor &ring = {});

} // namespace cercle
