// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportPanel.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/imports/CycleBox.h"
#include "ui/imports/FindingTabs.h"
#include "ui/imports/ImportDraft.h"
#include "ui/imports/ImportKinds.h"
#include "ui/imports/ImportRunner.h"
#include "ui/imports/ImportSummary.h"
#include "ui/imports/MapPanel.h"
#include "ui_ImportPanel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QShortcut>
#include <QtWidgets/QStyle>

namespace plumbline {

namespace {

} // namespace

ImportPanel::ImportPanel(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::ImportPanel>())
    , m_draft(new ImportDraft(parts.desk, this))
    , m_runner(new ImportRunner(parts.desk, this))
{
    m_ui->setupUi(this);
    m_map = new MapPanel(parts, *m_draft, this);
    m_findings = new FindingTabs(parts, *m_draft, this);
    m_cycles = new CycleBox(parts.desk, this);
    layOut();
    connectSignals();
    connectWork();
    retranslate();
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::layOut()
{
    m_ui->splitter->addWidget(m_map);
    m_ui->splitter->addWidget(m_findings);
    m_map->lead(*m_ui->splitter);
    m_ui->cyclePlace->addWidget(m_cycles);
    m_ui->cycleLabel->setBuddy(m_cycles);
    QWidget* before = m_map;
    for (QWidget* next : std::initializer_list<QWidget*>{m_findings,
                                                         m_cycles,
                                                         m_ui->createBox,
                                                         m_ui->updateBox,
                                                         m_ui->checkButton,
                                                         m_ui->takeGoodButton,
                                                         m_ui->takeAllButton,
                                                         m_ui->leaveButton}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ImportPanel::connectSignals()
{
    connect(m_draft, &ImportDraft::mapEdited, this, &ImportPanel::forgetCheck);
    connect(m_draft, &ImportDraft::mapReplaced, this, &ImportPanel::forgetCheck);
    connect(m_draft, &ImportDraft::previewed, this, &ImportPanel::showPreview);
    connect(m_findings, &FindingTabs::columnWanted, this, [this](int row, const QString& heading) {
        m_map->goToColumn(heading);
        m_parts.desk.tell(tr("Row %1 is beyond the rows shown here.").arg(row));
    });
    connect(m_cycles, &CycleBox::chosen, this, &ImportPanel::forgetCheck);
    connect(m_ui->createBox, &QCheckBox::clicked, this, &ImportPanel::checkAgain);
    connect(m_ui->updateBox, &QCheckBox::clicked, this, &ImportPanel::checkAgain);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &ImportPanel::leave);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_runner, &ImportRunner::cancel);
}

void ImportPanel::connectWork()
{
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] { run(ImportMode::DryRun); });
    connect(
        m_ui->takeGoodButton, &QPushButton::clicked, this, [this] { run(ImportMode::TakeGood); });
    connect(m_ui->takeAllButton, &QPushButton::clicked, this, [this] {
        run(ImportMode::AllOrNothing);
    });
    connect(m_runner, &ImportRunner::finished, this, &ImportPanel::finished);
    connect(m_runner, &ImportRunner::failed, this, &ImportPanel::failed);
    connect(m_runner, &ImportRunner::stopped, this, &ImportPanel::leave);
    connect(&m_parts.desk, &Desk::companyClosed, this, &ImportPanel::leave);
}

bool ImportPanel::isOpen() const
{
    return m_draft->isOpen();
}

bool ImportPanel::isRunning() const
{
    return m_runner->isRunning();
}

