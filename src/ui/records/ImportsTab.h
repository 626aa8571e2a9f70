// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"
#include "ui/records/RecordsTab.h"

namespace plumbline {

/// Files that came in and files about to.
class ImportsTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit ImportsTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;

    void chooseFile();
    void takeFile(const QString& path);

protected:
    void retranslate() override;

private:
    PageParts m_parts;
};

} // namespace plumbline
