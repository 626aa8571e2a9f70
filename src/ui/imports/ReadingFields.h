// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/RowSource.h"
#include "application/records/PreviewImport.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plumbline {

/// How a file is to be read before any field is looked for: sheet or encoding, the row of
/// headings, the order of dates, the words that say nothing.
class ReadingFields : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingFields(QWidget* parent = nullptr);

    void present(const ImportMap& map);
    /// What was found in the file.
    void presentFound(const ImportPreviewData& found);
    void retranslate();

Q_SIGNALS:
    void choiceChanged(const plumbline::RowChoice& choice);
    void dateOrderChanged(plumbline::DateOrder order);
    void missingChanged(const QStringList& words);

private:
    void addField(QLabel* label, QWidget* field, int row, int column);
    void connectSignals();
    void fillEncodings(const QString& found);
    void tellChoice();

    QGridLayout* m_grid;
    QLabel* m_sheetLabel;
    QComboBox* m_sheet;
    QLabel* m_encodingLabel;
    QComboBox* m_encoding;
    QLabel* m_headerLabel;
    QSpinBox* m_header;
    QLabel* m_dateLabel;
    QComboBox* m_dates;
    QLabel* m_missingLabel;
    QLineEdit* m_missing;
    QString m_found; ///< The encoding that was told from the file.
};

} // namespace plumbline
