// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupsCard.h"

#include "application/backups/BackupWords.h"
#include "application/backups/SetUpBackups.h"
#include "application/text/Sentences.h"
#include "ui/common/BackupDesk.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/FileActions.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui_BackupsCard.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QStyle>

namespace plumbline {

BackupsCard::BackupsCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::BackupsCard>())
    , m_table(new FigureTable(this))
{
    m_ui->setupUi(this);
    m_ui->codePart->hide();
}

BackupsCard::~BackupsCard() = default;

void BackupsCard::furnish(Desk& desk, FileActions& files, const Theme& theme)
{
    m_desk = &desk;
    m_files = &files;
    m_ui->recoveryCodeView->furnish(theme, desk.ports().dialogs);
    showFigures(*m_ui->backupTable, *m_table, QStringLiteral("settings/backups"));
    m_ui->backupTable->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    connectSignals();
    refresh();
}

void BackupsCard::connectSignals()
{
    connect(m_desk, &Desk::companyOpened, this, &BackupsCard::refresh);
    connect(m_desk, &Desk::companyClosed, this, [this] {
        closeCode();
        m_checks.clear();
        refresh();
    });
    connect(&m_desk->backups(), &BackupDesk::changed, this, [this] {
        showState();
        readList();
    });
    connect(m_ui->backUpNow, &QPushButton::clicked, &m_desk->backups(), &BackupDesk::backUpNow);
    connect(m_ui->backUpTo, &QPushButton::clicked, m_files->backup(), &QAction::trigger);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &BackupsCard::chooseFolder);
    connect(m_ui->setUpBackups, &QPushButton::clicked, this, &BackupsCard::propose);
    connect(m_ui->recoveryCodeView, &RecoveryCodeView::confirmed, this, &BackupsCard::setUp);
    connect(m_ui->cancelCode, &QPushButton::clicked, this, [this] {
        closeCode();
        m_ui->setUpBackups->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->checkCode, &QPushButton::clicked, this, &BackupsCard::checkCode);
    connect(m_ui->checkBackup, &QPushButton::clicked, this, &BackupsCard::check);
    connect(m_ui->restoreBackup, &QPushButton::clicked, this, [this] {
        if (const BackupFacts* facts = current())
            m_files->restoreFrom(facts->path);
    });
    connect(m_ui->restoreOther, &QPushButton::clicked, m_files->restore(), &QAction::trigger);
    connect(m_ui->backupTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &BackupsCard::offer);
}

void BackupsCard::refresh()
{
    setVisible(m_desk->isOpen() && m_desk->may(Permission::ManageBackups));
    say({});
    if (m_desk->isOpen())
        m_desk->backups().refresh();
    else
        showState();
}

void BackupsCard::showState()
{
    const std::optional<BackupState>& state = m_desk->backups().state();
    const QDateTime now = m_desk->ports().clock.now();
    m_ui->lastGood->setText(
        state && state->lastGood
            ? QStringLiteral("%1 · %2").arg(momentText(state->lastGood->madeAt, *m_desk),
                                            backupReasonWords(state->lastGood->why))
            : tr("none yet"));
    m_ui->next->setText(state ? nextBackupWords(*state) : QString());
    m_ui->kept->setText(keptBackupsWords());
    m_ui->folder->setText(state ? QDir::toNativeSeparators(state->folder) : QString());
    m_ui->folder->setToolTip(m_ui->folder->text());
    m_ui->warning->setText(state ? backupWarningWords(*state, now) : QString());
    m_ui->warning->setVisible(!m_ui->warning->text().isEmpty());
    m_ui->erased->setText(state ? erasedInBackupsWords(*state) : QString());
    m_ui->erased->setVisible(!m_ui->erased->text().isEmpty());
    showSetUp();
}

void BackupsCard::showSetUp()
{
    const std::optional<BackupState>& state = m_desk->backups().state();
    const bool isSetUp = state && state->isSetUp;
    m_ui->setUpBackups->setText(isSetUp ? tr("Make another recovery code…")
                                        : tr("Set up automatic backups…"));
    m_ui->setUpBackups->setProperty("role", isSetUp ? QString() : QStringLiteral("primary"));
    m_ui->setUpBackups->style()->polish(m_ui->setUpBackups);
    m_ui->setUpBackups->setEnabled(m_ui->codePart->isHidden());
    m_ui->backUpNow->setEnabled(isSetUp);
    m_ui->backUpNow->setToolTip(isSetUp ? QString() : tr("Set up the backups first"));
    m_ui->checkCode->setEnabled(isSetUp);
}

void BackupsCard::readList()
{
    if (!m_desk->isOpen() || !m_desk->may(Permission::ManageBackups)) {
        m_backups.clear();
        return showList();
    }
    m_desk->ask<std::vector<BackupFacts>>(
        this,
        [](const Access& access) { return listBackups(access); },
        [this](Result<std::vector<BackupFacts>> backups) {
            m_backups = backups ? std::move(*backups) : std::vector<BackupFacts>();
            showList();
        });
}

