// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace plumbline {

/// Points added or taken, and why: two fields, of which the second is mandatory.
class AdjustmentEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 360;

    AdjustmentEditor(const QString& hint, QWidget* parent);

    void setTexts(const QString& value, const QString& reason);
    /// Value and reason.
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    void abandoned(); ///< The keys went elsewhere.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_value;
    QLineEdit* m_reason;
};

} // namespace plumbline
