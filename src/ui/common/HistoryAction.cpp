// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HistoryAction.h"

#include "ui/common/Desk.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>

namespace plumbline {

HistoryAction::HistoryAction(QAbstractItemView& view, Desk& desk, Place place)
    : QObject(&view)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_action(new QAction(&view))
{
    m_action->setObjectName(QStringLiteral("history"));
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(m_action);
    if (view.contextMenuPolicy() == Qt::DefaultContextMenu)
        view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.installEventFilter(this);
    connect(m_action, &QAction::triggered, this, [this] {
        if (const auto wanted = m_place())
            m_desk.go(*wanted);
    });
    connect(&desk, &Desk::companyOpened, this, &HistoryAction::offer);
    retranslate();
    offer();
}

void HistoryAction::offer()
{
    const bool isOffered = m_desk.may(Permission::ReadTrail);
    m_action->setVisible(isOffered);
    m_action->setEnabled(isOffered);
}

void HistoryAction::retranslate()
{
    m_action->setText(tr("History"));
}

bool HistoryAction::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

Destination historyOfObject(const QString& object)
{
    Destination destination;
    destination.page = PageId::Audit;
    destination.object = object;
    return destination;
}

Destination historyOfPerson(const EmployeeId& employee)
{
    Destination destination;
    destination.page = PageId::Audit;
    destination.employee = employee;
    return destination;
}

} // namespace plumbline
