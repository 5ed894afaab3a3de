#include "bench_group.h"
#include "models/library_filter_model.h"
#include "models/resource_model.h"
#include "widgets/row_roles.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>

using namespace cercle;

namespace
{

// The system's language may be none, and then nothing is sorted as people do.
struct Sorting {
    QLocale before;
    Sorting() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~Sorting() { QLocale::setDefault(before); }
};

struct LibraryBench : GroupBench {
    Sorting sorting; // before the model, which sorts as the reader does
    ResourceModel model{*workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    LibraryBench() { model.setGroup(group); }

    Id<Resource> resource(const QString &title, const QString &kind = QStringLiteral("link"),
                          const QStringList &tags = {}, const Id<Session> &session = {})
    {
        clock.set(clock.nowMs() + 1000);
        Resource r;
        r.title = title;
        r.url = QUrl(QStringLiteral("https://example.org/") + title);
        r.kind = kind;
        r.tags = tags;
        r.session = session;
        r.addedBy = workspace->self(group);
        return add(r);
    }
    QStringList shown() const
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out += model.index(row).data().toString();
        return out;
    }
    void look(const QString &words, const QString &kind = {}, const QString &tag = {})
    {
        ResourceFilter filter;
        filter.words = words;
        filter.kind = kind;
        filter.tag = tag;
        model.setFilter(filter);
    }
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList out;
    for (const char *word : words)
        out += QString::fromUtf8(word);
    return out;
}

} // namespace

TEST_CASE("the library is ordered by age, by title as people sort, and by kind")
{
    LibraryBench b;
    b.resource(QStringLiteral("zebra"));
    b.resource(QStringLiteral("École"), QStringLiteral("video"));
    b.resource(QStringLiteral("eclair"));
    b.resource(QStringLiteral("Chapter 10"));
    b.resource(QStringLiteral("Chapter 9"));
    CHECK(b.shown() == list({"Chapter 9", "Chapter 10", "eclair", "École", "zebra"}));
    b.model.setOrder(ResourceModel::Order::Title);
    CHECK(b.shown() == list({"Chapter 9", "Chapter 10", "eclair", "École", "zebra"}));
    b.model.setOrder(ResourceModel::Order::Kind);
    CHECK(b.shown() == list({"Chapter 9", "Chapter 10", "eclair", "zebra", "École"}));
}

TEST_CASE("words, kind, tag, session and the reader's mark narrow the library down together")
{
    LibraryBench b;
    const auto session = b.session(QStringLiteral("Shortest paths"), QStringLiteral("2026-12-01"));
    const auto one =
        b.resource(QStringLiteral("Étude"), QStringLiteral("link"), {QStringLiteral("graphs")}, session);
    b.resource(QStringLiteral("Etudes"), QStringLiteral("video"), {QStringLiteral("graphs")});
    b.resource(QStringLiteral("Trees"), QStringLiteral("video"), {QStringLiteral("Trees")});
    b.look(QStringLiteral("ETU"));
    CHECK(b.shown() == list({"Etudes", "Étude"}));
    b.look(QStringLiteral("graph etu"), QStringLiteral("link"));
    CHECK(b.shown() == list({"Étude"}));
    b.look({}, QStringLiteral("video"), QStringLiteral("graphs"));
    CHECK(b.shown() == list({"Etudes"}));
    ResourceFilter filter;
    filter.session = session;
    b.model.setFilter(filter);
    CHECK(b.shown() == list({"Étude"}));
    filter = {};
    filter.toRead = true;
    b.model.setFilter(filter);
    CHECK(b.shown().isEmpty());
    b.model.setToRead({one.uid});
    CHECK(b.shown() == list({"Étude"}));
    CHECK(b.model.index(0).data(role::ChipText).toString() == QStringLiteral("To read"));
    b.model.setToRead({});
    CHECK(b.shown().isEmpty());
}

TEST_CASE("a change moves its row and no other, and a reset is not needed")
{
    LibraryBench b;
    b.model.setOrder(ResourceModel::Order::Title);
    const auto first = b.resource(QStringLiteral("a"));
    b.resource(QStringLiteral("b"));
    b.resource(QStringLiteral("c"));
    QSignalSpy reset(&b.model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&b.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&b.model, &QAbstractItemModel::rowsInserted);
    b.change(first, [](Resource &r) { r.title = QStringLiteral("d"); });
    CHECK(b.shown() == list({"b", "c", "d"}));
    CHECK(removed.size() == 1);
    CHECK(inserted.size() == 1);
    REQUIRE(b.workspace->undo().ok());
    CHECK(b.shown() == list({"a", "b", "c"}));
    REQUIRE(b.workspace
                ->transact(b.group, QStringLiteral("test"),
                           [&](Transaction &t) {
                               t.remove(first);
                               return done();
                           })
                .ok());
    CHECK(b.shown() == list({"b", "c"}));
    CHECK(b.model.total() == 2);
    CHECK(reset.isEmpty());
}

