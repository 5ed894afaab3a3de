#include "exchange/pdf_text.h"

#include <QFont>
#include <QPainter>

#include <cmath>

namespace cercle::pdf
{

namespace
{

const QColor linkColor(0x0b, 0x6e, 0x6b);
const QColor struckColor(0x5c, 0x65, 0x75);

QFont fontFor(const Style &style, const NoteSpan &span)
{
    QFont font;
    const bool mono = style.mono || span.code;
    font.setFamilies(mono ? QStringList{QStringLiteral("Hack"), QStringLiteral("DejaVu Sans Mono"),
                                        QStringLiteral("Noto Sans Mono")}
                          : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                        QStringLiteral("DejaVu Sans")});
    font.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    // A fixed-pitch face looks larger than Inter at the same size.
    font.setPixelSize(static_cast<int>(std::lround(pt(style.size) * (mono ? 0.9 : 1))));
    const int weight = span.bold ? std::max(600, style.weight) : style.weight;
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setItalic(span.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing, however small, switches ligatures off: "ffi" must stay three characters for whoever
    // searches the file.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

// Inter swaps punctuation beside capitals and digits for raised forms that a PDF's text layer cannot name
// ("18:30" would read "18 30"). Shaped alone a character keeps its own glyph.
bool standsAlone(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'x')
        return i > 0 && text[i - 1].isDigit();
    return (c.isPunct() || c.isSymbol())
           && !QStringView(u".,;!?'\"\u2019\u201C\u201D\u00AB\u00BB\u2026/\\_#%&").contains(c);
}

QTextOption optionFor(const Style &style)
{
    QTextOption option;
    option.setWrapMode(style.anywhere ? QTextOption::WrapAnywhere
                                      : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(style.align == CellAlign::Right    ? Qt::AlignRight
                        : style.align == CellAlign::Center ? Qt::AlignHCenter
                                                           : Qt::AlignLeft);
    option.setTabStopDistance(pt(style.size) * 2.2);
    return option;
}

} // namespace

Text::Text(const std::vector<NoteSpan> &spans, const Style &style, double width)
    : m_layout(std::make_unique<QTextLayout>()), m_step(std::round(pt(style.size) * style.lineHeight))
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const NoteSpan &span : spans) {
        QTextCharFormat format;
        format.setFont(fontFor(style, span));
        format.setForeground(!span.href.isEmpty() ? linkColor : span.strike ? struckColor : style.color);
        format.setFontStrikeOut(span.strike);
        format.setFontUnderline(!span.href.isEmpty());
        QString words = span.text;
        words.replace(u'\n', QChar(QChar::LineSeparator));
        const int from = static_cast<int>(text.size());
        text += words;
        if (!span.href.isEmpty())
            m_links.push_back({from, static_cast<int>(words.size()), span.href});
        const auto add = [&](qsizetype begin, qsizetype end) {
            if (end > begin)
                formats.append({from + static_cast<int>(begin), static_cast<int>(end - begin), format});
        };
        qsizetype begin = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!standsAlone(words, i))
                continue;
            add(begin, i);
            add(i, i + 1);
            begin = i + 1;
        }
        add(begin, words.size());
    }
    m_layout->setText(text);
    m_layout->setFont(fontFor(style, {}));
    m_layout->setTextOption(optionFor(style));
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
    }
    m_layout->endLayout();
}

double Text::lineHeight(int line) const
{
    return std::max(m_step, std::ceil(m_layout->lineAt(line).height()));
}

void Text::draw(QPainter &painter, int line, QPointF topLeft) const
{
    const QTextLine at = m_layout->lineAt(line);
    at.draw(&painter, topLeft + QPointF(0, (lineHeight(line) - at.height()) / 2));
}

std::vector<LinkArea> Text::links(int line) const
{
    std::vector<LinkArea> out;
    const QTextLine at = m_layout->lineAt(line);
    const int lineEnd = at.textStart() + at.textLength();
    for (const Link &link : m_links) {
        const int from = std::max(link.from, at.textStart()), to = std::min(link.from + link.length, lineEnd);
        if (from >= to)
            continue;
        const double left = at.cursorToX(from), right = at.cursorToX(to);
        const double top = (lineHeight(line) - at.height()) / 2;
        out.push_back({QRectF(std::min(left, right), top, std::abs(right - left), at.height()), link.href});
    }
    return out;
}

double Text::widest() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

double Text::naturalWidth(const std::vector<NoteSpan> &spans, const Style &style)
{
    return std::ceil(Text(spans, style, 1e6).widest()) + 1;
}

double Text::wordWidth(const std::vector<NoteSpan> &spans, const Style &style)
{
    double width = 0;
    for (const NoteSpan &span : spans) {
        for (const QString &word : span.text.split(u' ', Qt::SkipEmptyParts)) {
            NoteSpan alone = span;
            alone.text = word.left(40);
            width = std::max(width, naturalWidth({alone}, style));
        }
    }
    return width;
}

} // namespace cercle::pdf
