#pragma once
// The command line as values: which command, its words, its options. Strict: what is not declared is a usage
// error.

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace cercle
{

struct Option {
    const char *name;            // without the dashes
    const char *value = nullptr; // what its value is called in the help; null for a switch
    bool repeatable = false;
    bool required = false;
    const char *unless = nullptr; // required unless this other option is given
};

// What the parser has to know of a command.
struct CommandForm {
    const char *name;       // one word, or two: "group new"
    const char *words = ""; // its words as the help shows them: "GROUP WORDS…"
    int minWords = 0;
    int maxWords = 0; // -1: any number
    std::vector<Option> options = {};
};

class Arguments
{
public:
    // Index in the forms given to parseArguments; -1 where only --help or --version was asked for.
    int command = -1;
    QStringList words;

    bool has(const char *option) const { return m_options.count(QByteArray(option)) > 0; }
    // The option's value; empty if it is not there.
    QString value(const char *option) const { return values(option).value(0); }
    QStringList values(const char *option) const;
    // A whole number between two bounds (both included); `other` if the option is not there.
    Result<int> number(const char *option, int other, int least, int most) const;
    // A length of time in seconds: "90s", "30m", "48h", "7d"; a bare number counts seconds.
    Result<std::int64_t> seconds(const char *option, std::int64_t other) const;

private:
    friend Result<Arguments> parseArguments(const QStringList &, const std::vector<CommandForm> &);
    std::map<QByteArray, QStringList> m_options;
};

// --profile, --json, --lang, --help and --version, which every command takes, before or after its name.
const std::vector<Option> &globalOptions();

// Takes the arguments behind the program's name. Errors are of kind Usage and one sentence long. With --help
// or --version among them, missing words and options are no error.
Result<Arguments> parseArguments(const QStringList &arguments, const std::vector<CommandForm> &forms);

// What a command takes, as help and errors name it in the member's language: "GROUP WORDS…".
QString placeholder(const char *text);

// The language that --lang asks for anywhere among the arguments, so that even an error in them can be said
// in it; empty if there is none.
QString languageAsked(const QStringList &arguments);

// The seconds that a length of time has: "90s", "30m", "48h", "7d", "90".
std::optional<std::int64_t> parseSeconds(const QString &text);

} // namespace cercle
