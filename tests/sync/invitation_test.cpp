#include "catch.h"

#include "sync/invitation.h"

#include <QRegularExpression>

using namespace cercle;
using Kind = CodeProblem::Kind;

namespace
{

Invitation sample(bool hub = false)
{
    SeededRandom random(hub ? 8 : 7);
    Invitation out;
    out.group = Uid::fromBytes(random.bytes(16));
    out.inviterPin = random.bytes(16);
    if (hub)
        out.hubPin = random.bytes(16);
    out.secret = random.bytes(16);
    out.expiresMs = 1795000000000;
    out.endpoints = {{QStringLiteral("192.168.1.20"), 4711}};
    if (hub)
        out.endpoints.push_back({QStringLiteral("hub.example.org"), 443});
    return out;
}

QString codeOf(const Invitation &invitation)
{
    return *encodeInvitation(invitation);
}

bool gives(const QString &text, const Invitation &expected)
{
    const auto result = readInvitation(text);
    const auto *found = std::get_if<Invitation>(&result);
    return found && *found == expected;
}

CodeProblem problemOf(const QString &text, std::int64_t nowMs = 0)
{
    const auto result = readInvitation(text, nowMs);
    const auto *problem = std::get_if<CodeProblem>(&result);
    REQUIRE(problem);
    return *problem;
}

} // namespace

TEST_CASE("a code says the same after decoding, with and without a hub and addresses")
{
    REQUIRE(gives(codeOf(sample()), sample()));
    REQUIRE(gives(codeOf(sample(true)), sample(true)));
    Invitation many = sample();
    many.endpoints = {{QStringLiteral("2001:db8::1"), 1},
                      {QStringLiteral("10.0.0.1"), 65535},
                      {QStringLiteral("fe80::1%eth0"), 4711},
                      {QStringLiteral("a-b.example.org"), 80}};
    REQUIRE(gives(codeOf(many), many));
    many.endpoints.clear();
    REQUIRE(gives(codeOf(many), many));
}

TEST_CASE("a code is CERCLE1 and groups of five")
{
    const QRegularExpression form(
        QStringLiteral("^CERCLE1(-[0-9A-HJKMNP-TV-Z]{5})+(-[0-9A-HJKMNP-TV-Z]{1,5})?$"));
    REQUIRE(form.match(codeOf(sample())).hasMatch());
    REQUIRE(codeOf(sample()).size() < 170);
}

TEST_CASE("what cannot be written as a code is refused")
{
    Invitation bad = sample();
    bad.secret.chop(1);
    REQUIRE_FALSE(encodeInvitation(bad).ok());
    bad = sample();
    bad.endpoints.assign(9, bad.endpoints.front());
    REQUIRE_FALSE(encodeInvitation(bad).ok());
    bad = sample();
    bad.endpoints.front().host = QStringLiteral("no spaces");
    REQUIRE_FALSE(encodeInvitation(bad).ok());
    bad = sample();
    bad.endpoints.assign(8, {QString(100, u'x'), 5});
    REQUIRE_FALSE(encodeInvitation(bad).ok());
}

TEST_CASE("every single-character change gives an error or the very same invitation")
{
    for (const bool hub : {false, true}) {
        const Invitation expected = sample(hub);
        const QString code = codeOf(expected);
        const QString others = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. !é…");
        const auto fold = [](QChar c) {
            c = c.toUpper();
            return c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
        };
        for (qsizetype i = 0; i < code.size(); ++i) {
            for (const QChar other : others) {
                if (fold(other) == fold(code[i]))
                    continue;
                QString changed = code;
                changed[i] = other;
                INFO(i << " becomes " << QString(other).toStdString());
                const auto result = readInvitation(changed);
                if (const auto *same = std::get_if<Invitation>(&result)) {
                    // Only what stands between the groups may change without harm.
                    REQUIRE((code[i] == u'-' && other == u' '));
                    REQUIRE(*same == expected);
                    continue;
                }
                const auto &problem = std::get<CodeProblem>(result);
                if (i == 6 && other >= u'2' && other <= u'9')
                    REQUIRE(problem.kind == Kind::Newer);
                else if (i < 7)
                    REQUIRE((problem.kind == Kind::NotACode || problem.kind == Kind::Mistyped));
                else if (problem.kind
                         != Kind::Mistyped) // a lost character of the last block looks like a cut
                    REQUIRE((problem.kind == Kind::Incomplete && (other == u'-' || other == u' ')));
                else if (problem.group > 0 && other.isLetterOrNumber() && code[i] != u'-')
                    REQUIRE(std::abs(problem.group - int((i - 8) / 6 + 1)) <= 1);
            }
        }
    }
}

