// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/Paginate.h"
#include "reporting/layouts/PaperDocument.h"

namespace plumbline {

/// Sections of a document, set one below the other.
void addSection(Flow& flow, const PaperTable& table);
void addSection(Flow& flow, const PaperPanel& panel);
void addSection(Flow& flow, const Ledger& ledger);
void addSection(Flow& flow, const NoteSection& notes);
void addSection(Flow& flow, const WritingSection& section);
void addSection(Flow& flow, const StepSection& section);

/// A document set on pages: rows never break apart, headings are repeated, the signatures stand at
/// the foot of the last page. Pure.
[[nodiscard]] std::vector<PaintedPage> layOut(const PaperDocument& document,
                                              const PaperSheet& sheet = {});

} // namespace plumbline
