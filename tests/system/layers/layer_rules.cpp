#include "layer_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace cercle
{
namespace
{

using namespace Qt::StringLiterals;

constexpr int sizeCap = 500;
constexpr int compositionCap = 250;

// For each layer, the layers it may include besides itself. exchange is a library of its own above the rest
// of core, so nothing in core can reach it.
const QHash<QString, QStringList> &layersBelow()
{
    static const QStringList core{u"base"_s,  u"domain"_s,    u"text"_s, u"journal"_s,
                                  u"store"_s, u"workspace"_s, u"sync"_s, u"net"_s};
    static const QHash<QString, QStringList> below{
        {u"base"_s, {}},
        {u"domain"_s, core.mid(0, 1)},
        {u"text"_s, core.mid(0, 1)},
        {u"journal"_s, core.mid(0, 3)},
        {u"store"_s, core.mid(0, 4)},
        {u"workspace"_s, core.mid(0, 5)},
        {u"sync"_s, core.mid(0, 6)},
        {u"exchange"_s, core.mid(0, 6)},
        {u"net"_s, core.mid(0, 7)},
        {u"ui"_s, core + QStringList(u"exchange"_s)},
        {u"app"_s, core + QStringList{u"exchange"_s, u"ui"_s}},
    };
    return below;
}

class Checker
{
public:
    Checker(const QDir &root, const LayerRules &rules) : m_root(root), m_rules(rules) {}

    QStringList run()
    {
        int read = 0;
        for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            QDirIterator files(m_root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                check(m_root.relativeFilePath(files.next()));
                ++read;
            }
        }
        if (read == 0)
            m_found.append(u"%1:0: there is no source to check"_s.arg(m_root.path()));
        m_found.sort();
        return m_found;
    }

private:
    void check(const QString &path)
    {
        QFile file(m_root.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            report(path, 0, u"cannot be read: "_s + file.errorString());
            return;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        checkSize(path, lines.last().isEmpty() ? lines.size() - 1 : lines.size());
        if (path.startsWith(u"tests/"_s))
            return;
        const QString layer = layerOf(path);
        if (!layersBelow().contains(layer)) {
            report(path, 1, u"lies outside the layers"_s);
            return;
        }
        for (qsizetype i = 0; i < lines.size(); ++i)
            checkLine(path, layer, i + 1, lines[i]);
    }

    void checkSize(const QString &path, qsizetype lines)
    {
        const bool composition = path == "ui/main_window.cpp"_L1 || path == "app/application.cpp"_L1;
        const int cap = composition ? compositionCap : sizeCap;
        if (lines > cap)
            report(path, lines, u"has %1 lines, the cap is %2"_s.arg(lines).arg(cap));
    }

    void checkLine(const QString &path, const QString &layer, qsizetype number, const QString &line)
    {
        // Statements as they stand in a literal; the words alone are English.
        static const QRegularExpression sql(u"\"(\\w*\\()?\\s*(SELECT\\s.+\\sFROM|INSERT\\s+(OR\\s+\\w+\\s+)?"
                                            u"INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|"
                                            u"CREATE\\s+(TEMP\\s+)?TABLE|PRAGMA)\\s"_s);
        const QRegularExpressionMatch match = includePattern().match(line);
        if (match.hasMatch()) {
            if (match.captured(1) == u'"')
                checkOwn(path, layer, number, match.captured(2));
            else
                checkForeign(path, layer, number, match.captured(2));
        } else if ((layer == u"ui" || layer == u"app") && sql.match(line).hasMatch()) {
            report(path, number, u"%1 holds SQL, which belongs into core/store"_s.arg(layer));
        }
    }

    void checkOwn(const QString &path, const QString &layer, qsizetype number, const QString &header)
    {
        if (header.endsWith(u".moc"))
            return;
        if (header.contains(u"../"_s)) {
            report(path, number, u"\"%1\" is not written from the root of its layer"_s.arg(header));
            return;
        }
        const QString found = resolve(path, header);
        if (found.isEmpty()) {
            report(path, number, u"\"%1\" is not in the tree"_s.arg(header));
            return;
        }
        const QString target = layerOf(found);
        if (target != layer && !layersBelow().value(layer).contains(target))
            report(path, number, u"%1 must not know %2 (\"%3\")"_s.arg(layer, target, header));
        if (layer == u"ui"
            && (target == u"journal" || (target == u"store" && !path.startsWith(u"ui/models/"_s))))
            report(path, number, u"a view must not know the %1 (\"%2\")"_s.arg(target, header));
        if (path.startsWith(u"ui/models/"_s) && target == u"ui" && reachesWidgets(found))
            report(path, number, u"a model must not know widgets (\"%1\")"_s.arg(header));
    }

    // Where an include written in `path` is found, as a path below the root; empty if nowhere.
    QString resolve(const QString &path, const QString &header) const
    {
        const QString beside = path.left(path.lastIndexOf(u'/') + 1) + header;
        for (const QString &candidate :
             {beside, u"core/"_s + header, u"ui/"_s + header, u"app/"_s + header}) {
            if (QFile::exists(m_root.filePath(candidate)))
                return candidate;
        }
        return {};
    }

    // Whether a header of ours brings Qt Widgets along, itself or through others.
    bool reachesWidgets(const QString &path)
    {
        const auto known = m_reachesWidgets.constFind(path);
        if (known != m_reachesWidgets.cend())
            return *known;
        m_reachesWidgets[path] = false; // for headers that include each other
        QFile file(m_root.filePath(path));
        bool reaches = false;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                const QRegularExpressionMatch match = includePattern().match(line);
                if (!match.hasMatch())
                    continue;
                const QString header = match.captured(2);
                const QString own = match.captured(1) == u'"' ? resolve(path, header) : QString();
                reaches = reaches || (own.isEmpty() ? isWidgets(header) : reachesWidgets(own));
            }
        }
        return m_reachesWidgets[path] = reaches;
    }

    bool isWidgets(const QString &header) const
    {
        return header.startsWith(u"QtWidgets"_s)
               || m_rules.widgetHeaders.contains(header.mid(header.lastIndexOf(u'/') + 1));
    }

    static const QRegularExpression &includePattern()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s);
        return include;
    }

    void checkForeign(const QString &path, const QString &layer, qsizetype number, const QString &header)
    {
        static const QSet<QString> sockets{u"QTcpSocket"_s, u"QTcpServer"_s,  u"QSslSocket"_s,
                                           u"QSslServer"_s, u"QUdpSocket"_s,  u"QNetworkAccessManager"_s,
                                           u"QTimer"_s,     u"QLocalSocket"_s};
        const bool inCore = path.startsWith(u"core/"_s);
        const QString name = header.mid(header.lastIndexOf(u'/') + 1);
        const bool widgets = isWidgets(header);
        const bool gui = header.startsWith(u"QtGui"_s) || m_rules.guiHeaders.contains(name);
        if (widgets && inCore)
            report(path, number, u"core must not know Qt Widgets (<%1>)"_s.arg(header));
        else if (gui && inCore && layer != u"exchange")
            report(path, number, u"%1 must not know Qt Gui (<%2>)"_s.arg(layer, header));
        if (widgets && path.startsWith(u"ui/models/"_s))
            report(path, number, u"a model must not know widgets (<%1>)"_s.arg(header));
        if (inCore && layer != u"net" && sockets.contains(name))
            report(path, number, u"sockets and timers live in net (<%1>)"_s.arg(header));
        if ((layer == u"ui" || layer == u"app")
            && (header == "sqlite3.h"_L1 || header.contains(u"QSql"_s) || header.startsWith(u"QtSql"_s)))
            report(path, number, u"%1 must not know the database (<%2>)"_s.arg(layer, header));
    }

    static QString layerOf(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        return parts[0] == u"core" && parts.size() > 2 ? parts[1] : parts[0];
    }

    void report(const QString &path, qsizetype line, const QString &reason)
    {
        m_found.append(u"%1:%2: %3"_s.arg(path).arg(line).arg(reason));
    }

    QDir m_root;
    const LayerRules &m_rules;
    QStringList m_found;
    QHash<QString, bool> m_reachesWidgets;
};

} // namespace

LayerRules readQtHeaders(const QString &guiFolder, const QString &widgetsFolder)
{
    const auto names = [](const QString &folder) {
        const QStringList entries = QDir(folder).entryList(QDir::Files);
        return QSet<QString>(entries.cbegin(), entries.cend());
    };
    return {names(guiFolder), names(widgetsFolder)};
}

QStringList layerViolations(const QDir &root, const LayerRules &rules)
{
    return Checker(root, rules).run();
}

} // namespace cercle
