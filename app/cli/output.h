#pragma once
// What a command says: lines for people, or exactly one JSON document. Standard output only; errors and
// progress go to standard error.

#include "base/json.h"

#include <QString>
#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace cercle
{

class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    bool json() const { return m_json; }
    // A line for people; nothing with --json.
    void line(const QString &text);
    // Columns for people; nothing with --json. An empty table writes nothing.
    void table(const QStringList &titles, const std::vector<QStringList> &rows);
    // The one JSON document; nothing without --json.
    void document(const JsonWriter &json);
    // Bytes as they are, in either form.
    void bytes(QByteArrayView data);
    // Hands everything to the operating system. False if it could not be written (a full disk, a closed
    // pipe).
    bool flush();

private:
    bool m_json;
};

// One line on standard error: "cerclectl: " and the sentence.
void writeError(const QString &sentence);

// Text by others made harmless for a terminal: control characters and line breaks become spaces, characters
// that turn the reading direction are left out.
QString forTerminal(const QString &text);

// Says on standard error that something is going on, once it has lasted a second and only on a terminal;
// wipes the line when it ends.
class Progress
{
public:
    explicit Progress(QString what);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

private:
    void run();

    QString m_what;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace cercle
