// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FieldGrid.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Theme.h"
#include "ui/schemes/editor/FieldEdit.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

/// Of the grid: below the headings, each row with a line for what is seldom wanted.
int lineOf(std::size_t row)
{
    return 2 * static_cast<int>(row) + 1;
}

} // namespace

FieldGrid::FieldGrid(SchemeEditing& editing, const Theme& theme, FieldList list, QWidget* parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_theme(theme)
    , m_list(std::move(list))
    , m_add(new QPushButton(m_list.addText, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    m_add->setObjectName(m_list.name + QStringLiteral("Add"));
    m_add->setProperty("role", QStringLiteral("link"));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        change(m_list.add);
        if (!m_edits.empty()) { // The new row is the last.
            const std::size_t rows = m_count.value_or(1);
            m_edits[m_edits.size() - m_edits.size() / rows]->takeFocus();
        }
    });
    refresh();
}

void FieldGrid::change(const std::function<void(SchemeDocument&)>& change)
{
    SchemeDocument document = m_editing.document();
    change(document);
    m_editing.perform(std::move(document));
}

void FieldGrid::refresh()
{
    const auto count = m_list.count(m_editing.document());
    setVisible(count.has_value());
    const QString at = count.value_or(0) > 0 ? m_list.fields(0).front().place.at() : QString();
    if (count != m_count || at != m_at || (count && !m_rowBox)) {
        m_count = count;
        m_at = at;
        rebuild(count.value_or(0));
        return;
    }
    for (FieldEdit* edit : m_edits)
        edit->refresh();
}

void FieldGrid::rebuild(std::size_t count)
{
    if (m_rowBox) {
        m_rowBox->hide();
        m_rowBox->setParent(nullptr);
        m_rowBox->deleteLater(); // One of its buttons may have asked for it.
    }
    m_edits.clear();
    m_rowBox = new QWidget(this);
    auto* grid = new QGridLayout(m_rowBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kTiny);
    grid->setVerticalSpacing(space::kTiny);
    if (m_list.look == ListLook::Columns && count > 0)
        addHeadings();
    for (std::size_t row = 0; row < count; ++row)
        m_list.look == ListLook::Columns ? addColumns(row) : addSentence(row);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_rowBox);
    m_rowBox->setVisible(count > 0);
    Q_EMIT rebuilt();
}

void FieldGrid::addHeadings()
{
    auto* grid = static_cast<QGridLayout*>(m_rowBox->layout());
    int column = 0;
    for (const FormField& field : m_list.fields(0)) {
        auto* heading = new QLabel(field.place.label, m_rowBox);
        heading->setProperty("role", QStringLiteral("caption"));
        if (field.isFigure)
            heading->setAlignment(Qt::AlignRight);
        grid->addWidget(heading, 0, column++);
    }
}

void FieldGrid::addColumns(std::size_t row)
{
    auto* grid = static_cast<QGridLayout*>(m_rowBox->layout());
    int column = 0;
    for (FormField& field : m_list.fields(row)) {
        constexpr int kWide = 2;
        grid->setColumnStretch(column, field.isFigure ? 1 : kWide);
        auto* edit = new FieldEdit(m_editing, std::move(field), m_rowBox);
        m_edits.push_back(edit);
        grid->addWidget(edit, lineOf(row), column++, Qt::AlignTop);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    addButtons(*buttons, row);
    addFurther(*buttons, row, 0);
    grid->addLayout(buttons, lineOf(row), column, Qt::AlignTop);
}

void FieldGrid::addSentence(std::size_t row)
{
    auto* grid = static_cast<QGridLayout*>(m_rowBox->layout());
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kTiny);
    auto* lead = new QLabel(row == 0 ? m_list.firstLead : m_list.nextLead, m_rowBox);
    grid->addWidget(lead, lineOf(row), 0, Qt::AlignTop);
    lead->setFixedHeight(space::kControlHeight);
    for (FormField& field : m_list.fields(row)) {
        const bool isFigure = field.isFigure;
        auto* edit = new FieldEdit(m_editing, std::move(field), m_rowBox);
        m_edits.push_back(edit);
        line->addWidget(edit, isFigure ? 1 : 2, Qt::AlignTop); // NOLINT: figures are short
    }
    addButtons(*line, row);
    addFurther(*line, row, 1);
    grid->addLayout(line, lineOf(row), 1);
    grid->setColumnStretch(1, 1);
}

void FieldGrid::addFurther(QLayout& layout, std::size_t row, int column)
{
    if (!m_list.further)
        return;
    auto* box = new QWidget(m_rowBox);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(space::kMedium, 0, 0, space::kSmall);
    form->setSpacing(space::kTiny);
    bool isUsed = false;
    for (FormField& field : m_list.further(row)) {
        const QString label = field.place.label;
        isUsed = isUsed || !field.read(m_editing.document()).value_or(QString()).isEmpty();
        auto* edit = new FieldEdit(m_editing, std::move(field), box);
        m_edits.push_back(edit);
        form->addRow(label, edit);
    }
    auto* button = new QToolButton(m_rowBox);
    button->setObjectName(m_list.name + QStringLiteral("Further") + QString::number(row));
    button->setIcon(m_theme.icon(QStringLiteral("ellipsis")));
    button->setToolTip(tr("Label, definition and note"));
    button->setAccessibleName(button->toolTip());
    button->setCheckable(true);
    button->setChecked(isUsed);
    box->setVisible(isUsed);
    connect(button, &QToolButton::toggled, box, &QWidget::setVisible);
    layout.addWidget(button);
    static_cast<QGridLayout*>(m_rowBox->layout())->addWidget(box, lineOf(row) + 1, column, 1, -1);
}

void FieldGrid::addButtons(QLayout& layout, std::size_t row)
{
    const auto add = [&](const char* icon, const QString& what, const QString& tip) {
        auto* button = new QToolButton(m_rowBox);
        button->setObjectName(m_list.name + what + QString::number(row));
        button->setIcon(m_theme.icon(QLatin1String(icon)));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        layout.addWidget(button);
        return button;
    };
    if (m_list.swapWithNext) {
        auto* up = add("arrow-up", QStringLiteral("Up"), tr("Move up"));
        up->setEnabled(row > 0);
        connect(up, &QToolButton::clicked, this, [this, row] {
            change([&](SchemeDocument& document) { m_list.swapWithNext(document, row - 1); });
        });
    }
    auto* remove = add("x", QStringLiteral("Remove"), tr("Remove this row"));
    connect(remove, &QToolButton::clicked, this, [this, row] {
        change([&](SchemeDocument& document) { m_list.remove(document, row); });
    });
}

} // namespace plumbline
