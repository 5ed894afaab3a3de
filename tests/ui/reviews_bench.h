#pragma once
// The page of reviews over a group with rounds, and shorthands for what happens in them.

#include "models/review_model.h"
#include "pages/reviews_page.h"
#include "widgets/list_view.h"
#include "window_bench.h"
#include "workspace/reviews.h"

#include <QLabel>

namespace cercle
{

inline reviews::RoundDraft essays(const char *blind = "open")
{
    reviews::RoundDraft draft;
    draft.round.title = QStringLiteral("Essays");
    draft.round.blind = QString::fromLatin1(blind);
    draft.round.submitBy.iso = QStringLiteral("2026-11-25");
    draft.round.reviewBy.iso = QStringLiteral("2026-12-02");
    draft.round.reviewers = 1;
    for (const char *title : {"Clear", "Complete"}) {
        Criterion criterion;
        criterion.title = QString::fromLatin1(title);
        for (int level = 1; level <= 4; ++level)
            criterion.levels << QStringLiteral("level %1").arg(level);
        draft.criteria.push_back(criterion);
    }
    return draft;
}

struct ReviewsWindow : WindowBench {
    ReviewsPage &open(QSize size = {1440, 900})
    {
        settings.setPlace({QStringLiteral("reviews"), group, {}, false, 0});
        WindowBench::open(size);
        auto *page = find<ReviewsPage>();
        REQUIRE(page);
        return *page;
    }
    Id<ReviewRound> round(const reviews::RoundDraft &draft = essays())
    {
        const auto id = reviews::open(*workspace, group, draft);
        REQUIRE(id.ok());
        return *id;
    }
    Id<Submission> work(const Id<ReviewRound> &round, const Id<Member> &author, const QString &title)
    {
        reviews::WorkDraft draft;
        draft.title = title;
        draft.text = QStringLiteral("# Head\n\nThe text of ") + title;
        const auto id = reviews::submit(*workspace, round, author, draft);
        REQUIRE(id.ok());
        return *id;
    }
    reviews::RoundState seen(const Id<ReviewRound> &round)
    {
        auto state = reviews::look(*workspace, round);
        REQUIRE(state.ok());
        return *state;
    }
    // Lina and Noé read each other's work.
    struct Pair {
        Id<ReviewRound> round;
        Id<Member> noe;
        Id<Submission> mine, his;
    };
    Pair pair(const char *blind = "open")
    {
        Pair out;
        out.noe = member(QStringLiteral("Noé"));
        out.round = round(essays(blind));
        out.mine = work(out.round, workspace->self(group), QStringLiteral("On trees"));
        out.his = work(out.round, out.noe, QStringLiteral("On graphs"));
        const auto proposal = reviews::propose(seen(out.round));
        REQUIRE(proposal.ok());
        REQUIRE(reviews::accept(*workspace, seen(out.round), *proposal).ok());
        return out;
    }
    void give(const Id<ReviewRound> &round, const Id<Submission> &work, const Id<Member> &reviewer, int score,
              const QString &comment)
    {
        const auto state = seen(round);
        Verdict verdict;
        for (const RubricLine &line : state.rubric)
            verdict.scores[line.id.uid] = score;
        verdict.comment = comment;
        REQUIRE(reviews::give(*workspace, state, work, reviewer, verdict, false).ok());
    }
    ListView *list() const
    {
        for (ListView *one : window->findChildren<ListView *>()) {
            if (one->isVisible() && one->accessibleName() == QStringLiteral("Reviews"))
                return one;
        }
        return nullptr;
    }
    bool says(const QString &part, const QWidget *within = nullptr) const
    {
        const QWidget *root = within ? within : window.get();
        for (const QLabel *label : root->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    QStringList rows(ReviewsPage &page) const
    {
        QStringList out;
        for (int row = 0; row < page.model().rowCount(); ++row)
            out += page.model().index(row).data(Qt::AccessibleTextRole).toString();
        return out;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        settle();
    }
};

} // namespace cercle
