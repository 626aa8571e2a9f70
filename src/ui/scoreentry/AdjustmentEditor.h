// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace plumbline {

/// Points added or taken, or another value in a measured one's place, and why: two fields, of which
/// the second is mandatory.
class AdjustmentEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 360;

    AdjustmentEditor(const QString& hint, QWidget* parent);

    void setTexts(const QString& value, const QString& reason);

    /// This value needs no reason: the measured one.
    void letPass(const QString& value) { m_free = value; }

    /// Value and reason.
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    void abandoned(); ///< The keys went elsewhere.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool lacksReason() const;

    QLineEdit* m_value;
    QLineEdit* m_reason;
    QString m_free;
};

} // namespace plumbline
