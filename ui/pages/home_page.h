#pragma once
// Home: the next session over all groups, what waits for the reader, and what is new since the last visit.

#include "models/agenda_book.h"
#include "models/digest_model.h"
#include "models/news_reader.h"
#include "models/todo_model.h"
#include "pages/page.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;

namespace cercle
{

class Card;
class HeroFoot;
class HomeColumn;
class Label;
class SessionHero;

class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(Context &context, QWidget *parent = nullptr);
    ~HomePage() override;

    void refresh() override;
    void takeFocus() override;
    bool plansHere() const override { return true; }
    // Nothing of what the others did is new any more.
    void markSeen();
    TodoModel &todo() { return m_todo; }
    DigestModel &digest() { return m_digest; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeWeek();
    QWidget *makeNoSession();
    void connectColumns();
    void arrangeColumns();
    void showCounts();
    void visitBegins();
    void visitGoesOn();
    void openTodo(const TodoItem &item);
    void todoMenu(const TodoItem &item, const QPoint &at);
    void openNews(const NewsLine &line);

    AgendaBook m_book;
    TodoModel m_todo;
    NewsReader m_reader;
    DigestModel m_digest;
    Visit m_visit;
    bool m_began = false;
    bool m_painted = false;
    QTimer m_seen;  // what was read is remembered a moment later, so that it survives a kill
    QTimer m_later; // many changes, one look
    QTimer m_tick;  // greeting, next session and due days move on by themselves
    PageHeader *m_header;
    Label *m_week;
    SessionHero *m_hero;
    HeroFoot *m_foot;
    Card *m_noSession;
    HomeColumn *m_todoColumn;
    HomeColumn *m_newsColumn;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
};

} // namespace cercle
