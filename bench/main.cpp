// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Benches.h"
#include "bench/WindowProgram.h"

#include <QtWidgets/QApplication>

#include <array>
#include <cstdio>

namespace {

struct Section
{
    const char* name;
    void (*run)();
};

constexpr std::array kSections{
    Section{"engine", &plumbline::bench::benchEngine},
    Section{"storage", &plumbline::bench::benchStorage},
    Section{"reports", &plumbline::bench::benchReports},
    Section{"start", &plumbline::bench::benchStart},
    Section{"grid", &plumbline::bench::benchGrid},
    Section{"dashboard", &plumbline::bench::benchDashboard},
    Section{"whatif", &plumbline::bench::benchWhatIf},
    Section{"calibration", &plumbline::bench::benchCalibration},
    Section{"tables", &plumbline::bench::benchTables},
    Section{"export", &plumbline::bench::benchExport},
    Section{"records", &plumbline::bench::benchRecords},
    Section{"large", &plumbline::bench::benchLarge},
};

} // namespace

/// Without arguments all sections, else those named.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    if (!wanted.isEmpty() && wanted.constFirst() == plumbline::bench::kWindowArgument)
        return plumbline::bench::runWindow(wanted.mid(1));
    for (const Section& section : kSections) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(section.name)))
            continue;
        std::printf("== %s\n", section.name);
        std::fflush(stdout);
        section.run();
    }
    return 0;
}
