// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PositionProfile.h"

#include <QtWidgets/QTextBrowser>

namespace plumbline {

/// One position profile in full, in the window's language; follows a change of language.
class ProfileView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ProfileView(QWidget* parent = nullptr);

    /// `positionName` names the position it describes in each language; empty where there is none.
    void show(const PositionProfile& profile, const LocalizedText& positionName);
    void clear();
    /// The profile as plain text to paste elsewhere; empty where none is shown.
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    [[nodiscard]] QString position() const;

    std::optional<PositionProfile> m_profile;
    LocalizedText m_positionName;
};

} // namespace plumbline
