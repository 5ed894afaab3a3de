#pragma once
// What the fuzz targets share: bytes as a view, and a condition that must hold for every input.

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace cercle::fuzz
{

inline QByteArrayView view(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

inline void must(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace cercle::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
