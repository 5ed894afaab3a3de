#include "detail/about_card.h"

#include "context.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSysInfo>
#include <QVBoxLayout>

namespace cercle
{

AboutCard::AboutCard(Context &context, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [column](const QString &text, double size, QFont::Weight weight,
                              QPalette::ColorRole role) {
        auto *label = new Label(text, size, weight, role);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    const auto fact = [&](const QString &caption, const QString &value) {
        column->addSpacing(space::x2);
        add(caption, type::small, QFont::Normal, ink::text3);
        add(value, type::body, QFont::Normal, ink::text);
    };
    const QString version = QCoreApplication::applicationVersion();
    add(QStringLiteral("Cercle"), type::h1, QFont::DemiBold, ink::text);
    add(tr("Learning in a small group, without a server."), type::body, QFont::Normal, ink::text2);
    fact(tr("Version"), version);
    fact(tr("Licence"), tr("GNU General Public License, version 3 or later. You may use, study, share and "
                           "change it; there is "
                           "no warranty."));
    fact(tr("Made with"),
         QStringLiteral("Qt %1, SQLite, OpenSSL, cmark-gfm, libical, qpdf, hunspell, qrencode")
             .arg(QString::fromLatin1(qVersion())));
    fact(tr("Everything is kept in"), QDir::toNativeSeparators(context.workspace.directory()));
    auto *copy = new Button(context.theme, tr("Copy the details"), Symbol::Copy);
    auto *close = new Button(context.theme, tr("Close"), Symbol::None, Button::Kind::Ghost);
    column->addSpacing(space::x3);
    column->addWidget(copy);
    column->addWidget(close);
    // For whoever reports that something went wrong.
    connect(copy, &Button::clicked, this, [version] {
        QGuiApplication::clipboard()->setText(QStringLiteral("Cercle %1, Qt %2, %3, %4")
                                                  .arg(version, QString::fromLatin1(qVersion()),
                                                       QSysInfo::prettyProductName(),
                                                       QGuiApplication::platformName()));
    });
    connect(close, &Button::clicked, this, &AboutCard::closed);
    setFocusProxy(close);
}

void AboutCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cercle
