// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtWidgets/QPushButton>

#include <functional>

namespace plumbline {

class Desk;

/// Leads from another page to the calibration sheet, and on it to somebody. There only for whoever
/// may see others' scores.
class CalibrationLink : public QPushButton
{
    Q_OBJECT
public:
    using Person = std::function<std::optional<EmployeeId>()>;

    CalibrationLink(Desk& desk, Person person, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPermitted();

    Desk& m_desk;
};

} // namespace plumbline
