// Any text as an invitation code, alone and with the prefix in front, as a link and in a file: what is
// accepted can be written again and reads the same.
#include "fuzz_input.h"

#include "sync/invitation.h"

using namespace cercle;

namespace
{

void read(const QString &text)
{
    const auto found = readInvitation(text);
    if (const auto *problem = std::get_if<CodeProblem>(&found)) {
        fuzz::must(!problem->text().isEmpty());
        return;
    }
    const auto code = encodeInvitation(std::get<Invitation>(found));
    if (!code) // an expiry of zero
        return;
    const auto again = readInvitation(*code);
    fuzz::must(std::holds_alternative<Invitation>(again));
    fuzz::must(std::get<Invitation>(again) == std::get<Invitation>(found));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::view(data, size));
    read(text);
    read(QStringLiteral("CERCLE1-") + text);
    read(invitationLink(text));
    read(QString::fromUtf8(invitationFile(text, text, text)));
    return 0;
}
