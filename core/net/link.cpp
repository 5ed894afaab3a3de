#include "net/link.h"

#include <QSslSocket>

namespace cercle
{

Link::Link(Replica &replica, SyncBoard &board, const Clock &clock, const QSslConfiguration &tls,
           SessionSetup setup, Expected expected, const LinkLimits &limits, QObject *parent)
    : QObject(parent), m_replica(replica), m_board(board), m_clock(clock), m_setup(std::move(setup)),
      m_expected(std::move(expected)), m_limits(limits), m_socket(new QSslSocket(this))
{
    m_socket->setSslConfiguration(tls);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Link::expired);
}

Link::~Link() = default;

void Link::watch()
{
    connect(m_socket, &QSslSocket::encrypted, this, &Link::secured);
    connect(m_socket, &QSslSocket::readyRead, this, &Link::readSome);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        m_wroteSince.start();
        pump();
    });
    connect(m_socket, &QSslSocket::disconnected, this, &Link::lost);
    connect(m_socket, &QSslSocket::errorOccurred, this, &Link::lost);
}

void Link::attach()
{
    m_socket->setReadBufferSize(m_limits.readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_since.start();
    m_wroteSince.start();
}

void Link::dial(const Endpoint &address)
{
    m_address = address;
    m_setup.dialled = true;
    m_phase = Phase::Connecting;
    m_since.start();
    watch();
    connect(m_socket, &QSslSocket::connected, this, [this] {
        m_phase = Phase::Securing;
        attach();
        arm();
    });
    m_socket->connectToHostEncrypted(address.host, address.port);
    arm();
}

void Link::accept(qintptr descriptor)
{
    m_setup.dialled = false;
    m_phase = Phase::Securing;
    watch();
    if (!m_socket->setSocketDescriptor(descriptor)) {
        finish(ByeCode::Unknown, {Error::Kind::Network, tr("A connection was lost as it began.")});
        return;
    }
    attach();
    m_socket->startServerEncryption();
    arm();
}

QHostAddress Link::peerAddress() const
{
    return m_socket->peerAddress();
}

// TLS is done, which says nothing yet about who it is.
void Link::secured()
{
    if (m_phase != Phase::Securing)
        return;
    const auto key = passGate(m_socket->peerCertificate(), m_expected);
    if (!key)
        return turnAway(key.error());
    m_setup.peerKey = *key;
    m_setup.prove = m_setup.prove || (m_expected.others && !isPinned(*key, m_expected));
    m_session = std::make_unique<PeerSession>(m_replica, m_board, m_setup, m_clock.nowMs());
    m_phase = Phase::Greeting;
    m_since.start();
    m_reader.setStage(m_session->stage());
    Q_EMIT identified();
    if (m_closing)
        return;
    send(m_session->start());
    arm();
    readSome();
}

// A caller without a usable certificate hears why and nothing else; whoever was called and is not the one
// expected hears nothing.
void Link::turnAway(const Error &error)
{
    if (m_setup.dialled)
        return abort(error);
    m_byeError = error;
    m_byeCode = m_socket->peerCertificate().isNull() ? ByeCode::NoCertificate : ByeCode::WrongKey;
    m_socket->write(encodeMessage(Bye{m_byeCode, {}}));
    m_socket->flush();
    m_closing = true;
    m_phase = Phase::Closing;
    m_since.start();
    m_socket->disconnectFromHost();
    arm();
}

void Link::readSome()
{
    if (!m_session || m_closing || m_phase == Phase::Closed)
        return;
    QElapsedTimer slice;
    slice.start();
    while (!m_closing && m_socket->bytesAvailable() > 0) {
        const auto space = m_reader.space();
        const qint64 count =
            space.empty() ? 0 : m_socket->read(space.data(), static_cast<qint64>(space.size()));
        if (count <= 0)
            break;
        m_received += count;
        const bool began = !m_reader.isInside();
        const auto frame = m_reader.commit(count);
        if (began)
            m_frameSince.start();
        m_session->heard(m_clock.nowMs());
        if (m_reader.refusal()) {
            send(m_session->refuse(*m_reader.refusal()));
            break;
        }
        if (frame && !take(*frame))
            break;
        if (slice.elapsed() >= m_limits.sliceMs) {
            if (!m_continues) {
                m_continues = true;
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        m_continues = false;
                        readSome();
                    },
                    Qt::QueuedConnection);
            }
            break;
        }
    }
    events();
    pump();
    arm();
}

bool Link::take(const Frame &frame)
{
    auto message = decodeMessage(frame, m_doc);
    if (const auto *refusal = std::get_if<Refusal>(&message)) {
        send(m_session->refuse(*refusal));
        return false;
    }
    send(m_session->receive(std::get<Message>(message), m_clock.nowMs()));
    if (!m_session) // writing failed
        return false;
    m_reader.setStage(m_session->stage());
    if (m_phase == Phase::Greeting && m_session->isOpen())
        m_phase = Phase::Open;
    return !m_session->isClosed();
}

void Link::send(const Messages &messages)
{
    for (const Message &message : messages)
        m_socket->write(encodeMessage(message));
    if (!messages.empty())
        m_socket->flush();
}

