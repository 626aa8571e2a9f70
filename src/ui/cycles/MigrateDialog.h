// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/ListEditions.h"
#include "application/way/MigrateCycle.h"
#include "domain/people/People.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

class Desk;
class DifferenceView;
class Theme;

/// Moves a running cycle to another version of its scheme: what differs, whose score changes, which
/// values lose their place, and who holds it up. Does not go on without a reason.
class MigrateDialog : public QDialog
{
    Q_OBJECT
public:
    MigrateDialog(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    void show(const Cycle& cycle);

Q_SIGNALS:
    void migrated();

private:
    struct Versions
    {
        std::vector<SchemeEdition> editions; ///< The company's versions of the scheme.
        std::vector<Position> positions;
    };

    void layOut(const Theme& theme);
    void layOutFields();
    void showVersions(const Result<Versions>& versions);
    void look();
    void showDifferences();
    void showPreview(const Result<MigrationPreview>& preview);
    void offer();
    void migrate();
    [[nodiscard]] const SchemeEdition* edition(int version) const;
    [[nodiscard]] int chosen() const;

    Desk& m_desk;
    Cycle m_cycle;
    Versions m_versions;
    QLabel* m_heading;
    QComboBox* m_version;
    DifferenceView* m_changes;
    QLabel* m_effects;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_migrate;
    bool m_isFree = false; ///< Nobody holds it up.
    int m_generation = 0; ///< An answer for an earlier choice is dropped.
};

} // namespace plumbline
