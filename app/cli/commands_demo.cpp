// demo: the main job of the program, played by real processes: two laptops that meet, part, write and meet
// again.
#include "base/reason.h"
#include "cli/command.h"
#include "cli/demo_stage.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

Error differs(const QString &text)
{
    return {Error::Kind::Conflict, text};
}

// The words of one session of the sample group, in the language of the demonstration.
struct Material {
    QString groupTitle, goal, sessionTitle, place, decision, action;
    QByteArray notes;
};

Result<Material> readMaterial(const QString &language)
{
    QFile file(QStringLiteral(":/sample/sample_%1.json").arg(language));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    JsonDoc doc;
    const auto scanned = doc.scan(text, {.depth = 16, .keys = 40000, .bytes = 4 << 20});
    if (!scanned)
        return scanned.error();
    const JsonView session = doc.root()["sessions"].at(0);
    const JsonView group = doc.root()["group"];
    return Material{group["title"].toString(),
                    group["goal"].toString(),
                    session["title"].toString(),
                    session["place"].toString(),
                    session["decisions"].at(0).toString(),
                    session["actions"].at(0)["text"].toString(),
                    session["notes"].toUtf8()};
}

class Demo
{
public:
    Demo(Context &context, const QString &folder) : m_context(context), m_stage(folder, context.language()) {}

    Result<Done> play()
    {
        const auto material = readMaterial(m_context.language());
        if (!material)
            return material.error();
        m_material = *material;
        for (auto scene : {&Demo::prepare, &Demo::meet, &Demo::writeApart, &Demo::meetAgain, &Demo::compare,
                           &Demo::handOut}) {
            const auto played = (this->*scene)();
            if (!played)
                return played.error();
        }
        return done();
    }

    const QString &markdown() const { return m_markdown; }
    const QString &pdf() const { return m_pdf; }

private:
    void say(const QString &text) { m_context.out().line(text), m_context.out().flush(); }

    // Two profiles; a group with one session and its notes on the first.
    Result<Done> prepare()
    {
        for (const auto &[profile, name] :
             {std::pair(first, QStringLiteral("Léa")), std::pair(second, QStringLiteral("Tom"))}) {
            const auto words =
                m_stage.runForId(profile, {QStringLiteral("init"), QStringLiteral("--name"), name}, "words");
            if (!words)
                return words.error();
            say(Words::tr("%1 starts Cercle; the laptop's words are %2.").arg(name, *words));
        }
        const auto group = m_stage.runForId(
            first, {QStringLiteral("group"), QStringLiteral("new"), QStringLiteral("--title"),
                    m_material.groupTitle, QStringLiteral("--goal"), m_material.goal,
                    QStringLiteral("--zone"), QStringLiteral("Europe/Paris")});
        if (!group)
            return group.error();
        m_group = *group;
        say(Words::tr("%1 founds the group “%2”.").arg(QStringLiteral("Léa"), m_material.groupTitle));
        const auto notes = m_stage.writeFile(QStringLiteral("notes.md"), m_material.notes);
        if (!notes)
            return notes.error();
        const QString today =
            QDateTime::fromMSecsSinceEpoch(m_context.clock().nowMs()).date().toString(Qt::ISODate);
        const auto session =
            put(first, QStringLiteral("session"),
                {QStringLiteral("title=") + m_material.sessionTitle, QStringLiteral("date=") + today,
                 QStringLiteral("time=18:30"), QStringLiteral("notes=@") + *notes});
        if (!session)
            return session.error();
        m_session = *session;
        const auto decision =
            put(first, QStringLiteral("decision"),
                {QStringLiteral("session=") + m_session, QStringLiteral("text=") + m_material.decision});
        if (!decision)
            return decision.error();
        say(Words::tr("%1 writes the session “%2” with its notes and a decision.")
                .arg(QStringLiteral("Léa"), m_material.sessionTitle));
        return done();
    }

