// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordColumns.h"

#include <QtWidgets/QTextBrowser>

namespace plumbline {

/// One record with all it says, and what became of it: earlier versions, earlier owners,
/// exclusions, with who, when and why.
class RecordDetails : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RecordDetails(QWidget* parent = nullptr);

    void present(const RecordColumns& columns,
                 const StoredRecord& record,
                 const std::vector<RecordChange>& changes);
    void say(const QString& text); ///< In the place of a record.
};

} // namespace plumbline
