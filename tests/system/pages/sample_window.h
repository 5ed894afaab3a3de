#pragma once
// The real window with the sample group in a language, and a way through everything that it can show.

#include "../../ui/window_bench.h"

#include "pages/page_list.h"
#include "sample.h"
#include "translators.h"

#include <QMenuBar>
#include <QTranslator>

#include <functional>

namespace cercle
{

// Every text 40 % longer, with accents, between brackets: what still reads as plain English was never given
// to a translator, and what does not fit will not fit in German either.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    static QString stretched(const QString &source);
};

struct SampleWindow : WindowBench {
    enum class Full { Sample, Empty, Nothing };

    // "fr", "en", or "pseudo", which is English stretched.
    explicit SampleWindow(const QString &language, Full full = Full::Sample);
    ~SampleWindow();

    using Visit = std::function<void(const QString &where)>;
    // Opens the window at that size and looks at every page, its detail, and every form, menu and list that a
    // command opens.
    void tour(QSize size, const Visit &visit);

    const QString language;

private:
    void wait();
    void tourPages(const Visit &visit);
    void tourMenus(const QString &where, const Visit &visit);
    void tourCommands(const Visit &visit);

    PseudoTranslator m_pseudo;
    Full m_full;
};

} // namespace cercle
