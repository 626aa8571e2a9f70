// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cycles/CycleWay.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace plumbline {

class BlockerModel;
class Desk;

/// Moves a cycle to another stage: shows what stands against it, each leading to where it is
/// mended, and asks for a reason where it goes back. Closing is not its business.
class StageDialog : public QDialog
{
    Q_OBJECT
public:
    StageDialog(Desk& desk, QWidget* parent = nullptr);

    void show(const CycleKey& key, const CycleStanding& standing, CycleStage proposed);

Q_SIGNALS:
    void moved(plumbline::CycleStage stage);
    void blockerOpened(const plumbline::Blocker& blocker);

private:
    void layOut();
    void layOutFields();
    void connectSignals();
    [[nodiscard]] CycleStage chosen() const;
    [[nodiscard]] bool isBack() const;
    void look();
    void showBlockers(const Result<std::vector<Blocker>>& blockers);
    void offer();
    void move();

    Desk& m_desk;
    CycleKey m_key;
    CycleStanding m_standing;
    BlockerModel* m_model;
    QLabel* m_heading;
    QComboBox* m_stage;
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_move;
    bool m_isFree = false; ///< Nothing stands against it, as far as that has been read.
    int m_generation = 0; ///< An answer for an earlier stage is dropped.
};

} // namespace plumbline
