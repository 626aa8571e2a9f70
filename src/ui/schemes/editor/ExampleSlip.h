// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/DocumentNames.h"
#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace plumbline {

/// An example person beside the pay: typed figures, and the slip the engine makes of them at once.
/// Nothing of it is stored.
class ExampleSlip : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleSlip(QWidget* parent = nullptr);

    void show(const DocumentNames& names);

private:
    void askFor(const QStringList& keys);
    void compute();
    [[nodiscard]] std::optional<PaySlip> slipOf(const Decimal& score) const;
    void tell(const PaySlip& slip);
    [[nodiscard]] QString labelOf(const QString& key) const;
    /// What is typed under a key; none: nothing, or no figure.
    [[nodiscard]] std::optional<Decimal> typed(const QString& key) const;
    [[nodiscard]] QStringList keysOf(const Scheme& scheme) const;

    QFormLayout* m_form;
    QLabel* m_slip;
    QMap<QString, QLineEdit*> m_edits; ///< By key: `score`, `amount:wage`, `rate:plan`.
    std::optional<DocumentNames> m_names;
    std::optional<Scheme> m_scheme;
};

} // namespace plumbline
