// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleProgress.h"
#include "domain/scoring/Cell.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QFrame>

namespace plumbline {

namespace Ui {
class CycleStatusPanel;
}

class MissingValuesModel;
class TeamProgressModel;

/// "2026, quarter 4 Customer service, quarterly".
[[nodiscard]] QString cycleName(const CycleOverview& cycle);

/// One cycle: its facts, how far each team is, what is missing, and what can be done with it.
class CycleStatusPanel : public QFrame
{
    Q_OBJECT
public:
    explicit CycleStatusPanel(const PageParts& parts, QWidget* parent = nullptr);
    ~CycleStatusPanel() override;

    void present(const CycleOverview& cycle);

Q_SIGNALS:
    void enterRequested();
    void closeRequested();
    void importRequested(plumbline::CellKind kind);
    void pasteRequested(plumbline::CellKind kind);
    void missingOpened(const plumbline::MissingValue& value);
    /// Empty: reading went well.
    void readingFailed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTables();
    void connectSignals();
    void showFacts();
    void showProgress(const Result<CycleProgress>& progress);
    void fillImportMenu();
    void retranslate();

    PageParts m_parts;
    std::unique_ptr<Ui::CycleStatusPanel> m_ui;
    TeamProgressModel* m_teams;
    MissingValuesModel* m_missing;
    std::optional<CycleOverview> m_cycle;
    int m_generation = 0; ///< Progress of an earlier choice is dropped.
};

} // namespace plumbline
