#pragma once
// One connection: a TLS socket, the frames on it, the peer session and its time limits. Owned by the node,
// which deletes it after `closed`.

#include "base/clock.h"
#include "net/tls.h"
#include "sync/frame.h"
#include "sync/invitation.h"
#include "sync/peer_session.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSslSocket;
QT_END_NAMESPACE

namespace cercle
{

// Milliseconds; tests shorten them.
struct LinkLimits {
    int connectMs = 5000;
    int tlsMs = 5000;
    int welcomeMs = 5000;
    int frameMs = 20000;      // for a started frame, and
    int frameBytesPerMs = 16; // this much more for its size
    int stallMs = 30000;      // without a byte leaving
    int sliceMs = 8;          // of the event loop at once
    qint64 readBuffer = 512 * 1024;
    qint64 queueBytes = 1024 * 1024;   // stop writing
    qint64 queueMax = 8 * 1024 * 1024; // give up
};

class Link : public QObject
{
    Q_OBJECT

public:
    // `setup` needs no keys; they come from the handshake and the workspace. References must outlive the
    // link.
    Link(Replica &replica, SyncBoard &board, const Clock &clock, const QSslConfiguration &tls,
         SessionSetup setup, Expected expected, const LinkLimits &limits, QObject *parent);
    ~Link() override;

    void dial(const Endpoint &address);
    void accept(qintptr descriptor);
    // Says bye, lets what is written leave, and closes; `closed` follows soon.
    void close(ByeCode code, const QString &text = {});
    // Without a word.
    void abort(const Error &error);

    // Entries of this group were committed.
    void refresh(const Uid &group);
    // Where we are.
    void tell(const Here &here);

    bool isDialled() const { return m_setup.dialled; }
    bool isOpen() const { return m_session && m_session->isOpen() && !m_closing; }
    // TLS and gate are passed and the key is one we know, or has been admitted.
    bool isAuthenticated() const { return m_session && m_session->stage() != LinkStage::Stranger; }
    bool isClosing() const { return m_closing; }
    const QByteArray &peerKey() const { return m_setup.peerKey; }
    QHostAddress peerAddress() const;
    const Endpoint &address() const { return m_address; } // dialled
    const PeerSession *session() const { return m_session.get(); }
    qint64 bytesReceived() const { return m_received; }
    qint64 queued() const; // bytes that wait to be sent

Q_SIGNALS:
    // The peer has proven its key and said nothing yet.
    void identified();
    void happened(const cercle::SessionEvent &event);
    // Last signal. The error says why; Finished without an error text is a normal end.
    void closed(cercle::ByeCode code, const cercle::Error &error);

private:
    void watch();
    void attach();
    void secured();
    void turnAway(const Error &error);
    void readSome();
    bool take(const Frame &frame);
    void send(const Messages &messages);
    void pump();
    void events();
    void arm();
    void expired();
    void lost();
    void finish(ByeCode code, const Error &error);

    Replica &m_replica;
    SyncBoard &m_board;
    const Clock &m_clock;
    SessionSetup m_setup;
    Expected m_expected;
    LinkLimits m_limits;
    QSslSocket *m_socket;
    Endpoint m_address;
    FrameReader m_reader;
    JsonDoc m_doc;
    std::unique_ptr<PeerSession> m_session;
    QTimer m_timer;
    QElapsedTimer m_since; // when the present phase began: connecting, TLS, greeting, closing
    QElapsedTimer m_frameSince;
    QElapsedTimer m_wroteSince;
    enum class Phase { Idle, Connecting, Securing, Greeting, Open, Closing, Closed } m_phase = Phase::Idle;
    bool m_closing = false;
    bool m_continues = false; // a further slice of reading is queued
    qint64 m_received = 0;
    ByeCode m_byeCode = ByeCode::Finished;
    Error m_byeError;
};

} // namespace cercle
