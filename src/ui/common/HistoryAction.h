// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"

#include <QtCore/QObject>

#include <functional>

class QAbstractItemView;
class QAction;

namespace plumbline {

class Desk;

/// "History" in a view's context menu and on Ctrl+Shift+H: leads from what one stands on to what
/// the trail says of it. There for whoever may read the trail.
class HistoryAction : public QObject
{
    Q_OBJECT
public:
    /// What one stands on, as the page of audit is told; none: nothing.
    using Place = std::function<std::optional<Destination>()>;

    HistoryAction(QAbstractItemView& view, Desk& desk, Place place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void offer();

    Desk& m_desk;
    Place m_place;
    QAction* m_action;
};

/// Everything done to an object of the trail, and to what lies below it.
[[nodiscard]] Destination historyOfObject(const QString& object);
/// Everything about a person.
[[nodiscard]] Destination historyOfPerson(const EmployeeId& employee);

} // namespace plumbline
