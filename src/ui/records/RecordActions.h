// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline {

class PeopleBox;
class RecordPeople;

enum class RecordDeeds {
    All,
    MarkOnly ///< Excluding and including only.
};

/// What one does with the chosen records: exclude, include, give to somebody else, each with a
/// reason.
class RecordActions : public QWidget
{
    Q_OBJECT
public:
    explicit RecordActions(RecordDeeds deeds, QWidget* parent = nullptr);

    void present(const RecordPeople& people);
    /// How many are chosen, and how many of those that are known are excluded.
    void showChosen(int chosen, int excluded);
    void refuse(const QString& why);
    void done(); ///< The reason was used.
    void focusReason();
    [[nodiscard]] QString reason() const;
    void retranslate();

Q_SIGNALS:
    void excludeWanted(const QString& reason);
    void includeWanted(const QString& reason);
    void reassignWanted(const plumbline::EmployeeId& to, const QString& reason);

private:
    void layOut();
    void connectSignals();
    [[nodiscard]] bool hasReason();
    void showTexts();

    RecordDeeds m_deeds;
    QLabel* m_title;
    QLineEdit* m_reason;
    QPushButton* m_exclude;
    QPushButton* m_include;
    PeopleBox* m_to;
    QPushButton* m_reassign;
    QLabel* m_refusal;
    int m_chosen = 0;
    int m_excluded = 0;
};

} // namespace plumbline