    // Invitation and first fetch.
    Result<Done> meet()
    {
        const auto code = m_stage.runForId(first, {QStringLiteral("invite"), m_group}, "code");
        if (!code)
            return code.error();
        say(Words::tr("%1 invites %2 with the code %3")
                .arg(QStringLiteral("Léa"), QStringLiteral("Tom"), *code));
        const auto address = m_stage.startServer(first);
        if (!address)
            return address.error();
        const auto joined =
            m_stage.run(second, {QStringLiteral("join"), *code, QStringLiteral("--at"), *address});
        if (!joined)
            return joined.error();
        say(Words::tr("%1 joins at %2 and has the whole group.").arg(QStringLiteral("Tom"), *address));
        return m_stage.stopServer();
    }

    // Both write while they cannot see each other, also in the same notes.
    Result<Done> writeApart()
    {
        const auto title = m_stage.run(first, {QStringLiteral("put"), QStringLiteral("session"), m_session,
                                               QStringLiteral("place=") + m_material.place});
        if (!title)
            return title.error();
        const auto action =
            put(first, QStringLiteral("action_item"),
                {QStringLiteral("session=") + m_session, QStringLiteral("text=") + m_material.action});
        if (!action)
            return action.error();
        const auto link =
            put(second, QStringLiteral("resource"),
                {QStringLiteral("title=WCAG 2.2"), QStringLiteral("url=https://www.w3.org/TR/WCAG22/"),
                 QStringLiteral("tags=wcag, w3c")});
        if (!link)
            return link.error();
        const auto minutes = m_stage.run(second, {QStringLiteral("put"), QStringLiteral("session"), m_session,
                                                  QStringLiteral("minutes=75")});
        if (!minutes)
            return minutes.error();
        m_above = Words::tr("Written by %1 while apart.").arg(QStringLiteral("Léa")).toUtf8();
        m_below = Words::tr("Written by %1 while apart.").arg(QStringLiteral("Tom")).toUtf8();
        const auto above = setNote(first, m_above + "\n\n" + m_material.notes);
        if (!above)
            return above.error();
        const auto below = setNote(second, m_material.notes + "\n" + m_below + "\n");
        if (!below)
            return below.error();
        say(Words::tr("Apart, both change the session; both write into the same notes."));
        return done();
    }

    Result<Done> meetAgain()
    {
        const auto address = m_stage.startServer(first);
        if (!address)
            return address.error();
        const auto synced =
            m_stage.run(second, {QStringLiteral("sync"), m_group, QStringLiteral("--at"), *address});
        if (!synced)
            return synced.error();
        say(Words::tr("They meet again and sync."));
        return m_stage.stopServer();
    }

    // Everything is the same on both sides, and nothing that was written is lost.
    Result<Done> compare()
    {
        for (const EntityInfo *entity : allEntities()) {
            const QStringList command{QStringLiteral("--json"), QStringLiteral("get"),
                                      QString::fromLatin1(entity->name), QStringLiteral("--removed")};
            const auto here = m_stage.run(first, command);
            const auto there = m_stage.run(second, command);
            if (!here || !there)
                return here ? there.error() : here.error();
            if (*here != *there)
                return differs(Words::tr("The two laptops hold different things: %1.")
                                   .arg(entityName(entityIndex(entity->name))));
        }
        const auto notes = m_stage.run(second, {QStringLiteral("note"), m_session});
        if (!notes)
            return notes.error();
        m_notes = *notes;
        if (!m_notes.contains(m_above) || !m_notes.contains(m_below)
            || !m_notes.contains(m_material.notes.trimmed()))
            return differs(Words::tr("The notes lost something that was written."));
        for (const QString &profile : {first, second}) {
            const auto checked = m_stage.run(profile, {QStringLiteral("check")});
            if (!checked)
                return checked.error();
        }
        say(Words::tr(
            "Both laptops hold the same; both checks are clean; nothing that was written is lost."));
        return done();
    }

