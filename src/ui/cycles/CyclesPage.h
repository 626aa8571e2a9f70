// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CycleProgress.h"
#include "domain/scoring/Cell.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

namespace plumbline {

namespace Ui {
class CyclesPage;
}

class CalibrationLink;
class CycleListModel;
class CycleStatusPanel;
class ImportPreview;
class OpenCyclePanel;
class RoutesPanel;

/// The cycles: how far each is and what holds it up, opening one, taking it through its stages,
/// bringing in its values, closing; and the routes that new ones are pinned to.
class CyclesPage : public Page
{
    Q_OBJECT
public:
    explicit CyclesPage(const PageParts& parts, QWidget* parent = nullptr);
    ~CyclesPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUp();
    void setUpTable();
    void connectSignals();
    void connectStatus();
    void showCycles();
    void select(const CycleKey& key);
    void showStatus();
    /// Empty: there is none.
    void showFailure(const QString& sentence);
    [[nodiscard]] const CycleOverview* current() const;

    void beginOpening(const std::optional<SchemeId>& scheme);
    void cycleOpened(const CycleKey& key);
    void closeCurrent();
    void enterScores();
    void goTo(const MissingValue& missing);
    void goToIndicators();
    [[nodiscard]] bool mayOpen() const;
    void showHeadButtons();
    void goToPerson(const EmployeeId& employee);
    void editRoutes();
    void wentOn();
    void chooseFile(CellKind kind);
    /// False where the cycle takes no more values.
    [[nodiscard]] bool beginImport();
    void importFile(CellKind kind, const QString& path);
    void pasteTable(CellKind kind);
    void imported();
    void leave();

    PageParts m_parts;
    std::unique_ptr<Ui::CyclesPage> m_ui;
    CycleListModel* m_model = nullptr;
    CycleStatusPanel* m_status = nullptr;
    OpenCyclePanel* m_opening = nullptr;
    ImportPreview* m_import = nullptr;
    RoutesPanel* m_routes = nullptr;
    CalibrationLink* m_calibration = nullptr;
    std::optional<CycleKey> m_wanted; ///< To stand on once the cycles are read.
    CycleKey m_importing;
};

} // namespace plumbline
