#include "catch.h"

#include "journal/crypto.h"
#include "journal/entry.h"
#include "journal/identity.h"
#include "journal/membership.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace cercle;

namespace
{

Uid uid(char c)
{
    return Uid::fromBytes(QByteArray(16, c));
}

Entry sample()
{
    Entry entry;
    entry.group = uid('g');
    entry.feed = uid('f');
    entry.seq = 7;
    entry.prev = sha256({QByteArrayView("prev")});
    entry.deps = {{uid('o'), 3, sha256({QByteArrayView("dep")})}};
    entry.lam = 12;
    entry.wall = 1795000000000;
    entry.body = R"({"label":"Séance","ops":[]})";
    sealEntry(entry);
    return entry;
}

} // namespace

TEST_CASE("an entry reads back as it was written, byte for byte")
{
    auto key = SigningKey::generate();
    REQUIRE(key.ok());
    Entry entry = sample();
    entry.signature = key->sign(entry.id);
    const QByteArray line = toLine(entry);
    JsonDoc doc;
    auto read = parseEntry(line, doc);
    REQUIRE(read.ok());
    CHECK(toLine(*read) == line);
    CHECK(read->id == entry.id);
    CHECK(read->deps == entry.deps);
    CHECK(read->prev == entry.prev);
    CHECK(read->lam == 12);
    CHECK(read->wall == entry.wall);
    auto verifier = VerifyKey::fromPublicKey(key->publicKey());
    REQUIRE(verifier.ok());
    CHECK(verifier->verify(read->id, read->signature));
}

TEST_CASE("every altered byte of a signed line is refused or fails its signature")
{
    auto key = SigningKey::generate();
    Entry entry = sample();
    entry.signature = key->sign(entry.id);
    const QByteArray line = toLine(entry);
    auto verifier = VerifyKey::fromPublicKey(key->publicKey());
    JsonDoc doc;
    for (qsizetype at = 0; at < line.size(); ++at) {
        QByteArray altered = line;
        altered[at] = static_cast<char>(altered[at] ^ 4);
        auto read = parseEntry(altered, doc);
        INFO(at);
        REQUIRE((!read || !verifier->verify(read->id, read->signature)));
    }
}

TEST_CASE("headers that do not keep their form are refused")
{
    const QByteArray line = toLine(sample());
    JsonDoc doc;
    const auto refused = [&](const char *from, const char *to) {
        QByteArray altered = line;
        REQUIRE(altered.contains(from));
        altered.replace(from, to);
        return parseEntry(altered, doc);
    };
    CHECK_FALSE(refused("\"seq\":7", "\"seq\":0").ok());
    CHECK_FALSE(refused("\"seq\":7", "\"seq\":7.0").ok());
    CHECK_FALSE(refused("\"lam\":12", "\"lam\":-1").ok());
    CHECK_FALSE(refused("\"lam\":12,", "").ok());
    CHECK_FALSE(refused("\"lam\":12", "\"lam\":12,\"lam\":12").ok());
    CHECK_FALSE(refused("\"lam\":12", "\"extra\":1,\"lam\":12").ok());
    CHECK_FALSE(refused("Séance", "Seance").ok());
    auto newer = refused("\"v\":1", "\"v\":2");
    REQUIRE_FALSE(newer.ok());
    CHECK(newer.error().kind == Error::Kind::Newer);
    CHECK_FALSE(parseEntry(QByteArray(entryBytesMax + 1, ' '), doc).ok());
    CHECK_FALSE(parseEntry("[]", doc).ok());
    CHECK_FALSE(parseEntry("", doc).ok());
}

TEST_CASE("a key is made once, kept private, and read back")
{
    QTemporaryDir folder;
    CHECK_FALSE(hasIdentityFile(folder.path()));
    auto made = createIdentity(folder.path());
    REQUIRE(made.ok());
    struct stat info = {};
    const QByteArray path = QFile::encodeName(folder.path() + QStringLiteral("/identity.pem"));
    REQUIRE(::stat(path.constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    CHECK_FALSE(createIdentity(folder.path()).ok()); // never replaces
    auto read = loadIdentity(folder.path());
    REQUIRE(read.ok());
    CHECK(read->publicKey() == made->publicKey());
    QFile file(QFile::decodeName(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n");
    file.close();
    CHECK_FALSE(loadIdentity(folder.path()).ok());
}

TEST_CASE("the six words of a device follow the published proquint examples")
{
    // 127.0.0.1 is lusab-babad and 63.84.220.193 is gutih-tugad in Wilkerson's paper.
    Hash id;
    const std::uint8_t bytes[] = {127, 0, 0, 1, 63, 84, 220, 193, 0, 0, 255, 255};
    std::copy(std::begin(bytes), std::end(bytes), id.bytes.begin());
    CHECK(sixWords(id) == QStringLiteral("lusab babad gutih tugad babab zuzuz"));
}

TEST_CASE("Ed25519 agrees with the first test vectors of RFC 8032")
{
    const QByteArray seed =
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const QByteArray key =
        QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    CHECK(ed25519::publicKey(seed) == key);
    const QByteArray signature = ed25519::sign(seed, QByteArray::fromHex("72"));
    CHECK(signature.toHex()
          == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(ed25519::verify(key, QByteArray::fromHex("72"), signature));
    CHECK_FALSE(ed25519::verify(key, QByteArray::fromHex("73"), signature));
}

TEST_CASE("a join proof fits its group, key and name only")
{
    const QByteArray secret(16, 's');
    Invite invite;
    invite.publicKey = invitePublicKey(secret);
    invite.id = inviteId(invite.publicKey);
    JoinRequest request{invite.id, QStringLiteral("Léa"), "key",
                        makeJoinProof(secret, uid('g'), "key", QStringLiteral("Léa"))};
    CHECK(checkJoinProof(invite, uid('g'), request));
    CHECK_FALSE(checkJoinProof(invite, uid('h'), request));
    request.name = QStringLiteral("Lea");
    CHECK_FALSE(checkJoinProof(invite, uid('g'), request));
    request.name = QStringLiteral("Léa");
    request.deviceKey = "kez";
    CHECK_FALSE(checkJoinProof(invite, uid('g'), request));
}

TEST_CASE("an invitation is judged to the second, with ten minutes' grace")
{
    Invite invite;
    invite.uses = 1;
    invite.expiresMs = 1'000'000'000;
    const std::int64_t last = invite.expiresMs + 600'000;
    CHECK(judgeInvite(invite, last).ok());
    CHECK_FALSE(judgeInvite(invite, last + 1).ok());
    CHECK_FALSE(judgeInvite(std::nullopt, 0).ok());
}

TEST_CASE("only P-256 keys are accepted as devices")
{
    CHECK_FALSE(VerifyKey::fromPublicKey("").ok());
    CHECK_FALSE(VerifyKey::fromPublicKey(QByteArray(91, 'x')).ok());
    auto key = SigningKey::generate();
    CHECK(VerifyKey::fromPublicKey(key->publicKey()).ok());
    CHECK_FALSE(VerifyKey::fromPublicKey(key->publicKey() + 'x').ok());
    CHECK(key->certificatePem().startsWith("-----BEGIN CERTIFICATE-----"));
}
