// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"

#include <QtWidgets/QTextBrowser>

namespace plumbline {

class TrailModel;

/// One entry of the trail in full: who did what to what and when, before and after, and why.
class TrailDetails : public QTextBrowser
{
    Q_OBJECT
public:
    explicit TrailDetails(QWidget* parent = nullptr);

    void present(const TrailModel& model, const AuditEntry& entry);
    void say(const QString& text);
};

} // namespace plumbline
