// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/records/MeasurePlan.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace plumbline {

/// Chooses a measure with what it can be told: its limit, a class, months, a filter. Only what the
/// chosen measure knows is shown.
class MeasureForm : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureForm(QWidget* parent = nullptr);

    /// `bad-number`, `bad-value` where something typed can't be read.
    [[nodiscard]] Result<MeasurePlan> plan() const;
    [[nodiscard]] MeasureName name() const;
    void choose(MeasureName name);
    /// What counts where no months are typed.
    void setUsualMonths(int months);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void connectSignals();
    void fillMeasures();
    void fillFields();
    void showParts();
    [[nodiscard]] Result<Decimal> number(const QString& usual) const;

    QComboBox* m_measure;
    QLabel* m_limitLabel;
    QLineEdit* m_limit;
    QComboBox* m_class;
    QComboBox* m_responsible;
    QComboBox* m_field;
    QLineEdit* m_texts;
    int m_usualMonths = 8;
};

} // namespace plumbline
