// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QSet>
#include <QtWidgets/QListWidget>

#include <optional>

class QTimer;

namespace plumbline {

class Theme;

/// What is wrong with the scheme being edited (it blocks activating) and what deserves a look (it
/// doesn't), found anew shortly after each change. A click leads to the place.
class Findings : public QListWidget
{
    Q_OBJECT
public:
    explicit Findings(QWidget* parent = nullptr);

    void begin(const SchemeEditing& editing, const Theme& theme);
    /// The last version, that sudden changes are found against.
    void setBefore(std::optional<SchemeDocument> before);
    /// Indicators for which everybody has a target; until they are known, targets are not looked
    /// at.
    void setTargets(QSet<QString> given);
    void findNow();

    [[nodiscard]] const std::vector<Error>& faults() const { return m_faults; }

    [[nodiscard]] int hints() const { return m_hints; }

Q_SIGNALS:
    void found();
    void placeAsked(const QString& at);

private:
    void add(const QString& text, const QString& at, const char* icon);

    const SchemeEditing* m_editing = nullptr;
    const Theme* m_theme = nullptr;
    std::optional<SchemeDocument> m_before;
    std::optional<QSet<QString>> m_targets;
    std::vector<Error> m_faults;
    int m_hints = 0;
    QTimer* m_timer;
};

} // namespace plumbline
