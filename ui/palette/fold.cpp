#include "palette/fold.h"

#include <algorithm>

namespace cercle
{

Folded fold(const QString &text)
{
    Folded out;
    for (int i = 0; i < text.size(); ++i) {
        // Character by character, so that each knows where it comes from.
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QString parts = text.mid(i, pair ? 2 : 1).normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar c : parts) {
            if (c.isMark())
                continue;
            out.text += c == QChar(0x2019) ? QLatin1Char('\'') : c.isSpace() ? QLatin1Char(' ') : c;
            out.origins.push_back(i);
        }
        i += pair ? 1 : 0;
    }
    return out;
}

QString foldedText(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    QString out = plain ? text.toLower() : text.normalized(QString::NormalizationForm_KD).toLower();
    if (!plain) {
        out.removeIf([](QChar c) { return c.isMark(); });
        out.replace(QChar(0x2019), QLatin1Char('\''));
    }
    for (QChar &c : out) {
        if (c.isSpace())
            c = QLatin1Char(' ');
    }
    return out;
}

bool holdsWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

Match match(const Folded &text, const QString &words)
{
    Match out;
    int score = 0;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype best = -1;
        for (qsizetype at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1)) {
            const bool begins = at == 0 || !text.text[at - 1].isLetterOrNumber();
            if (begins || best < 0)
                best = at;
            if (begins)
                break;
        }
        if (best < 0)
            return {};
        const bool begins = best == 0 || !text.text[best - 1].isLetterOrNumber();
        score += best == 0 ? 40 : begins ? 30 : 10;
        const auto from = static_cast<size_t>(best);
        const int begin = text.origins[from];
        const int last = text.origins[from + static_cast<size_t>(word.size()) - 1];
        out.spans.emplace_back(begin, last - begin + 1);
    }
    std::sort(out.spans.begin(), out.spans.end());
    out.score = std::max(0, score - static_cast<int>(std::min<qsizetype>(text.text.size() / 20, 8)));
    return out;
}

} // namespace cercle
