// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"
#include "domain/scoring/Cell.h"

#include <QtCore/QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace plumbline {

/// What somebody contributes from elsewhere.
enum class PackageKind { Scores, Confirmation, Appeal };

inline constexpr std::array kPackageKinds{
    PackageKind::Scores, PackageKind::Confirmation, PackageKind::Appeal};

[[nodiscard]] QString packageKindName(PackageKind kind); ///< As in files: `scores`.
[[nodiscard]] std::optional<PackageKind> packageKindNamed(QStringView name);

/// One cell that somebody is asked to fill in, or has.
struct PackageCell
{
    EmployeeId employee;
    CellKey key;
    QString text; ///< Stored form: going out what stands there, coming back what shall.
    QString reason;
    friend bool operator==(const PackageCell&, const PackageCell&) = default;
};

struct PackagePerson
{
    EmployeeId id;
    QString name;
    friend bool operator==(const PackagePerson&, const PackagePerson&) = default;
};

/// What a package says when it goes out; signed as a whole by the company file.
struct PackageSlip
{
    QString id; ///< Random; a package is taken in once.
    PackageKind kind = PackageKind::Scores;
    QString company; ///< Name.
    QByteArray companyKey; ///< By which the company file's signature is checked; tells it apart.
    CycleKey cycle;
    int schemeVersion = 1;
    QString recipient; ///< By name: an account, or who else.
    std::vector<PackagePerson> people;
    std::vector<PackageCell> cells; ///< Of scores.
    QDateTime madeAt;
    QString madeBy;
    QString trailCode; ///< The head of the trail then; may be empty.
    QByteArray answerKey; ///< By which the answer's signature is checked.
    friend bool operator==(const PackageSlip&, const PackageSlip&) = default;
};

/// Which line an appeal contests, and how.
struct PackageAppeal
{
    QString node; ///< Empty: the whole result.
    QString ground; ///< `wrong-data`, `not-my-case`, `wrong-rule`, `missing-evidence`, `other`
    QString text;
    friend bool operator==(const PackageAppeal&, const PackageAppeal&) = default;
};

/// What comes back.
struct PackageAnswer
{
    std::vector<PackageCell> cells; ///< Of scores.
    std::optional<PackageAppeal> appeal;
    bool isConfirmed = false;
    QString by; ///< Who filled it in, by name.
    QDateTime at;
    friend bool operator==(const PackageAnswer&, const PackageAnswer&) = default;
};

/// A file of plumbline-package/1. Whoever carries the answer back can't change it: the key it is
/// signed by goes out with the package and does not come back.
struct Package
{
    PackageSlip slip;
    QByteArray signature; ///< Of the slip, by the company file.
    QByteArray answerSecret; ///< Going out only.
    std::optional<PackageAnswer> answer;
    QByteArray answerSignature; ///< Of slip and answer, by the package's own key.
    friend bool operator==(const Package&, const Package&) = default;
};

} // namespace plumbline
