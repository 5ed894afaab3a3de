#include "store/search_tokens.h"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <string>
#include <string_view>

namespace cercle
{

namespace
{

fts5_api *fts5Of(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// unicode61, whose words are rewritten on their way out.
struct Tokenizer {
    fts5_tokenizer inner{};
    Fts5Tokenizer *self = nullptr;
};

struct Way {
    void *context;
    int (*token)(void *, int, const char *, int, int, int);
};

// Words come folded to lower case already.
std::string_view writtenOut(std::string_view letter)
{
    if (letter == "\u0153")
        return "oe";
    if (letter == "\u00e6")
        return "ae";
    if (letter == "\u00df")
        return "ss";
    return {};
}

int pass(void *way, int flags, const char *word, int size, int begin, int end)
{
    const Way &on = *static_cast<Way *>(way);
    const std::string_view text(word, static_cast<size_t>(size));
    if (text.find_first_of("\xc5\xc3") == std::string_view::npos)
        return on.token(on.context, flags, word, size, begin, end);
    std::string out;
    for (size_t i = 0; i < text.size();) {
        const std::string_view letters = writtenOut(text.substr(i, 2));
        if (letters.empty()) {
            out += text[i++];
        } else {
            out += letters;
            i += 2;
        }
    }
    return on.token(on.context, flags, out.data(), static_cast<int>(out.size()), begin, end);
}

int create(void *api, const char **, int, Fts5Tokenizer **out)
{
    auto *fts5 = static_cast<fts5_api *>(api);
    auto *made = new (std::nothrow) Tokenizer;
    if (!made)
        return SQLITE_NOMEM;
    void *data = nullptr;
    int code = fts5->xFindTokenizer(fts5, "unicode61", &data, &made->inner);
    const char *arguments[] = {"remove_diacritics", "2"};
    if (code == SQLITE_OK)
        code = made->inner.xCreate(data, arguments, 2, &made->self);
    if (code != SQLITE_OK) {
        delete made;
        return code;
    }
    *out = reinterpret_cast<Fts5Tokenizer *>(made);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    auto *made = reinterpret_cast<Tokenizer *>(tokenizer);
    made->inner.xDelete(made->self);
    delete made;
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
             int (*token)(void *, int, const char *, int, int, int))
{
    const auto *made = reinterpret_cast<Tokenizer *>(tokenizer);
    Way way{context, token};
    return made->inner.xTokenize(made->self, &way, flags, text, size, pass);
}

} // namespace

bool addSearchTokenizer(sqlite3 *db)
{
    fts5_api *api = fts5Of(db);
    if (!api)
        return false;
    fts5_tokenizer ours{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "cercle", api, &ours, nullptr) == SQLITE_OK;
}

} // namespace cercle
