// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/segments/SegmentSettings.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class Desk;

namespace Ui {
class SegmentsCard;
}

/// How the company scores who joins, leaves or moves within a cycle. Stores it when the button is
/// pressed.
class SegmentsCard : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentsCard(QWidget* parent = nullptr);
    ~SegmentsCard() override;

    void furnish(Desk& desk);
    /// Reads what is stored.
    void refresh();
    void retranslate();

private:
    void fillWays();
    void present(const SegmentSettings& settings);
    [[nodiscard]] SegmentSettings entered() const;
    void offer();
    void save();

    std::unique_ptr<Ui::SegmentsCard> m_ui;
    Desk* m_desk = nullptr;
    SegmentSettings m_stored;
};

} // namespace plumbline
