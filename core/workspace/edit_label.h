#pragma once
// What an edit is called. The journal keeps a key and its arguments, not a sentence, so that each reader sees
// it in the own language: the key is the English wording, marked with QT_TRANSLATE_NOOP("Labels", …).

#include <QString>
#include <QStringList>

#include <vector>

namespace cercle
{

class JsonView;
class JsonWriter;

class EditLabel
{
public:
    EditLabel() = default;
    // A key; "%1" to "%9" stand for the arguments, which are names and titles that are not translated.
    explicit EditLabel(const char *key, const QStringList &arguments = {});
    // A key about something that has a key of its own: "Undo: %1" of "Write notes", "Add: %1" of "session".
    static EditLabel about(const char *key, EditLabel argument);
    // A wording of somebody else: shown in the reader's language if it happens to be a key, else as it is.
    EditLabel(const QString &text); // NOLINT(google-explicit-constructor): a text is a label

    bool isEmpty() const { return m_key.isEmpty(); }
    // In the language of the installed translations, one line of at most 500 characters.
    QString text() const;

    // As members of an entry's body: "label", and "with" where there are arguments.
    void write(JsonWriter &body) const;
    static EditLabel read(JsonView body);
    // As one text, for the history of a profile; what was written there as a plain sentence is one.
    QString toString() const;
    static EditLabel fromString(const QString &text);

    bool operator==(const EditLabel &) const = default;

private:
    static EditLabel argument(JsonView value, int depth);
    void writeArguments(JsonWriter &json) const;

    QString m_key;
    bool m_verbatim = false; // an argument that is a name
    std::vector<EditLabel> m_arguments;
};

} // namespace cercle
