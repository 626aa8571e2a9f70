// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"

#include <QtWidgets/QWidget>

namespace plumbline {

/// A tab of the page of records. Lives as long as the page; shown only while a company is open.
class RecordsTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// As destinations name it: `imports`.
    [[nodiscard]] virtual QString tabName() const = 0;
    [[nodiscard]] virtual QString title() const = 0;

    /// The tab is shown; `destination` may say what to look at.
    virtual void arrive(const Destination& destination) { Q_UNUSED(destination) }

    /// The chapter of the guide about what is being done here; empty: the page's own.
    [[nodiscard]] virtual QString guideChapter() const { return {}; }

protected:
    /// Sets every text anew, after the language changed.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;
};

} // namespace plumbline
