// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/EntryPane.h"

class QLabel;

namespace plumbline {

class ExampleSlip;

/// The pay as lines of a slip: one chosen from the list, its fields, the line in words, and the
/// slip of an example person.
class PayPane : public EntryPane
{
    Q_OBJECT
public:
    PayPane(SchemeEditing& editing, const Theme& theme);

    void refresh() override;

private:
    QLabel* m_sentence;
    QLabel* m_exampleTitle = nullptr;
    ExampleSlip* m_example;
};

} // namespace plumbline
