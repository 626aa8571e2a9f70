// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleProgress.h"
#include "domain/scoring/Cell.h"
#include "ui/common/PageParts.h"
#include "ui/cycles/BatchSteps.h"
#include "ui/cycles/CycleWay.h"

#include <QtWidgets/QFrame>

namespace plumbline {

namespace Ui {
class CycleStatusPanel;
}

class MissingValuesModel;
class StageModel;
class TeamProgressModel;

/// "2026, quarter 4 Customer service, quarterly".
[[nodiscard]] QString cycleName(const CycleOverview& cycle);

/// One cycle: its stages, how far everybody in it is, how far each team is, what is missing, and
/// what can be done with it.
class CycleStatusPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CycleStatusPanel(const PageParts& parts, QWidget* parent = nullptr);
    ~CycleStatusPanel() override;

    void present(const CycleOverview& cycle);
    /// Reads anew how far everybody is.
    void refresh();
    /// Stands on that person once they are read.
    void goTo(const EmployeeId& employee);
    void showDates();

Q_SIGNALS:
    void enterRequested();
    void closeRequested();
    void indicatorsRequested();
    void importRequested(plumbline::CellKind kind);
    void pasteRequested(plumbline::CellKind kind);
    void missingOpened(const plumbline::MissingValue& value);
    void personOpened(const plumbline::EmployeeId& employee);
    void changed(); ///< The cycle went on, or people in it did.
    /// Empty: reading went well.
    void readingFailed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTables();
    void connectSignals();
    void showFacts();
    void connectWay();
    void readWay();
    void showWay(const Result<CycleWay>& way);
    void showNext();
    void showButtons();
    void askStage(CycleStage stage);
    void askBatch(BatchKind kind, const std::vector<EmployeeId>& people);
    void askVersion();
    void afterStep();
    void showProgress(const Result<CycleProgress>& progress);
    void fillImportMenu();
    void retranslate();

    PageParts m_parts;
    std::unique_ptr<Ui::CycleStatusPanel> m_ui;
    TeamProgressModel* m_teams;
    MissingValuesModel* m_missing;
    StageModel* m_stages;
    std::optional<CycleOverview> m_cycle;
    std::optional<CycleWay> m_way;
    std::optional<EmployeeId> m_wanted;
    int m_generation = 0; ///< Progress of an earlier choice is dropped.
};

} // namespace plumbline
