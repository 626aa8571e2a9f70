// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldPane.h"

class QLabel;

namespace plumbline {

class EditableGraph;

/// The node one stands on: what it is, how its value becomes points, as fields, as a graph and in
/// words.
class IndicatorPane : public FieldPane
{
    Q_OBJECT
public:
    IndicatorPane(SchemeEditing& editing, const Theme& theme, QWidget* parent = nullptr);

    void refresh() override;

private:
    QLabel* m_kind;
    QLabel* m_method = nullptr;
    EditableGraph* m_graph;
    QLabel* m_words;
};

} // namespace plumbline
