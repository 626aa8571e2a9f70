// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/RecogniseCode.h"
#include "application/trail/VerifyFile.h"

namespace plumbline {

/// A code that somebody has on paper: where the trail stood, or the check code of a document.
struct PaperCode
{
    std::optional<TrailCode> trail;
    QString document; ///< Empty: none.

    /// Empty text: no code. `bad-value` for what is neither.
    [[nodiscard]] static Result<PaperCode> parse(const QString& typed);
};

/// What a check found of the file and, if that was asked for, of a document's code.
struct FileCheck
{
    TrailReport report;
    std::optional<CodeFinding> finding;

    /// The file is as it was left, and the document is known and still says what counts.
    [[nodiscard]] bool isSound() const;
};

/// verifyFile(), and after it recogniseCode() where the code is a document's.
[[nodiscard]] Result<FileCheck> checkFile(const Access& access,
                                          const PaperCode& code,
                                          const std::optional<CycleKey>& cycle,
                                          WorkProgress& progress);
/// Which document it is, and whether it holds: sentences to be said one after the other.
[[nodiscard]] std::vector<Message> told(const CodeFinding& finding);

} // namespace plumbline
