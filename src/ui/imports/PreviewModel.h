// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/PreviewImport.h"

#include <QtCore/QAbstractTableModel>

namespace plumbline {

enum class PreviewForm {
    AsRead, ///< A column for each field that the map fills.
    AsInFile ///< A column for each heading.
};

/// The first rows of a file, with every problem at its cell.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Whether something is wrong with the cell.
    static constexpr int kProblemRole = Qt::UserRole + 1;

    PreviewModel(PreviewForm form, QObject* parent = nullptr);

    void present(const ImportPreviewData& data, const ImportMap& map);
    void clear();
    /// The cell of that row of the file and that column's heading; of the row number where the
    /// heading is empty or not here; invalid: the row is not shown.
    [[nodiscard]] QModelIndex find(int row, const QString& heading) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;

private:
    [[nodiscard]] const QStringList& cells(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString problem(int row, int column) const;
    [[nodiscard]] QString tip(int row, int column) const;
    [[nodiscard]] QString rawText(int row, const QStringList& headings) const;

    PreviewForm m_form;
    ImportPreviewData m_data;
    std::vector<QStringList> m_headings; ///< Those of the file behind each column.
    QStringList m_titles;
};

} // namespace plumbline
