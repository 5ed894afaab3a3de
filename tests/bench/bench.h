#pragma once
// What every bench shares: options, the clock, medians, the one line of JSON it prints.

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace cercle
{

using BenchClock = std::chrono::steady_clock;

inline double millisecondsSince(BenchClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(BenchClock::now() - start).count();
}

// Milliseconds that a call takes.
template <class F> double timed(F f)
{
    const auto start = BenchClock::now();
    f();
    return millisecondsSince(start);
}

// The middle value, and the one below which a share of them lies.
double median(std::vector<double> values);
double quantile(std::vector<double> values, double share);

// Peak resident memory of this process so far, in MB; of another process by its number.
double peakMemoryMb(qint64 pid = 0);
// Present resident memory of this process, in MB.
double memoryMb();

// "--name value" pairs behind the bench's name; all values are whole numbers or paths.
class BenchOptions
{
public:
    void set(const QByteArray &name, const QByteArray &value) { m_values[name] = value; }
    int number(const char *name, int other) const;
    QString text(const char *name, const QString &other = {}) const;

private:
    std::map<QByteArray, QByteArray> m_values;
};

// The JSON object of one bench. Numbers are written with three decimals at most.
class BenchReport
{
public:
    explicit BenchReport(const QByteArray &name) { add("bench", '"' + name + '"'); }
    BenchReport &set(const char *key, double value);
    BenchReport &set(const char *key, qint64 value) { return add(key, QByteArray::number(value)); }
    BenchReport &set(const char *key, int value) { return set(key, qint64(value)); }
    BenchReport &set(const char *key, bool value) { return add(key, value ? "true" : "false"); }
    BenchReport &set(const char *key, const char *text) { return add(key, QByteArray("\"") + text + '"'); }
    // n, ms, limit_ms, their ratio and the peak memory, in this order.
    BenchReport &result(qint64 n, double ms, double limitMs);
    QByteArray json() const { return '{' + m_members + '}'; }

private:
    BenchReport &add(const char *key, const QByteArray &value);
    QByteArray m_members;
};

// Thrown where a bench cannot go on; the program prints the text and exits with 1.
struct BenchFailure {
    QString text;
};

// The value of a Result, or BenchFailure.
template <class R> auto must(R &&result)
{
    if (!result)
        throw BenchFailure{result.error().text};
    return std::move(*result);
}

struct Bench {
    const char *name;
    std::vector<const char *> options;
    std::function<BenchReport(const BenchOptions &)> run;
    bool needsInput = false; // then it is not among `all`
};

std::vector<Bench> editBenches();       // commit, append, rebuild, growth
std::vector<Bench> syncBenches();       // first-sync, delta-sync, idle-sync, live-latency
std::vector<Bench> searchBenches();     // search
std::vector<Bench> textBenches();       // text
std::vector<Bench> windowBenches();     // window
std::vector<Bench> stallBenches();      // stall
std::vector<Bench> allocationBenches(); // allocation

} // namespace cercle
