// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ImportsTab.h"

#include "ui/common/Desk.h"
#include "ui/common/TableIntake.h"

namespace plumbline {

ImportsTab::ImportsTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
{
}

QString ImportsTab::tabName() const
{
    return QStringLiteral("imports");
}

QString ImportsTab::title() const
{
    return tr("Imports");
}

void ImportsTab::chooseFile()
{
    const QString path = chooseTableFile(m_parts.desk, this, tr("Choose a table"));
    if (!path.isEmpty())
        takeFile(path);
}

void ImportsTab::takeFile(const QString& path)
{
    Q_UNUSED(path)
}

void ImportsTab::retranslate()
{
}

} // namespace plumbline
