#include "widgets/alert.h"

#include <QAccessibleWidget>

namespace cercle
{

namespace
{

constexpr char isAlert[] = "isAlert";

QAccessibleInterface *alertInterface(const QString &, QObject *object)
{
    auto *line = qobject_cast<QWidget *>(object);
    return line && line->property(isAlert).toBool()
               ? new QAccessibleWidget(line, QAccessible::AlertMessage, line->accessibleName())
               : nullptr;
}

} // namespace

void makeAlert(QWidget &line)
{
    static const bool known = [] {
        QAccessible::installFactory(&alertInterface);
        return true;
    }();
    Q_UNUSED(known)
    line.setProperty(isAlert, true);
}

// Qt's bridge to screen readers passes no alerts on: what it passes on is that something is shown.
void announce(QWidget &line, const QString &words)
{
    line.setAccessibleName(words);
    if (words.isEmpty() || !line.isVisible())
        return;
    for (const auto kind : {QAccessible::Alert, QAccessible::ObjectHide, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&line, kind);
        QAccessible::updateAccessibility(&event);
    }
}

SpokenLine::SpokenLine(QWidget *parent) : QWidget(parent)
{
    makeAlert(*this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    lower();
    hide();
}

void SpokenLine::say(const QString &words)
{
    show();
    announce(*this, words);
}

} // namespace cercle