    Result<Done> handOut()
    {
        m_markdown = m_stage.path(QStringLiteral("session.md"));
        m_pdf = m_stage.path(QStringLiteral("session.pdf"));
        for (const QString &path : {m_markdown, m_pdf}) {
            const auto exported = m_stage.run(second, {QStringLiteral("export"), QStringLiteral("session"),
                                                       m_session, QStringLiteral("--to"), path});
            if (!exported)
                return exported.error();
        }
        QFile markdownFile(m_markdown);
        QFile pdfFile(m_pdf);
        if (!markdownFile.open(QIODevice::ReadOnly) || !markdownFile.readAll().endsWith(m_notes))
            return differs(Words::tr("%1 does not end with the notes.").arg(m_markdown));
        if (!pdfFile.open(QIODevice::ReadOnly) || !pdfFile.read(5).startsWith("%PDF-")
            || pdfFile.size() < 1000)
            return differs(Words::tr("%1 is no PDF.").arg(m_pdf));
        say(Words::tr("%1 exports the notes:").arg(QStringLiteral("Tom")));
        say(QStringLiteral("  ") + m_markdown);
        say(QStringLiteral("  ") + m_pdf);
        return done();
    }

    Result<QString> put(const QString &profile, const QString &entity, const QStringList &fields)
    {
        return m_stage.runForId(
            profile, QStringList{QStringLiteral("put"), entity, QStringLiteral("--group"), m_group} + fields);
    }

    Result<QByteArray> setNote(const QString &profile, const QByteArray &notes)
    {
        const auto file = m_stage.writeFile(QStringLiteral("notes.md"), notes);
        if (!file)
            return file.error();
        return m_stage.run(profile, {QStringLiteral("note"), m_session, QStringLiteral("--set"), *file});
    }

    const QString first = QStringLiteral("first");
    const QString second = QStringLiteral("second");
    Context &m_context;
    DemoStage m_stage;
    Material m_material;
    QString m_group, m_session, m_markdown, m_pdf;
    QByteArray m_above, m_below, m_notes;
};

Result<Done> demo(Context &context)
{
    const QString keep = context.arguments().value("keep");
    QTemporaryDir temporary;
    QString folder = temporary.path();
    if (context.arguments().has("keep")) {
        folder = QDir::cleanPath(QDir().absoluteFilePath(keep));
        if (keep.isEmpty()
            || (QFileInfo::exists(folder) && !(QFileInfo(folder).isDir() && QDir(folder).isEmpty())))
            return Error{Error::Kind::Refused,
                         Words::tr("“%1” is not an empty folder; name a new one.").arg(keep)};
        if (!QDir().mkpath(folder))
            return Error{Error::Kind::Storage,
                         Words::tr("“%1” cannot be made; name another folder.").arg(keep)};
    } else if (!temporary.isValid()) {
        return Error{
            Error::Kind::Storage,
            Words::tr("No temporary folder can be made: %1.").arg(systemReason(temporary.errorString()))};
    }
    Demo demo(context, folder);
    const auto played = demo.play();
    if (!played)
        return played.error();
    context.out().line(context.arguments().has("keep")
                           ? Words::tr("Done. Everything is in %1.").arg(folder)
                           : Words::tr("Done. With --keep DIR the two profiles and the files stay."));
    context.out().document(JsonWriter()
                               .beginObject()
                               .key("ok")
                               .value(true)
                               .key("folder")
                               .value(folder)
                               .key("markdown")
                               .value(demo.markdown())
                               .key("pdf")
                               .value(demo.pdf())
                               .endObject());
    return done();
}

} // namespace

std::vector<Command> demoCommands()
{
    return {
        {{"demo", "", 0, 0, {{"keep", "DIR"}}},
         QT_TRANSLATE_NOOP("Commands", "play the main job: two laptops, from invitation to exported notes"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Runs real processes on profiles of their own; DIR keeps them and the exported files."),
         demo},
    };
}

} // namespace cercle
