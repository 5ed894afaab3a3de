#pragma once
// What an import of links or of a calendar did, in the page: how many came, and every line that did not, with
// its reason.

#include "exchange/import_report.h"
#include "theme/symbol.h"
#include "theme/tokens.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace cercle
{

class IconLabel;
class Label;

class ImportCard final : public Card
{
    Q_OBJECT
public:
    explicit ImportCard(const Theme &theme, QWidget *parent = nullptr);

    // What came is told by the report: sessions of a calendar, else links.
    void present(const QString &file, const ImportReport &report);
    // For who cannot be told in a line: nothing was imported.
    void present(const QString &file, const Error &error);
    QString words() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(Symbol symbol, QColor Tokens::*ink, const QString &words, const QStringList &lines);

    IconLabel *m_mark;
    Label *m_words;
    QPlainTextEdit *m_lines;
};

} // namespace cercle
