// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportRunList.h"

#include "application/records/FindRecords.h"
#include "application/records/ImportRecords.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/Figures.h"
#include "ui/common/Permitted.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/imports/ImportKinds.h"
#include "ui/imports/ImportSummary.h"
#include "ui_ImportRunList.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

namespace plumbline {

namespace {

constexpr int kShortDigest = 12;

} // namespace

ImportRunList::ImportRunList(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::ImportRunList>())
    , m_table(new FigureTable(this))
{
    m_ui->setupUi(this);
    setUp();
    connectSignals();
    for (QWidget* control : {m_ui->chooseButton, m_ui->emptyButton, m_ui->undoButton})
        new Permitted(*control, m_parts.desk, Permission::TakeInRecords);
    retranslate();
}

ImportRunList::~ImportRunList() = default;

void ImportRunList::setUp()
{
    showFigures(*m_ui->runTable, *m_table, QStringLiteral("imports/history"));
    for (QPushButton* button : {m_ui->templateButton, m_ui->emptyTemplateButton})
        button->setMenu(new QMenu(button));
    const auto dress = [this] {
        const QIcon download = m_parts.theme.icon(QStringLiteral("download"));
        m_ui->templateButton->setIcon(download);
        m_ui->emptyTemplateButton->setIcon(download);
        m_ui->chooseButton->setIcon(
            m_parts.theme.icon(QStringLiteral("upload"), ColorRole::OnPrimary));
        m_ui->undoButton->setIcon(m_parts.theme.icon(QStringLiteral("undo-2")));
        m_ui->copyButton->setIcon(m_parts.theme.icon(QStringLiteral("copy")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

void ImportRunList::connectSignals()
{
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &ImportRunList::fileWanted);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &ImportRunList::fileWanted);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &ImportRunList::undo);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ImportRunList::copyDigest);
    connect(m_ui->runTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ImportRunList::showChosen);
    connect(&m_parts.desk, &Desk::recordsChanged, this, [this] { load(); });
    connect(&m_parts.desk, &Desk::companyOpened, this, [this] {
        m_isKnown = false;
        load();
    });
    auto* undoKey = new QShortcut(QKeySequence::Undo, this);
    undoKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undoKey, &QShortcut::activated, this, &ImportRunList::undo);
}

void ImportRunList::fillTemplates()
{
    for (QPushButton* button : {m_ui->templateButton, m_ui->emptyTemplateButton}) {
        button->menu()->clear();
        for (const QString& kind : ImportKinds::all())
            button->menu()->addAction(
                ImportKinds::name(kind), this, [this, kind] { Q_EMIT templateWanted(kind); });
    }
}

void ImportRunList::load(int run)
{
    if (run > 0)
        m_wanted = run;
    m_parts.desk.ask<std::vector<ImportRun>>(
        this,
        [](const Access& access) { return importRuns(access); },
        [this](Result<std::vector<ImportRun>> runs) {
            if (runs)
                present(std::move(*runs));
            else
                say(ImportSummary::failure(runs.error()), "failure");
        });
}

const ImportRun* ImportRunList::current() const
{
    const int row = m_table->madeRow(m_ui->runTable->currentIndex());
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

void ImportRunList::present(std::vector<ImportRun> runs)
{
    if (m_wanted == 0 && current() != nullptr)
        m_wanted = current()->number;
    // An event entered by hand is no import; it stands in the ledger.
    std::erase_if(runs, [](const ImportRun& run) { return run.fileName.isEmpty(); });
    m_runs = std::move(runs);
    m_isKnown = true;
    showRows();
}

QString ImportRunList::moment(const QDateTime& at) const
{
    return momentText(at, m_parts.desk);
}

void ImportRunList::showRows()
{
    TableContents contents;
    contents.columns = {{tr("Brought in")},
                        {tr("File")},
                        {tr("Kind")},
                        {tr("State")},
                        {tr("Rows read"), FigureKind::Figures},
                        {tr("New"), FigureKind::Figures},
                        {tr("Already there"), FigureKind::Figures},
                        {tr("Updated"), FigureKind::Figures},
                        {tr("Refused"), FigureKind::Figures},
                        {tr("By")},
                        {tr("Digest")}};
    for (const ImportRun& run : m_runs) {
        const QString digest = QString::fromLatin1(run.sha256.toHex());
        FigureCell shortened = wordCell(digest.left(kShortDigest));
        shortened.stored = digest;
        shortened.tip = tr("SHA-256: %1").arg(digest);
        const QString kind = ImportKinds::name(run.kind);
        contents.rows.push_back(
            {wordCell(moment(run.at)),
             wordCell(run.fileName),
             wordCell(run.cycle.isEmpty() ? kind : tr("%1 · %2").arg(kind, run.cycle)),
             wordCell(run.undoneAt.isNull() ? tr("counts") : tr("undone")),
             countCell(run.read),
             countCell(run.taken),
             countCell(run.alreadyThere),
             countCell(run.changed),
             countCell(run.refused),
             wordCell(run.by),
             shortened});
    }
    const int wanted = std::exchange(m_wanted, 0);
    m_table->present(std::move(contents));
    int row = 0;
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        if (m_runs[place].number == wanted)
            row = std::max(0, m_table->placeOf(static_cast<int>(place)));
    }
    m_ui->runTable->setCurrentIndex(m_table->index(row, 0));
    m_ui->stack->setCurrentWidget(m_runs.empty() && m_isKnown ? m_ui->emptyPage
                                                              : m_ui->historyPage);
    showChosen();
}

