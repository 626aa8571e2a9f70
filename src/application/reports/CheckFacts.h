// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/AppealFile.h"
#include "application/reports/CycleSummary.h"
#include "application/reports/InterviewSheet.h"
#include "application/reports/PaySlips.h"
#include "application/reports/TeamReport.h"

namespace plumbline {

/// What an appraisal's code is made from.
struct AppraisalFigures
{
    const CycleKey& cycle;
    int version = 1;
    const Scheme& scheme;
    const EmployeeId& employee;
    const PersonInput& person;
    const PersonResult& result;
};

/// Everything exact that a document says, one fact a line: the same in every language and at any
/// time, another as soon as one figure is.
[[nodiscard]] QStringList checkFacts(const AppraisalFigures& appraisal);
[[nodiscard]] QStringList checkFacts(const TeamReport& report);
[[nodiscard]] QStringList checkFacts(const CycleSummary& summary);
[[nodiscard]] QStringList checkFacts(const ReportGround& ground, const PersonSlip& slip);
[[nodiscard]] QStringList checkFacts(const InterviewSheet& sheet);
[[nodiscard]] QStringList checkFacts(const AppealFile& file);

/// The first 16 hexadecimal digits, in fours, of the SHA-256 over the facts.
[[nodiscard]] QString checkCodeOf(const QStringList& facts);
/// As checkCodeOf() writes it, from what somebody typed: small letters, spaces or nothing between
/// the groups. None: it is no such code.
[[nodiscard]] std::optional<QString> parseCheckCode(const QString& typed);

} // namespace plumbline