void BackupsCard::showList()
{
    TableContents contents;
    contents.columns = {{tr("Made")},
                        {tr("Why")},
                        {tr("Checked")},
                        {tr("Code of the trail")},
                        {tr("Size"), FigureKind::Figures},
                        {tr("File")}};
    for (const BackupFacts& facts : m_backups) {
        FigureCell size = wordCell(QLocale().formattedDataSize(facts.bytes));
        size.key = static_cast<double>(facts.bytes);
        contents.rows.push_back({wordCell(momentText(facts.madeAt, *m_desk)),
                                 wordCell(backupReasonWords(facts.why)),
                                 wordCell(checkWords(facts.path)),
                                 wordCell(facts.head),
                                 size,
                                 wordCell(QFileInfo(facts.path).fileName())});
    }
    m_table->present(std::move(contents));
    m_ui->backupTable->setVisible(!m_backups.empty());
    m_ui->noBackups->setVisible(m_backups.empty());
    m_ui->checkBackup->setVisible(!m_backups.empty());
    m_ui->restoreBackup->setVisible(!m_backups.empty());
    offer();
}

/// Each was read back and compared before it got its name.
QString BackupsCard::checkWords(const QString& path) const
{
    const auto found = m_checks.constFind(path);
    if (found == m_checks.constEnd())
        return tr("when it was made");
    return found->fault ? tr("damaged") : tr("whole, at %1").arg(momentText(found->at, *m_desk));
}

const BackupFacts* BackupsCard::current() const
{
    const int row = m_table->madeRow(m_ui->backupTable->currentIndex());
    return row < 0 || row >= static_cast<int>(m_backups.size())
        ? nullptr
        : &m_backups[static_cast<std::size_t>(row)];
}

void BackupsCard::offer()
{
    m_ui->checkBackup->setEnabled(current() != nullptr);
    m_ui->restoreBackup->setEnabled(current() != nullptr);
}

void BackupsCard::chooseFolder()
{
    const QString folder =
        m_desk->ports().dialogs.chooseFolder(this, tr("Where should the backups be kept?"));
    if (folder.isEmpty())
        return;
    m_desk->store(
        this,
        [folder](const Access& access) { return chooseBackupFolder(access, folder); },
        [this](const Result<>& outcome) {
            say(outcome ? QString() : sentence(outcome.error()), outcome ? "" : "failure");
            m_desk->backups().refresh();
        });
}

void BackupsCard::propose()
{
    const std::optional<BackupState>& state = m_desk->backups().state();
    if (state && state->isSetUp
        && !m_desk->ports().dialogs.confirm(
            this,
            {tr("Another recovery code"),
             tr("Backups from now on open by the new code alone; older ones by the older code "
                "alone. Keep both."),
             tr("Make another code")}))
        return;
    say({});
    m_desk->ask<RecoveryCode>(
        this,
        [](const Access& access) { return newRecoveryCode(access); },
        [this](const Result<RecoveryCode>& code) {
            if (!code)
                return say(sentence(code.error()), "failure");
            m_ui->codePart->show();
            m_ui->recoveryCodeView->present(m_desk->company().name, *code);
            showSetUp();
            Q_EMIT codeShown(m_ui->codePart);
        });
}

void BackupsCard::setUp(const RecoveryCode& code)
{
    m_desk->store(
        this,
        [code](const Access& access) { return plumbline::setUpBackups(access, code); },
        [this](const Result<>& outcome) {
            if (!outcome)
                return m_ui->recoveryCodeView->refuse(sentence(outcome.error()));
            closeCode();
            say(tr("Backups are made by themselves from now on; the first one now."), "good");
            m_desk->backups().backUpNow();
            m_ui->chooseFolder->setFocus(Qt::OtherFocusReason);
        });
}

void BackupsCard::closeCode()
{
    m_ui->recoveryCodeView->forget();
    m_ui->codePart->hide();
    showSetUp();
}

void BackupsCard::checkCode()
{
    const auto typed = m_desk->ports().dialogs.askText(
        this,
        {tr("Check the recovery code"),
         tr("Type the code as you kept it. It is compared, not stored."),
         tr("Check the code")},
        {});
    if (!typed)
        return;
    const Result<RecoveryCode> code = RecoveryCode::parse(*typed);
    if (!code)
        return say(sentence(code.error()), "failure");
    m_desk->ask<void>(
        this,
        [code = *code](const Access& access) { return checkRecoveryCode(access, code); },
        [this](const Result<>& outcome) {
            say(outcome ? tr("That is the code of this company's backups.")
                        : sentence(outcome.error()),
                outcome ? "good" : "failure");
        });
}

void BackupsCard::check()
{
    const BackupFacts* facts = current();
    if (facts == nullptr)
        return;
    const QString path = facts->path;
    say(tr("Reading the whole backup …"));
    m_desk->ask<void>(
        this,
        [path](const Access& access) { return checkBackup(access, path); },
        [this, path](const Result<>& outcome) {
            const std::optional<Error> fault =
                outcome ? std::nullopt : std::optional(outcome.error());
            m_checks.insert(path, {m_desk->ports().clock.now(), fault});
            say(outcome ? tr("%1 is whole.").arg(QFileInfo(path).fileName())
                        : sentence(outcome.error()),
                outcome ? "good" : "failure");
            showList();
        });
}

void BackupsCard::say(const QString& text, const char* tone)
{
    m_ui->backupsState->setProperty("tone", QLatin1String(tone));
    m_ui->backupsState->style()->polish(m_ui->backupsState);
    m_ui->backupsState->setText(text);
    m_ui->backupsState->setVisible(!text.isEmpty());
}

void BackupsCard::moveFocus()
{
    QPushButton* next = m_ui->backUpNow->isEnabled() ? m_ui->backUpNow : m_ui->setUpBackups;
    next->setFocus(Qt::OtherFocusReason);
}

void BackupsCard::retranslate()
{
    m_ui->retranslateUi(this);
    say({});
    showState();
    showList();
}

} // namespace plumbline
