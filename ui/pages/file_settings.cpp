#include "pages/file_settings.h"

#include "context.h"
#include "domain/names.h"
#include "pages/settings_card.h"
#include "settings.h"
#include "widgets/button.h"
#include "workspace/spare_files.h"

#include <QTimer>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr qsizetype slice = 200'000; // bytes of a journal at a time, so that the window goes on
}

FileSettings::FileSettings(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(settingsHint({})),
      m_button(new Button(context.theme, {}, Symbol::Document))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    column->addLayout(row);
    say(tr("Files that nothing names any more stay 30 days, so that an undo finds them."),
        tr("Look for unused files"));
    connect(m_button, &Button::clicked, this, [this] {
        if (m_spare && !m_looking)
            removeThem();
        else
            look();
    });
}

FileSettings::~FileSettings() = default;

void FileSettings::takeFocus()
{
    m_button->setFocus();
}

void FileSettings::say(const QString &words, const QString &next)
{
    m_words->setText(words);
    m_button->setText(next);
}

void FileSettings::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_spare =
        std::make_unique<SpareFiles>(m_context.workspace, QByteArrayList{m_context.settings.allDrafts()});
    lookOn();
}

void FileSettings::lookOn()
{
    if (!m_spare->look(slice))
        return QTimer::singleShot(0, this, &FileSettings::lookOn);
    m_looking = false;
    const auto count = static_cast<int>(m_spare->files().size());
    if (count > 0)
        return say(tr("%n files can be removed: %1.", nullptr, count).arg(sizeInWords(m_spare->bytes())),
                   tr("Remove them"));
    m_spare.reset();
    say(tr("There is no file that nothing has named for 30 days."), tr("Look for unused files"));
}

void FileSettings::removeThem()
{
    const auto freed = m_spare->remove();
    m_spare.reset();
    if (m_context.notices.check(freed))
        say(tr("%1 are free now.").arg(sizeInWords(*freed)), tr("Look for unused files"));
    else
        say({}, tr("Look for unused files"));
}

} // namespace cercle