TEST_CASE("a row says all of itself to a screen reader")
{
    LibraryBench b;
    const auto session = b.session(QStringLiteral("Shortest paths"), QStringLiteral("2026-12-01"));
    const auto id =
        b.resource(QStringLiteral("Dijkstra"), QStringLiteral("video"), {QStringLiteral("graphs")}, session);
    b.model.setToRead({id.uid});
    const QString spoken = b.model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const char *part :
         {"Dijkstra", "Video", "example.org", "added by you", "Shortest paths", "graphs", "To read"})
        CHECK(spoken.contains(QString::fromUtf8(part)));
    // A session that gets another title is named by it at once.
    b.change(session, [](Session &s) { s.title = QStringLiteral("Flows"); });
    CHECK(b.model.index(0).data(role::Subtitle).toString().contains(QStringLiteral("Flows")));
    b.look(QStringLiteral("flows"));
    CHECK(b.model.rowCount() == 0); // the session is a filter, not a word
}

TEST_CASE("a link that is here already is found whatever its spelling")
{
    LibraryBench b;
    const auto id = b.resource(QStringLiteral("paths"));
    CHECK(b.model.twinOf(QUrl(QStringLiteral("https://EXAMPLE.org/paths/#part")))->id == id);
    CHECK_FALSE(b.model.twinOf(QUrl(QStringLiteral("https://example.org/paths")), id));
    CHECK_FALSE(b.model.twinOf(QUrl(QStringLiteral("https://example.org/other"))));
}

TEST_CASE("the strip counts what there is, and a second press takes a filter away")
{
    LibraryBench b;
    b.resource(QStringLiteral("one"), QStringLiteral("video"), {QStringLiteral("graphs")});
    b.resource(QStringLiteral("two"), QStringLiteral("link"),
               {QStringLiteral("graphs"), QStringLiteral("paths")});
    LibraryFilterModel strip(b.model);
    QAbstractItemModelTester tester(&strip, QAbstractItemModelTester::FailureReportingMode::Fatal);
    strip.refresh();
    const auto rowOf = [&](const QString &text) {
        for (int row = 0; row < strip.rowCount(); ++row) {
            if (strip.index(row).data().toString() == text)
                return strip.index(row);
        }
        return QModelIndex();
    };
    CHECK(rowOf(QStringLiteral("Everything")).data(role::Badge).toInt() == 2);
    CHECK(rowOf(QStringLiteral("graphs")).data(role::Badge).toInt() == 2);
    CHECK(rowOf(QStringLiteral("Videos")).data(role::Badge).toInt() == 1);
    CHECK_FALSE(rowOf(QStringLiteral("Books")).isValid());
    b.model.setFilter(strip.toggled(rowOf(QStringLiteral("graphs"))));
    b.model.setFilter(strip.toggled(rowOf(QStringLiteral("Videos"))));
    strip.refresh();
    CHECK(b.shown() == list({"one"}));
    CHECK(rowOf(QStringLiteral("graphs")).data(role::Open).toBool());
    CHECK(rowOf(QStringLiteral("graphs"))
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("chosen")));
    b.model.setFilter(strip.toggled(rowOf(QStringLiteral("Videos"))));
    CHECK(b.shown() == list({"two", "one"}));
    b.model.setFilter(strip.toggled(rowOf(QStringLiteral("Everything"))));
    CHECK(b.model.filter().isNone());
}

TEST_CASE("ten thousand resources are there, found and sorted")
{
    LibraryBench b;
    REQUIRE(b.workspace
                ->transact(b.group, QStringLiteral("test"),
                           [&](Transaction &t) {
                               for (int i = 0; i < 10000; ++i) {
                                   Resource r;
                                   r.title = QStringLiteral("Étude %1 of graphs").arg(i);
                                   r.url =
                                       QUrl(QStringLiteral("https://example%1.org/%2").arg(i % 40).arg(i));
                                   r.kind = i % 3 ? QStringLiteral("link") : QStringLiteral("video");
                                   r.tags = QStringList{QStringLiteral("tag %1").arg(i % 70)};
                                   r.addedBy = b.workspace->self(b.group);
                                   t.create(r);
                               }
                               return done();
                           })
                .ok());
    QElapsedTimer timer;
    const auto taken = [&](const char *what) {
        UNSCOPED_INFO(what << ": " << timer.nsecsElapsed() / 1000 << " us");
    };
    timer.start();
    b.model.setGroup(b.group);
    taken("load");
    CHECK(b.model.rowCount() == 10000);
    timer.start();
    b.look(QStringLiteral("etude 77"));
    taken("first search");
    int wanted = 0;
    for (int i = 0; i < 10000; ++i)
        wanted += QString::number(i).contains(QStringLiteral("77")) ? 1 : 0;
    CHECK(b.model.rowCount() == wanted);
    timer.start();
    b.look(QStringLiteral("etude 777"));
    taken("search");
    timer.start();
    b.look({});
    taken("all");
    timer.start();
    b.model.setOrder(ResourceModel::Order::Title);
    taken("by title");
    timer.start();
    b.resource(QStringLiteral("one more"));
    taken("one more");
    timer.start();
    b.model.counts();
    b.model.tagsByName();
    taken("counts");
    CHECK(b.model.rowCount() == 10001);
}
