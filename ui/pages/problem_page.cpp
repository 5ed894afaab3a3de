#include "pages/problem_page.h"

#include "base/clock.h"
#include "widgets/empty_state.h"
#include "widgets/problem_details.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cercle
{

ProblemPage::ProblemPage(const Theme &theme, const Error &error, QWidget *parent)
    : Pane(theme, &Tokens::window, Line::None, parent)
{
    setWindowTitle(QStringLiteral("Cercle"));
    resize(760, 520);
    auto *words = new EmptyState(theme, Symbol::Warning);
    words->setWords(tr("Cercle cannot open its data"), error.text);
    connect(words->addAction(tr("Copy this message"), Symbol::Copy, Button::Kind::Secondary),
            &Button::clicked, this, [text = error.text] {
                QGuiApplication::clipboard()->setText(problemDetails(text, SystemClock().nowMs()));
            });
    connect(words->addAction(tr("Close"), Symbol::None, Button::Kind::Primary), &Button::clicked, this,
            &QWidget::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
}

void ProblemPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Pane::keyPressEvent(event);
}

} // namespace cercle
