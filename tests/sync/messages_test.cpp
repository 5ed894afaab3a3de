#include "catch.h"

#include "sync/messages.h"

using namespace cercle;

namespace
{

Uid uid(char c)
{
    return Uid::fromBytes(QByteArray(16, c));
}

Hash hash(char c)
{
    return Hash::fromBytes(QByteArray(32, c));
}

std::variant<Message, Refusal> decode(const QByteArray &json, FrameKind kind = FrameKind::Json)
{
    JsonDoc doc;
    return decodeMessage({kind, json}, doc);
}

ByeCode refusalOf(const QByteArray &json, FrameKind kind = FrameKind::Json)
{
    const auto result = decode(json, kind);
    const auto *refusal = std::get_if<Refusal>(&result);
    REQUIRE((!refusal || !refusal->text.isEmpty()));
    return refusal ? refusal->code : ByeCode::Finished;
}

std::vector<Message> oneOfEach()
{
    Hello hello;
    hello.app = QStringLiteral("Cercle \"0.1\"");
    hello.instance = uid('i');
    hello.features = {QStringLiteral("attachments")};
    hello.groups = {uid('g'), uid('h')};
    hello.join = true;
    Join join{uid('g'), {uid('v'), QStringLiteral("Zoë\n"), QByteArray(91, 'k'), QByteArray(64, 'p')}};
    Have have;
    have.group = uid('g');
    have.heads = {{uid('a'), 5, hash('5')}, {uid('a'), 7, hash('7')}, {uid('b'), 1, hash('1')}};
    have.sum = JournalSum{8, 0xFFFFFFFFFFFFFFFFULL, 1};
    have.again = true;
    const Want want{uid('g'), have.heads, 65536, false, true};
    const Entries entries{uid('g'), true, true, {"[1]", "[2,\"x\"]"}};
    return {hello,
            Welcome{1, {uid('g')}},
            Bye{ByeCode::Slow, QStringLiteral("later")},
            join,
            Admitted{uid('g'), uid('m'), QStringLiteral("member")},
            Pending{uid('g')},
            have,
            want,
            entries,
            SumReport{uid('g'), {3, 4, 5}, 9},
            WantFile{uid('g'), hash('f'), 5, 70'000'000},
            FilePiece{uid('g'), hash('f'), 5, 12, QByteArray("\n\0bytes", 7)},
            FilePiece{uid('g'), hash('f'), 0, 0, {}},
            NoFile{uid('g'), hash('f'), true},
            FilesReport{uid('g'), 0xFEDCBA9876543210ULL, 3},
            Ping{7},
            Pong{7},
            Here{uid('g'), uid('s'), 12},
            Here{uid('g'), {}, -1}};
}

} // namespace

TEST_CASE("every message survives its bytes")
{
    for (const Message &message : oneOfEach()) {
        INFO(message.index());
        const QByteArray bytes = encodeMessage(message);
        JsonDoc doc;
        const auto back = decodeMessage({static_cast<FrameKind>(bytes[4]), bytes.mid(5)}, doc);
        REQUIRE(std::holds_alternative<Message>(back));
        REQUIRE(std::get<Message>(back) == message);
    }
}

TEST_CASE("a message without a part it needs is refused by name")
{
    for (const Message &message : oneOfEach()) {
        const QByteArray bytes = encodeMessage(message);
        const auto kind = static_cast<FrameKind>(bytes[4]);
        if (kind != FrameKind::Json)
            continue;
        JsonDoc doc;
        const QByteArray json = bytes.mid(5);
        REQUIRE(doc.scan(json).ok());
        doc.root().members([&](const QByteArray &dropped, JsonView) {
            const QByteArrayList may{"app",     "features", "groups",   "join",   "sum",
                                     "again",   "more",     "after",    "code",   "text",
                                     "session", "cursor",   "optional", "damaged"};
            if (may.contains(dropped))
                return;
            JsonWriter out;
            out.beginObject();
            doc.root().members([&](const QByteArray &key, JsonView value) {
                if (key != dropped)
                    out.key(key).raw(value.raw());
            });
            out.endObject();
            INFO(dropped.toStdString() << " of " << json.toStdString());
            REQUIRE(refusalOf(out.text()) == ByeCode::BadMessage);
        });
    }
}

TEST_CASE("unknown messages are passed over only where they are marked optional")
{
    REQUIRE(refusalOf(R"({"t":"dance"})") == ByeCode::UnknownMessage);
    const auto result = decode(R"({"t":"dance","optional":true,"tempo":3})");
    REQUIRE(std::holds_alternative<Ignored>(std::get<Message>(result)));
    REQUIRE(refusalOf("[]") == ByeCode::BadMessage);
    REQUIRE(refusalOf("{}") == ByeCode::BadMessage);
    REQUIRE(refusalOf("bytes", FrameKind::Bytes) == ByeCode::BadMessage);
}

TEST_CASE("a piece of a file lies within the file that it says it is of")
{
    const auto piece = [](std::int64_t from, std::int64_t size, const QByteArray &bytes) {
        const QByteArray frame = encodeMessage(FilePiece{uid('g'), hash('f'), from, size, bytes});
        return refusalOf(frame.mid(5), FrameKind::Bytes);
    };
    REQUIRE(piece(0, 3, "abc") == ByeCode::Finished);
    REQUIRE(piece(3, 3, {}) == ByeCode::Finished); // all of it was here, unproven
    REQUIRE(piece(0, 3, "abcd") == ByeCode::BadMessage);
    REQUIRE(piece(1, 3, "abc") == ByeCode::BadMessage);
    REQUIRE(piece(4, 3, {}) == ByeCode::BadMessage);
    REQUIRE(piece(0, 3, {}) == ByeCode::BadMessage);
    REQUIRE(piece(0, fileBytesMax + 1, "abc") == ByeCode::BadMessage);
    REQUIRE(refusalOf(QByteArray(2000, 'x') + '\n', FrameKind::Bytes) == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"entries\"}\nabc", FrameKind::Bytes) == ByeCode::BadMessage);
}