TEST_CASE("every truncation is called incomplete, with the characters that are there")
{
    const QString code = codeOf(sample());
    const auto letters = [](const QString &text) {
        return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c != u'-'; }));
    };
    for (qsizetype length = 0; length < code.size(); ++length) {
        INFO(length);
        const CodeProblem problem = problemOf(code.left(length));
        if (length < 7) {
            REQUIRE(problem.kind == Kind::NotACode);
            continue;
        }
        REQUIRE(problem.kind == Kind::Incomplete);
        REQUIRE(problem.have == letters(code.left(length)));
        REQUIRE(problem.of == (problem.have < 12 ? 0 : letters(code)));
    }
    REQUIRE(problemOf(code.left(100)).text()
            == QStringLiteral("This code is incomplete (%1 of %2 characters). Copy the whole message.")
                   .arg(letters(code.left(100)))
                   .arg(letters(code)));
}

TEST_CASE("what chat programs do to a code is forgiven")
{
    const Invitation expected = sample(true);
    const QString code = codeOf(expected);
    const auto replaced = [&](QStringView dash) { return QString(code).replace(u"-"_qs, dash.toString()); };
    REQUIRE(gives(replaced(u" "), expected));
    REQUIRE(gives(replaced(u""), expected));
    REQUIRE(gives(replaced(u"-\n"), expected));
    REQUIRE(gives(replaced(u"\r\n> "), expected));
    REQUIRE(gives(replaced(u"\u2013"), expected));        // en dash
    REQUIRE(gives(replaced(u"\u2014"), expected));        // em dash
    REQUIRE(gives(replaced(u"\u2011"), expected));        // non-breaking hyphen
    REQUIRE(gives(replaced(u"\u2212"), expected));        // minus
    REQUIRE(gives(replaced(u"-\u200B"), expected));       // zero width space
    REQUIRE(gives(replaced(u"\u00AD-"), expected));       // soft hyphen
    REQUIRE(gives(replaced(u"\u00A0-\u202F"), expected)); // no-break spaces
    REQUIRE(gives(code.toLower(), expected));
    REQUIRE(gives(QString(code).replace(u'0', u'O'), expected));
    REQUIRE(gives(QString(code).replace(u'0', u'o').replace(u'1', u'l'), expected));
    REQUIRE(gives(QString(code).replace(u'1', u'I'), expected));
    REQUIRE(gives(u"\u201C"_qs + code + u"\u201D."_qs, expected));
    REQUIRE(gives(u"`"_qs + code + u"`"_qs, expected));
    REQUIRE(gives(u"Hello Lea, join Cercle 1 with "_qs + code + u" before Friday, 24 people are in."_qs,
                  expected));
    REQUIRE(gives(u"Our group in Cercle: "_qs + code + u"and more"_qs, expected));
    REQUIRE(gives(code + code, expected));
    REQUIRE(gives(code + u"\n\n"_qs + code, expected));
    REQUIRE(gives(code.left(60) + u" … "_qs + code, expected));
    REQUIRE(gives(invitationLink(code), expected));
    REQUIRE(gives(invitationLink(code).toUpper(), expected));
    REQUIRE(gives(QString::fromUtf8(invitationFile(code, u"Analysis \"II\""_qs, u"Lea"_qs)), expected));
}

TEST_CASE("each kind of fault has a sentence of its own")
{
    const QString code = codeOf(sample());
    QStringList sentences;
    sentences << problemOf(u"see you on Friday"_qs).text();
    sentences << problemOf(code.left(9)).text();
    sentences << problemOf(code.left(90)).text();
    QString wrong = code;
    wrong[8 + 6 * 6] = wrong[8 + 6 * 6] == u'A' ? u'B' : u'A'; // the first of group 7
    const CodeProblem mistyped = problemOf(wrong);
    REQUIRE(mistyped.kind == Kind::Mistyped);
    REQUIRE(std::abs(mistyped.group - 7) <= 1);
    sentences << mistyped.text();
    const CodeProblem expired = problemOf(code, sample().expiresMs + 11 * 60 * 1000);
    REQUIRE(expired.kind == Kind::Expired);
    sentences << expired.text();
    CodeProblem newer{Kind::Newer};
    sentences << newer.text();
    sentences.removeDuplicates();
    REQUIRE(sentences.size() == 6);
}