void ImportPanel::open(const QString& path)
{
    if (isRunning())
        return;
    m_checked.reset();
    m_ui->createBox->setChecked(false);
    m_ui->updateBox->setChecked(false);
    m_findings->clearOutcome();
    m_map->begin();
    m_draft->open(path);
    m_findings->showPreview();
    showState();
    m_map->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::leave()
{
    if (isRunning())
        return m_runner->cancel();
    if (!isOpen())
        return;
    m_draft->close();
    m_checked.reset();
    m_findings->clearOutcome();
    m_findings->showPreview();
    Q_EMIT leaveRequested();
}

bool ImportPanel::isReady() const
{
    const ImportPreviewData* preview = m_draft->preview();
    return preview != nullptr && !m_draft->isReading()
        && QByteArrayView(preview->fault.text).isEmpty() && !isRunning()
        && (!ImportKinds::needsCycle(m_draft->map().kind) || m_cycles->cycle());
}

void ImportPanel::showPreview()
{
    m_findings->showPreview();
    const ImportPreviewData* preview = m_draft->preview();
    if (m_draft->failure())
        say(ImportSummary::failure(*m_draft->failure()), "failure");
    else if (preview != nullptr && !QByteArrayView(preview->fault.text).isEmpty())
        say(sentence(preview->fault), "warning");
    else
        say({}, "");
    showState();
}

void ImportPanel::say(const QString& text, const char* tone)
{
    m_ui->state->setText(text);
    m_ui->state->setProperty("tone", QLatin1String(tone));
    m_ui->state->style()->unpolish(m_ui->state);
    m_ui->state->style()->polish(m_ui->state);
    m_ui->state->setVisible(!text.isEmpty());
}

void ImportPanel::showFile()
{
    m_ui->fileName->setText(QFileInfo(m_draft->path()).fileName());
    m_ui->fileName->setToolTip(QDir::toNativeSeparators(m_draft->path()));
    const ImportPreviewData* preview = m_draft->preview();
    m_ui->fileForm->setText(
        m_draft->isReading() ? tr("Reading …")
            : preview == nullptr
            ? QString()
            : tr("%1 · columns: %2").arg(preview->form).arg(preview->headings.size()));
}

void ImportPanel::showState()
{
    showFile();
    const bool isOfRecords = recordKind(m_draft->map().kind).has_value();
    const bool needsCycle = ImportKinds::needsCycle(m_draft->map().kind);
    const bool hasGood = m_checked && m_checked->report.taken > 0;
    const bool hasRefused = m_checked && m_checked->refusedRows > 0;
    m_ui->cycleLabel->setVisible(needsCycle);
    m_cycles->setVisible(needsCycle);
    m_ui->createBox->setVisible(m_ui->createBox->isChecked()
                                || (m_checked && !m_checked->unknownEmployees.isEmpty()));
    m_ui->updateBox->setVisible(
        isOfRecords && (m_ui->updateBox->isChecked() || (m_checked && m_checked->changedRows > 0)));
    m_ui->checkButton->setEnabled(isReady());
    m_ui->takeAllButton->setEnabled(isReady() && !hasRefused && (!m_checked || hasGood));
    m_ui->takeGoodButton->setVisible(hasRefused);
    m_ui->takeGoodButton->setEnabled(isReady() && hasRefused && hasGood);
    m_ui->createBox->setEnabled(!isRunning());
    m_ui->updateBox->setEnabled(!isRunning());
    m_map->setEnabled(!isRunning());
    m_ui->leaveButton->setText(isRunning() ? tr("Stop") : tr("Leave without importing"));
    m_ui->summary->setText(m_checked ? ImportSummary::text(*m_checked, request(m_mode))
                                     : QString());
    m_ui->summary->setVisible(m_checked.has_value());
}

void ImportPanel::forgetCheck()
{
    if (m_checked) {
        m_checked.reset();
        m_findings->clearOutcome();
    }
    showState();
}

void ImportPanel::checkAgain()
{
    run(ImportMode::DryRun);
}

ImportRequest ImportPanel::request(ImportMode mode) const
{
    ImportRequest request;
    request.path = m_draft->path();
    request.map = m_draft->map();
    request.mode = mode;
    request.onChange = m_ui->updateBox->isChecked() ? OnChange::Update : OnChange::Keep;
    request.createsEmployees = m_ui->createBox->isChecked();
    if (ImportKinds::needsCycle(request.map.kind))
        request.cycle = m_cycles->cycle();
    return request;
}

void ImportPanel::run(ImportMode mode)
{
    if (!isReady())
        return;
    m_mode = mode;
    say({}, "");
    m_runner->start(request(mode));
    showState();
}

void ImportPanel::failed(const Error& error)
{
    const bool isStopped = error.code == ErrorCode::Cancelled;
    say(isStopped ? tr("Stopped. Nothing was taken in; the map is kept.")
                  : ImportSummary::failure(error),
        isStopped ? "warning" : "failure");
    showState();
}

void ImportPanel::finished(const ImportOutcome& outcome)
{
    if (outcome.report.isStored && outcome.run > 0)
        return taken(outcome);
    m_checked = outcome;
    m_findings->showOutcome(outcome);
    const bool hasGood = outcome.report.taken > 0;
    if (m_mode != ImportMode::DryRun && !outcome.report.isStored)
        say(tr("Nothing was taken in, because rows were refused."), "warning");
    else if (outcome.refusedRows == 0 && !hasGood && outcome.changedRows == 0)
        say(tr("Everything in this file is there already; there is nothing to take in."), "good");
    showState();
    QWidget* next = outcome.refusedRows > 0 ? m_ui->takeGoodButton : m_ui->takeAllButton;
    if (!next->isEnabled())
        next = m_ui->updateBox->isVisible() && m_ui->updateBox->isEnabled()
            ? static_cast<QWidget*>(m_ui->updateBox)
            : m_ui->leaveButton;
    next->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::taken(const ImportOutcome& outcome)
{
    const ImportRequest done = request(m_mode);
    m_draft->close();
    m_checked.reset();
    m_findings->clearOutcome();
    m_findings->showPreview();
    m_parts.desk.tell(tr("Taken in: %1").arg(ImportSummary::text(outcome, done)));
    Q_EMIT imported(outcome, done);
}

void ImportPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_map->retranslate();
    m_findings->retranslate();
    m_cycles->retranslate();
    if (isOpen())
        showPreview();
    showState();
}

} // namespace plumbline
