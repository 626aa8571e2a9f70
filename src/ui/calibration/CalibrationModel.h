// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration/CalibrationWords.h"
#include "ui/common/FigureTable.h"

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace plumbline {

/// How a cell is to be told apart, in the order of weight.
enum class DraftTone { Plain, Field, Changed, Lacking, Refused, Barred };

inline constexpr int kToneRole = Qt::UserRole + 1;

/// The people of the sheet as a table that drafts are typed into. Owns the order of the rows and
/// nothing else: figures come from the state, what is typed goes to the drafts. Knows no colours.
class CalibrationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Number,
        TeamColumn,
        Score,
        Rank,
        Points,
        SetGrade,
        After,
        GradeColumn,
        Reason,
        Money,
        Decided,
        Standing,
        ColumnCount
    };

    explicit CalibrationModel(CalibrationState& state, QObject* parent = nullptr);

    /// Another sheet, or none.
    void reset();
    /// The figures after the drafts changed.
    void refresh();
    void retranslate();
    void setFilter(std::function<bool(int row)> accepts);

    [[nodiscard]] int sheetRow(const QModelIndex& index) const; ///< −1: none.
    [[nodiscard]] int placeOf(int sheetRow) const; ///< −1: not shown.

    [[nodiscard]] QStringList grades() const; ///< That can be set.
    /// Texts put into cells as one step; those that can't be typed into are left out. Says how many
    /// were taken.
    int enter(const std::vector<std::pair<QModelIndex, QString>>& cells);
    [[nodiscard]] TableContents contents() const; ///< As it is shown.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] static bool isField(int column)
    {
        return column == Points || column == SetGrade || column == Reason;
    }

    [[nodiscard]] static bool isFigure(int column); ///< Aligned at the right.

private:
    void arrange();
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString gradeText(int row) const;
    [[nodiscard]] QString scoreText(int row) const;
    [[nodiscard]] FigureCell figureAt(int row, Column column) const;
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] DraftTone tone(int row, Column column) const;
    [[nodiscard]] DraftTone fieldTone(int row, Column column) const;
    [[nodiscard]] bool comesBefore(int a, int b) const;
    [[nodiscard]] CalibrationEntry typed(CalibrationEntry entry, Column column, QString text) const;

    CalibrationState& m_state;
    CalibrationWords m_words;
    std::vector<int> m_order; ///< Rows of the sheet that are shown.
    std::function<bool(int)> m_accepts;
    int m_column = -1; ///< −1: as they are ranked.
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace plumbline