TEST_CASE("expiry has ten minutes' grace")
{
    const QString code = codeOf(sample());
    const std::int64_t limit = sample().expiresMs + 10 * 60 * 1000;
    REQUIRE(decodeInvitation(code, limit).ok());
    REQUIRE_FALSE(decodeInvitation(code, limit + 1).ok());
    REQUIRE(decodeInvitation(code, limit + 1).error().kind == Error::Kind::Refused);
}

TEST_CASE("a code of a later version is recognised by its header")
{
    // Version 2, 100 characters; the header's form is promised for every version.
    const auto product = [](int a, int b) { // GF(32), written out a second time on purpose
        int out = 0;
        for (; b; b >>= 1, a = (a << 1) ^ (a & 16 ? 0b100101 : 0)) {
            if (b & 1)
                out ^= a;
        }
        return out;
    };
    const int data[] = {2, 3, 4};
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString code = QStringLiteral("CERCLE2-");
    for (const int digit : data)
        code += alphabet[digit];
    code += alphabet[data[0] ^ data[1] ^ data[2]];
    code += alphabet[product(2, data[0]) ^ product(4, data[1]) ^ product(8, data[2])];
    REQUIRE(problemOf(code + u"-WHATEVER"_qs).kind == Kind::Newer);
    REQUIRE(decodeInvitation(code).error().kind == Error::Kind::Newer);
    REQUIRE(problemOf(u"Cercle 2 is a fine thing"_qs).kind == Kind::NotACode);
}

TEST_CASE("the prefix of a later version is enough, whatever follows")
{
    const QString ours = codeOf(sample());
    for (const QChar version : {u'2', u'3', u'9'}) {
        QString code = ours;
        code[6] = version;
        REQUIRE(problemOf(code).kind == Kind::Newer);
        REQUIRE(problemOf(u"Join us:\n> "_qs + code.toLower() + u"\nBye"_qs).kind == Kind::Newer);
        code.remove(u'-');
        REQUIRE(problemOf(code).kind == Kind::Newer);
    }
    REQUIRE(problemOf(u"CERCLE2-ABCDE-FGHJK"_qs).kind == Kind::Newer);
    // Prose about the program is none, and does not hide what is wrong with a code.
    REQUIRE(problemOf(u"Cercle 2, Cercle 3 and cercle 2026 were fine evenings for all of them"_qs).kind
            == Kind::NotACode);
    REQUIRE(problemOf(u"For Cercle 2: "_qs + ours.left(60)).kind == Kind::Incomplete);
}

TEST_CASE("two neighbours swapped are found")
{
    const QString code = codeOf(sample());
    for (qsizetype i = 8; i + 1 < code.size(); ++i) {
        QString swapped = code;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped == code || swapped[i] == u'-' || swapped[i + 1] == u'-')
            continue;
        INFO(i);
        REQUIRE(problemOf(swapped).kind == Kind::Mistyped);
    }
}

TEST_CASE("any text is answered without harm")
{
    SeededRandom random(3);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray noise = random.bytes(40);
        readInvitation(u"CERCLE1"_qs + QString::fromLatin1(noise));
        readInvitation(QString::fromUtf8(noise));
    }
    REQUIRE(problemOf(QString(3 << 20, u'A')).kind == Kind::NotACode);
    REQUIRE(problemOf(u"cercle1 "_qs.repeated(20000)).kind == Kind::Incomplete);
}

TEST_CASE("addresses are read as people write them")
{
    REQUIRE(*Endpoint::parse(u" 192.168.1.20:4711 "_qs) == Endpoint{u"192.168.1.20"_qs, 4711});
    REQUIRE(*Endpoint::parse(u"[2001:db8::1]:80"_qs) == Endpoint{u"2001:db8::1"_qs, 80});
    REQUIRE(*Endpoint::parse(u"laptop.local:1"_qs) == Endpoint{u"laptop.local"_qs, 1});
    REQUIRE(Endpoint::parse(u"[2001:db8::1]:80"_qs)->toString() == u"[2001:db8::1]:80"_qs);
    for (const char *wrong :
         {"", "host", ":80", "host:", "host:0", "host:65536", "host:x", "2001:db8::1:80", "a b:1"}) {
        INFO(wrong);
        REQUIRE_FALSE(Endpoint::parse(QString::fromLatin1(wrong)).ok());
    }
}
