// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FieldChecks.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

QStringList valuesOf(const QString& text)
{
    return text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

class ChecksInput : public FieldInput
{
public:
    explicit ChecksInput(QWidget* parent)
        : FieldInput(new QListWidget(parent))
        , m_list(static_cast<QListWidget*>(widget()))
    {
        constexpr int kHeight = 148;
        m_list->setFixedHeight(kHeight);
        connect(m_list, &QListWidget::itemChanged, this, [this] { Q_EMIT typed(text()); });
    }

    QString text() const override
    {
        QStringList values;
        for (int row = 0; row < m_list->count(); ++row) {
            const QListWidgetItem* item = m_list->item(row);
            if (item->checkState() == Qt::Checked)
                values << item->data(Qt::UserRole).toString();
        }
        return values.join(QLatin1Char(','));
    }

    void show(const QString& text) override
    {
        const QSignalBlocker blocker(m_list);
        const QStringList values = valuesOf(text);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            item->setCheckState(
                values.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
    }

    void offer(const std::vector<FieldChoice>& choices) override
    {
        const QSignalBlocker blocker(m_list);
        if (m_list->count() == static_cast<int>(choices.size()))
            return;
        m_list->clear();
        for (const FieldChoice& choice : choices) {
            auto* item = new QListWidgetItem(choice.text, m_list);
            item->setData(Qt::UserRole, choice.value);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }

private:
    QListWidget* m_list;
};

class PicksInput : public FieldInput
{
public:
    PicksInput(const QString& nothing, QWidget* parent)
        : FieldInput(new QToolButton(parent))
        , m_button(static_cast<QToolButton*>(widget()))
        , m_menu(new QMenu(m_button))
        , m_nothing(nothing)
    {
        m_button->setMenu(m_menu);
        m_button->setPopupMode(QToolButton::InstantPopup);
        m_button->setProperty("role", QStringLiteral("segment"));
        connect(m_menu, &QMenu::triggered, this, [this] {
            say();
            Q_EMIT typed(text());
        });
    }

    QString text() const override
    {
        QStringList values;
        for (const QAction* action : m_menu->actions()) {
            if (action->isChecked())
                values << action->data().toString();
        }
        return values.join(QLatin1Char(','));
    }

    void show(const QString& text) override
    {
        const QStringList values = valuesOf(text);
        for (QAction* action : m_menu->actions())
            action->setChecked(values.contains(action->data().toString()));
        say();
    }

    void offer(const std::vector<FieldChoice>& choices) override
    {
        m_menu->clear();
        for (const FieldChoice& choice : choices) {
            QAction* action = m_menu->addAction(choice.text);
            action->setData(choice.value);
            action->setCheckable(true);
        }
    }

private:
    void say()
    {
        constexpr int kLongest = 24;
        QStringList texts;
        for (const QAction* action : m_menu->actions()) {
            if (action->isChecked())
                texts << action->text();
        }
        const QString all = texts.isEmpty() ? m_nothing : texts.join(QStringLiteral(", "));
        m_button->setText(all.size() > kLongest ? all.left(kLongest) + QChar(0x2026) : all);
    }

    QToolButton* m_button;
    QMenu* m_menu;
    QString m_nothing;
};

} // namespace

FieldInput* makeChecks(QWidget* parent)
{
    return new ChecksInput(parent);
}

FieldInput* makePicks(const QString& nothing, QWidget* parent)
{
    return new PicksInput(nothing, parent);
}

} // namespace plumbline
