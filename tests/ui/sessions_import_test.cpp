#include "pages/import_card.h"
#include "pages/sessions_page.h"
#include "widgets/inline_message.h"
#include "window_bench.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace cercle;

namespace
{

struct CalendarBench : WindowBench {
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    QString calendar()
    {
        return file(
            QStringLiteral("week.ics"),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Graphs\r\n"
            "DTSTART;TZID=Europe/Paris:20261201T183000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n");
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto *page = find<SessionsPage>();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
        settle();
    }
};

} // namespace

TEST_CASE("a calendar dropped on the sessions fills them, is told, and is one step to undo")
{
    CalendarBench b;
    b.open();
    CHECK(b.button(QStringLiteral("Import a calendar…")));
    b.drop(b.calendar());
    CHECK(b.sessions().size() == 3);
    CHECK_FALSE(b.find<ImportCard>());
    REQUIRE(b.find<InlineMessage>());
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("week.ics")));
    b.trigger(Command::Undo);
    for (const Session &session : b.sessions())
        CHECK(session.removed);
    b.drop(b.calendar());
    for (const Session &session : b.sessions())
        CHECK_FALSE(session.removed);
    b.drop(b.calendar());
    CHECK(b.find<ImportCard>()->words().contains(QStringLiteral("not here already")));
}

TEST_CASE("another file on the sessions is refused in words, and a broken calendar says what to do")
{
    CalendarBench b;
    b.open();
    b.drop(b.file(QStringLiteral("a.txt"), "hello"));
    CHECK_FALSE(b.find<ImportCard>());
    b.drop(b.file(QStringLiteral("b.ics"), "hello"));
    REQUIRE(b.find<ImportCard>());
    CHECK(b.find<ImportCard>()->words().contains(QStringLiteral("b.ics")));
    CHECK(b.sessions().empty());
}
