// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QString>

namespace plumbline {

/// What a printed document's file can be named after.
struct FileNameFacts
{
    QString id; ///< Staff number, or a team's; empty: the whole cycle.
    QString name;
    QString scheme;
    QString period;
    QString layout; ///< `appraisal`, `pay-slip`
};

/// How the files of printed documents are named: `{id}-{scheme}-{period}`. Always with `{id}`, so
/// that two people never share a file.
class FileNamePattern
{
public:
    FileNamePattern(); ///< As long as nothing else is said: `{id}-{scheme}-{period}`.
    /// `bad-value` for a pattern without `{id}`, with an unknown placeholder, or with signs that
    /// no file name may have.
    [[nodiscard]] static Result<FileNamePattern> parse(const QString& text);

    [[nodiscard]] const QString& text() const noexcept { return m_text; }

    /// `E1001-team-quarterly-2024Q1.pdf`. Signs of the facts that no file name may have become `_`,
    /// followed by a mark of the whole. Documents other than the appraisal carry their layout's
    /// name even where the pattern doesn't.
    [[nodiscard]] QString fileName(const FileNameFacts& facts) const;

    friend bool operator==(const FileNamePattern&, const FileNamePattern&) = default;

private:
    explicit FileNamePattern(QString text);
    QString m_text;
};

/// The layout that needs no word of its own in a file's name.
inline constexpr const char* kAppraisalLayout = "appraisal";

/// A name that differs from all others by a mark of `whole`: `name_1f2e3d4c.pdf`.
[[nodiscard]] QString markedFileName(const QString& fileName, const QString& whole);

} // namespace plumbline
