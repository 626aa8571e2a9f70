// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Grading.h"

#include <QtWidgets/QComboBox>

namespace plumbline {

/// Chooses a rating's level: by its first letters, its pinyin's initials, its place in the list as
/// a digit, or from the list.
class LevelEditor : public QComboBox
{
    Q_OBJECT
public:
    LevelEditor(const Rating& rating, QWidget* parent);

    void setText(const QString& text);
    /// The level's name, or the typed text where it names none.
    [[nodiscard]] QString chosen() const;

private:
    QStringList m_ids;
    QStringList m_names;
};

} // namespace plumbline
