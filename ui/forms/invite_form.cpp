#include "forms/invite_form.h"

#include "base/save_file.h"
#include "context.h"
#include "pages/table_files.h"
#include "sync/invitation_offer.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "widgets/qr_view.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr std::int64_t hour = 3600 * 1000;
constexpr int manyUses = 40;
constexpr int twoSidesFrom = 560;
} // namespace

InviteForm::InviteForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_terms(makeTerms()), m_result(makeResult()),
      m_waiting(new QWidget),
      m_again(new Button(context.theme, tr("Another invitation"), Symbol::None, Button::Kind::Ghost)),
      m_close(new Button(context.theme, tr("Done"), Symbol::None, Button::Kind::Ghost))
{
    addLine(m_terms);
    addLine(m_result);
    addLine(m_waiting);
    addSpace(8);
    addRow({m_again, m_close});
    connect(m_make, &Button::clicked, this, &InviteForm::make);
    connect(m_again, &Button::clicked, this, [this] { start(m_group); });
    connect(m_close, &Button::clicked, this, &InviteForm::closed);
}

QWidget *InviteForm::makeTerms()
{
    auto *terms = new QWidget;
    auto *column = new QVBoxLayout(terms);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto choice = [&](const QString &name, const QString &words) {
        auto *button = new QRadioButton(name);
        auto *below = new Label(words, type::small, QFont::Normal, ink::text3);
        below->setWordWrap(true);
        below->setContentsMargins(28, 0, 0, 4);
        button->setAccessibleDescription(words);
        column->addWidget(button);
        column->addWidget(below);
        return button;
    };
    m_one = choice(tr("&One person"), tr("Works once, for 48 hours."));
    m_many = choice(tr("A group &chat"), tr("For at most 40 people, 7 days. You let each of them in."));
    m_make = new Button(m_context.theme, tr("Make an invitation"), Symbol::Key, Button::Kind::Primary);
    column->addSpacing(8);
    column->addWidget(m_make);
    return terms;
}

QLineEdit *InviteForm::addCopied(QWidget *into, const QString &caption, const QString &copy)
{
    auto *column = static_cast<QVBoxLayout *>(into->layout());
    auto *name = new Label(caption, type::small, QFont::Medium, ink::text2);
    auto *field = new QLineEdit;
    field->setReadOnly(true);
    field->setFont(type::monospace(type::small));
    name->setBuddy(field);
    QString plain = caption;
    field->setAccessibleName(plain.remove(u'&'));
    auto *button = new IconButton(m_context.theme, Symbol::Copy, copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::x1);
    row->addWidget(field, 1);
    row->addWidget(button);
    column->addWidget(name);
    column->addLayout(row);
    connect(button, &IconButton::clicked, this, [field, button] {
        QGuiApplication::clipboard()->setText(field->text());
        button->setSymbol(Symbol::Check);
        QTimer::singleShot(2000, button, [button] { button->setSymbol(Symbol::Copy); });
    });
    return field;
}

QWidget *InviteForm::makeResult()
{
    auto *result = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, result);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(space::x6);
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *caption = new Label(tr("&Message to paste in a chat"), type::small, QFont::Medium, ink::text2);
    m_message = new QPlainTextEdit;
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setFont(type::font(type::small));
    m_message->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QString plain = caption->text();
    m_message->setAccessibleName(plain.remove(u'&'));
    m_message->setMinimumHeight(QFontMetrics(m_message->font()).lineSpacing() * 7 + 22);
    caption->setBuddy(m_message);
    m_copyMessage = new Button(m_context.theme, tr("Copy the message"), Symbol::Copy, Button::Kind::Primary);
    column->addWidget(caption);
    column->addWidget(m_message, 1);
    column->addWidget(m_copyMessage);
    column->addSpacing(6);
    m_link = addCopied(texts, tr("&Link"), tr("Copy the link"));
    m_code = addCopied(texts, tr("&Code"), tr("Copy the code"));
    connect(m_copyMessage, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_message->toPlainText());
        showCopied(m_copyMessage);
    });
    m_sides->addWidget(texts, 1);
    m_sides->addWidget(makePicture());
    return result;
}

QWidget *InviteForm::makePicture()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_picture = new QrView;
    m_picture->setAccessibleName(tr("QR code of the link"));
    m_copyPicture = new Button(m_context.theme, tr("Copy the picture"), Symbol::Copy);
    auto *picture = new Button(m_context.theme, tr("Save the picture…"), Symbol::Download);
    auto *file = new Button(m_context.theme, tr("Save as a file…"), Symbol::Document);
    file->setToolTip(tr("A .cercle file, to send by mail or on a stick"));
    file->setAccessibleDescription(file->toolTip());
    m_until = new Label({}, type::small, QFont::Normal, ink::text2);
    m_until->setWordWrap(true);
    m_until->setFixedWidth(m_picture->sizeHint().width());
    column->addWidget(m_picture);
    for (Button *button : {m_copyPicture, picture, file})
        column->addWidget(button);
    column->addWidget(m_until);
    column->addStretch();
    connect(m_copyPicture, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(QImage::fromData(qrPng(m_picture->code()), "PNG"));
        showCopied(m_copyPicture);
    });
    connect(picture, &Button::clicked, this,
            [this] { save(QStringLiteral("png"), tr("PNG picture"), &InviteForm::savePicture); });
    connect(file, &Button::clicked, this,
            [this] { save(QStringLiteral("cercle"), tr("Invitation"), &InviteForm::saveFile); });
    return side;
}

