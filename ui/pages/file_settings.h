#pragma once
// Frees the disk of files that nothing names any more: first it looks and says how much that is, then it
// removes them. Owned by the page of settings.

#include <QWidget>

#include <memory>

namespace cercle
{

class Button;
class Label;
class SpareFiles;
struct Context;

class FileSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit FileSettings(Context &context, QWidget *parent = nullptr);
    ~FileSettings() override;

    // What was found and not removed is looked for anew.
    void look();
    void takeFocus();

private:
    void lookOn();
    void removeThem();
    void say(const QString &words, const QString &next);

    Context &m_context;
    Label *m_words;
    Button *m_button;
    std::unique_ptr<SpareFiles> m_spare; // while it looks, and until what it found is removed
    bool m_looking = false;
};

} // namespace cercle
