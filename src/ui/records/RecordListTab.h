// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RecordRepository.h"
#include "ui/common/PageParts.h"
#include "ui/records/RecordPeople.h"
#include "ui/records/RecordsTab.h"

class QLabel;
class QPushButton;

namespace plumbline {

class RecordFilterBar;
class RecordListPanel;

/// The company's records: filtered, opened with their history, excluded, given to others, exported.
class RecordListTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit RecordListTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;
    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

protected:
    void retranslate() override;

private:
    struct Loaded
    {
        People people;
        std::vector<ImportRun> runs;
    };

    void layOut();
    void setUpKeys();
    void connectSignals();
    void load();
    void search();
    void showCount();
    void exportFound();

    PageParts m_parts;
    RecordFilterBar* m_filter;
    RecordListPanel* m_list;
    QLabel* m_count;
    QPushButton* m_reset;
    QPushButton* m_export;
    RecordPeople m_people;
    std::optional<EmployeeId> m_wanted;
};

} // namespace plumbline
