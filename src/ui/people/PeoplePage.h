// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/people/SaveTeam.h"
#include "application/values/ImportReport.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

#include <QtCore/QPersistentModelIndex>

namespace plumbline {

namespace Ui {
class PeoplePage;
}

class ImportPreview;
class ImportPreview;
class PeopleSide;
class PositionProfilesDialog;

/// The people of the company: teams as a tree, employees as a table, a form beside it, and bringing
/// them in from a file or the clipboard.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const PageParts& parts, QWidget* parent = nullptr);
    ~PeoplePage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setUp();
    void setUpKeys();
    void connectSignals();
    void connectTable();
    void connectSide();
    void load();
    void showPeople(const Result<People>& people);
    void showEverything();
    void showCount();
    void showCurrentEmployee();
    void select(const EmployeeId& employee);

    void addEmployee();
    void addTeam();
    void editTeam();
    void removeCurrentTeam();
    void showProfiles();
    void importFile();
    void pasteTable();
    void startImport(const QString& file, const QString& text);
    void leaveImport();

    PageParts m_parts;
    std::unique_ptr<Ui::PeoplePage> m_ui;
    PeopleSide* m_side = nullptr;
    ImportPreview* m_import = nullptr;
    PositionProfilesDialog* m_profiles = nullptr; ///< Made when first asked for.
    People m_people;
    EmployeeId m_wanted; ///< To stand on once the people are read.
    bool m_isLoaded = false;
};

} // namespace plumbline
