// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/OpenCycle.h"
#include "application/schemes/Schemes.h"
#include "application/schemes/VersionInForce.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QFrame>

class QSortFilterProxyModel;

namespace plumbline {

namespace Ui {
class OpenCyclePanel;
}

class CandidateModel;

/// Opening a cycle: which scheme, which period, in which stage, and whom it takes, with the reason
/// for everyone it does not.
class OpenCyclePanel : public QFrame
{
    Q_OBJECT
public:
    explicit OpenCyclePanel(const PageParts& parts, QWidget* parent = nullptr);
    ~OpenCyclePanel() override;

    /// Reads schemes anew and proposes the next period; `scheme` is chosen if given.
    void begin(const std::optional<SchemeId>& scheme);

Q_SIGNALS:
    void opened(const plumbline::CycleKey& key);
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choices
    {
        std::vector<SchemeEntry> schemes;
        std::vector<Team> teams;
        std::vector<Position> positions;
    };

    /// What a cycle of the chosen period would be.
    struct Prospect
    {
        VersionInForce version;
        std::vector<Candidate> candidates;
    };

    void connectSignals();
    void showChoices(const Result<Choices>& choices, const std::optional<SchemeId>& wanted);
    void fillSchemes();
    void fillStages();
    void proposePeriods();
    void readCandidates();
    void showProspect(const Result<Prospect>& prospect);
    [[nodiscard]] QString versionTold(const VersionInForce& version) const;
    void showSummary();
    void open();
    void say(const QString& text, const QString& tone);
    [[nodiscard]] const SchemeEntry* scheme() const;
    [[nodiscard]] std::optional<Period> period() const;
    [[nodiscard]] Period proposal(const SchemeEntry& entry) const;

    PageParts m_parts;
    std::unique_ptr<Ui::OpenCyclePanel> m_ui;
    CandidateModel* m_model = nullptr;
    QSortFilterProxyModel* m_filter = nullptr;
    Choices m_choices;
    int m_generation = 0; ///< An answer for an earlier choice is dropped.
};

} // namespace plumbline
