#include "store/page_reader.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <optional>

namespace cercle
{

namespace
{

constexpr qsizetype pageBytes = 4096; // as Database::open makes them
constexpr qsizetype payloadMax = 1 << 24;

std::uint32_t big(QByteArrayView bytes, qsizetype at, int count)
{
    std::uint32_t out = 0;
    for (int i = 0; i < count; ++i)
        out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
    return out;
}

// A varint; moves `at` behind it. Nothing where the bytes end.
std::optional<std::int64_t> varint(QByteArrayView bytes, qsizetype &at)
{
    std::uint64_t out = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8)
            return static_cast<std::int64_t>(out << 8 | byte);
        out = out << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return static_cast<std::int64_t>(out);
    }
    return std::nullopt;
}

class Pages
{
public:
    bool load(const QString &database)
    {
        QFile file(database);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_file = file.readAll();
        // What a cut has left of the last page.
        if (const qsizetype rest = m_file.size() % pageBytes; rest != 0)
            m_file.append(pageBytes - rest, '\0');
        loadWal(database + QStringLiteral("-wal"));
        return true;
    }

    std::uint32_t count() const
    {
        return std::max(m_last, static_cast<std::uint32_t>(m_file.size() / pageBytes));
    }

    // Counted from 1; empty where there is none.
    QByteArrayView page(std::uint32_t number) const
    {
        if (const auto newer = m_newer.constFind(number); newer != m_newer.constEnd())
            return *newer;
        const qsizetype at = (static_cast<qsizetype>(number) - 1) * pageBytes;
        return number >= 1 && at + pageBytes <= m_file.size() ? QByteArrayView(m_file).sliced(at, pageBytes)
                                                              : QByteArrayView();
    }

private:
    void loadWal(const QString &path)
    {
        constexpr qsizetype walHeader = 32, frameHeader = 24;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_wal = file.readAll();
        const QByteArrayView wal(m_wal);
        if (wal.size() < walHeader || big(wal, 8, 4) != pageBytes)
            return;
        const QByteArrayView salts = wal.sliced(16, 8);
        QHash<std::uint32_t, QByteArrayView> open; // frames of a transaction whose commit has not been met
        for (qsizetype at = walHeader; at + frameHeader + pageBytes <= wal.size();
             at += frameHeader + pageBytes) {
            if (wal.sliced(at + 8, 8) != salts)
                return;
            open.insert(big(wal, at, 4), wal.sliced(at + frameHeader, pageBytes));
            if (big(wal, at + 4, 4) == 0)
                continue;
            for (auto frame = open.cbegin(); frame != open.cend(); ++frame) {
                m_newer.insert(frame.key(), frame.value());
                m_last = std::max(m_last, frame.key());
            }
            open.clear();
        }
    }

    QByteArray m_file, m_wal;
    QHash<std::uint32_t, QByteArrayView> m_newer; // by page: its latest state in the WAL
    std::uint32_t m_last = 0;
};

// The payload of a cell that begins at `at`, with what its overflow pages hold. Empty: it does not fit.
QByteArray payloadAt(const Pages &pages, QByteArrayView page, qsizetype at, qsizetype size, bool table)
{
    if (size <= 0 || size > payloadMax)
        return {};
    const qsizetype most = table ? pageBytes - 35 : (pageBytes - 12) * 64 / 255 - 23;
    const qsizetype least = (pageBytes - 12) * 32 / 255 - 23;
    qsizetype local = size;
    if (size > most) {
        local = least + (size - least) % (pageBytes - 4);
        if (local > most)
            local = least;
    }
    const bool spills = local < size;
    if (at + local + (spills ? 4 : 0) > page.size())
        return {};
    QByteArray out = page.sliced(at, local).toByteArray();
    std::uint32_t next = spills ? big(page, at + local, 4) : 0;
    while (out.size() < size) {
        const QByteArrayView more = pages.page(next);
        if (more.isEmpty())
            return {};
        out += more.sliced(4, std::min(size - out.size(), pageBytes - 4));
        next = big(more, 0, 4);
    }
    return out;
}

bool readRecord(QByteArrayView record, PageRow &out)
{
    qsizetype at = 0;
    const auto headerBytes = varint(record, at);
    if (!headerBytes || *headerBytes < at || *headerBytes > record.size() || *headerBytes > 200)
        return false;
    qsizetype value = static_cast<qsizetype>(*headerBytes);
    const QByteArrayView header = record.first(value);
    out.columns.clear();
    while (at < header.size()) {
        const auto type = varint(header, at);
        if (!type || *type < 0 || *type == 10 || *type == 11)
            return false;
        static constexpr int integerBytes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        using Kind = PageRow::Column::Kind;
        PageRow::Column column;
        const qsizetype size = *type < 10 ? integerBytes[*type] : static_cast<qsizetype>((*type - 12) / 2);
        if (size > record.size() - value)
            return false;
        if (*type >= 12) {
            column.kind = *type % 2 == 0 ? Kind::Blob : Kind::Text;
            column.bytes = record.sliced(value, size).toByteArray();
        } else if (*type == 7) {
            column.kind = Kind::Real;
        } else if (*type > 0) {
            column.kind = Kind::Integer;
            std::uint64_t integer =
                size > 0 && static_cast<signed char>(record[value]) < 0 ? ~std::uint64_t(0) : 0;
            for (qsizetype i = 0; i < size; ++i)
                integer = integer << 8 | static_cast<unsigned char>(record[value + i]);
            column.integer = *type == 9 ? 1 : static_cast<std::int64_t>(integer);
        }
        value += size;
        out.columns.push_back(std::move(column));
    }
    return value == record.size();
}

void readLeaf(const Pages &pages, std::uint32_t number, const std::function<void(const PageRow &)> &row)
{
    const QByteArrayView page = pages.page(number);
    const qsizetype start = number == 1 ? 100 : 0;
    if (page.isEmpty())
        return;
    const auto kind = static_cast<unsigned char>(page[start]);
    const bool table = kind == 0x0d;
    if (!table && kind != 0x0a)
        return;
    const auto cells = static_cast<qsizetype>(big(page, start + 3, 2));
    PageRow found;
    for (qsizetype i = 0; i < cells && start + 10 + 2 * i <= pageBytes; ++i) {
        auto at = static_cast<qsizetype>(big(page, start + 8 + 2 * i, 2));
        const auto size = varint(page, at);
        const auto rowid = table ? varint(page, at) : std::optional<std::int64_t>(0);
        if (!size || !rowid)
            continue;
        found.rowid = *rowid;
        const QByteArray payload = payloadAt(pages, page, at, static_cast<qsizetype>(*size), table);
        if (!payload.isEmpty() && readRecord(payload, found))
            row(found);
    }
}

} // namespace

bool readPages(const QString &database, const std::function<void(const PageRow &)> &row)
{
    Pages pages;
    if (!pages.load(database))
        return false;
    for (std::uint32_t number = 1; number <= pages.count(); ++number)
        readLeaf(pages, number, row);
    return true;
}

} // namespace cercle
