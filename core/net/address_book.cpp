#include "net/address_book.h"

#include "base/json.h"
#include "base/reason.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AddressBook)
};
constexpr size_t addressesMax = 4;
constexpr size_t peersMax = 500;
constexpr qint64 fileMax = 1 << 20;
constexpr std::int64_t minuteMs = 60 * 1000;
} // namespace

AddressBook::AddressBook(const QString &directory) : m_path(directory + QStringLiteral("/peers.json"))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > fileMax)
        return;
    const QByteArray text = file.readAll(); // the document refers to it
    JsonDoc doc;
    if (!doc.scan(text))
        return;
    doc.root()["peers"].elements([this](JsonView view) {
        KnownPeer peer;
        peer.pin = view["pin"].toBytes();
        peer.lastSeenMs = view["seen"].toInt();
        view["addresses"].elements([&](JsonView address) {
            if (const auto endpoint = Endpoint::parse(address.toString()))
                peer.addresses.push_back(*endpoint);
        });
        view["groups"].elements([&](JsonView group) {
            const auto id = Uid::parse(QByteArrayView(group.toUtf8()));
            if (id && !id->isNull())
                peer.groups.push_back(*id);
        });
        peer.heldMs = view["same"].toInt();
        view["held"].elements([&](JsonView one) {
            const auto id = Uid::parse(QByteArrayView(one.at(0).toUtf8()));
            bool good = false;
            const std::uint64_t ids = one.at(2).toUtf8().toULongLong(&good, 16);
            if (id && !id->isNull() && good)
                peer.held[*id] = {one.at(1).toInt(), ids, 0};
        });
        if (peer.pin.size() == pinBytes && m_peers.size() < peersMax)
            m_peers.push_back(std::move(peer));
    });
}

const KnownPeer *AddressBook::find(QByteArrayView pin) const
{
    const auto found = std::find_if(m_peers.begin(), m_peers.end(),
                                    [pin](const KnownPeer &peer) { return peer.pin == pin; });
    return found == m_peers.end() ? nullptr : &*found;
}

void AddressBook::remember(const QByteArray &pin, const std::vector<Endpoint> &addresses,
                           const std::vector<Uid> &groups, std::int64_t nowMs)
{
    auto found =
        std::find_if(m_peers.begin(), m_peers.end(), [&](const KnownPeer &peer) { return peer.pin == pin; });
    if (found == m_peers.end()) {
        if (m_peers.size() >= peersMax)
            m_peers.erase(std::min_element(m_peers.begin(), m_peers.end(), [](const auto &a, const auto &b) {
                return a.lastSeenMs < b.lastSeenMs;
            }));
        found = m_peers.insert(m_peers.end(), KnownPeer{pin, {}, {}, 0});
        m_changed = true;
    }
    const std::vector<Endpoint> before = found->addresses;
    for (auto address = addresses.rbegin(); address != addresses.rend(); ++address) {
        std::erase(found->addresses, *address);
        found->addresses.insert(found->addresses.begin(), *address);
    }
    if (found->addresses.size() > addressesMax)
        found->addresses.resize(addressesMax);
    m_changed = m_changed || found->addresses != before;
    for (const Uid &group : groups) {
        if (std::find(found->groups.begin(), found->groups.end(), group) == found->groups.end()) {
            found->groups.push_back(group);
            m_changed = true;
        }
    }
    m_changed = m_changed || nowMs > found->lastSeenMs + minuteMs;
    found->lastSeenMs = std::max(found->lastSeenMs, nowMs);
}

void AddressBook::hold(const QByteArray &pin, std::int64_t heldMs, const std::map<Uid, JournalSum> &held)
{
    for (KnownPeer &peer : m_peers) {
        if (peer.pin != pin || (peer.heldMs == heldMs && peer.held == held))
            continue;
        peer.heldMs = heldMs;
        peer.held = held;
        m_changed = true;
    }
}

Result<Done> AddressBook::save()
{
    if (!m_changed)
        return done();
    m_changed = false; // a disk that is full now is not asked again for every link
    JsonWriter out;
    out.beginObject().key("v").value(1).key("peers").beginArray();
    for (const KnownPeer &peer : m_peers) {
        out.beginObject()
            .key("pin")
            .bytes(peer.pin)
            .key("seen")
            .value(peer.lastSeenMs)
            .key("addresses")
            .beginArray();
        for (const Endpoint &address : peer.addresses)
            out.value(address.toString());
        out.endArray().key("groups").beginArray();
        for (const Uid &group : peer.groups)
            out.latin1(group.toLatin1());
        out.endArray();
        if (peer.heldMs > 0) {
            out.key("same").value(peer.heldMs).key("held").beginArray();
            for (const auto &[group, sum] : peer.held)
                out.beginArray()
                    .latin1(group.toLatin1())
                    .value(sum.count)
                    .latin1(QByteArray::number(static_cast<qulonglong>(sum.ids), 16))
                    .endArray();
            out.endArray();
        }
        out.endObject();
    }
    out.endArray().endObject();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(out.text() + '\n') < 0 || !file.commit())
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "The addresses of other laptops could not be saved in %1: %2. Free some space or check the "
                "folder's permissions.")
                .arg(m_path, systemReason(file.errorString()))};
    return done();
}

} // namespace cercle
