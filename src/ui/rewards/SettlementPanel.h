// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Ledger.h"
#include "application/followups/Settlement.h"
#include "ui/rewards/CyclePanel.h"

class QLineEdit;
class QPushButton;

namespace plumbline {

/// Settles a cycle into the ledger, after a look at what would be written, and takes single entries
/// back. Nothing is settled unseen.
class SettlementPanel : public CyclePanel
{
    Q_OBJECT
public:
    explicit SettlementPanel(const PageParts& parts, QWidget* parent = nullptr);

    void forget() override;
    void retranslate() override;

protected:
    void load() override;
    void done() override;

private:
    void nameParts();
    void layOut();
    void preview();
    void showPreview(const Settlement& settlement);
    void settle();
    void show(const LedgerView& ledger);
    void showChosen();
    void reverse();
    [[nodiscard]] const LedgerEntry* chosen() const;

    QPushButton* m_look;
    QPushButton* m_settle;
    QLabel* m_told;
    QTableView* m_plannedView;
    FigureTable* m_planned;
    QLabel* m_ledgerTitle;
    QTableView* m_view;
    FigureTable* m_model;
    QLineEdit* m_reason;
    QPushButton* m_reverse;
    LedgerView m_ledger;
    std::optional<CycleKey> m_lookedAt; ///< Whose preview is wanted: looked at anew after loading.
};

} // namespace plumbline
