// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

class CycleSheet;
class Desk;
class Explainer;
class Theme;

/// What every page is made with.
struct PageParts
{
    Desk& desk;
    CycleSheet& cycle;
    Theme& theme;
    Explainer& explainer;
};

} // namespace plumbline
