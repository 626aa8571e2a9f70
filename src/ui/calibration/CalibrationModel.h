// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration/CalibrationWords.h"

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace plumbline {

/// How a cell is to be told apart, in the order of weight.
enum class DraftTone { Plain, Field, Changed, Lacking, Refused, Barred, Heading };

inline constexpr int kToneRole = Qt::UserRole + 1;

/// The people of the sheet as a table that drafts are typed into, below a heading for each team
/// where they are grouped. Owns the order of the rows and nothing else: figures come from the
/// state, what is typed goes to the drafts. Knows no colours.
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
    /// Below headings, where there are several teams.
    void setGrouped(bool isGrouped);

    [[nodiscard]] int sheetRow(const QModelIndex& index) const; ///< −1: none, or a heading.
    [[nodiscard]] int placeOf(int sheetRow) const; ///< −1: not shown.

    [[nodiscard]] bool isHeading(int place) const { return placed(place) < 0; }

    /// The person who comes so many after that place, headings not counted; −1: nobody.
    [[nodiscard]] int personAfter(int place, int count) const;

    [[nodiscard]] bool hasHeadings() const { return m_people > 0 && isHeading(0); }

    [[nodiscard]] int people() const { return m_people; } ///< That are shown.

    [[nodiscard]] QStringList grades() const; ///< That can be set.
    /// Texts put into cells as one step; those that can't be typed into are left out. Says how many
    /// were taken.
    int enter(const std::vector<std::pair<QModelIndex, QString>>& cells);
    [[nodiscard]] std::vector<int> shownRows() const; ///< Of the sheet, in their order.

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
    void sortPeople();
    void group();

    [[nodiscard]] int placed(int place) const { return m_order[static_cast<std::size_t>(place)]; }

    [[nodiscard]] QVariant headingData(int place, Column column, int role) const;
    [[nodiscard]] QString headingText(int place, Column column) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString gradeText(int row) const;
    [[nodiscard]] QString scoreText(int row) const;
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] DraftTone tone(int row, Column column) const;
    [[nodiscard]] DraftTone fieldTone(int row, Column column) const;
    [[nodiscard]] bool comesBefore(int a, int b) const;
    [[nodiscard]] CalibrationEntry typed(CalibrationEntry entry, Column column, QString text) const;

    CalibrationState& m_state;
    CalibrationWords m_words;
    std::vector<int> m_order; ///< Rows of the sheet that are shown; −1 − team: its heading.
    std::vector<int> m_places; ///< By row of the sheet; −1: not shown.
    std::vector<int> m_counts; ///< By team: how many of it are shown.
    int m_people = 0;
    bool m_isGrouped = true;
    std::function<bool(int)> m_accepts;
    int m_column = -1; ///< −1: as they are ranked.
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace plumbline
