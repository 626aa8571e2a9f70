// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/EntryPane.h"

class QLabel;

namespace plumbline {

/// The rules: one chosen from the list, put together from parts, and read back as a sentence.
class RulesPane : public EntryPane
{
    Q_OBJECT
public:
    RulesPane(SchemeEditing& editing, const Theme& theme);

    void refresh() override;

private:
    QLabel* m_sentence;
};

} // namespace plumbline
