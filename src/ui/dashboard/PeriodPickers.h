// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dashboard/TeamFigures.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace plumbline {

class Desk;

/// With what a board is compared.
struct BoardComparison
{
    std::optional<Period> period; ///< The last of as many periods as the board's.
    std::optional<TeamId> team;
    friend bool operator==(const BoardComparison&, const BoardComparison&) = default;
};

/// The dashboard's scheme, its period or range of periods, and what it is compared with. Offers
/// what there are cycles of.
class PeriodPickers : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodPickers(Desk& desk, QWidget* parent = nullptr);

    /// For the cycle looked at; keeps what was chosen as far as there still is such a thing.
    void offer(const ScoreSheet& sheet, const std::optional<TeamId>& team);

    [[nodiscard]] PeriodRange range() const;
    /// The cycles of the range before its last one, by time; those there are.
    [[nodiscard]] std::vector<CycleKey> earlier() const;
    [[nodiscard]] BoardComparison comparison() const;
    /// The cycles it is compared with, by time; empty: with a team, or with nothing.
    [[nodiscard]] std::vector<CycleKey> compared() const;
    void setBusy(bool isBusy); ///< Says that periods are being read.
    /// Back to the period alone, compared with nothing.
    void takeBack();

Q_SIGNALS:
    void changed(); ///< The range or what it is compared with.

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void offerSchemes();
    void offerPeriods();
    void offerStarts();
    void offerComparisons(const ScoreSheet& sheet, const std::optional<TeamId>& team);
    int addTeams(const ScoreSheet& sheet,
                 const QHash<TeamId, int>& people,
                 const std::optional<TeamId>& parent,
                 bool isBesideEverybody);
    void chooseScheme();
    void choosePeriod();
    [[nodiscard]] std::vector<Period> periods(const SchemeId& scheme) const;
    [[nodiscard]] std::vector<CycleKey> keysOf(const PeriodRange& range) const;

    Desk& m_desk;
    QLabel* m_schemeLabel;
    QComboBox* m_scheme;
    QLabel* m_periodLabel;
    QComboBox* m_period;
    QLabel* m_sinceLabel;
    QComboBox* m_since;
    QLabel* m_compareLabel;
    QComboBox* m_compare;
    QLabel* m_busy;
    CycleKey m_key;
};

} // namespace plumbline
