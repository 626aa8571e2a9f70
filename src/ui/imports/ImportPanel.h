// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

namespace Ui {
class ImportPanel;
}

class CycleBox;
class FindingTabs;
class ImportDraft;
class ImportRunner;
class MapPanel;

/// One file on its way in: its map, its first rows, the check of the whole, and the verbs to take
/// all of it, the good rows, or nothing.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(const PageParts& parts, QWidget* parent = nullptr);
    ~ImportPanel() override;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isRunning() const;
    void open(const QString& path);
    void retranslate();

Q_SIGNALS:
    void imported(const plumbline::ImportOutcome& outcome, const plumbline::ImportRequest& request);
    void leaveRequested();

private:
    void layOut();
    void connectSignals();
    void connectWork();
    void showFile();
    void showState();
    void showPreview();
    void say(const QString& text, const char* tone);
    void forgetCheck();
    void checkAgain();
    void run(ImportMode mode);
    void finished(const ImportOutcome& outcome);
    void failed(const Error& error);
    void taken(const ImportOutcome& outcome);
    void leave();
    [[nodiscard]] ImportRequest request(ImportMode mode) const;
    [[nodiscard]] bool isReady() const;

    PageParts m_parts;
    std::unique_ptr<Ui::ImportPanel> m_ui;
    ImportDraft* m_draft;
    ImportRunner* m_runner;
    MapPanel* m_map = nullptr;
    FindingTabs* m_findings = nullptr;
    CycleBox* m_cycles = nullptr;
    std::optional<ImportOutcome> m_checked; ///< By the map as it is now.
    ImportMode m_mode = ImportMode::DryRun; ///< Of what runs.
};

} // namespace plumbline
