// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/ActivateDraft.h"
#include "domain/people/People.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

class Desk;
class DifferenceView;
class Theme;

/// What is about to count.
struct ActivationSubject
{
    std::optional<SchemeDocument> before; ///< The last version.
    SchemeDocument document;
    std::vector<Error> faults;
};

/// From when on a draft counts, and why: shows in words what changes, and does not go on while the
/// scheme is unsound or nobody said why.
class ActivateDialog : public QDialog
{
    Q_OBJECT
public:
    ActivateDialog(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    void show(const SchemeId& key,
              const ActivationSubject& subject,
              const std::vector<Position>& positions);

Q_SIGNALS:
    void activated(const plumbline::SchemeId& scheme);

private:
    void offerPeriods(PeriodKind kind);
    void tellChanges(const ActivationSubject& subject, const std::vector<Position>& positions);
    void offerActivating();
    void activate();

    Desk& m_desk;
    SchemeId m_key;
    bool m_isSound = false;
    QLabel* m_heading;
    DifferenceView* m_changes;
    QListWidget* m_list; ///< Of faults, where there are any.
    QComboBox* m_period;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_activate;
};

} // namespace plumbline
