#pragma once
// The strings of one language that the other one does not have, read from translations/cercle_fr.ts, and
// whether a text of the window is one of them.

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace cercle
{

class WordList
{
public:
    enum class Of { English, French };
    explicit WordList(Of language);

    // The string of that language that the text is, or is put together from; empty if there is none.
    QString foundIn(const QString &text) const;
    qsizetype size() const { return m_exact.size() + m_patterns.size(); }

private:
    void add(const QString &text);

    QSet<QString> m_exact;
    QList<QRegularExpression> m_patterns; // with arguments in them
};

} // namespace cercle
