// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/Chart.h"

namespace plumbline {

void Chart::summarize(const QString& summary)
{
    m_summary = summary;
    setAccessibleDescription(summary);
    Q_EMIT summarized(summary);
}

void Chart::tellPlace(const QString& place)
{
    setAccessibleDescription(place.isEmpty() ? m_summary : place);
}

} // namespace plumbline
