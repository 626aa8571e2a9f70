// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounts/Deputies.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class Desk;
class FigureTable;

namespace Ui {
class DeputiesCard;
}

/// Who stands in for whom, between which days. Everybody names their own deputy here.
class DeputiesCard : public QFrame
{
    Q_OBJECT
public:
    explicit DeputiesCard(QWidget* parent = nullptr);
    ~DeputiesCard() override;

    void furnish(Desk& desk);
    void refresh();
    void retranslate();

private:
    void connectSignals();
    void readNames();
    [[nodiscard]] QString stateWords(const Deputy& deputy) const;
    void showTable();
    void offer();
    void add();
    void remove();
    void concluded(const Result<>& outcome, const QString& done);

    std::unique_ptr<Ui::DeputiesCard> m_ui;
    FigureTable* m_table;
    Desk* m_desk = nullptr;
    std::vector<Deputy> m_deputies;
};

} // namespace plumbline
