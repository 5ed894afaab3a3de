#include "notes/outline_model.h"

#include <QRegularExpression>

namespace cercle
{

namespace
{
constexpr int longestHeading = 500;
}

std::vector<OutlineEntry> outlineOf(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*$"));
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```+|~~~+)"));
    static const QRegularExpression marks(QStringLiteral("\\*\\*|__|`|\\[([^\\]]*)\\]\\([^)]*\\)"));
    std::vector<OutlineEntry> out;
    QChar fenced;
    int line = 0;
    for (const QStringView text : QStringView(markdown).split(u'\n')) {
        if (const auto open = fence.match(text); open.hasMatch()) {
            const QChar kind = open.capturedView(1).front();
            if (fenced.isNull())
                fenced = kind;
            else if (fenced == kind)
                fenced = {};
        } else if (fenced.isNull()) {
            // Beyond this a heading is not read in a list, and the pattern would try each space of a long
            // line.
            if (const auto match = heading.match(text.left(longestHeading)); match.hasMatch()) {
                QString words = match.captured(2);
                words.replace(marks, QStringLiteral("\\1"));
                if (!words.isEmpty())
                    out.push_back({line, static_cast<int>(match.capturedLength(1)), words});
            }
        }
        ++line;
    }
    return out;
}

void OutlineModel::setMarkdown(const QString &markdown)
{
    std::vector<OutlineEntry> now = outlineOf(markdown);
    if (now == m_entries)
        return;
    m_top = 6;
    for (const OutlineEntry &entry : now)
        m_top = qMin(m_top, entry.level);
    if (now.size() == m_entries.size()) {
        m_entries = std::move(now);
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutlineEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        // Indented by no-break spaces: a list view has no depth of its own.
        return QString(3 * (entry.level - m_top), QChar::Nbsp) + entry.text;
    case Qt::AccessibleTextRole:
        return tr("%1, level %2").arg(entry.text).arg(entry.level);
    case Qt::ToolTipRole:
        return entry.text;
    default:
        return {};
    }
}

int OutlineModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < static_cast<int>(m_entries.size())
               ? m_entries[static_cast<size_t>(index.row())].line
               : 0;
}

int OutlineModel::rowOfLine(int line) const
{
    int row = -1;
    for (const OutlineEntry &entry : m_entries) {
        if (entry.line > line)
            break;
        ++row;
    }
    return row;
}

} // namespace cercle
