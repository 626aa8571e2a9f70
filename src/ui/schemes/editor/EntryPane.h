// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/EntryList.h"
#include "ui/schemes/editor/FieldPane.h"

namespace plumbline {

/// A pane about one entry of a list: the list above, the fields of the chosen one below.
class EntryPane : public FieldPane
{
    Q_OBJECT
public:
    EntryPane(SchemeEditing& editing, const Theme& theme, SchemeList list);

    void refresh() override;
    [[nodiscard]] qsizetype nearness(const QString& at) const override;
    void leadTo(const QString& at) override;

protected:
    /// The index of the chosen entry, for fields to look it up with.
    [[nodiscard]] std::function<std::size_t()> index() const;

    [[nodiscard]] EntryList& entries() const { return *m_entries; }

private:
    [[nodiscard]] QString listPointer() const;

    EntryList* m_entries;
    SchemeList m_list;
};

} // namespace plumbline
