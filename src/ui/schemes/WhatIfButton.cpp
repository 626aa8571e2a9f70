// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/WhatIfButton.h"

#include "ui/common/Desk.h"

#include <QtCore/QEvent>

namespace plumbline {

WhatIfButton::WhatIfButton(Desk& desk, std::function<SchemeId()> scheme, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("whatIfButton"));
    setEnabled(desk.isOpen());
    connect(&desk, &Desk::companyOpened, this, [this] { setEnabled(true); });
    connect(&desk, &Desk::companyClosed, this, [this] { setEnabled(false); });
    connect(this, &QPushButton::clicked, this, [&desk, scheme = std::move(scheme)] {
        Destination destination;
        destination.page = PageId::WhatIf;
        if (const SchemeId wanted = scheme(); !wanted.isEmpty())
            destination.scheme = wanted;
        desk.go(destination);
    });
    retranslate();
}

void WhatIfButton::retranslate()
{
    setText(tr("What would it change?"));
    setToolTip(tr("Computes past cycles again with this scheme or its draft; stores nothing"));
}

void WhatIfButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace plumbline
