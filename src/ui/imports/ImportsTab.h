// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "ui/common/PageParts.h"
#include "ui/records/RecordsTab.h"

class QStackedLayout;

namespace plumbline {

class ImportRunList;
class ImportPanel;

/// Files that came in, and the one on its way. A file half-way in stays until one leaves it.
class ImportsTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit ImportsTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;
    void arrive(const Destination& destination) override;

    void chooseFile();
    void takeFile(const QString& path);

protected:
    void retranslate() override;

private:
    void connectSignals();
    void imported(const ImportOutcome& outcome, const ImportRequest& request);
    /// Everybody who shows what such tables hold reads it again.
    void spread(const QString& kind);

    PageParts m_parts;
    ImportRunList* m_history;
    ImportPanel* m_panel;
    QStackedLayout* m_stack;
};

} // namespace plumbline
