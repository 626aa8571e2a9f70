// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

#include <memory>
#include <vector>

namespace plumbline {

namespace Ui {
class RecordsPage;
}

class ImportsTab;
class RecordsTab;

/// Where the values come from: imports, records, measures and what is behind each. Holds the tabs;
/// a file dropped anywhere on it goes to the imports.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    explicit RecordsPage(const PageParts& parts, QWidget* parent = nullptr);
    ~RecordsPage() override;

    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectSignals();
    void addTabs();
    void showState();
    void showTitles();
    [[nodiscard]] RecordsTab* current() const;
    [[nodiscard]] ImportsTab* imports() const;

    PageParts m_parts;
    std::unique_ptr<Ui::RecordsPage> m_ui;
    std::vector<RecordsTab*> m_tabs;
};

} // namespace plumbline
