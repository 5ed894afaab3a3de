#include "laptop.h"

#include "journal/crypto.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace cercle;

namespace
{

// A TLS client that says what it likes.
class Raw
{
public:
    explicit Raw(const Endpoint &address, const SigningKey *key = nullptr)
    {
        QSslConfiguration tls;
        if (key) {
            tls = tlsConfiguration(*key);
        } else {
            tls.setProtocol(QSsl::TlsV1_3OrLater);
            tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        }
        dial(address, tls);
    }
    Raw(const Endpoint &address, const QSslConfiguration &tls) { dial(address, tls); }
    void dial(const Endpoint &address, const QSslConfiguration &tls)
    {
        socket.setSslConfiguration(tls);
        QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        socket.connectToHostEncrypted(address.host, address.port);
    }
    bool secured()
    {
        return until(
                   [this] {
                       return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState;
                   },
                   6000)
               && socket.isEncrypted();
    }
    bool hungUp(int ms = 8000)
    {
        return until([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, ms);
    }
    void say(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    // The code of the last bye.
    QByteArray bye() const
    {
        const qsizetype at = heard.lastIndexOf("{\"t\":\"bye\",\"code\":\"");
        return at < 0 ? QByteArray() : heard.mid(at + 19, heard.indexOf('"', at + 19) - at - 19);
    }

    QSslSocket socket;
    QByteArray heard;
};

QByteArray json(const QByteArray &text)
{
    return frameOf(FrameKind::Json, text);
}

QByteArray helloBytes(const Uid &group)
{
    Hello hello;
    hello.instance = Uid::fromBytes(QByteArray(16, 'q'));
    hello.groups = {group};
    return encodeMessage(hello);
}

// An RSA key and its self-signed certificate.
QByteArray rsaIdentity()
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(out, certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    const QByteArray pem(data, size);
    BIO_free(out);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return pem;
}

} // namespace

TEST_CASE("random bytes instead of TLS end the connection and nothing else")
{
    Pair pair;
    const JournalSum before = pair.lea->sum(pair.group);
    SeededRandom random(11);
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(loopback, pair.lea.address().port);
        REQUIRE(until([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write(random.bytes(500));
        socket.flush();
        REQUIRE(until([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 8000));
    }
    REQUIRE(pair.lea->sum(pair.group) == before);
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok());
}

TEST_CASE("a client without a certificate is told so and gets not one byte more")
{
    Pair pair;
    Raw raw(pair.lea.address());
    raw.secured();
    raw.say(helloBytes(pair.group.uid));
    REQUIRE(raw.hungUp());
    REQUIRE(raw.heard == encodeMessage(Bye{ByeCode::NoCertificate, {}}));
}

TEST_CASE("a client with another kind of key is told so and gets not one byte more")
{
    Pair pair;
    const QByteArray pem = rsaIdentity();
    QSslConfiguration tls = tlsConfiguration(pair.noor->key());
    tls.setLocalCertificate(QSslCertificate(pem, QSsl::Pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Rsa, QSsl::Pem));
    REQUIRE_FALSE(tls.privateKey().isNull());
    Raw raw(pair.lea.address(), tls);
    raw.secured();
    raw.say(helloBytes(pair.group.uid));
    REQUIRE(raw.hungUp());
    REQUIRE(raw.heard == encodeMessage(Bye{ByeCode::WrongKey, {}}));
}

TEST_CASE("a stranger's certificate gets a bye and nothing of the group")
{
    Pair pair;
    const auto key = SigningKey::generate();
    REQUIRE(key.ok());
    Raw raw(pair.lea.address(), &*key);
    REQUIRE(raw.secured());
    raw.say(helloBytes(pair.group.uid));
    REQUIRE(raw.hungUp());
    REQUIRE(raw.bye() == "stranger");
    REQUIRE_FALSE(raw.heard.contains("Analysis"));
    REQUIRE_FALSE(raw.heard.contains(pair.group.uid.toLatin1()));
    REQUIRE(raw.heard.size() < 400);
}

TEST_CASE("a member's broken frames are refused by name, and do not touch other links")
{
    Pair pair;
    const QByteArray deep = QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QByteArray keys = "{\"t\":\"ping\"";
    for (int i = 0; i < 4100; ++i)
        keys += ",\"" + QByteArray::number(i) + "\":1";
    keys += '}';
    const Hello hello;
    const QByteArray greeting = helloBytes(pair.group.uid) + encodeMessage(Welcome{1, {pair.group.uid}});
    const QByteArray g = pair.group.uid.toLatin1();
    const QByteArray entries = "{\"t\":\"entries\",\"group\":\"" + g + "\"}\n";
    const std::pair<QByteArray, QByteArray> cases[] = {
        {QByteArray("\xFF\xFF\xFF\xFF", 4), "too-large"},
        {QByteArray("\0\x10\0\1J", 5), "too-large"},
        {QByteArray("\0\0\0\0J", 5), "bad-frame"},
        {QByteArray("\0\0\0\1Z", 5), "bad-frame"},
        {json("{]"), "bad-json"},
        {json("{\"t\":\"ping\",\"t\":\"ping\",\"nonce\":1}"), "bad-json"},
        {json("{\"t\":\"ping\",\"nonce\":" + deep + "}"), "bad-json"},
        {json(keys), "bad-json"},
        {json("{\"t\":\"ping\"}"), "bad-message"},
        {json("{\"t\":\"surprise\"}"), "unknown-message"},
        {helloBytes(pair.group.uid), "out-of-turn"},
        {frameOf(FrameKind::Entries, entries + QByteArray(70000, 'x')), "too-large"},
        {frameOf(FrameKind::Bytes, "x"), "bad-message"},
        {encodeMessage(FilePiece{pair.group.uid, Hash::fromBytes(QByteArray(32, 'x')), 0, 3, "abc"}),
         "out-of-turn"},
    };
    const JournalSum before = pair.lea->sum(pair.group);
    for (const auto &[bytes, code] : cases) {
        INFO(code.toStdString());
        Raw raw(pair.lea.address(), &pair.noor->key());
        REQUIRE(raw.secured());
        raw.say(greeting + bytes);
        REQUIRE(raw.hungUp());
        REQUIRE(raw.bye() == code);
    }
    REQUIRE(pair.lea->sum(pair.group) == before);
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok());
}

TEST_CASE("entries that are none are refused and the link goes on")
{
    Pair pair;
    const JournalSum before = pair.lea->sum(pair.group);
    const QByteArray g = pair.group.uid.toLatin1();
    const QByteArray entries = "{\"t\":\"entries\",\"group\":\"" + g + "\"}\n";
    Raw raw(pair.lea.address(), &pair.noor->key());
    REQUIRE(raw.secured());
    raw.say(helloBytes(pair.group.uid) + encodeMessage(Welcome{1, {pair.group.uid}}));
    for (const QByteArray &line :
         {QByteArray("nonsense"), QByteArray("[{},{},\"\"]"), QByteArray("{\"a\":1e400}"),
          QByteArray("[").repeated(60000), QByteArray("\xEF\xBB\xBF[]")})
        raw.say(frameOf(FrameKind::Entries, entries + line));
    raw.say(encodeMessage(Ping{77}));
    REQUIRE(until([&] { return raw.heard.contains("\"nonce\":77"); }));
    REQUIRE(pair.lea->sum(pair.group) == before);
}

TEST_CASE("silent connections neither delay an honest laptop nor pile up")
{
    Pair pair;
    Node &node = pair.lea.node();
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(loopback, pair.lea.address().port);
    }
    REQUIRE(until([&] { return node.linkCount() > 0; }));
    const auto synced = syncWith(*pair.noor, {}, {}, 5);
    REQUIRE(synced.ok());
    // Within its five seconds: the silent ones are only let go after as long again.
    REQUIRE(node.linkCount() <= 8 + 1);
}

TEST_CASE("whoever stays silent is let go in time")
{
    Pair pair;
    pair.lea.shutDown();
    NodeOptions options;
    options.limits.tlsMs = 200;
    options.limits.welcomeMs = 200;
    Node &node = pair.lea.node(options);
    QTcpSocket silent;
    silent.connectToHost(loopback, pair.lea.address().port);
    REQUIRE(until([&] { return node.linkCount() == 1; }));
    REQUIRE(until([&] { return node.linkCount() == 0; }, 3000));
    const auto key = SigningKey::generate();
    Raw raw(pair.lea.address(), &*key);
    REQUIRE(raw.secured());
    REQUIRE(raw.hungUp(3000));
    REQUIRE(raw.bye() == "slow");
}

TEST_CASE("a frame that drips in is given up")
{
    Pair pair;
    pair.lea.shutDown();
    NodeOptions options;
    options.limits.frameMs = 300;
    pair.lea.node(options);
    Raw raw(pair.lea.address(), &pair.noor->key());
    REQUIRE(raw.secured());
    raw.say(helloBytes(pair.group.uid) + encodeMessage(Welcome{1, {pair.group.uid}}));
    raw.say(frameHeader(FrameKind::Json, 1000) + "{\"t\":");
    REQUIRE(raw.hungUp(6000));
    REQUIRE(raw.bye() == "slow");
}

TEST_CASE("a flood before the welcome is cut at its limit")
{
    Pair pair;
    const auto key = SigningKey::generate();
    Raw raw(pair.lea.address(), &*key);
    REQUIRE(raw.secured());
    raw.say(json("{\"t\":\"hello\",\"x\":\"" + QByteArray(6 << 20, 'x') + "\"}"));
    REQUIRE(raw.hungUp());
    REQUIRE(until([&] { return pair.lea.node().linkCount() == 0; }));
}
