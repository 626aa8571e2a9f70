// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/SettlementPanel.h"

#include "application/text/Typeset.h"
#include "application/values/ScoreSheet.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

SettlementPanel::SettlementPanel(const PageParts& parts, QWidget* parent)
    : CyclePanel(parts, parent)
    , m_look(new QPushButton(this))
    , m_settle(new QPushButton(this))
    , m_told(new QLabel(this))
    , m_plannedView(new QTableView(this))
    , m_planned(addTable(*m_plannedView, "plannedTable"))
    , m_ledgerTitle(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(addTable(*m_view, "ledgerTable"))
    , m_reason(new QLineEdit(this))
    , m_reverse(new QPushButton(this))
{
    nameParts();
    layOut();
    connect(m_look, &QPushButton::clicked, this, &SettlementPanel::preview);
    connect(m_settle, &QPushButton::clicked, this, &SettlementPanel::settle);
    connect(m_reverse, &QPushButton::clicked, this, &SettlementPanel::reverse);
    connect(m_reason, &QLineEdit::returnPressed, this, &SettlementPanel::reverse);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &SettlementPanel::showChosen);
    // What somebody looked at is nothing to whoever comes after.
    for (const auto signal : {&Desk::companyClosed, &Desk::signInWanted})
        connect(&parts.desk, signal, this, [this] {
            m_lookedAt.reset();
            m_look->setEnabled(false);
        });
    retranslate();
}

void SettlementPanel::nameParts()
{
    m_look->setObjectName(QStringLiteral("previewSettlementButton"));
    m_settle->setObjectName(QStringLiteral("settleButton"));
    m_told->setObjectName(QStringLiteral("settlementTold"));
    m_reason->setObjectName(QStringLiteral("reverseReasonEdit"));
    m_reverse->setObjectName(QStringLiteral("reverseButton"));
    m_refusal->setObjectName(QStringLiteral("settlementRefusal"));
    m_told->setWordWrap(true);
    m_ledgerTitle->setProperty("role", QStringLiteral("section"));
    m_settle->setProperty("role", QStringLiteral("primary"));
    m_look->setEnabled(false);
    m_settle->setEnabled(false);
    m_plannedView->hide();
}

void SettlementPanel::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kMedium, 0, 0);
    down->setSpacing(space::kSmall);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::kSmall);
    top->addWidget(m_look);
    top->addWidget(m_settle);
    top->addWidget(m_told, 1);
    down->addLayout(top);
    down->addWidget(m_refusal);
    down->addWidget(m_plannedView, 1);
    down->addWidget(m_ledgerTitle);
    down->addWidget(m_view, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(space::kSmall);
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(m_reverse);
    down->addLayout(bottom);
}

/// Nothing is settled that may have changed since it was looked at.
void SettlementPanel::forget()
{
    m_settle->setEnabled(false);
    CyclePanel::forget();
}

void SettlementPanel::load()
{
    m_look->setEnabled(true);
    m_settle->setEnabled(false);
    m_plannedView->hide();
    m_parts.desk.ask<LedgerView>(
        this,
        [key = *m_cycle](const Access& access) { return ledgerOf(access, {key, {}}); },
        [this, key = *m_cycle](const Result<LedgerView>& ledger) {
            if (m_cycle != key)
                return;
            if (!ledger)
                return refuse(ledger.error());
            show(*ledger);
            if (m_lookedAt == m_cycle)
                preview();
        });
}

void SettlementPanel::preview()
{
    m_lookedAt = m_shown;
    if (!m_cycle)
        return;
    m_parts.desk.ask<Settlement>(
        this,
        [key = *m_cycle](const Access& access) { return previewSettlement(access, key); },
        [this, key = *m_cycle](const Result<Settlement>& settlement) {
            if (m_cycle != key)
                return;
            if (!settlement)
                return refuse(settlement.error());
            refuse(QString());
            showPreview(*settlement);
        });
}

