#include "sync/invitation.h"

#include "base/base32.h"
#include "sync/code_check.h"
#include "sync/invitation_payload.h"

#include <QHostAddress>

namespace cercle
{

namespace
{

using Kind = CodeProblem::Kind;
using Attempt = std::variant<Invitation, CodeProblem>;

// A character of the pasted text that may belong to a code: its base32 value, or -1 where no code has that
// character.
struct Symbol {
    int digit = -1;
    char plain = 0;      // upper-case ASCII, 0 for anything else
    bool dashed = false; // a dash stands right before it
};

// What chat programs, mail and paper put between the characters of a code.
bool isIgnored(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format: // soft hyphen, zero width space, direction marks
    case QChar::Other_Control:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        break;
    }
    return c == U'>' || c == U'|' || c == U'"' || c == U'\'' || c == U'`' || c == U'*' || c == U'_'
           || c == U'~' || c == U'\u2212' || c == U'\u201A' || c == U'\u201E' || c == U'\u200B';
}

std::vector<Symbol> symbolsOf(QStringView text)
{
    // Compatibility forms: full-width letters and no-break spaces become plain ones.
    const QList<uint> points = text.toString().normalized(QString::NormalizationForm_KC).toUcs4();
    std::vector<Symbol> out;
    bool dashed = false;
    for (const uint c : points) {
        if (isIgnored(c)) {
            dashed = QChar::category(c) == QChar::Punctuation_Dash;
            continue;
        }
        Symbol symbol;
        symbol.dashed = std::exchange(dashed, false);
        if (c < 128) {
            symbol.digit = base32::digit(static_cast<char>(c));
            symbol.plain = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        }
        out.push_back(symbol);
    }
    return out;
}

// Positions of the prefix's digit: behind every "CERCLE" that a digit (or I, L, O) follows.
std::vector<size_t> prefixes(const std::vector<Symbol> &symbols)
{
    static constexpr char name[] = "CERCLE";
    constexpr size_t length = sizeof name - 1;
    std::vector<size_t> out;
    for (size_t i = 0; i + length < symbols.size(); ++i) {
        size_t k = 0;
        while (k < length
               && (symbols[i + k].plain == name[k]
                   || (name[k] == 'L' && symbols[i + k].digit == base32::digit('L'))))
            ++k;
        const int digit = symbols[i + length].digit;
        if (k == length && digit >= 0 && digit <= 9)
            out.push_back(i + length);
    }
    return out;
}

CodeProblem mistyped(size_t symbol)
{
    CodeProblem problem{Kind::Mistyped};
    problem.group = static_cast<int>(symbol / 5) + 1;
    return problem;
}

class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}
    QByteArray take(qsizetype count)
    {
        if (count > m_bytes.size())
            m_short = true;
        const QByteArray out = m_bytes.first(std::min(count, m_bytes.size())).toByteArray();
        m_bytes = m_bytes.sliced(out.size());
        return out;
    }
    std::uint32_t number(int count)
    {
        std::uint32_t out = 0;
        for (const char c : take(count))
            out = (out << 8) | static_cast<unsigned char>(c);
        return out;
    }
    bool isShort() const { return m_short; }
    bool atEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
    bool m_short = false;
};

std::optional<Endpoint> readEndpoint(Bytes &bytes)
{
    Endpoint endpoint;
    switch (bytes.number(1)) {
    case 4:
        endpoint.host = QHostAddress(bytes.number(4)).toString();
        break;
    case 6: {
        const QByteArray raw = bytes.take(16);
        if (raw.size() == 16)
            endpoint.host = QHostAddress(reinterpret_cast<const quint8 *>(raw.constData())).toString();
        break;
    }
    case 0:
        endpoint.host = QString::fromLatin1(bytes.take(bytes.number(1)));
        break;
    default:
        return std::nullopt;
    }
    endpoint.port = static_cast<std::uint16_t>(bytes.number(2));
    if (endpoint.port == 0 || !invitation::isHost(endpoint.host))
        return std::nullopt;
    return endpoint;
}

// The contents behind a good check: what does not fit here was written by a version that knows more.
Attempt parse(QByteArrayView contents)
{
    const CodeProblem newer{Kind::Newer};
    Bytes bytes(contents);
    const std::uint32_t flags = bytes.number(1);
    if (flags > 1)
        return newer;
    Invitation out;
    out.group = Uid::fromBytes(bytes.take(16));
    out.inviterPin = bytes.take(pinBytes);
    if (flags & 1)
        out.hubPin = bytes.take(pinBytes);
    out.secret = bytes.take(16);
    out.expiresMs = static_cast<std::int64_t>(bytes.number(4)) * 1000;
    const std::uint32_t count = bytes.number(1);
    if (count > Invitation::endpointsMax)
        return newer;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto endpoint = readEndpoint(bytes);
        if (!endpoint)
            return newer;
        out.endpoints.push_back(*endpoint);
    }
    if (bytes.isShort() || !bytes.atEnd())
        return newer;
    return out;
}

