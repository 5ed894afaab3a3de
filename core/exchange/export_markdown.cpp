#include "exchange/document_parts.h"
#include "exchange/exports.h"
#include "exchange/safe_text.h"

namespace cercle
{

namespace
{

class MarkdownPage
{
public:
    explicit MarkdownPage(const SessionDocument &document) : m_document(document), m_french(document.french())
    {
    }

    QString titleBlock()
    {
        const DocumentWords words = documentWords(m_document.language);
        const SessionDocument &d = m_document;
        m_out = QStringLiteral("# %1\n\n").arg(typeset(d.title));
        field(words.group, d.groupTitle);
        field(words.goal, d.goal);
        field(words.date, dateText(d));
        field(words.duration, durationText(d.minutes, d.language));
        field(words.place, d.place);
        if (const auto call = safeUrl(d.call.toString(QUrl::FullyEncoded)))
            line(words.call, QStringLiteral("<%1>").arg(QString::fromLatin1(encodedUrl(*call))));
        for (const auto &turn : d.roles)
            field(turn.role, turn.person);
        field(words.present, d.present.join(QStringLiteral(", ")));
        field(words.excused, d.excused.join(QStringLiteral(", ")));
        field(words.absent, d.absent.join(QStringLiteral(", ")));
        agenda(words);
        decisions(words);
        actions(words);
        resources(words);
        return m_out + QStringLiteral("\n---\n\n");
    }

private:
    QString typeset(const QString &text) const
    {
        return m_french ? frenchSpacing(markdownLine(text)) : markdownLine(text);
    }

    void field(const QString &label, const QString &value)
    {
        if (!value.simplified().isEmpty())
            line(label, typeset(value));
    }
    void line(const QString &label, const QString &value)
    {
        m_out += QStringLiteral("- **%1** %2\n").arg(withColon(markdownLine(label), m_french), value);
    }
    void section(const QString &words) { m_out += QStringLiteral("\n## %1\n\n").arg(markdownLine(words)); }

    void agenda(const DocumentWords &words)
    {
        if (m_document.agenda.empty())
            return;
        section(words.agenda);
        int n = 0;
        for (const auto &point : m_document.agenda) {
            QStringList more;
            if (!point.presenter.isEmpty())
                more << typeset(point.presenter);
            if (point.minutes > 0 && !point.text.contains(QString::number(point.minutes)))
                more << durationText(point.minutes, m_document.language);
            const bool said = more.isEmpty() || point.text.endsWith(u')');
            m_out +=
                QStringLiteral("%1. %2%3\n")
                    .arg(++n)
                    .arg(typeset(point.text),
                         said ? QString() : QStringLiteral(" (%1)").arg(more.join(QStringLiteral(", "))));
        }
    }

    void decisions(const DocumentWords &words)
    {
        if (m_document.decisions.isEmpty())
            return;
        section(words.decisions);
        int n = 0;
        for (const QString &decision : m_document.decisions)
            m_out += QStringLiteral("%1. %2\n").arg(++n).arg(typeset(decision));
    }

    void actions(const DocumentWords &words)
    {
        if (m_document.actions.empty())
            return;
        section(words.actions);
        for (const auto &action : m_document.actions) {
            QStringList more;
            if (!action.owner.isEmpty())
                more << typeset(action.owner);
            if (!action.due.iso.isEmpty())
                more << dueText(action.due, m_document.language);
            m_out += QStringLiteral("- [%1] %2%3\n")
                         .arg(QChar(action.done ? u'x' : u' '))
                         .arg(typeset(action.text),
                              more.isEmpty() ? QString()
                                             : QStringLiteral(" \u2013 ") + more.join(QStringLiteral(", ")));
        }
    }

    void resources(const DocumentWords &words)
    {
        if (m_document.resources.empty())
            return;
        section(words.resources);
        for (const auto &resource : m_document.resources) {
            const auto url = safeUrl(resource.url.toString(QUrl::FullyEncoded));
            const QString title = typeset(resource.title);
            m_out +=
                QStringLiteral("- ")
                + (url ? QStringLiteral("[%1](%2)").arg(title, QString::fromLatin1(encodedUrl(*url))) : title)
                + (resource.comment.isEmpty() ? QString()
                                              : QStringLiteral(" \u2013 ") + typeset(resource.comment))
                + u'\n';
        }
    }

    const SessionDocument &m_document;
    bool m_french;
    QString m_out;
};

} // namespace

QByteArray exportMarkdown(const SessionDocument &document)
{
    return MarkdownPage(document).titleBlock().toUtf8() + document.notes.toUtf8();
}

} // namespace cercle
