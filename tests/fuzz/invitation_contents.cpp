// Any bytes as the contents of an invitation whose checks are right, as whoever makes codes on purpose can
// write them: what is behind the checks is read with the same care.
#include "fuzz_input.h"

#include "base/base32.h"
#include "sync/code_check.h"
#include "sync/invitation.h"
#include "sync/invitation_payload.h"

using namespace cercle;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 500)
        return 0;
    const QByteArray contents = fuzz::view(data, size).toByteArray();
    const qsizetype characters = ((contents.size() + invitation::checkBytes) * 8 + 4) / 5;
    const qsizetype blocks = (characters + codecheck::blockSize - 2) / (codecheck::blockSize - 1);
    const auto total = static_cast<int>(codecheck::headerSize + characters + blocks);
    if (total > 1023)
        return 0;
    const std::array<int, 3> header{Invitation::version, total >> 5, total & 31};
    const QByteArray headerText = codecheck::toText(header);
    QByteArray code = "CERCLE1" + headerText + codecheck::toText(codecheck::headerChecks(header));
    const QByteArray text = base32::encode(contents + invitation::checkOf(headerText, contents));
    std::vector<int> block;
    for (qsizetype i = 0; i < text.size(); ++i) {
        code.append(text[i]);
        block.push_back(base32::digit(text[i]));
        if (block.size() == codecheck::blockSize - 1 || i + 1 == text.size()) {
            code.append(codecheck::toText(std::array{codecheck::weightedSum(block)}));
            block.clear();
        }
    }
    const auto found = readInvitation(QString::fromLatin1(code));
    if (const auto *problem = std::get_if<CodeProblem>(&found)) {
        fuzz::must(problem->kind == CodeProblem::Kind::Newer);
        return 0;
    }
    const auto again = encodeInvitation(std::get<Invitation>(found));
    if (again) {
        const auto reread = readInvitation(*again);
        fuzz::must(std::holds_alternative<Invitation>(reread));
        fuzz::must(std::get<Invitation>(reread) == std::get<Invitation>(found));
    }
    return 0;
}
