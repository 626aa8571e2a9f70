// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Proposals.h"
#include "ui/rewards/CyclePanel.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace plumbline {

/// What rules propose for people, and what a named person decides on it. Warns of fines that take
/// too much.
class ProposalsPanel : public CyclePanel
{
    Q_OBJECT
public:
    explicit ProposalsPanel(const PageParts& parts, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void load() override;
    void done() override;

private:
    void nameParts();
    void layOut();
    void show(Proposals proposals);
    void showChosen();
    void showVerdict();
    void warn(); ///< Of what the typed amount would take.
    void decide();
    [[nodiscard]] const Proposal* chosen() const;
    [[nodiscard]] ProposalVerdict verdict() const;
    /// None: nothing was typed; refuses what is no number.
    [[nodiscard]] Result<std::optional<Decimal>> amount() const;
    [[nodiscard]] QString decidedWords(const Proposal& proposal) const;
    [[nodiscard]] QString fineWords(const FineNote& note) const;

    QLabel* m_hint;
    QTableView* m_view;
    FigureTable* m_model;
    QLabel* m_fines;
    QComboBox* m_verdict;
    QComboBox* m_instead;
    QLineEdit* m_amount;
    QLineEdit* m_reason;
    QPushButton* m_decide;
    QLabel* m_warning;
    Proposals m_proposals;
    int m_request = 0;
    int m_asked = 0; ///< For warnings.
};

} // namespace plumbline
