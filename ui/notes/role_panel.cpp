#include "notes/role_panel.h"

#include "context.h"
#include "detail/role_menu.h"
#include "exchange/document_language.h"
#include "models/role_symbol.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "workspace/agenda.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int panelWidth = 340, padding = 18;
}

RolePanel::RolePanel(Context &context, QWidget *page)
    : Card(context.theme, page), m_context(context),
      m_icon(new IconLabel(context.theme, Symbol::Star, {}, 20)),
      m_title(new Label({}, type::item, QFont::DemiBold)),
      m_who(new Label({}, type::small, QFont::Normal, ink::text2)), m_body(new QWidget),
      m_scroll(new QScrollArea), m_description(new Label({}, type::body, QFont::Normal, ink::text2)),
      m_listTitle(new Label(tr("Checklist"), type::small, QFont::DemiBold, ink::text3)), m_list(new QWidget),
      m_hint(new Label(tr("Ticks count for this session, once somebody has the role."), type::small,
                       QFont::Normal, ink::text3)),
      m_handOver(new Button(context.theme, {}, Symbol::Rotate))
{
    setAccessibleName(tr("The role"));
    auto *close = new IconButton(context.theme, Symbol::Close, tr("Close"));
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_title);
    names->addWidget(m_who);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    for (Label *label : {m_title, m_who, m_description, m_hint})
        label->setWordWrap(true);
    (new QVBoxLayout(m_list))->setContentsMargins(0, 0, 0, 0);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 2);
    body->setSpacing(8);
    body->addWidget(m_description);
    body->addWidget(m_listTitle);
    body->addWidget(m_list);
    body->addWidget(m_hint);
    body->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 14, 10, 16);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_handOver, 0, Qt::AlignLeft);
    connect(close, &IconButton::clicked, this, [this] { dismiss(true); });
    connect(m_handOver, &Button::clicked, this, [this] {
        if (const auto session = m_context.workspace.get(m_session))
            chooseHolder(m_context, *session, m_holder, *m_handOver);
    });
    page->installEventFilter(this);
    hide();
}

void RolePanel::open(const Session &session, const Id<Role> &role, QWidget *chip)
{
    if (isVisible() && m_role == role && m_session == session.id)
        return dismiss(true);
    m_session = session.id;
    m_role = role;
    m_chip = chip;
    show();
    refresh();
    raise();
    QWidget *first = m_boxes.isEmpty() || !m_boxes.front()->isEnabled() ? static_cast<QWidget *>(m_handOver)
                                                                        : m_boxes.front();
    first->setFocus(Qt::PopupFocusReason);
}

void RolePanel::refresh()
{
    const auto session = m_context.workspace.get(m_session);
    if (!isVisible())
        return;
    const auto roles = session ? gatherFacts(m_context.workspace, *session).roles : std::vector<RoleHolder>();
    const auto found = std::find_if(roles.begin(), roles.end(),
                                    [this](const RoleHolder &one) { return one.role.id == m_role; });
    if (found == roles.end())
        return dismiss(true);
    m_holder = *found;
    m_icon->setSymbol(symbolOfRole(m_holder.role.key));
    m_title->setText(m_holder.role.title);
    m_who->setText(m_holder.member ? m_holder.name : tr("Nobody has it in this session."));
    const QString description = DocumentLanguage(QLocale().name()).roleDescription(m_holder.role);
    m_description->setText(description.isEmpty() ? tr("Not described yet.") : description);
    m_handOver->setText(m_holder.member ? tr("Hand over…") : tr("Choose somebody…"));
    fillChecklist(m_holder);
    place();
}

void RolePanel::fillChecklist(const RoleHolder &holder)
{
    // What is ticked is kept in the words of the group, and read in those of the window.
    const auto linesOf = [](const QString &checklist) {
        QStringList out;
        for (const QString &line : checklist.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                out += line.trimmed();
        }
        return out;
    };
    const QStringList lines = linesOf(holder.role.checklist);
    QStringList shown = linesOf(DocumentLanguage(QLocale().name()).roleChecklist(holder.role));
    if (shown.size() != lines.size())
        shown = lines;
    while (m_boxes.size() > lines.size())
        delete m_boxes.takeLast()->parentWidget();
    while (m_boxes.size() < lines.size()) {
        // A box and a label that wraps; a check box alone would cut its words off.
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(8);
        auto *box = new QCheckBox;
        auto *words = new Label({}, type::body);
        words->setWordWrap(true);
        words->setBuddy(box);
        across->addWidget(box, 0, Qt::AlignTop);
        across->addWidget(words, 1);
        m_list->layout()->addWidget(row);
        row->show(); // counts for the height at once
        words->installEventFilter(this);
        connect(box, &QCheckBox::clicked, this, [this, box](bool on) {
            if (!m_context.notices.check(
                    tickChecklist(m_context.workspace, m_holder.turn, box->property("line").toString(), on)))
                refresh();
        });
        m_boxes += box;
    }
    const auto turn = m_context.workspace.get(holder.turn);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCheckBox *box = m_boxes[i];
        box->setProperty("line", lines[i]);
        box->setAccessibleName(shown[i]);
        box->setChecked(turn && turn->ticked.contains(lines[i]));
        box->setEnabled(bool(holder.member));
        auto *words = box->parentWidget()->findChild<Label *>();
        words->setText(shown[i]);
        words->setForegroundRole(box->isChecked() ? ink::text3 : ink::text);
    }
    m_listTitle->setVisible(!lines.isEmpty());
    m_list->setVisible(!lines.isEmpty());
    m_hint->setVisible(!lines.isEmpty() && !holder.member);
}

// Below the chip, within the page.
void RolePanel::place()
{
    const QWidget *page = parentWidget();
    constexpr int edge = 12;
    const QPoint below = m_chip ? m_chip->mapTo(page, QPoint(0, m_chip->height() + 6)) : QPoint(edge, edge);
    const int width = qMin(panelWidth, page->width() - 2 * edge);
    const int room = qMax(200, page->height() - below.y() - edge);
    setGeometry(qBound(edge, below.x(), qMax(edge, page->width() - width - edge)), below.y(), width, room);
    layout()->activate();
    // As high as its words, with what stands around them.
    const int around = room - m_scroll->height();
    const int words = m_body->heightForWidth(m_scroll->width() - 10);
    resize(width, qBound(160, words + around, room));
}

void RolePanel::dismiss(bool giveBack)
{
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (giveBack && had && m_chip)
        m_chip->setFocus(Qt::PopupFocusReason);
}

// It lies over the text: a stronger line than that of a card in a page.
void RolePanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_context.theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.borderSoft, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::listCard,
                            radius::listCard);
}

void RolePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss(true);
    Card::keyPressEvent(event);
}

bool RolePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, &RolePanel::place, Qt::QueuedConnection);
    if (event->type() == QEvent::MouseButtonRelease) {
        if (auto *words = qobject_cast<Label *>(watched);
            words && words->buddy() && words->buddy()->isEnabled())
            static_cast<QCheckBox *>(words->buddy())->click();
    }
    return Card::eventFilter(watched, event);
}

} // namespace cercle
