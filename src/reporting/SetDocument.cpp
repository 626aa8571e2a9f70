// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/SetDocument.h"

namespace plumbline {

SetDocument documentOf(const ReportContent& content, const ReportOptions& options)
{
    return std::visit([&options](const auto& one) { return documentOf(one, options); }, content);
}

} // namespace plumbline
