#pragma once
// The mood of a chip or message. It never speaks by colour alone: there is always a text with it.

#include "theme/tokens.h"

namespace cercle
{

enum class Tone { Neutral, Ok, Warn, Danger, Info };

struct ToneColours {
    QColor ink;
    QColor background;
};

inline ToneColours toneColours(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {tokens.ok, tokens.okSoft};
    case Tone::Warn:
        return {tokens.warn, tokens.warnSoft};
    case Tone::Danger:
        return {tokens.danger, tokens.dangerSoft};
    case Tone::Info:
        return {tokens.info, tokens.infoSoft};
    case Tone::Neutral:
        break;
    }
    return {tokens.text2, tokens.window};
}

} // namespace cercle