TEST_CASE("unknown members of a known message are passed over")
{
    REQUIRE(std::holds_alternative<Message>(decode(R"({"t":"ping","nonce":1,"colour":"red"})")));
}

TEST_CASE("JSON that two laptops could read differently is refused")
{
    const QByteArray deep = QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QByteArray keys = R"({"t":"ping","nonce":1)";
    for (int i = 0; i < 5000; ++i)
        keys += ",\"k" + QByteArray::number(i) + "\":1";
    keys += '}';
    const QByteArray cases[] = {R"({"t":"ping","t":"ping","nonce":1})",
                                R"({"t":"ping","nonce":9223372036854775808})",
                                R"({"t":"ping","nonce":1e400})",
                                R"({"t":"ping","nonce":"\ud800"})",
                                QByteArray("{\"t\":\"pi\0ng\"}", 13),
                                "\xEF\xBB\xBF{\"t\":\"ping\",\"nonce\":1}",
                                "{\"t\":\"\xFF\"}",
                                "{\"t\":\"ping\",\"nonce\":" + deep + "}",
                                keys,
                                "not json"};
    for (const QByteArray &json : cases) {
        INFO(json.left(60).toStdString());
        REQUIRE(refusalOf(json) == ByeCode::BadJson);
    }
}

TEST_CASE("numbers out of range are refused")
{
    const QByteArray g = uid('g').toLatin1();
    REQUIRE(
        refusalOf("{\"t\":\"want\",\"group\":\"" + g + "\",\"feed\":\"" + g + "\",\"from\":0,\"maxBytes\":1}")
        == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"want\",\"group\":\"" + g + "\",\"feeds\":{},\"maxBytes\":0}")
            == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"want\",\"group\":\"" + g + "\",\"feeds\":{},\"maxBytes\":99999999}")
            == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"have\",\"group\":\"" + g + "\",\"feeds\":{\"" + g + "\":[[0,\"x\"]]}}")
            == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"have\",\"group\":\"" + g + "\",\"feeds\":{\"" + g + "\":[]}}")
            == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"have\",\"group\":\"" + g + "\",\"feeds\":{\"" + g + "\":[[1,\"short\"]]}}")
            == ByeCode::BadMessage);
    REQUIRE(refusalOf("{\"t\":\"pending\",\"group\":\"\"}") == ByeCode::BadMessage);
    REQUIRE(refusalOf(R"({"t":"welcome","proto":1,"groups":5})") == ByeCode::BadMessage);
}

TEST_CASE("entries have a header, no empty lines and a limit for each")
{
    const QByteArray g = uid('g').toLatin1();
    const QByteArray header = "{\"t\":\"entries\",\"group\":\"" + g + "\"}\n";
    const auto code = [](const QByteArray &payload) { return refusalOf(payload, FrameKind::Entries); };
    REQUIRE(code(header) == ByeCode::Finished);
    REQUIRE(code(header + QByteArray(entryBytesMax, 'x')) == ByeCode::Finished);
    REQUIRE(code(header + QByteArray(entryBytesMax + 1, 'x')) == ByeCode::TooLarge);
    REQUIRE(code(header + "\n") == ByeCode::BadMessage);
    REQUIRE(code(header + "a\n\nb") == ByeCode::BadMessage);
    REQUIRE(code("no newline") == ByeCode::BadMessage);
    REQUIRE(code(QByteArray(2000, ' ') + '\n') == ByeCode::BadMessage);
    REQUIRE(code("{\"t\":\"have\"}\n") == ByeCode::BadMessage);
    REQUIRE(code("{]\n") == ByeCode::BadJson);
}

TEST_CASE("every reason to end a link has a name and a sentence of its own")
{
    QStringList names, sentences;
    for (int i = 0; i <= static_cast<int>(ByeCode::Unknown); ++i) {
        const auto code = static_cast<ByeCode>(i);
        REQUIRE(byeCode(byeName(code)) == code);
        names << QString::fromLatin1(byeName(code));
        sentences << byeSentence(code, {});
    }
    names.removeDuplicates();
    sentences.removeDuplicates();
    REQUIRE(names.size() == static_cast<int>(ByeCode::Unknown) + 1);
    REQUIRE(sentences.size() == names.size());
    REQUIRE(byeCode("from-the-future") == ByeCode::Unknown);
}

TEST_CASE("a refusal is said in the own words; what the other side wrote is only quoted")
{
    const QString theirs = QStringLiteral("Nicht in unserer Sprache.");
    for (int i = 0; i < static_cast<int>(ByeCode::Unknown); ++i) {
        const auto code = static_cast<ByeCode>(i);
        INFO(byeName(code).toStdString());
        if (code == ByeCode::JoinRefused)
            continue; // the reason has no code
        REQUIRE(byeSentence(code, theirs) == byeSentence(code, {}));
    }
    for (const ByeCode code : {ByeCode::Unknown, ByeCode::JoinRefused}) {
        const QString sentence = byeSentence(code, theirs);
        REQUIRE(sentence.contains(u'“' + theirs + u'”'));
        REQUIRE(sentence.size() > theirs.size() + 20);
    }
}

TEST_CASE("what a peer says is shown on one line, without hidden characters")
{
    REQUIRE(tamed(u"a\nb\u202Ec\u200Bd"_qs) == u"a bcd"_qs);
    REQUIRE(tamed(QString(1000, u'x')).size() == 300);
}
