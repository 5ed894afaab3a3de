#include "reviews/criterion_field.h"

#include "context.h"
#include "theme/typography.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int notScored = -1; // of the points
}

CriterionField::CriterionField(Context &context, const QString &strategy, const RubricLine &line,
                               QWidget *parent)
    : QWidget(parent), m_line(line), m_remark(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new Label(line.title, type::item, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!line.description.isEmpty()) {
        auto *description = new Label(line.description, type::small, QFont::Normal, ink::text2);
        description->setWordWrap(true);
        column->addWidget(description);
    }
    auto *group = new QButtonGroup(this);
    const auto add = [&](int score, const QString &words) {
        auto *row = new ChoiceRow(context.theme, QString::number(m_choices.size() + 1), words);
        row->setAccessibleDescription(line.title);
        group->addButton(row);
        column->addWidget(row);
        m_choices.push_back({row, score});
        connect(row, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT changed();
        });
    };
    if (strategy == u"errors") {
        add(1, tr("Yes"));
        add(0, tr("No"));
    } else if (strategy == u"accumulative") {
        m_points = new QSpinBox;
        m_points->setRange(notScored, line.points);
        m_points->setSpecialValueText(tr("–"));
        m_points->setSuffix(tr(" of %n point(s)", nullptr, line.points));
        m_points->setAccessibleName(tr("%1, points").arg(line.title));
        m_points->setValue(notScored);
        column->addWidget(m_points, 0, Qt::AlignLeft);
        connect(m_points, &QSpinBox::valueChanged, this, &CriterionField::changed);
    } else if (strategy != u"comments") {
        int score = 0;
        for (const QString &level : line.levels)
            add(++score, level);
    }
    m_remark->setAccessibleName(tr("%1, comment").arg(line.title));
    m_remark->setPlaceholderText(tr("A comment on this, if you like"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(QFontMetrics(type::font(type::body)).lineSpacing() * 2 + 18);
    column->addSpacing(2);
    column->addWidget(m_remark);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &CriterionField::changed);
}

std::optional<int> CriterionField::score() const
{
    if (m_points)
        return m_points->value() == notScored ? std::nullopt : std::optional(m_points->value());
    for (const Choice &choice : m_choices) {
        if (choice.row->isChecked())
            return choice.score;
    }
    return std::nullopt;
}

void CriterionField::setScore(std::optional<int> score)
{
    if (m_points)
        return m_points->setValue(score.value_or(notScored));
    for (const Choice &choice : m_choices) {
        if (score == choice.score)
            choice.row->setChecked(true);
    }
}

QString CriterionField::remark() const
{
    return m_remark->toPlainText();
}

void CriterionField::setRemark(const QString &remark)
{
    m_remark->setPlainText(remark);
}

bool CriterionField::chooseByKey(int number)
{
    if (number < 1 || number > static_cast<int>(m_choices.size()))
        return false;
    m_choices[static_cast<size_t>(number - 1)].row->setChecked(true);
    return true;
}

void CriterionField::takeFocus()
{
    if (m_points)
        return m_points->setFocus(Qt::TabFocusReason);
    if (m_choices.empty())
        return m_remark->setFocus(Qt::TabFocusReason);
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
                                     [](const Choice &one) { return one.row->isChecked(); });
    (chosen == m_choices.end() ? m_choices.front() : *chosen).row->setFocus(Qt::TabFocusReason);
}

} // namespace cercle
