// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PositionProfile.h"

#include <QtCore/QHash>
#include <QtWidgets/QTreeWidget>

namespace plumbline {

/// The position profiles in their order, each with the position it describes; shows those that
/// what is typed finds.
class ProfileList : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Title, PositionColumn, ColumnCount };

    explicit ProfileList(QWidget* parent = nullptr);

    void show(std::vector<PositionProfile> profiles, QHash<PositionId, LocalizedText> positions);
    /// By title (its pinyin too), position or any word of the text. Stands on the first found.
    void setTyped(const QString& typed);
    /// Stands on the first profile of that position; stays where there is none.
    void choose(const PositionId& position);

    [[nodiscard]] const PositionProfile* current() const; ///< None: nothing was found.
    [[nodiscard]] LocalizedText positionName(const PositionProfile& profile) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void filter();
    [[nodiscard]] bool isFound(const PositionProfile& profile) const;

    std::vector<PositionProfile> m_profiles;
    QHash<PositionId, LocalizedText> m_positions;
    QString m_typed;
};

} // namespace plumbline
