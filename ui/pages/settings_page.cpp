#include "pages/settings_page.h"
#include "pages/file_settings.h"

#include "actions.h"
#include "context.h"
#include "pages/notification_settings.h"
#include "pages/page_header.h"
#include "pages/settings_card.h"
#include "pages/spelling_settings.h"
#include "settings.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "theme/typography.h"
#include "widgets/alert.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/column.h"
#include "widgets/label.h"
#include "widgets/segmented_control.h"
#include "window/look_commands.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace cercle
{

namespace
{

constexpr int laidOutMs = 80;

const QStringList languages{QString(), QStringLiteral("fr"), QStringLiteral("en")};

} // namespace

SettingsPage::SettingsPage(Context &context, QWidget *parent)
    : Page(context, parent), m_name(new QLineEdit), m_nameProblem(settingsHint({}, ink::danger)),
      m_theme(new SegmentedControl(context.theme, tr("Theme"))),
      m_letters(new SegmentedControl(context.theme, tr("Size of the letters"))),
      m_language(new SegmentedControl(context.theme, tr("Language"))),
      m_motion(new QCheckBox(tr("Reduce animations"))), m_spelling(new SpellingSettings(context)),
      m_notifications(new NotificationSettings(context)), m_files(new FileSettings(context)),
      m_sync(settingsHint({}, ink::text2)), m_words(new Label({}, type::body, QFont::DemiBold))
{
    auto *header = new PageHeader(context, tr("Settings"));
    header->setAbove(tr("On this laptop only"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - Column::scrollBar, 0);
    column->setSpacing(space::x4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, Column::scrollBar, 0);
    top->addWidget(header);
    column->addLayout(top);
    auto *body = new Column;
    addProfile(*body);
    addLook(*body);
    addLanguage(*body);
    body->addTitle(tr("Spelling"));
    body->add(m_spelling);
    body->addTitle(tr("Notifications"));
    body->add(m_notifications);
    addSync(*body);
    addSafety(*body);
    addKeys(*body);
    column->addWidget(body, 1);
}

void SettingsPage::addProfile(Column &column)
{
    column.addTitle(tr("Profile"));
    const auto [card, rows] = makeSettingsCard(m_context.theme);
    m_name->setMaxLength(120);
    m_name->setMinimumWidth(220);
    m_name->setAccessibleName(tr("Your name"));
    addSetting(*rows, tr("Your name"), m_name);
    rows->addWidget(m_nameProblem);
    m_nameProblem->hide();
    makeAlert(*m_nameProblem);
    rows->addWidget(settingsHint(tr("Shown to the members of your groups.")));
    auto *groups = new QHBoxLayout;
    auto *rename = new Button(m_context.theme, tr("Rename a group…"), Symbol::Pen);
    connect(rename, &Button::clicked, &m_context.actions[Command::RenameGroup], &QAction::trigger);
    groups->addWidget(rename);
    groups->addStretch();
    rows->addSpacing(4);
    rows->addLayout(groups);
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::rename);
    column.add(card);
}

void SettingsPage::rename()
{
    const QString name = m_name->text().simplified();
    if (name == m_context.workspace.name() || !m_context.workspace.hasIdentity())
        return m_nameProblem->hide();
    const auto saved =
        name.isEmpty() ? Result<Done>(Error{Error::Kind::Usage, tr("Write a name; a first name is enough.")})
                       : m_context.workspace.rename(name);
    m_nameProblem->setVisible(!saved.ok());
    if (!saved) {
        m_nameProblem->setText(saved.error().text);
        return announce(*m_nameProblem, saved.error().text);
    }
    m_context.notices.tell(tr("Your groups now see “%1”.").arg(name));
}

void SettingsPage::addLook(Column &column)
{
    column.addTitle(tr("Appearance"));
    const auto [card, rows] = makeSettingsCard(m_context.theme);
    for (const QString &name : {tr("System"), tr("Light"), tr("Dark")})
        m_theme->addTab(name);
    addSetting(*rows, tr("Theme"), m_theme);
    for (const int percent : Settings::zoomSteps)
        m_letters->addTab(tr("%1 %").arg(percent));
    addSetting(*rows, tr("Size of the letters"), m_letters);
    rows->addSpacing(6);
    rows->addWidget(m_motion);
    rows->addWidget(settingsHint(tr("The cursor does not blink, and menus are there at once.")));
    connect(m_theme, &QTabBar::currentChanged, this, [this](int index) {
        const auto choice = static_cast<Theme::Choice>(index);
        m_context.settings.setTheme(choice);
        m_context.theme.setChoice(choice);
    });
    connect(m_letters, &QTabBar::currentChanged, this, [this](int index) {
        // Queued: all that is shown is made anew, this page too.
        QMetaObject::invokeMethod(
            this,
            [this, index] { applyZoom(m_context, Settings::zoomSteps[static_cast<size_t>(qMax(0, index))]); },
            Qt::QueuedConnection);
    });
    connect(m_motion, &QCheckBox::toggled, this, [this](bool reduce) {
        m_context.settings.setReduceMotion(reduce);
        applyMotion(reduce);
    });
    column.add(card);
}

void SettingsPage::addLanguage(Column &column)
{
    column.addTitle(tr("Language"));
    const auto [card, rows] = makeSettingsCard(m_context.theme);
    // Each language in its own words, so that everybody finds theirs.
    for (const QString &name : {tr("System"), QStringLiteral("Français"), QStringLiteral("English")})
        m_language->addTab(name);
    addSetting(*rows, tr("Language"), m_language);
    rows->addWidget(settingsHint(tr("Groups keep the language that they were made in.")));
    connect(m_language, &QTabBar::currentChanged, this, [this](int index) {
        const QString code = languages.value(index);
        if (code == m_context.settings.language())
            return;
        m_context.settings.setLanguage(code);
        if (m_context.speak)
            m_context.speak(code);
    });
    column.add(card);
}

void SettingsPage::addSync(Column &column)
{
    column.addTitle(tr("Synchronisation"));
    const auto [card, rows] = makeSettingsCard(m_context.theme);
    rows->addWidget(m_sync);
    rows->addWidget(settingsHint(tr("Laptops of a group find each other by themselves, without a server.")));
    auto *row = new QHBoxLayout;
    auto *open = new Button(m_context.theme, tr("Other laptops"), Symbol::Peers);
    connect(open, &Button::clicked, this, [this] { Q_EMIT goRequested(QStringLiteral("sync"), {}, {}); });
    row->addWidget(open);
    row->addStretch();
    rows->addSpacing(4);
    rows->addLayout(row);
    connect(&m_context.sync, &SyncStatus::changed, this,
            [this] { m_sync->setText(syncSummary(m_context.sync.peers())); });
    column.add(card);
}

void SettingsPage::addSafety(Column &column)
{
    column.addTitle(tr("Security"));
    const auto [card, rows] = makeSettingsCard(m_context.theme);
    rows->addWidget(settingsHint(
        tr("Six words of this laptop's key. Compare them aloud with what another member's Members page "
           "shows: if they are the same, nobody stands between.")));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setWordWrap(true);
    rows->addWidget(m_words);
    rows->addSpacing(6);
    rows->addWidget(
        settingsHint(tr("Everything is kept in this folder: the key, the journal, nothing elsewhere.")));
    auto *folder = new Label(QDir::toNativeSeparators(m_context.workspace.directory()), type::body);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setWordWrap(true);
    rows->addWidget(folder);
    rows->addSpacing(6);
    rows->addWidget(m_files);
    column.add(card);
}

void SettingsPage::addKeys(Column &column)
{
    column.addTitle(tr("Keyboard shortcuts"));
    const auto [card, rows] = makeSettingsCard(m_context.theme);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::x4);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    int line = 0;
    const auto add = [&](const QString &what, const QString &keys) {
        auto *words = new Label(what, type::body);
        words->setWordWrap(true);
        grid->addWidget(words, line, 0);
        grid->addWidget(new Label(keys, type::small, QFont::Medium, ink::text3), line++, 1, Qt::AlignRight);
    };
    for (const QAction *action : m_context.actions.all())
        add(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    add(tr("Show the menu bar"), tr("Alt or F10"));
    rows->addLayout(grid);
    column.add(card);
}

void SettingsPage::refresh()
{
    if (!m_name->hasFocus())
        m_name->setText(m_context.workspace.name());
    m_words->setText(m_context.workspace.hasIdentity() ? m_context.workspace.deviceWords() : QString());
    m_spelling->refresh();
    m_notifications->refresh();
    m_sync->setText(syncSummary(m_context.sync.peers()));
    const QSignalBlocker motion(m_motion);
    m_motion->setChecked(m_context.settings.reduceMotion());
    const QSignalBlocker theme(m_theme);
    m_theme->setCurrentIndex(static_cast<int>(m_context.settings.theme()));
    const QSignalBlocker letters(m_letters);
    const auto &sizes = Settings::zoomSteps;
    m_letters->setCurrentIndex(
        static_cast<int>(std::find(sizes.begin(), sizes.end(), m_context.settings.zoom()) - sizes.begin()));
    const QSignalBlocker language(m_language);
    m_language->setCurrentIndex(
        static_cast<int>(qMax<qsizetype>(0, languages.indexOf(m_context.settings.language()))));
}

void SettingsPage::lookForSpareFiles()
{
    m_files->look();
    m_files->takeFocus();
    // Once a page that was just opened is laid out.
    QTimer::singleShot(laidOutMs, this, [this] {
        for (QWidget *around = m_files; around; around = around->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                return scroll->ensureWidgetVisible(m_files, 0, space::x4);
        }
    });
}

void SettingsPage::takeFocus()
{
    m_theme->setFocus();
}

} // namespace cercle
