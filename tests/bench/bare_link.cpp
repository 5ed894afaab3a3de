#include "bare_link.h"

#include "bench.h"
#include "journal/crypto.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace cercle
{

namespace
{

int acceptAny(int, X509_STORE_CTX *)
{
    return 1; // keys are compared after the handshake
}

SSL_CTX *makeContext(const SSL_METHOD *method, const SigningKey &key)
{
    SSL_CTX *context = SSL_CTX_new(method);
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    const QByteArray certificatePem = key.certificatePem();
    const QByteArray keyPem = key.privatePem();
    BIO *bio = BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size()));
    X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    bio = BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size()));
    EVP_PKEY *privateKey = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, privateKey);
    X509_free(certificate);
    EVP_PKEY_free(privateKey);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, acceptAny);
    return context;
}

// One end of a connection; closes what it holds.
struct End {
    int socket = -1;
    SSL *ssl = nullptr;

    End(int fd, SSL_CTX *context) : socket(fd), ssl(SSL_new(context))
    {
        const int one = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        SSL_set_fd(ssl, fd);
    }
    ~End()
    {
        SSL_free(ssl);
        ::close(socket);
    }
    End(const End &) = delete;
    End &operator=(const End &) = delete;

    int read(char *into, int most) { return SSL_read(ssl, into, most); }
    void write(const char *from, int count)
    {
        if (SSL_write(ssl, from, count) != count)
            throw BenchFailure{QStringLiteral("the bare link broke")};
    }
};

int dial(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        throw BenchFailure{QStringLiteral("the bare link cannot connect")};
    return fd;
}

} // namespace

BareLink::BareLink()
{
    const SigningKey a = must(SigningKey::generate());
    const SigningKey b = must(SigningKey::generate());
    m_server = makeContext(TLS_server_method(), a);
    m_client = makeContext(TLS_client_method(), b);
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 8) != 0)
        throw BenchFailure{QStringLiteral("the bare link cannot listen")};
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
}

BareLink::~BareLink()
{
    ::close(m_listener);
    SSL_CTX_free(m_server);
    SSL_CTX_free(m_client);
}

double BareLink::transfer(qint64 bytes)
{
    return transfer(bytes, [](qint64) {});
}

double BareLink::transfer(qint64 bytes, const std::function<void(qint64)> &work)
{
    std::thread sender([&] {
        End end(::accept(m_listener, nullptr, nullptr), m_server);
        SSL_accept(end.ssl);
        char request = 0;
        end.read(&request, 1);
        const QByteArray block(64 << 10, 'x');
        for (qint64 sent = 0; sent < bytes; sent += block.size())
            end.write(block.constData(), static_cast<int>(std::min<qint64>(block.size(), bytes - sent)));
        end.read(&request, 1);
    });
    const double ms = timed([&] {
        End end(dial(m_port), m_client);
        SSL_connect(end.ssl);
        end.write("?", 1);
        QByteArray buffer(256 << 10, '\0');
        qint64 got = 0;
        while (got < bytes) {
            const int n = end.read(buffer.data(), static_cast<int>(buffer.size()));
            if (n <= 0)
                break;
            got += n;
            work(got);
        }
        end.write("!", 1);
    });
    sender.join();
    return ms;
}

double BareLink::roundTrip(int bytes, int times)
{
    std::thread answerer([&] {
        End end(::accept(m_listener, nullptr, nullptr), m_server);
        SSL_accept(end.ssl);
        QByteArray buffer(bytes, '\0');
        for (int i = 0; i < times; ++i) {
            for (int got = 0; got < bytes;) {
                const int n = end.read(buffer.data(), bytes - got);
                if (n <= 0)
                    return;
                got += n;
            }
            end.write("k", 1);
        }
        char last = 0;
        end.read(&last, 1);
    });
    std::vector<double> each;
    {
        End end(dial(m_port), m_client);
        SSL_connect(end.ssl);
        const QByteArray message(bytes, 'x');
        for (int i = 0; i < times; ++i) {
            each.push_back(timed([&] {
                end.write(message.constData(), bytes);
                char answer = 0;
                end.read(&answer, 1);
            }));
        }
    }
    answerer.join();
    return median(each);
}

} // namespace cercle
