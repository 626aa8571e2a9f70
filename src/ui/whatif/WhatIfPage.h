// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FigureTable.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/whatif/WhatIfRunner.h"

namespace plumbline {

namespace Ui {
class WhatIfPage;
}

class WhatIfChoice;
class WhatIfOverview;

/// What a draft would have made of past cycles: who changes grade, what pay would cost, how much
/// hangs on each weight. Stores nothing.
class WhatIfPage : public Page
{
    Q_OBJECT
public:
    explicit WhatIfPage(const PageParts& parts, QWidget* parent = nullptr);
    ~WhatIfPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;

private:
    void setUp();
    void setUpKeys();
    void dress();
    void connectSignals();
    void connectResults();

    void showFailure(const Error& error);
    void showState();
    void showResults();
    void showFilters();
    void applyFilters();
    [[nodiscard]] bool accepts(int row) const;

    void run();
    void forget(); ///< What was computed no longer belongs to the choice.
    void exportAll();
    void explain(const QModelIndex& index);

    PageParts m_parts;
    std::unique_ptr<Ui::WhatIfPage> m_ui;
    WhatIfOverview* m_overview;
    WhatIfChoice* m_choice;
    WhatIfRunner* m_runner;
    FigureTable* m_people;
    FigureTable* m_teams;
    FigureTable* m_weights;
    FigureTable* m_values;
    std::shared_ptr<const WhatIf> m_whatIf;
    std::shared_ptr<const WhatIfRunner::Weights> m_weighed;
    std::vector<std::pair<std::size_t, std::size_t>> m_places; ///< Cycle and person of each row.
};

} // namespace plumbline
