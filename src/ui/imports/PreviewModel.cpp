// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/PreviewModel.h"

#include "application/text/Sentences.h"
#include "ui/common/WindowText.h"
#include "ui/imports/ImportKinds.h"

#include <algorithm>

namespace plumbline {

PreviewModel::PreviewModel(PreviewForm form, QObject* parent)
    : QAbstractTableModel(parent)
    , m_form(form)
{
}

void PreviewModel::present(const ImportPreviewData& data, const ImportMap& map)
{
    beginResetModel();
    m_data = data;
    m_headings.clear();
    m_titles.clear();
    if (m_form == PreviewForm::AsInFile) {
        for (const QString& heading : data.headings)
            m_headings.push_back({heading});
        m_titles = data.headings;
    } else {
        const std::vector<ImportField> known = ImportKinds::fields(map.kind);
        for (const QString& id : data.fields) {
            const auto field = std::find_if(
                known.begin(), known.end(), [&](const ImportField& one) { return one.id == id; });
            m_titles.append(field == known.end() ? id : headingText(field->label));
            m_headings.push_back(map.fields.value(id).columns);
        }
    }
    endResetModel();
}

void PreviewModel::clear()
{
    present({}, {});
}

QModelIndex PreviewModel::find(int row, const QString& heading) const
{
    const auto isIt = [row](const PreviewRow& one) { return one.row == row; };
    const auto found = std::find_if(m_data.rows.begin(), m_data.rows.end(), isIt);
    if (found == m_data.rows.end())
        return {};
    const auto column =
        std::find_if(m_headings.begin(), m_headings.end(), [&](const QStringList& headings) {
            return headings.contains(heading, Qt::CaseInsensitive);
        });
    const int place =
        column == m_headings.end() ? 0 : static_cast<int>(column - m_headings.begin()) + 1;
    return index(static_cast<int>(found - m_data.rows.begin()), place);
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_titles.isEmpty() ? 0 : static_cast<int>(m_titles.size()) + 1;
}

const QStringList& PreviewModel::cells(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_form == PreviewForm::AsRead ? m_data.rows[place].cells : m_data.raw[place];
}

QString PreviewModel::problem(int row, int column) const
{
    QStringList sentences;
    for (const RefusedRow& refused : m_data.rows[static_cast<std::size_t>(row)].problems) {
        const bool isHere = column == 0 ? refused.column.isEmpty()
                                        : m_headings[static_cast<std::size_t>(column - 1)].contains(
                                              refused.column, Qt::CaseInsensitive);
        if (isHere)
            sentences.append(sentence(refused.reason));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString PreviewModel::rawText(int row, const QStringList& headings) const
{
    QStringList texts;
    for (const QString& heading : headings) {
        const qsizetype column = m_data.headings.indexOf(heading);
        texts.append(m_data.raw[static_cast<std::size_t>(row)].value(column));
    }
    return texts.join(QStringLiteral(" + "));
}

QString PreviewModel::tip(int row, int column) const
{
    const QString wrong = problem(row, column);
    if (column == 0 || m_form == PreviewForm::AsInFile)
        return wrong;
    const QStringList& headings = m_headings[static_cast<std::size_t>(column - 1)];
    if (headings.isEmpty())
        return wrong;
    const QString raw = tr("In the file: %1").arg(rawText(row, headings));
    return wrong.isEmpty() ? raw : wrong + QLatin1Char('\n') + raw;
}

/// What can't be read stands there as in the file.
QString PreviewModel::text(int row, int column) const
{
    if (column == 0)
        return QString::number(m_data.rows[static_cast<std::size_t>(row)].row);
    const QString read = cells(row).value(column - 1);
    return read.isEmpty() && !problem(row, column).isEmpty()
        ? rawText(row, m_headings[static_cast<std::size_t>(column - 1)])
        : read;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return tip(index.row(), index.column());
    if (role == Qt::AccessibleDescriptionRole)
        return problem(index.row(), index.column());
    if (role == kProblemRole)
        return !problem(index.row(), index.column()).isEmpty();
    if (role == Qt::TextAlignmentRole && index.column() == 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Row") : m_titles.value(section - 1);
    if (role == Qt::ToolTipRole && section > 0)
        return m_headings[static_cast<std::size_t>(section - 1)].join(QStringLiteral(" + "));
    return {};
}

} // namespace plumbline
