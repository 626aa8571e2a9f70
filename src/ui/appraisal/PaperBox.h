// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Papers.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace plumbline {

class Desk;

/// Something came on paper: its day, and a scan of it.
class PaperBox : public QWidget
{
    Q_OBJECT
public:
    explicit PaperBox(Desk& desk, QWidget* parent = nullptr);

    void reset();
    void tick(); ///< It can only have come on paper.
    void retranslate();

    [[nodiscard]] std::optional<QDate> day() const; ///< None: it did not come on paper.

    [[nodiscard]] QString scan() const { return m_path; } ///< A path; empty: none.

private:
    void chooseScan();
    void showState();

    Desk& m_desk;
    QCheckBox* m_isPaper;
    QDateEdit* m_day;
    QPushButton* m_choose;
    QLabel* m_scan;
    QString m_path;
};

/// Reads a file that is to be kept beside something.
[[nodiscard]] Result<AttachedFile> attachedFile(const QString& path);
/// Records the paper with its scan; nothing where it did not come on paper.
[[nodiscard]] Result<> recordPaperOf(const Access& access,
                                     const CycleKey& key,
                                     const EmployeeId& employee,
                                     PaperKind kind,
                                     const std::optional<QDate>& day,
                                     const QString& scan);

} // namespace plumbline
