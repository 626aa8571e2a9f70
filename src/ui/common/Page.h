// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"

#include <QtWidgets/QWidget>

namespace plumbline {

/// A page of the main window. Made when first shown; lives until the window goes.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The window shows this page; `destination` may name a person or a cell to go to.
    virtual void arrive(const Destination& destination) { Q_UNUSED(destination) }

    /// The chapter of the guide about what is being done here, such as `editor`; empty: the page's
    /// own.
    [[nodiscard]] virtual QString guideChapter() const { return {}; }

protected:
    /// Sets every text anew, after the language changed. The .ui file's retranslateUi and what code
    /// set.
    virtual void retranslate() { }

    void changeEvent(QEvent* event) override;
};

} // namespace plumbline
