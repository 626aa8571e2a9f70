// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace plumbline::bench {

/// Seconds over several rounds.
struct Timing
{
    double least = 0;
    double median = 0;
    double most = 0;
};

inline constexpr int kRounds = 5;

/// Times `work` over the rounds, after one that is not counted.
[[nodiscard]] Timing timed(const std::function<void()>& work, int rounds = kRounds);
/// Prints one row: name, least, median and most in milliseconds.
void print(const std::string& name, const Timing& timing);
/// Times both in turn, round by round, and prints each and the ratios ours / other.
void compare(const std::string& ours,
             const std::function<void()>& work,
             const std::string& other,
             const std::function<void()>& otherWork,
             int rounds = kRounds);

} // namespace plumbline::bench
