#include "forms/criteria_editor.h"

#include "context.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int levelLines = 4;
constexpr size_t mostCriteria = 30;

QSpinBox *number(int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    return box;
}

QWidget *captioned(const QString &caption, QSpinBox *field)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(caption, type::small, QFont::Medium, ink::text2);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    line->addWidget(label, 1);
    line->addWidget(field);
    return row;
}

} // namespace

CriteriaEditor::CriteriaEditor(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)),
      m_add(new Button(context.theme, tr("Add a criterion"), Symbol::Plus))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::x2);
    m_column->addWidget(m_add);
    connect(m_add, &Button::clicked, this, [this] {
        Criterion fresh;
        add(fresh, true);
        Q_EMIT changed();
    });
}

void CriteriaEditor::setStrategy(const QString &strategy)
{
    m_strategy = strategy;
    fit();
}

void CriteriaEditor::setCriteria(const std::vector<Criterion> &criteria)
{
    while (!m_rows.empty())
        remove(m_rows.back().box);
    for (const Criterion &one : criteria)
        add(one, false);
}

void CriteriaEditor::add(const Criterion &criterion, bool focus)
{
    Row row;
    row.criterion = criterion;
    row.box = new Card(m_context.theme);
    row.title = new QLineEdit(criterion.title);
    row.title->setMaxLength(200);
    row.title->setPlaceholderText(tr("Clarity"));
    row.title->setAccessibleName(tr("Criterion"));
    row.description = new QLineEdit(criterion.description);
    row.description->setMaxLength(1000);
    row.description->setPlaceholderText(tr("What it asks, if the title does not say it"));
    row.description->setAccessibleName(tr("What the criterion asks"));
    row.levels = new QPlainTextEdit(criterion.levels.join(u'\n'));
    row.levels->setTabChangesFocus(true);
    row.levels->setPlaceholderText(tr("One level per line, the weakest first"));
    row.levels->setAccessibleName(tr("Levels in words, one per line"));
    row.levels->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * levelLines + 26);
    row.weight = number(0, 1000);
    row.weight->setValue(criterion.weight);
    row.points = number(1, 1000);
    row.points->setValue(criterion.points);
    row.weightRow = captioned(tr("Weight"), row.weight);
    row.pointsRow = captioned(tr("Most points"), row.points);
    auto *out = new IconButton(m_context.theme, Symbol::Close, tr("Take this criterion out"));
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(row.title, 1);
    head->addWidget(out);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(10, 10, 8, 12);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(row.description), static_cast<QWidget *>(row.levels),
                          row.pointsRow, row.weightRow})
        column->addWidget(part);
    m_column->insertWidget(m_column->count() - 1, row.box);
    connect(out, &IconButton::clicked, this, [this, box = row.box] {
        m_add->setFocus();
        remove(box);
        Q_EMIT changed();
    });
    for (const QLineEdit *field : {row.title, row.description})
        connect(field, &QLineEdit::textEdited, this, &CriteriaEditor::changed);
    connect(row.levels, &QPlainTextEdit::textChanged, this, &CriteriaEditor::changed);
    connect(row.weight, &QSpinBox::valueChanged, this, &CriteriaEditor::changed);
    connect(row.points, &QSpinBox::valueChanged, this, &CriteriaEditor::changed);
    m_rows.push_back(row);
    fit();
    if (focus)
        row.title->setFocus(Qt::TabFocusReason);
}

void CriteriaEditor::remove(const QWidget *box)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.box == box; });
    if (found == m_rows.end())
        return;
    found->box->hide();
    found->box->deleteLater();
    m_rows.erase(found);
    fit();
}

void CriteriaEditor::fit()
{
    const bool rubric = m_strategy.isEmpty() || m_strategy == u"rubric";
    for (const Row &row : m_rows) {
        row.levels->setVisible(rubric);
        row.pointsRow->setVisible(m_strategy == u"accumulative");
        row.weightRow->setVisible(m_strategy != u"comments");
    }
    m_add->setEnabled(m_rows.size() < mostCriteria);
}

std::vector<Criterion> CriteriaEditor::criteria() const
{
    std::vector<Criterion> out;
    for (const Row &row : m_rows) {
        Criterion one = row.criterion;
        one.title = row.title->text().simplified();
        one.description = row.description->text().simplified();
        one.levels.clear();
        for (const QString &line : row.levels->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                one.levels += line.simplified();
        }
        one.weight = row.weight->value();
        one.points = row.points->value();
        if (one.id || !one.title.isEmpty() || !one.description.isEmpty() || !one.levels.isEmpty())
            out.push_back(std::move(one));
    }
    return out;
}

} // namespace cercle
