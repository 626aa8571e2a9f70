// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

class QWidget;

namespace plumbline {

class Desk;

/// A part of an exported file: its heading and its lines.
struct TableSection
{
    QString title;
    std::vector<QStringList> lines;
};

/// Asks for a place and writes the sections below each other as CSV, a blank line between. Tells
/// what came of it.
void exportTables(Desk& desk,
                  QWidget* window,
                  const QString& proposal,
                  const std::vector<TableSection>& sections);

} // namespace plumbline