qint64 Link::queued() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void Link::pump()
{
    if (!m_session || m_closing)
        return;
    QElapsedTimer slice;
    slice.start();
    while (m_session && !m_closing && queued() < m_limits.queueBytes) {
        Messages out = m_session->produce();
        // Files do not stand in the way of what is written meanwhile.
        if (out.empty() && queued() < m_limits.queueBytes / 4)
            out = m_session->produceFiles();
        if (out.empty())
            break;
        send(out);
        if (slice.elapsed() >= m_limits.sliceMs) {
            QMetaObject::invokeMethod(this, &Link::pump, Qt::QueuedConnection);
            break;
        }
    }
    if (queued() > m_limits.queueMax)
        return abort({Error::Kind::Network,
                      tr("The other laptop does not read what is sent to it; the link was closed.")});
    events();
}

void Link::refresh(const Uid &group)
{
    if (!m_session || m_closing)
        return;
    send(m_session->refresh(group, m_clock.nowMs()));
    events();
    pump();
    arm();
}

void Link::tell(const Here &here)
{
    // Of use only while it is fresh: whoever reads slowly does without.
    if (m_session && !m_closing && queued() < m_limits.queueBytes)
        send(m_session->tell(here));
}

void Link::events()
{
    if (!m_session)
        return;
    for (const SessionEvent &event : m_session->takeEvents()) {
        if (event.kind == SessionEvent::Kind::Closed) {
            m_byeCode = event.code;
            m_byeError = event.code == ByeCode::Finished ? Error{} : Error{Error::Kind::Refused, event.text};
        } else {
            Q_EMIT happened(event);
        }
    }
    if (m_session && m_session->isClosed() && !m_closing) {
        m_closing = true;
        m_phase = Phase::Closing;
        m_since.start();
        m_socket->disconnectFromHost();
        arm();
    }
}

void Link::close(ByeCode code, const QString &text)
{
    if (m_closing || m_phase == Phase::Closed)
        return;
    if (!m_session)
        return abort({Error::Kind::Network, text});
    send(m_session->close(code, text));
    events();
}

void Link::abort(const Error &error)
{
    if (m_phase == Phase::Closed)
        return;
    finish(ByeCode::Unknown, error);
    m_socket->abort();
}

void Link::lost()
{
    if (m_phase == Phase::Closed)
        return;
    // What came before the end still counts: a bye tells why.
    if (m_session && !m_closing && m_socket->bytesAvailable() > 0) {
        m_limits.sliceMs = 1000;
        readSome();
    }
    if (m_phase == Phase::Closed)
        return;
    if (m_closing)
        return finish(m_byeCode, m_byeError);
    const QString where = m_address.port ? m_address.toString() : m_socket->peerAddress().toString();
    switch (m_phase) {
    case Phase::Connecting:
        return finish(ByeCode::Unknown,
                      {Error::Kind::Network,
                       tr("Nobody answers at %1 (%2); check the address and that Cercle runs there.")
                           .arg(where, tamed(m_socket->errorString()))});
    case Phase::Securing:
        return finish(
            ByeCode::Unknown,
            {Error::Kind::Network,
             tr("What answers at %1 is no Cercle, or one that does not know this laptop; check the address.")
                 .arg(where)});
    default:
        return finish(ByeCode::Unknown,
                      {Error::Kind::Network,
                       tr("The connection to %1 broke; it goes on from there when it is back.").arg(where)});
    }
}

void Link::finish(ByeCode code, const Error &error)
{
    m_phase = Phase::Closed;
    m_closing = true;
    m_timer.stop();
    m_session.reset(); // lets go of what it had claimed
    Q_EMIT closed(code, error);
}

// -- time limits

void Link::arm()
{
    int wait = 60 * 1000; // an open, quiet link: time for a ping
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Closed:
        return;
    case Phase::Connecting:
        wait = m_limits.connectMs;
        break;
    case Phase::Securing:
        wait = m_limits.tlsMs;
        break;
    case Phase::Greeting:
        wait = m_limits.welcomeMs;
        break;
    case Phase::Closing:
        wait = 2000;
        break;
    case Phase::Open:
        if (m_reader.isInside() || queued() > 0 || m_session->weLack() > 0 || m_session->awaitsFiles())
            wait = 1000;
        break;
    }
    if (m_phase != Phase::Open)
        wait = std::max(1, wait - static_cast<int>(m_since.elapsed()));
    // Rearmed at every message: a timer that runs and is early enough stays.
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(wait);
}

void Link::expired()
{
    const qint64 elapsed = m_since.elapsed();
    switch (m_phase) {
    case Phase::Connecting:
        if (elapsed >= m_limits.connectMs)
            return abort({Error::Kind::Network,
                          tr("Nobody answers at %1; check the address and that Cercle runs there.")
                              .arg(m_address.toString())});
        break;
    case Phase::Securing:
        if (elapsed >= m_limits.tlsMs)
            return abort({Error::Kind::Network,
                          tr("The other side did not finish the secure greeting in time; try again.")});
        break;
    case Phase::Greeting:
        if (elapsed >= m_limits.welcomeMs)
            return close(ByeCode::Slow, tr("The greeting took too long."));
        break;
    case Phase::Closing:
        if (elapsed >= 2000) {
            finish(m_byeCode, m_byeError);
            m_socket->abort();
            return;
        }
        break;
    case Phase::Open:
        if (m_reader.isInside()
            && m_frameSince.elapsed()
                   > m_limits.frameMs + m_reader.expectedBytes() / m_limits.frameBytesPerMs)
            return close(ByeCode::Slow, tr("A message took too long."));
        if (queued() > m_limits.queueBytes && m_wroteSince.elapsed() > m_limits.stallMs)
            return abort(
                {Error::Kind::Network, tr("The other laptop stopped reading; the link was closed.")});
        send(m_session->tick(m_clock.nowMs()));
        events();
        pump();
        break;
    default:
        return;
    }
    arm();
}

} // namespace cercle