void SettlementPanel::showPreview(const Settlement& settlement)
{
    TableContents contents{{{tr("Name"), FigureKind::Words},
                            {tr("For what"), FigureKind::Words},
                            {tr("Amount"), FigureKind::Figures},
                            {tr("Takes back"), FigureKind::Figures}},
                           {}};
    for (const LedgerEntry& entry : settlement.entries)
        contents.rows.push_back({wordCell(personName(entry.source.employee)),
                                 wordCell(sourceWords(entry.source.what)),
                                 figureCell(entry.amount, moneyPlaces()),
                                 entry.reverses > 0 ? countCell(entry.reverses) : wordCell({})});
    m_planned->present(std::move(contents));
    m_plannedView->setVisible(!settlement.entries.empty());
    m_settle->setEnabled(!settlement.entries.empty());
    QStringList told{settlement.entries.empty()
                         ? tr("Everything is settled; nothing would be written.")
                         : tr("Would be written: %1 entries, %2 in all.")
                               .arg(settlement.entries.size())
                               .arg(shownAmount(settlement.sum, moneyPlaces()))};
    if (settlement.unchanged > 0)
        told.append(tr("Settled before: %1.").arg(settlement.unchanged));
    if (settlement.undecided > 0)
        told.append(tr("Proposals still undecided: %1.").arg(settlement.undecided));
    if (!settlement.withoutTotal.empty())
        told.append(tr("Without a total, paid the rest: %1.").arg(settlement.withoutTotal.size()));
    for (const FineNote& note : settlement.fines) {
        QStringList why;
        for (const FineWarning warning : note.warnings)
            why.append(warningWords(warning));
        told.append(tr("%1: %2.").arg(note.name, why.join(tr("; "))));
    }
    m_told->setText(together(told));
}

void SettlementPanel::settle()
{
    if (!m_cycle)
        return;
    store(
        [key = *m_cycle](const Access& access) {
            return settleCycle(access, key).map([](const Settlement&) { });
        },
        tr("The cycle is settled."));
}

void SettlementPanel::done()
{
    m_reason->clear();
    m_told->clear();
    m_lookedAt.reset();
}

void SettlementPanel::show(const LedgerView& ledger)
{
    m_ledger = ledger;
    TableContents contents{{{tr("No."), FigureKind::Figures},
                            {tr("Name"), FigureKind::Words},
                            {tr("For what"), FigureKind::Words},
                            {tr("Amount"), FigureKind::Figures},
                            {tr("Takes back"), FigureKind::Figures},
                            {tr("Settlement"), FigureKind::Figures},
                            {tr("By whom"), FigureKind::Words},
                            {tr("Why"), FigureKind::Words}},
                           {}};
    for (const LedgerEntry& entry : m_ledger.entries)
        contents.rows.push_back({countCell(entry.number),
                                 wordCell(personName(entry.source.employee)),
                                 wordCell(sourceWords(entry.source.what)),
                                 figureCell(entry.amount, moneyPlaces()),
                                 entry.reverses > 0 ? countCell(entry.reverses) : wordCell({}),
                                 entry.run > 0 ? countCell(entry.run) : wordCell({}),
                                 wordCell(tr("%1, %2").arg(entry.by, dayText(entry.at.date()))),
                                 wordCell(entry.reason)});
    m_model->present(std::move(contents));
    m_view->setCurrentIndex(m_model->index(0, 0));
    retranslate();
    showChosen();
}

const LedgerEntry* SettlementPanel::chosen() const
{
    const int row = m_model->madeRow(m_view->currentIndex());
    return row < 0 || row >= static_cast<int>(m_ledger.entries.size())
        ? nullptr
        : &m_ledger.entries[static_cast<std::size_t>(row)];
}

void SettlementPanel::showChosen()
{
    m_reason->setEnabled(chosen() != nullptr);
    m_reverse->setEnabled(chosen() != nullptr);
}

void SettlementPanel::reverse()
{
    const LedgerEntry* const entry = chosen();
    if (!entry)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        refuse(tr("Taking an entry back needs a reason."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    store(
        [number = entry->number, reason](const Access& access) {
            return reverseEntry(access, number, reason).map([](int) { });
        },
        tr("The entry is taken back by another one."));
}

void SettlementPanel::retranslate()
{
    m_look->setText(tr("Look what would be written"));
    m_settle->setText(tr("Settle"));
    m_plannedView->setAccessibleName(tr("What would be written"));
    m_ledgerTitle->setText(
        m_cycle ? tr("Ledger of the cycle, %1 in all").arg(shownAmount(m_ledger.sum, moneyPlaces()))
                : tr("Ledger of the cycle"));
    m_view->setAccessibleName(tr("Ledger of the cycle"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why the chosen entry is taken back"));
    m_reverse->setText(tr("Take the entry back"));
}

} // namespace plumbline
