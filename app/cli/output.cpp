#include "cli/output.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace cercle
{

namespace
{

// Wide characters are rare in these tables; counting characters is near enough.
void pad(QString &line, const QString &cell, qsizetype width)
{
    line += cell;
    line += QString(width - cell.size() + 2, u' ');
}

bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
           || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString forTerminal(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (turnsDirection(c))
            continue;
        out += c.category() == QChar::Other_Control || c == QChar::LineSeparator
                       || c == QChar::ParagraphSeparator
                   ? QChar(u' ')
                   : c;
    }
    return out;
}

void Output::line(const QString &text)
{
    if (!m_json)
        bytes((text + u'\n').toUtf8());
}

void Output::table(const QStringList &titles, const std::vector<QStringList> &rows)
{
    if (m_json || rows.empty())
        return;
    std::vector<qsizetype> widths;
    for (const QString &title : titles)
        widths.push_back(title.size());
    std::vector<QStringList> clean;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << forTerminal(cell);
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], cells[i].size());
        clean.push_back(cells);
    }
    clean.insert(clean.begin(), titles);
    for (const QStringList &row : clean) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            pad(text, row[i], widths[static_cast<size_t>(i)]);
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Output::document(const JsonWriter &json)
{
    if (m_json)
        bytes(json.text() + '\n');
}

void Output::bytes(QByteArrayView data)
{
    std::fwrite(data.data(), 1, static_cast<size_t>(data.size()), stdout);
}

bool Output::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void writeError(const QString &sentence)
{
    const QByteArray line = "cerclectl: " + forTerminal(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

Progress::Progress(QString what) : m_what(std::move(what))
{
    if (::isatty(STDERR_FILENO))
        m_thread = std::thread([this] { run(); });
}

Progress::~Progress()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_end.notify_one();
    m_thread.join();
}

void Progress::run()
{
    std::unique_lock lock(m_mutex);
    for (int second = 1; !m_end.wait_for(lock, std::chrono::seconds(1), [this] { return m_ended; });
         ++second) {
        const QByteArray text = m_what.toUtf8();
        std::fprintf(stderr, "\r%s %d s", text.constData(), second);
        std::fflush(stderr);
        if (m_ended)
            break;
    }
    if (m_ended) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

} // namespace cercle