QString ImportRunList::goes(const ImportRun& run) const
{
    if (!run.undoneAt.isNull())
        return tr("Undone %1 by %2. Bring the file in again to have it back.")
            .arg(moment(run.undoneAt), run.undoneBy);
    return run.changed > 0
        ? tr("Undoing takes out what this file brought, %1 rows, and puts back what %2 said "
             "before.")
              .arg(shownFigure(QString::number(run.taken)),
                   shownFigure(QString::number(run.changed)))
        : tr("Undoing takes out what this file brought: %1 rows.")
              .arg(shownFigure(QString::number(run.taken)));
}

void ImportRunList::showChosen()
{
    const ImportRun* run = current();
    m_ui->undoButton->setEnabled(run != nullptr && run->undoneAt.isNull());
    m_ui->copyButton->setEnabled(run != nullptr);
    say(run == nullptr ? QString() : goes(*run), "");
}

void ImportRunList::say(const QString& text, const char* tone)
{
    m_ui->runState->setText(text);
    m_ui->runState->setProperty("tone", QLatin1String(tone));
    m_ui->runState->style()->unpolish(m_ui->runState);
    m_ui->runState->style()->polish(m_ui->runState);
}

void ImportRunList::undo()
{
    const ImportRun* run = current();
    if (run == nullptr || !m_ui->undoButton->isEnabled())
        return;
    if (!m_parts.desk.ports().dialogs.confirm(
            this,
            {tr("Undo the import"), run->fileName + QLatin1Char('\n') + goes(*run), tr("Undo")}))
        return;
    m_ui->undoButton->setEnabled(false);
    m_parts.desk.savingBegan();
    m_parts.desk.ask<int>(
        this,
        [number = run->number](const Access& access) { return undoImport(access, number); },
        [this, run = *run](const Result<int>& count) {
            m_parts.desk.savingEnded(SaveState::Saved);
            undone(run, count);
        });
}

void ImportRunList::undone(const ImportRun& run, const Result<int>& count)
{
    if (!count) {
        m_ui->undoButton->setEnabled(true);
        return say(tr("“%1” was not undone, and nothing was changed: %2")
                       .arg(run.fileName, ImportSummary::failure(count.error())),
                   "failure");
    }
    m_parts.desk.tell(tr("“%1” is undone; rows taken back: %2.")
                          .arg(run.fileName, shownFigure(QString::number(*count))));
    m_wanted = run.number;
    load();
    Q_EMIT takenBack(run.kind);
}

void ImportRunList::copyDigest()
{
    if (const ImportRun* run = current()) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(run->sha256.toHex()));
        m_parts.desk.tell(tr("The file's digest is copied."));
    }
}

void ImportRunList::takeFocus()
{
    QWidget* first = m_ui->stack->currentWidget() == m_ui->emptyPage
        ? static_cast<QWidget*>(m_ui->emptyButton)
        : m_ui->runTable;
    first->setFocus(Qt::OtherFocusReason);
}

void ImportRunList::retranslate()
{
    m_ui->retranslateUi(this);
    fillTemplates();
    if (m_isKnown) // The columns are fitted to the first rows.
        showRows();
}

} // namespace plumbline
