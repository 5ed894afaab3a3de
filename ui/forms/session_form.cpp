#include "forms/session_form.h"

#include "context.h"
#include "domain/whole_day.h"
#include "models/session_time.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/time_words.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace cercle
{

SessionForm::SessionForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_heading(new Label({}, type::h2, QFont::DemiBold)),
      m_title(new QLineEdit), m_dated(new QCheckBox(tr("The day is &known"))), m_date(new QDateEdit),
      m_timed(new QCheckBox(tr("The &hour is known"))), m_time(new QTimeEdit),
      m_zone(new Label({}, type::caption, QFont::Normal, ink::text2)), m_minutes(new QSpinBox),
      m_place(new QLineEdit), m_call(new QLineEdit),
      m_save(new Button(context.theme, {}, Symbol::None, Button::Kind::Primary))
{
    addLine(m_heading);
    addSpace(10);
    m_title->setMaxLength(300);
    m_title->setPlaceholderText(tr("Shortest paths"));
    addField(tr("&Title"), m_title);
    addLine(m_dated);
    addSpace(8);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
    addField(tr("&Date"), m_date);
    addLine(m_timed);
    addSpace(8);
    addField(tr("Ti&me"), m_time);
    m_zone->setWordWrap(true);
    column()->insertWidget(column()->count() - 2, m_zone); // close to its field
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    addField(tr("Dura&tion"), m_minutes);
    m_place->setMaxLength(300);
    m_place->setPlaceholderText(tr("Library, room 2, or online"));
    addField(tr("&Place"), m_place);
    m_call->setMaxLength(1000);
    m_call->setPlaceholderText(QStringLiteral("https://"));
    addField(tr("&Video link"), m_call);
    addSpace(6);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_save});
    column()->addStretch();

    connect(m_dated, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_dated, &QCheckBox::toggled, m_timed, &QWidget::setEnabled);
    for (QCheckBox *box : {m_dated, m_timed}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            m_time->setEnabled(m_dated->isChecked() && m_timed->isChecked());
            m_minutes->setEnabled(!m_dated->isChecked() || m_timed->isChecked());
            showZone();
        });
        connect(box, &QCheckBox::clicked, this, [this] { m_touched = true; });
    }
    connect(m_save, &Button::clicked, this, &SessionForm::save);
    connect(cancel, &Button::clicked, this, &SessionForm::cancelled);
    for (QLineEdit *field : {m_title, m_place, m_call}) {
        connect(field, &QLineEdit::returnPressed, this, &SessionForm::save);
        connect(field, &QLineEdit::textEdited, this, [this] {
            setProblem({});
            m_touched = true;
        });
    }
    const auto moved = [this] {
        m_touched = true;
        showZone();
    };
    connect(m_date, &QDateEdit::dateChanged, this, moved);
    connect(m_time, &QTimeEdit::timeChanged, this, moved);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_touched = true; });
}

void SessionForm::takeFocus()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void SessionForm::startNew(const Id<Group> &group)
{
    Session proposal;
    proposal.group = group;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.workspace.clock().nowMs());
    QDate day = now.date().addDays(7);
    proposal.time.hhmm = QStringLiteral("18:30");
    const Session *last = nullptr;
    const auto sessions = m_context.workspace.list<Session>(Filter().in(group).light());
    for (const Session &session : sessions) {
        if (!session.date.iso.isEmpty() && (!last || session.date.iso > last->date.iso))
            last = &session;
    }
    if (last) {
        day = QDate::fromString(last->date.iso, Qt::ISODate).addDays(7);
        while (day < now.date())
            day = day.addDays(7);
        proposal.time = last->time;
        proposal.minutes = last->minutes;
        proposal.place = last->place;
        proposal.call = last->call;
    }
    proposal.date.iso = day.toString(Qt::ISODate);
    m_heading->setText(tr("New session"));
    m_save->setText(tr("Schedule it"));
    fill(proposal);
}

