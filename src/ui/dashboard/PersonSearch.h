// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/Board.h"

#include <QtWidgets/QLineEdit>

class QStringListModel;

namespace plumbline {

/// A field that finds one of the board's people by name or staff number. Its list is made when it
/// is first needed, so that it costs nothing on a board of thousands.
class PersonSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit PersonSearch(QWidget* parent = nullptr);

    /// None: there is nobody to find. The board must outlive it or be presented anew.
    void present(const Board* board, const QString& placeholder);

Q_SIGNALS:
    void personFound(int person);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void findTyped();
    [[nodiscard]] QString entry(int person) const;

    const Board* m_board = nullptr;
    QStringListModel* m_names;
    bool m_isStale = true;
};

} // namespace plumbline
