// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/EditionKey.h"

#include <QtWidgets/QWidget>

class QListView;

namespace plumbline {

struct PageParts;

/// The ways from the schemes chosen in the list: to their versions, to what differs between them,
/// to what they would change.
class SchemeWays : public QWidget
{
    Q_OBJECT
public:
    /// `list` shows a SchemeFilter over a SchemeListModel; keys work within `page`.
    SchemeWays(const PageParts& parts, QListView& list, QWidget* page, QWidget* parent);

private:
    /// The current one first.
    [[nodiscard]] std::vector<EditionKey> chosen() const;

    QListView& m_list;
};

} // namespace plumbline
