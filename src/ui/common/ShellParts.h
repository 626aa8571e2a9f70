// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"

namespace plumbline {

class FileActions;
class LanguageSwitch;
class Preferences;

/// What the pages that belong to the window itself (home, settings) are made with besides.
struct ShellParts
{
    PageParts page;
    FileActions& files;
    LanguageSwitch& language;
    Preferences& preferences;
};

} // namespace plumbline