void InviteForm::showCopied(Button *button)
{
    button->setSymbol(Symbol::Check);
    QTimer::singleShot(2000, button, [button] { button->setSymbol(Symbol::Copy); });
}

void InviteForm::start(const Id<Group> &group)
{
    m_group = group;
    m_madeCode.clear();
    m_one->setChecked(true);
    m_result->hide();
    Q_EMIT madeChanged(false);
    m_again->hide();
    m_terms->show();
    setProblem({});
    const QString standing = m_context.workspace.standing(group);
    const bool may = standing == u"owner" || standing == u"admin";
    for (QWidget *widget : std::initializer_list<QWidget *>{m_one, m_many, m_make})
        widget->setEnabled(may);
    if (!may)
        setProblem(tr("Only an owner or admin of the group can invite; ask one of them for a code."));
    m_close->setText(tr("Close"));
    refresh();
    (may ? m_make : m_close)->setFocus();
}

void InviteForm::make()
{
    InviteTerms terms;
    const bool many = m_many->isChecked();
    terms.uses = many ? manyUses : 1;
    terms.approval = many;
    terms.expiresMs = m_context.workspace.clock().nowMs() + (many ? 7 * 24 : 48) * hour;
    const auto made = m_context.workspace.createInvite(m_group, terms);
    if (!made)
        return setProblem(made.error().text);
    Invitation invitation;
    invitation.group = m_group.uid;
    invitation.inviterPin = m_context.workspace.deviceId().left(pinBytes);
    invitation.secret = made->secret;
    invitation.expiresMs = made->expiresMs / 1000 * 1000;
    invitation.endpoints = m_context.sync.endpoints();
    if (invitation.endpoints.size() > static_cast<size_t>(Invitation::endpointsMax))
        invitation.endpoints.resize(static_cast<size_t>(Invitation::endpointsMax));
    const auto code = encodeInvitation(invitation);
    if (!code)
        return setProblem(code.error().text);
    showMade(*code, {invitation.expiresMs, terms.uses, terms.approval}, !invitation.endpoints.empty());
}

void InviteForm::showMade(const QString &code, const InvitationTerms &terms, bool reachable)
{
    const Group group = m_context.workspace.get(m_group).value_or(Group());
    const QString link = invitationLink(code, group.title, m_context.workspace.name());
    setProblem({});
    m_madeCode = code;
    m_message->setPlainText(invitationMessage(group, link, terms));
    for (auto [field, text] : {std::pair(m_link, link), std::pair(m_code, code)}) {
        field->setText(text);
        field->setCursorPosition(0);
    }
    if (const auto picture = makeQrCode(qrText(code)))
        m_picture->setCode(*picture);
    const QString until =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(terms.expiresMs), QLocale::ShortFormat);
    const QString words =
        terms.uses > 1
            ? tr("Until %1, for at most %2 people. You let each of them in here.").arg(until).arg(terms.uses)
            : tr("Until %1, for one person.").arg(until);
    m_until->setText(
        words + u' '
        + (reachable ? tr("Keep Cercle open while they join.")
                     : tr("Keep Cercle open on the same network while they join: this laptop has no address "
                          "to give.")));
    m_terms->hide();
    Q_EMIT madeChanged(true);
    m_result->show();
    m_again->show();
    m_close->setText(tr("Done"));
    m_copyMessage->setFocus();
}

void InviteForm::save(const QString &ending, const QString &kind, void (InviteForm::*keep)(const QString &))
{
    const auto group = m_context.workspace.get(m_group);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameFor(group ? group->title : tr("Invitation"), ending);
    QString path =
        QFileDialog::getSaveFileName(window(), tr("Save the invitation"), QDir(folder).filePath(name),
                                     QStringLiteral("%1 (*.%2)").arg(kind, ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    (this->*keep)(path);
}

void InviteForm::savePicture(const QString &path)
{
    writeTo(path, qrPng(m_picture->code()));
}

void InviteForm::saveFile(const QString &path)
{
    const auto group = m_context.workspace.get(m_group);
    writeTo(path, invitationFile(m_madeCode, group ? group->title : QString(), m_context.workspace.name()));
}

void InviteForm::writeTo(const QString &path, const QByteArray &bytes)
{
    const auto written = cercle::saveFile(path, bytes);
    if (m_context.notices.check(written))
        m_context.notices.tell(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void InviteForm::refresh()
{
    if (!m_group)
        return;
    qDeleteAll(m_waiting->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_waiting->layout();
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    int waiting = 0;
    for (const Member &member : m_context.workspace.list<Member>(Filter().in(m_group))) {
        if (member.state != u"pending")
            continue;
        if (waiting++ == 0)
            column->addWidget(new Label(tr("Waiting to be let in"), type::body, QFont::DemiBold));
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(member.name, type::body), 1);
        auto *admit = new Button(m_context.theme, tr("Let in"), Symbol::Check);
        admit->setAccessibleName(tr("Let %1 in").arg(member.name));
        row->addWidget(admit);
        column->addLayout(row);
        connect(admit, &Button::clicked, this, [this, id = member.id] {
            const auto approved = m_context.workspace.approveMember(m_group, id);
            if (!approved)
                setProblem(approved.error().text);
        });
    }
    m_waiting->setVisible(waiting > 0);
}

void InviteForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        FormColumn::keyPressEvent(event);
}

void InviteForm::resizeEvent(QResizeEvent *event)
{
    FormColumn::resizeEvent(event);
    m_sides->setDirection(width() < twoSidesFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace cercle
