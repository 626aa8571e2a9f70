// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Paired.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace plumbline::bench {

namespace {

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Timing summed(std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return {seconds.front(), seconds[seconds.size() / 2], seconds.back()};
}

} // namespace

Timing timed(const std::function<void()>& work, int rounds)
{
    work();
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round)
        seconds.push_back(secondsOf(work));
    return summed(std::move(seconds));
}

void print(const std::string& name, const Timing& timing)
{
    constexpr double kMilliseconds = 1000;
    std::printf("%-52s %10.2f %10.2f %10.2f ms (min median max)\n",
                name.c_str(),
                timing.least * kMilliseconds,
                timing.median * kMilliseconds,
                timing.most * kMilliseconds);
    std::fflush(stdout);
}

void compare(const std::string& ours,
             const std::function<void()>& work,
             const std::string& other,
             const std::function<void()>& otherWork,
             int rounds)
{
    work();
    otherWork();
    std::vector<double> oursSeconds;
    std::vector<double> otherSeconds;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        oursSeconds.push_back(secondsOf(work));
        otherSeconds.push_back(secondsOf(otherWork));
        ratios.push_back(oursSeconds.back() / otherSeconds.back());
    }
    print(ours, summed(oursSeconds));
    print(other, summed(otherSeconds));
    const Timing ratio = summed(ratios);
    std::printf("%-52s %10.3f %10.3f %10.3f × (min median max)\n",
                "  ratio",
                ratio.least,
                ratio.median,
                ratio.most);
}

} // namespace plumbline::bench
