#include "store/search_index.h"

#include <set>

namespace cercle
{

namespace
{

// Which fields of an entity make its document: the first is the title.
struct Document {
    int title = -1;
    std::vector<int> body;
};

const std::vector<Document> &documents()
{
    static const std::vector<Document> list = [] {
        std::vector<Document> out;
        for (const EntityInfo *info : allEntities()) {
            Document document;
            for (const char *name : {"title", "name", "text"}) {
                if (document.title < 0 && info->name != "device")
                    document.title = info->fieldIndex(name);
            }
            for (const char *name :
                 {"notes", "comment", "goal", "purpose", "description", "text", "tags", "place"}) {
                const int field = info->fieldIndex(name);
                if (field >= 0 && field != document.title)
                    document.body.push_back(field);
            }
            out.push_back(std::move(document));
        }
        return out;
    }();
    return list;
}

// Words as FTS5 strings, so that nothing a person types is taken for syntax.
QString query(const QString &words)
{
    QString out;
    QString word;
    QStringList list;
    for (const QChar c : words + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            list << word;
            word.clear();
        }
    }
    for (const QString &item : list)
        out += (out.isEmpty() ? QString() : QStringLiteral(" ")) + u'"' + item + u'"';
    return out.isEmpty() ? out : out + u'*';
}

} // namespace

void SearchIndex::createTables(Database &db)
{
    {
        // An index that cuts words otherwise is made anew; it holds nothing that the rows do not.
        Statement made = db.prepare("SELECT sql FROM sqlite_master WHERE name='search'");
        if (made.step() && !made.text(0).contains(QLatin1String("tokenize='cercle'"))) {
            made.reset();
            db.exec("DROP TABLE search; DELETE FROM search_place; DELETE FROM search_mark");
        }
    }
    db.exec(R"(
        CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, body, tokenize='cercle');
        CREATE TABLE IF NOT EXISTS search_place(r INTEGER PRIMARY KEY, e INTEGER NOT NULL, id BLOB NOT NULL, g BLOB NOT NULL,
            UNIQUE(e, id));
        CREATE TABLE IF NOT EXISTS search_mark(one INTEGER PRIMARY KEY, n INTEGER NOT NULL);
    )");
}

SearchIndex::SearchIndex(Database &db, EntryTable &entries, RowTable &rows)
    : m_db(db), m_entries(entries), m_rows(rows)
{
    m_place = db.prepare("SELECT r FROM search_place WHERE e=? AND id=?");
    m_addPlace = db.prepare("INSERT INTO search_place(e, id, g) VALUES(?,?,?)");
    m_remove = db.prepare("DELETE FROM search WHERE rowid=?");
    m_add = db.prepare("INSERT INTO search(rowid, title, body) VALUES(?,?,?)");
}

void SearchIndex::clear()
{
    m_db.exec("DELETE FROM search; DELETE FROM search_place; DELETE FROM search_mark");
}

void SearchIndex::index(int entity, const Uid &id)
{
    const auto meta = m_rows.meta(entity, id);
    const auto row = m_rows.row(entity, id);
    if (!meta || !row)
        return;
    m_place.bind(1, entity).bind(2, id.view());
    std::int64_t place = 0;
    if (m_place.step())
        place = m_place.integer(0);
    m_place.reset();
    if (place != 0)
        m_remove.bind(1, place).run();
    if (meta->removed)
        return;
    const Document &document = documents()[static_cast<size_t>(entity)];
    QString body;
    for (const int field : document.body)
        body += valueToText((*row)[static_cast<size_t>(field)]) + u'\n';
    if (place == 0) {
        m_addPlace.bind(1, entity).bind(2, id.view()).bind(3, meta->group.view()).run();
        place = m_db.lastRowId();
    }
    m_add.bind(1, place)
        .bindText(2, valueToText((*row)[static_cast<size_t>(document.title)]))
        .bindText(3, body)
        .run();
}

bool SearchIndex::update(int maxRows)
{
    Statement read = m_db.prepare("SELECT n FROM search_mark");
    const std::int64_t from = read.step() ? read.integer(0) : 0;
    std::int64_t mark = from;
    std::set<std::pair<int, Uid>> touched;
    bool complete = true;
    JsonDoc doc;
    Statement entries = m_db.prepare("SELECT n, body, g FROM entry WHERE n>? ORDER BY n");
    entries.bind(1, from);
    while (entries.step()) {
        if (static_cast<int>(touched.size()) >= maxRows) {
            complete = false;
            break;
        }
        mark = entries.integer(0);
        const QByteArray body = entries.blob(1);
        if (!doc.scan(body))
            continue;
        doc.root()["ops"].elements([&](JsonView op) {
            const int entity = entityIndex(op["put"].toUtf8());
            const auto id = Uid::parse(QByteArrayView(op["id"].toUtf8()));
            if (entity >= 0 && id && documents()[static_cast<size_t>(entity)].title >= 0)
                touched.emplace(entity, *id);
            // The group itself and members come from acts, not from puts.
            if (op["genesis"].isObject() || op["admit"].isObject()) {
                if (const GroupRecord *record = m_entries.groupByNumber(entries.integer(2))) {
                    touched.emplace(entityIndexOf<Group>(), record->id);
                    Filter all;
                    all.group = record->id;
                    for (const auto &[member, row] : m_rows.rows(entityIndexOf<Member>(), all))
                        touched.emplace(entityIndexOf<Member>(), member);
                }
            }
        });
    }
    entries.reset();
    if (mark == from)
        return complete;
    for (const auto &[entity, id] : touched)
        index(entity, id);
    Statement write = m_db.prepare("INSERT OR REPLACE INTO search_mark(one, n) VALUES(1,?)");
    write.bind(1, mark).run();
    return complete;
}

std::vector<SearchHit> SearchIndex::find(const Uid &group, const QString &words, int limit)
{
    const QString match = query(words);
    if (match.isEmpty() || limit <= 0)
        return {};
    Statement select = m_db.prepare(
        "SELECT p.e, p.id, search.title, snippet(search, -1, char(0x2068), char(0x2069), '…', 12) "
        "FROM search JOIN search_place p ON p.r=search.rowid "
        "WHERE search MATCH ? AND (?2 IS NULL OR p.g=?2) ORDER BY bm25(search, 4.0, 1.0) LIMIT ?3");
    select.bindText(1, match);
    if (group.isNull())
        select.bindNull(2);
    else
        select.bind(2, group.view());
    select.bind(3, limit);
    std::vector<SearchHit> out;
    while (select.step())
        out.push_back({static_cast<int>(select.integer(0)), Uid::fromBytes(select.view(1)), select.text(2),
                       select.text(3)});
    return out;
}

} // namespace cercle
