// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/people/SaveTeam.h"

#include <QtWidgets/QWidget>

namespace plumbline {

namespace Ui {
class TeamForm;
}

/// The form of one team: its name, whose part it is, who leads it.
class TeamForm : public QWidget
{
    Q_OBJECT
public:
    explicit TeamForm(QWidget* parent = nullptr);
    ~TeamForm() override;

    void showNew(const People& people, const std::optional<TeamId>& parent);
    void showTeam(const People& people, const TeamId& team);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void saveRequested(const plumbline::Team& team, plumbline::SaveMode mode);
    void discarded();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const People& people, const Team& team);
    void showHeading();
    void save();

    std::unique_ptr<Ui::TeamForm> m_ui;
    Team m_team;
    SaveMode m_mode = SaveMode::Add;
};

} // namespace plumbline