// A prefix of another version counts where what follows looks like a code, and not like "Cercle 2 is fine".
bool looksLikeACode(std::span<const Symbol> symbols)
{
    constexpr size_t enough = 40, enoughBehindADash = 10;
    const size_t wanted = !symbols.empty() && symbols.front().dashed ? enoughBehindADash : enough;
    return symbols.size() >= wanted
           && std::all_of(symbols.begin(), symbols.begin() + static_cast<std::ptrdiff_t>(wanted),
                          [](const Symbol &symbol) { return symbol.digit >= 0; });
}

// The symbols behind the prefix's digit, up to the next prefix or the end of the text.
Attempt attempt(std::span<const Symbol> symbols, int prefixDigit)
{
    constexpr size_t prefixSize = 7;
    if (prefixDigit > Invitation::version && looksLikeACode(symbols))
        return CodeProblem{Kind::Newer};
    if (symbols.size() < codecheck::headerSize) {
        CodeProblem problem{Kind::Incomplete};
        problem.have = static_cast<int>(symbols.size() + prefixSize);
        return prefixDigit == Invitation::version ? problem : CodeProblem{};
    }
    std::array<int, codecheck::headerSize> header{};
    for (size_t i = 0; i < header.size(); ++i)
        header[i] = symbols[i].digit;
    const bool known = std::all_of(header.begin(), header.end(), [](int digit) { return digit >= 0; });
    const auto checks = codecheck::headerChecks(header);
    if (!known || header[3] != checks[0] || header[4] != checks[1])
        return prefixDigit == Invitation::version ? mistyped(0) : CodeProblem{};
    if (header[0] != Invitation::version)
        return CodeProblem{Kind::Newer};

    const auto total = static_cast<size_t>(header[1] * 32 + header[2]);
    const size_t here = std::min(total, symbols.size());
    std::vector<int> block;
    QByteArray text;
    for (size_t i = codecheck::headerSize; i < here; ++i) {
        const int digit = symbols[i].digit;
        if (digit < 0)
            return mistyped(i);
        block.push_back(digit);
        if (block.size() == codecheck::blockSize || i + 1 == total) {
            if (codecheck::weightedSum(std::span(block).first(block.size() - 1)) != block.back())
                return mistyped(i + 1 - block.size() / 2);
            text.append(codecheck::toText(std::span(block).first(block.size() - 1)));
            block.clear();
        }
    }
    if (here < total) {
        CodeProblem problem{Kind::Incomplete};
        problem.have = static_cast<int>(here + prefixSize);
        problem.of = static_cast<int>(total + prefixSize);
        return problem;
    }
    if (prefixDigit != Invitation::version)
        return mistyped(0);

    const auto bytes = base32::decode(text);
    if (!bytes || bytes->size() <= invitation::checkBytes)
        return CodeProblem{Kind::Mistyped};
    const QByteArrayView contents = QByteArrayView(*bytes).chopped(invitation::checkBytes);
    const QByteArray headerText = codecheck::toText(std::span(header).first(codecheck::headerData));
    if (invitation::checkOf(headerText, contents) != bytes->last(invitation::checkBytes))
        return CodeProblem{Kind::Mistyped};
    return parse(contents);
}

} // namespace

std::variant<Invitation, CodeProblem> readInvitation(QStringView text, std::int64_t nowMs)
{
    // A code has at most 1,030 characters; a long mail around it is fine, a whole disk image is not.
    const std::vector<Symbol> symbols = symbolsOf(text.first(std::min<qsizetype>(text.size(), 1 << 20)));
    const std::vector<size_t> starts = prefixes(symbols);
    CodeProblem worst;
    for (size_t i = 0; i < starts.size(); ++i) {
        // Another prefix ends this code, so that two incomplete copies are not taken for one.
        const size_t begin = starts[i] + 1;
        const size_t end = i + 1 < starts.size() ? starts[i + 1] - 6 : symbols.size();
        Attempt result = attempt(std::span(symbols).subspan(begin, end - begin), symbols[starts[i]].digit);
        if (auto *invitation = std::get_if<Invitation>(&result)) {
            if (nowMs > 0 && invitation->isExpired(nowMs)) {
                CodeProblem problem{Kind::Expired};
                problem.expiredMs = invitation->expiresMs;
                return problem;
            }
            return std::move(*invitation);
        }
        const auto &problem = std::get<CodeProblem>(result);
        if (problem.kind > worst.kind)
            worst = problem;
    }
    return worst;
}

Result<Invitation> decodeInvitation(QStringView text, std::int64_t nowMs)
{
    auto result = readInvitation(text, nowMs);
    if (auto *invitation = std::get_if<Invitation>(&result))
        return std::move(*invitation);
    const auto &problem = std::get<CodeProblem>(result);
    const auto kind = problem.kind == Kind::Newer     ? Error::Kind::Newer
                      : problem.kind == Kind::Expired ? Error::Kind::Refused
                                                      : Error::Kind::Invalid;
    return Error{kind, problem.text()};
}

} // namespace cercle
