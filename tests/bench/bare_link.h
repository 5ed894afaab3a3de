#pragma once
// TLS 1.3 over the loopback with OpenSSL and nothing else, both sides with certificates as in a link of
// Cercle: how fast the same bytes could travel.

#include <QByteArray>

#include <functional>
#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace cercle
{

class BareLink
{
public:
    BareLink();
    ~BareLink();
    BareLink(const BareLink &) = delete;
    BareLink &operator=(const BareLink &) = delete;

    // Milliseconds from connect() until `bytes` bytes of one side have arrived at the other and it has said
    // so.
    double transfer(qint64 bytes);
    // The same with `work` done by the receiver for each block, given the bytes that have arrived so far.
    double transfer(qint64 bytes, const std::function<void(qint64)> &work);
    // Milliseconds that one message of `bytes` and its one-byte answer take on an open link, as a median.
    double roundTrip(int bytes, int times);

private:
    int m_listener = -1;
    quint16 m_port = 0;
    ssl_ctx_st *m_server = nullptr;
    ssl_ctx_st *m_client = nullptr;
};

} // namespace cercle
