// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ImportPreview.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/ImportTableModel.h"
#include "ui/common/Theme.h"
#include "ui_ImportPreview.h"

#include <QtCore/QDir>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QStyledItemDelegate>

namespace plumbline {

namespace {

/// Tints the cells that are refused.
class RefusedCellDelegate : public QStyledItemDelegate
{
public:
    RefusedCellDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ImportTableModel::Problem)
            option->palette.setColor(QPalette::Text, m_theme.color(ColorRole::Bad));
        else if (index.data(ImportTableModel::kRefusedRole).toBool())
            option->backgroundBrush = m_theme.color(ColorRole::BadTint);
    }

private:
    const Theme& m_theme;
};

int refusedRows(const ImportReport& report)
{
    QSet<int> rows;
    for (const RefusedRow& row : report.refused)
        rows.insert(row.row);
    return static_cast<int>(rows.size());
}

} // namespace

ImportPreview::ImportPreview(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::ImportPreview>())
    , m_model(new ImportTableModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ImportTableModel::kRefusedRole);
    m_filter->setFilterKeyColumn(ImportTableModel::Problem);
    m_ui->importTable->setModel(m_filter);
    m_ui->importTable->setItemDelegate(new RefusedCellDelegate(parts.theme, this));
    m_ui->importTable->verticalHeader()->hide();
    m_ui->importTable->verticalHeader()->setDefaultSectionSize(space::kGridRow);
    connectSignals();
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::connectSignals()
{
    connect(m_ui->leaveButton, &QPushButton::clicked, this, [this] {
        ++m_generation;
        m_preview.reset();
        Q_EMIT leaveRequested();
    });
    connect(m_ui->takeAllButton, &QPushButton::clicked, this, [this] {
        take(ImportMode::AllOrNothing);
    });
    connect(
        m_ui->takeGoodButton, &QPushButton::clicked, this, [this] { take(ImportMode::TakeGood); });
    connect(m_ui->onlyRefused, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_filter->setFilterFixedString(isOnly ? QStringLiteral("1") : QString());
    });
}

void ImportPreview::readFile(const QString& path, const QString& subject, Importing importing)
{
    begin(
        QDir::toNativeSeparators(path),
        subject,
        [this, path] { return m_parts.desk.ports().tables.readFile(path); },
        std::move(importing));
}

void ImportPreview::readText(const QString& text, const QString& subject, Importing importing)
{
    begin(
        tr("Pasted table"),
        subject,
        [this, text] { return m_parts.desk.ports().tables.readText(text); },
        std::move(importing));
}

void ImportPreview::begin(const QString& source,
                          const QString& subject,
                          Reading reading,
                          Importing importing)
{
    m_source = source;
    m_subject = subject;
    m_importing = importing;
    m_preview.reset();
    m_model->clear();
    m_ui->onlyRefused->setChecked(false);
    setBusy(tr("Reading the table …"));
    m_parts.desk.ask<Preview>(
        this,
        [reading = std::move(reading), importing](const Access& access) -> Result<Preview> {
            auto table = reading();
            if (!table)
                return failure(table.error());
            auto report = importing(access, *table, ImportMode::DryRun);
            if (!report)
                return failure(report.error());
            return Preview{std::move(*table), std::move(*report)};
        },
        [this, generation = ++m_generation](const Result<Preview>& preview) {
            if (generation == m_generation)
                showPreview(preview);
        });
}

void ImportPreview::setBusy(const QString& text)
{
    showSummary();
    m_ui->state->setText(text);
    m_ui->state->setProperty("tone", QString());
    m_ui->state->style()->polish(m_ui->state);
    m_ui->state->setVisible(!text.isEmpty());
    m_ui->takeAllButton->setEnabled(false);
    m_ui->takeGoodButton->setEnabled(false);
}

void ImportPreview::showFailure(const Error& error)
{
    setBusy(error.at.isEmpty() ? sentence(error)
                               : tr("%1 (%2)", "sentence (place)").arg(sentence(error), error.at));
    m_ui->state->setProperty("tone", QStringLiteral("failure"));
    m_ui->state->style()->polish(m_ui->state);
    m_ui->leaveButton->setFocus();
}

void ImportPreview::showPreview(const Result<Preview>& preview)
{
    if (!preview) {
        showFailure(preview.error());
        return;
    }
    m_preview = *preview;
    m_model->show(preview->table, preview->report);
    setBusy({});
    const int sample = std::min(m_model->columnCount(), 40); // NOLINT: enough to look good
    for (int column = 0; column < sample; ++column)
        m_ui->importTable->resizeColumnToContents(column);
    const bool hasRefused = !preview->report.refused.empty();
    const bool hasGood = preview->report.taken > 0;
    m_ui->onlyRefused->setChecked(hasRefused);
    m_ui->onlyRefused->setEnabled(hasRefused);
    m_ui->importTable->setColumnHidden(ImportTableModel::Problem, !hasRefused);
    m_ui->takeAllButton->setEnabled(hasGood && !hasRefused);
    m_ui->takeGoodButton->setVisible(hasRefused);
    m_ui->takeGoodButton->setEnabled(hasGood && hasRefused);
    m_ui->takeAllButton->setVisible(!hasRefused);
    (hasGood ? (hasRefused ? m_ui->takeGoodButton : m_ui->takeAllButton) : m_ui->leaveButton)
        ->setFocus();
}

void ImportPreview::showSummary()
{
    m_ui->source->setText(m_subject.isEmpty() ? m_source
                                              : tr("%1 from %2").arg(m_subject, m_source));
    m_ui->summary->clear();
    if (!m_preview)
        return;
    const ImportReport& report = m_preview->report;
    m_ui->summary->setText(tr("Rows read: %1 · to be taken: %2 · already there: %3 · refused: %4")
                               .arg(report.read)
                               .arg(report.taken)
                               .arg(report.alreadyThere)
                               .arg(refusedRows(report)));
}

void ImportPreview::take(ImportMode mode)
{
    if (!m_preview)
        return;
    setBusy(tr("Bringing the rows in …"));
    m_parts.desk.savingBegan();
    m_parts.desk.ask<ImportReport>(
        this,
        [importing = m_importing, table = m_preview->table, mode](const Access& access) {
            return importing(access, table, mode);
        },
        [this](const Result<ImportReport>& report) { taken(report); });
}

void ImportPreview::taken(const Result<ImportReport>& report)
{
    m_parts.desk.savingEnded(report ? SaveState::Saved : SaveState::Failed);
    if (!report) {
        showFailure(report.error());
        return;
    }
    if (!report->isStored) { // Something changed since the preview: show what is wrong now.
        showPreview(Preview{m_preview->table, *report});
        return;
    }
    m_preview.reset();
    m_parts.desk.tell(
        tr("Rows taken in: %1, left out: %2").arg(report->taken).arg(refusedRows(*report)));
    Q_EMIT imported(*report);
}

void ImportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showSummary();
        if (m_preview)
            m_model->show(m_preview->table, m_preview->report);
    }
    QFrame::changeEvent(event);
}

} // namespace plumbline
