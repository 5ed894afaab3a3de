#include "sync/frame.h"

#include <QCoreApplication>
#include <QtEndian>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frame)
};
constexpr qsizetype strangerBytes = 4 * 1024;
constexpr qsizetype greetingBytes = 8 * 1024;
} // namespace

QByteArray frameHeader(FrameKind kind, qsizetype payloadBytes)
{
    QByteArray out(frameHeaderBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payloadBytes), out.data());
    out[4] = static_cast<char>(kind);
    return out;
}

QByteArray frameOf(FrameKind kind, QByteArrayView payload)
{
    QByteArray out = frameHeader(kind, payload.size());
    out.append(payload.data(), payload.size());
    return out;
}

std::span<char> FrameReader::space()
{
    if (m_refusal)
        return {};
    if (m_filled < frameHeaderBytes)
        return std::span(m_header).subspan(static_cast<size_t>(m_filled));
    const qsizetype done = m_filled - frameHeaderBytes;
    return {m_payload.data() + done, static_cast<size_t>(m_payload.size() - done)};
}

std::optional<Frame> FrameReader::commit(qsizetype count)
{
    if (m_refusal || count <= 0)
        return std::nullopt;
    const bool inHeader = m_filled < frameHeaderBytes;
    m_filled += count;
    if (inHeader && m_filled >= 4)
        header();
    if (m_refusal || m_filled < frameHeaderBytes || m_filled < frameHeaderBytes + m_payload.size())
        return std::nullopt;
    m_filled = 0;
    return Frame{static_cast<FrameKind>(m_header[4]), std::exchange(m_payload, {})};
}

// The length is judged as soon as it is here, before the kind; nothing is allocated until both are good.
void FrameReader::header()
{
    const qsizetype length = qFromBigEndian<quint32>(m_header.data());
    if (length == 0) {
        m_refusal = Refusal{ByeCode::BadFrame, Words::tr("A frame is empty.")};
        return;
    }
    const auto tooLarge = [&](qsizetype limit) {
        m_refusal = Refusal{ByeCode::TooLarge,
                            Words::tr("A frame of %1 bytes is over the limit of %2.").arg(length).arg(limit)};
    };
    if (m_stage != LinkStage::Open) {
        const qsizetype limit = m_stage == LinkStage::Stranger ? strangerBytes : greetingBytes;
        const qsizetype altogether = m_early + frameHeaderBytes + length;
        if (altogether > limit) {
            m_refusal =
                Refusal{ByeCode::TooLarge, Words::tr("%1 bytes before the welcome are over the limit of %2.")
                                               .arg(altogether)
                                               .arg(limit)};
            return;
        }
    } else if (length > jsonBytesMax) {
        return tooLarge(jsonBytesMax);
    }
    if (m_filled < frameHeaderBytes)
        return;
    const auto kind = static_cast<FrameKind>(m_header[4]);
    if (kind != FrameKind::Json && kind != FrameKind::Entries && kind != FrameKind::Bytes) {
        m_refusal = Refusal{ByeCode::BadFrame, Words::tr("A frame is of no known kind.")};
        return;
    }
    if (kind != FrameKind::Json && m_stage != LinkStage::Open) {
        m_refusal = Refusal{ByeCode::OutOfTurn, Words::tr("Entries came before the welcome.")};
        return;
    }
    if (kind == FrameKind::Bytes && length > chunkBytesMax)
        return tooLarge(chunkBytesMax);
    if (m_stage != LinkStage::Open)
        m_early += frameHeaderBytes + length;
    m_payload = QByteArray(length, Qt::Uninitialized);
}

} // namespace cercle
