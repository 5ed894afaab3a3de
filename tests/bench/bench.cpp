#include "bench.h"

#include <QFile>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace cercle
{

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<size_t>(share * last + 0.5)];
}

double peakMemoryMb(qint64 pid)
{
    if (pid == 0) {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return static_cast<double>(usage.ru_maxrss) / 1024;
    }
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

int BenchOptions::number(const char *name, int other) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return other;
    bool good = false;
    const int value = found->second.toInt(&good);
    if (!good || value < 1)
        throw BenchFailure{QStringLiteral("--%1 takes a number above 0").arg(QLatin1String(name))};
    return value;
}

QString BenchOptions::text(const char *name, const QString &other) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? other : QString::fromUtf8(found->second);
}

BenchReport &BenchReport::add(const char *key, const QByteArray &value)
{
    if (!m_members.isEmpty())
        m_members += ", ";
    m_members += '"' + QByteArray(key) + "\": " + value;
    return *this;
}

BenchReport &BenchReport::set(const char *key, double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return add(key, text);
}

BenchReport &BenchReport::result(qint64 n, double ms, double limitMs)
{
    set("n", n).set("ms", ms).set("limit_ms", limitMs);
    return set("ratio", limitMs > 0 ? ms / limitMs : 0.0).set("rss_mb", peakMemoryMb());
}

} // namespace cercle