void SessionForm::startEdit(const Id<Session> &session)
{
    const auto stored = m_context.workspace.get(session);
    if (!stored)
        return;
    m_heading->setText(tr("Edit session"));
    m_save->setText(tr("Save"));
    fill(*stored);
}

void SessionForm::fill(const Session &session)
{
    m_session = session;
    setProblem({});
    m_title->setText(session.title);
    const QDate date = QDate::fromString(session.date.iso, Qt::ISODate);
    m_dated->setChecked(date.isValid());
    m_date->setEnabled(date.isValid());
    m_timed->setEnabled(date.isValid());
    m_date->setDate(date.isValid() ? date : words::dayAt(m_context.workspace.clock().nowMs()));
    const QTime time = QTime::fromString(session.time.hhmm, QStringLiteral("HH:mm"));
    m_time->setTime(time.isValid() ? time : QTime(18, 30));
    m_timed->setChecked(time.isValid() || !date.isValid());
    m_time->setEnabled(date.isValid() && m_timed->isChecked());
    m_minutes->setValue(session.minutes > 0 ? session.minutes : 90);
    m_place->setText(session.place);
    m_call->setText(session.call.toString());
    m_minutes->setEnabled(!date.isValid() || m_timed->isChecked());
    showZone();
    m_title->setFocus();
    m_title->selectAll();
    m_touched = false;
}

Session SessionForm::entered() const
{
    Session session = m_session;
    session.date.iso = m_dated->isChecked() ? m_date->date().toString(Qt::ISODate) : QString();
    session.time.hhmm = m_dated->isChecked() && m_timed->isChecked()
                            ? m_time->time().toString(QStringLiteral("HH:mm"))
                            : QString();
    session.minutes = isWholeDay(session) ? m_session.minutes : m_minutes->value();
    return session;
}

void SessionForm::showZone()
{
    const Session session = entered();
    const QTimeZone zone = zoneOf(m_context.workspace, session);
    const auto start = startOf(session, zone);
    QString text;
    if (start && !session.time.hhmm.isEmpty() && !words::timeThere(*start, zone).isEmpty())
        text = tr("Time in %1. For you: %2").arg(words::placeOf(zone), words::timeHere(*start, zone));
    m_zone->setText(text);
    m_zone->setVisible(!text.isEmpty());
    m_time->setAccessibleDescription(text);
}

QString SessionForm::draftKey() const
{
    return QStringLiteral("session:%1:%2").arg(m_session.group.toString(), m_session.id.toString());
}

void SessionForm::save()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty()) {
        setProblem(tr("Give the session a title: what will it be about?"));
        return m_title->setFocus();
    }
    QUrl call;
    if (const QString typed = m_call->text().trimmed(); !typed.isEmpty()) {
        call = QUrl(typed, QUrl::StrictMode);
        if (!call.isValid() || (call.scheme() != u"https" && call.scheme() != u"http")
            || call.host().isEmpty()) {
            setProblem(tr("This is no web address; paste the whole link, beginning with https://."));
            return m_call->setFocus();
        }
    }
    const bool fresh = !m_session.id;
    Id<Session> id = m_session.id;
    const auto written =
        m_context.workspace.transact(m_session.group,
                                     fresh ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Schedule “%1”"), {title})
                                           : EditLabel(QT_TRANSLATE_NOOP("Labels", "Change “%1”"), {title}),
                                     [&](Transaction &t) {
                                         // On top of what is stored now, so that the notes somebody writes
                                         // meanwhile stay as they are.
                                         Session session = m_session;
                                         if (!fresh) {
                                             if (const auto stored = t.get(id))
                                                 session = *stored;
                                         }
                                         session.title = title;
                                         const Session fields = entered();
                                         session.date = fields.date;
                                         session.time = fields.time;
                                         session.minutes = fields.minutes;
                                         session.place = m_place->text().simplified();
                                         session.call = call;
                                         if (fresh)
                                             id = t.create(session);
                                         else
                                             t.put(session);
                                         return done();
                                     });
    if (!written)
        return setProblem(written.error().text);
    Q_EMIT saved(id);
}

void SessionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
