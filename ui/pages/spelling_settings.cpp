#include "pages/spelling_settings.h"

#include "context.h"
#include "pages/settings_card.h"
#include "settings.h"
#include "spelling/dictionary.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cercle
{

SpellingSettings::SpellingSettings(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_check(new QCheckBox(tr("Check spelling in notes"))),
      m_found(settingsHint({})), m_words(new QLineEdit)
{
    const auto [card, rows] = makeSettingsCard(context.theme);
    rows->addWidget(m_check);
    rows->addWidget(m_found);
    rows->addSpacing(6);
    m_words->setMinimumWidth(260);
    m_words->setAccessibleName(tr("My words"));
    m_words->setPlaceholderText(tr("None yet"));
    addSetting(*rows, tr("My words"), m_words);
    rows->addWidget(
        settingsHint(tr("Words that are right though no dictionary has them, with spaces between.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_check, &QCheckBox::toggled, this,
            [this](bool check) { m_context.settings.setSpelling(check); });
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
        const QStringList words = m_words->text().split(gaps, Qt::SkipEmptyParts);
        if (words != m_context.settings.ownWords())
            m_context.settings.setOwnWords(words);
    });
}

void SpellingSettings::refresh()
{
    const QSignalBlocker quiet(m_check);
    m_check->setChecked(m_context.settings.spelling());
    const auto found = findDictionaries(dictionaryFolders());
    m_found->setText(
        found.size() == 2 ? tr("There are dictionaries for French and English.")
        : found.contains(QStringLiteral("fr"))
            ? tr("There is a dictionary for French. For English, install the package hunspell-en-us.")
        : found.contains(QStringLiteral("en"))
            ? tr("There is a dictionary for English. For French, install the package hunspell-fr.")
            : tr("There is no dictionary yet: install the packages hunspell-fr and hunspell-en-us."));
    if (!m_words->hasFocus())
        m_words->setText(m_context.settings.ownWords().join(u' '));
}

} // namespace cercle
