// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/BoardCard.h"

class QPushButton;

namespace plumbline {

class HeatMapModel;
class HeatMapView;

/// Who is weak where: people by indicators.
class HeatCard : public BoardCard
{
    Q_OBJECT
public:
    explicit HeatCard(const PageParts& parts, QWidget* parent = nullptr);

    void present(const Board& board) override;
    void sortByNode(int node);

Q_SIGNALS:
    void personReached(int person);

private:
    void open(int person, int node);

    HeatMapModel* m_model;
    HeatMapView* m_view;
    QPushButton* m_teams; ///< Whether rows stand within their teams.
};

} // namespace plumbline
