// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FieldPane.h"

#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/schemes/editor/FieldEdit.h"
#include "ui/schemes/editor/FieldGrid.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace plumbline {

namespace {

constexpr int kLabelWidth = 116;
constexpr int kFigureWidth = 200;

/// How many characters of its own pointer lead to `at`; −1: elsewhere.
qsizetype nearnessOf(const QString& own, const QString& at)
{
    if (own == at)
        return own.size() + 1;
    const bool isWithin = at.startsWith(own + QLatin1Char('/'));
    const bool isAbove = own.startsWith(at + QLatin1Char('/'));
    return isWithin ? own.size() : isAbove ? at.size() - 1 : -1;
}

} // namespace

FieldPane::FieldPane(SchemeEditing& editing, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_editing(editing)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* canvas = new QWidget;
    canvas->setProperty("role", QStringLiteral("canvas"));
    m_layout = new QVBoxLayout(canvas);
    m_layout->setContentsMargins(0, space::kSmall, space::kMedium, space::kSmall);
    m_layout->setSpacing(space::kSmall);
    m_layout->addStretch(1);
    setWidget(canvas);
    connect(&editing, &SchemeEditing::documentChanged, this, &FieldPane::follow);
    connect(&editing, &SchemeEditing::nodeSelected, this, &FieldPane::follow);
    connect(&editing, &SchemeEditing::languageChanged, this, &FieldPane::follow);
}

void FieldPane::follow()
{
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

void FieldPane::catchUp()
{
    if (std::exchange(m_isStale, false))
        refresh();
}

void FieldPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    catchUp();
}

FieldPane::Section& FieldPane::section()
{
    if (m_sections.empty())
        m_sections.emplace_back();
    return m_sections.back();
}

void FieldPane::addBelow(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

QLabel* FieldPane::addSection(const QString& title)
{
    auto* label = new QLabel(title, widget());
    label->setProperty("role", QStringLiteral("section"));
    label->setContentsMargins(0, space::kSmall, 0, 0);
    addBelow(label);
    m_sections.push_back({label, {}});
    return label;
}

void FieldPane::addFields(std::vector<FormField> fields)
{
    for (FormField& field : fields) {
        const QString label = field.place.label;
        addRow(new FieldEdit(m_editing, std::move(field), widget()), label);
    }
    showSections();
}

void FieldPane::addRow(FieldEdit* edit, const QString& label)
{
    auto* row = new QWidget(widget());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    auto* caption = new QLabel(label, row);
    caption->setFixedWidth(kLabelWidth);
    caption->setWordWrap(true);
    caption->setMinimumHeight(space::kControlHeight);
    caption->setBuddy(edit);
    layout->addWidget(caption, 0, Qt::AlignTop);
    layout->addWidget(edit, 1);
    if (edit->field().isFigure) { // Figures stand at their left, decimals under each other.
        edit->setMaximumWidth(kFigureWidth);
        layout->addStretch(1);
    }
    addBelow(row);
    m_rows.emplace_back(edit, row);
    section().rows.push_back(row);
    row->setHidden(edit->isHidden());
}

void FieldPane::addList(FieldList list)
{
    auto* grid = new FieldGrid(m_editing, m_theme, std::move(list), widget());
    connect(grid, &FieldGrid::rebuilt, this, [this] { showFaults(m_faults); });
    addBelow(grid);
    m_grids.push_back(grid);
    section().rows.push_back(grid);
    showSections();
}

void FieldPane::refresh()
{
    for (const auto& [edit, row] : m_rows) {
        edit->refresh();
        row->setHidden(edit->isHidden());
    }
    for (FieldGrid* grid : m_grids)
        grid->refresh();
    showSections();
}

void FieldPane::showSections()
{
    for (const Section& section : m_sections) {
        if (section.title && !section.rows.empty())
            section.title->setHidden(
                std::all_of(section.rows.begin(), section.rows.end(), [](const QWidget* row) {
                    return row->isHidden();
                }));
    }
}

std::vector<FieldEdit*> FieldPane::edits() const
{
    std::vector<FieldEdit*> all;
    for (const auto& [edit, row] : m_rows)
        all.push_back(edit);
    for (const FieldGrid* grid : m_grids)
        all.insert(all.end(), grid->edits().begin(), grid->edits().end());
    return all;
}

void FieldPane::showFaults(const std::vector<Error>& faults)
{
    m_faults = faults;
    for (FieldEdit* edit : edits()) {
        const QString at = edit->at();
        const auto found = std::find_if(
            faults.begin(), faults.end(), [&](const Error& one) { return one.at == at; });
        edit->showFault(found == faults.end() ? QString() : sentence(*found));
    }
}

FieldEdit* FieldPane::nearest(const QString& at) const
{
    FieldEdit* nearest = nullptr;
    qsizetype best = 0;
    for (FieldEdit* edit : edits()) {
        if (const qsizetype near = nearnessOf(edit->at(), at); !edit->isHidden() && near > best) {
            best = near;
            nearest = edit;
        }
    }
    return nearest;
}

qsizetype FieldPane::nearness(const QString& at) const
{
    const FieldEdit* edit = nearest(at);
    return edit ? nearnessOf(edit->at(), at) : 0;
}

void FieldPane::leadTo(const QString& at)
{
    if (FieldEdit* edit = nearest(at)) {
        edit->takeFocus();
        ensureWidgetVisible(edit);
    }
}

} // namespace plumbline
