// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ReportContent.h"
#include "drawing/ReportOptions.h"
#include "ui/reports/ReportChoice.h"

#include <functional>

class QObject;

namespace plumbline {

class Desk;
class ScoreSheet;

/// Whose documents are wanted.
struct LayoutRequest
{
    QObject* context = nullptr; ///< Nothing comes back once it is gone.
    Desk& desk;
    const ScoreSheet& sheet; ///< Only until the call returns.
    QStringList ids = {}; ///< Of the choices, in the order of the documents.
    Appendix appendix = Appendix::None;
};

using ContentsReady = std::function<void(Result<std::vector<ReportContent>>)>;
using ChoicesReady = std::function<void(Result<std::vector<ReportChoice>>)>;

/// A layout that the reports page offers. What it needs beyond the sheet it asks the desk for.
struct LayoutOffer
{
    const char* id; ///< As in ReportSubject::layout.
    const char* name; ///< A source text of the context "ReportLayouts".
    const char* note; ///< What it holds and for whom, in one line.
    const char* nobody; ///< What is said where there is nothing to choose.
    ChoiceKind kind = ChoiceKind::People;
    bool hasAppendix = false;
    /// Of what documents can be made; its ids are not looked at.
    std::function<void(const LayoutRequest& request, const ChoicesReady& ready)> list;
    std::function<void(const LayoutRequest& request, const ContentsReady& ready)> gather;
};

/// In the order of the choice; the first one is what the page begins with.
[[nodiscard]] const std::vector<LayoutOffer>& layoutOffers();
/// What somebody begins with who may see others' wages, but none of their scores.
[[nodiscard]] int slipOffer();

} // namespace plumbline
