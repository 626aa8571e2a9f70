// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/versions/VersionsShelf.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

class Desk;

/// Says what an edition of a scheme is, when it counts, where it came from and what was computed
/// with it, in the window's language.
class VersionWords
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::VersionWords)

public:
    VersionWords(const Desk& desk, const VersionsShelf& shelf);

    /// "Version 2", "Draft", "Library"
    [[nodiscard]] static QString title(const EditionKey& key);
    /// "After-sales team · version 2"
    [[nodiscard]] static QString name(const SchemeEdition& edition);
    /// Where it stands, for one picked among all: "by the quarter · team-quarterly"
    [[nodiscard]] static QString place(const SchemeEdition& edition);
    /// The title with whether it is in force now.
    [[nodiscard]] QString row(const EditionKey& key) const;
    /// "from 2026, quarter 2 · lin.xiao"
    [[nodiscard]] QString facts(const EditionKey& key) const;
    /// All that is known, a paragraph each.
    [[nodiscard]] QStringList told(const EditionKey& key) const;
    /// That the scheme is retired, by whom and why; empty where it is not.
    [[nodiscard]] QString retirement() const;

private:
    [[nodiscard]] QString moment(const QDateTime& at) const;
    [[nodiscard]] QString spanTold(std::size_t index) const;
    [[nodiscard]] QStringList draftTold(const SchemeEdition& draft) const;
    [[nodiscard]] QStringList originTold(const SchemeVersion& version) const;
    [[nodiscard]] QString useTold(const SchemeVersion& version) const;
    [[nodiscard]] bool isNow(std::size_t index) const;
    /// In the history; none where it is no version of it.
    [[nodiscard]] std::optional<std::size_t> indexOf(const EditionKey& key) const;

    const Desk& m_desk;
    const VersionsShelf& m_shelf;
    std::vector<VersionSpan> m_spans; ///< Of the versions of the history.
};

} // namespace plumbline
