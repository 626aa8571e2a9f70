// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/RecordSettings.h"

#include <QtWidgets/QFrame>

#include <array>
#include <memory>

class QSpinBox;

namespace plumbline {

class Desk;

namespace Ui {
class RecordSettingsCard;
}

/// What the company decides once for all its measures. Stores it when the button is pressed.
class RecordSettingsCard : public QFrame
{
    Q_OBJECT
public:
    explicit RecordSettingsCard(QWidget* parent = nullptr);
    ~RecordSettingsCard() override;

    void furnish(Desk& desk);
    /// Reads what is stored.
    void refresh();
    void retranslate();

private:
    [[nodiscard]] std::array<QSpinBox*, 3> hours() const;
    void present(const RecordSettings& settings);
    [[nodiscard]] RecordSettings entered() const;
    void offer();
    void save();

    std::unique_ptr<Ui::RecordSettingsCard> m_ui;
    Desk* m_desk = nullptr;
    RecordSettings m_stored;
};

} // namespace plumbline
