// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Contents.h"

namespace plumbline::testing {

/// Keeps scheme versions in memory.
class InMemorySchemes : public SchemeRepository
{
public:
    explicit InMemorySchemes(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredScheme>> schemes() override { return m_contents.schemes; }

    Result<std::optional<StoredScheme>> scheme(const SchemeId& id, int version) override
    {
        for (const StoredScheme& scheme : m_contents.schemes) {
            if (scheme.id == id && scheme.version == version)
                return scheme;
        }
        return std::nullopt;
    }

    Result<> add(const StoredScheme& scheme) override
    {
        m_contents.schemes.push_back(scheme);
        return {};
    }

    Result<std::vector<SchemeStep>> steps() override { return m_contents.steps; }

    Result<> addStep(const SchemeStep& step) override
    {
        m_contents.steps.push_back(step);
        return {};
    }

private:
    Contents& m_contents;
};

/// Keeps drafts in memory.
class InMemoryDrafts : public DraftRepository
{
public:
    explicit InMemoryDrafts(Contents& contents)
        : m_contents(contents)
    {
    }

    Result<std::vector<StoredDraft>> drafts() override
    {
        std::vector<StoredDraft> all;
        for (const auto& [key, draft] : m_contents.drafts)
            all.push_back(draft);
        return all;
    }

    Result<std::optional<StoredDraft>> draft(const SchemeId& key) override
    {
        const auto found = m_contents.drafts.find(key);
        return found == m_contents.drafts.end() ? std::nullopt : std::optional(found->second);
    }

    Result<> save(const StoredDraft& draft) override
    {
        m_contents.drafts.insert_or_assign(draft.key, draft);
        return {};
    }

    Result<> remove(const SchemeId& key) override
    {
        m_contents.drafts.erase(key);
        return {};
    }

private:
    Contents& m_contents;
};

} // namespace plumbline::testing
