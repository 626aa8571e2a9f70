// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <QtWidgets/QComboBox>

namespace plumbline {

class Desk;

/// Names somebody as the second of two: offers the accounts that may look, by name. In a file
/// without accounts any name is typed.
class SecondBox : public QComboBox
{
    Q_OBJECT
public:
    explicit SecondBox(QWidget* parent = nullptr);

    /// Starts with nobody.
    void offer(Desk& desk, const CycleKey& key, const std::optional<EmployeeId>& employee);
    void clearName();
    void setHint(const QString& hint);
    [[nodiscard]] QString name() const; ///< The account's, or what was typed.

Q_SIGNALS:
    void nameChanged();

private:
    int m_request = 0;
};

} // namespace plumbline
