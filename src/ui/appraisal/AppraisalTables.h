// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/AppraisalView.h"
#include "application/text/SchemeNames.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WayWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

/// What the tables of the appraisal page say, in the window's language.
class AppraisalTables
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalTables)
public:
    AppraisalTables(const AppraisalView& view, const PersonNames& names);

    /// Everybody of the cycle: name, how far, whom it waits for, until when.
    [[nodiscard]] static TableContents people(const std::vector<CourseLine>& lines,
                                              const PersonNames& names);
    /// The lines of the scheme with what was published of them last; `nodes`: of each row, what can
    /// be contested there.
    [[nodiscard]] TableContents lines(QStringList& nodes) const;
    [[nodiscard]] TableContents steps() const;
    /// Published revisions beside each other, with what each changed; the newest first.
    [[nodiscard]] TableContents revisions() const;
    [[nodiscard]] TableContents appeals() const;
    [[nodiscard]] TableContents decisions() const;
    [[nodiscard]] TableContents actions() const;
    /// Each part of the period with its days and the score of that part alone.
    [[nodiscard]] TableContents segments() const;
    [[nodiscard]] TableContents files() const;

    [[nodiscard]] const SchemeNames& names() const { return m_names; }

    /// A node, an adjustment, or the whole where it is empty.
    [[nodiscard]] QString line(const QString& node) const;

private:
    [[nodiscard]] TableRow nodeRow(int node, const std::vector<Rational>& brought) const;
    [[nodiscard]] QString target(int node) const;
    [[nodiscard]] QString value(int node) const;
    /// Marks of raters are not shown one by one.
    [[nodiscard]] QString frozenText(const NodeValue& value, int node) const;
    [[nodiscard]] QString contested(const QString& node) const;
    [[nodiscard]] const FrozenResult* last() const;
    [[nodiscard]] TableRow adjustmentRow(int adjustment) const;
    /// What a file lies beside.
    [[nodiscard]] QString beside(const StoredAttachment& file) const;

    const AppraisalView& m_view;
    const PersonNames& m_people;
    SchemeNames m_names;
};

} // namespace plumbline
