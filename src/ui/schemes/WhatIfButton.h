// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtWidgets/QPushButton>

#include <functional>

namespace plumbline {

class Desk;

/// Leads from a scheme to what it, or its draft, would change.
class WhatIfButton : public QPushButton
{
    Q_OBJECT
public:
    /// `scheme`: the one that is looked at; empty: none.
    WhatIfButton(Desk& desk, std::function<SchemeId()> scheme, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace plumbline
