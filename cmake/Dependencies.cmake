# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library is named with its licence in docs/DEPENDENCIES.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Svg Charts PrintSupport LinguistTools)
# The desktop portal says whether the system is light or dark; without D-Bus the palette does.
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus)
# The command line takes passwords from the desktop's keyring where this is there.
find_package(Qt6Keychain QUIET)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
# libzip's own package file does not work on Debian 12.
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-i18n icu-uc)
find_library(GMP_LIBRARY gmp REQUIRED)
find_library(GMPXX_LIBRARY gmpxx REQUIRED)
find_path(GMP_INCLUDE gmpxx.h REQUIRED)
add_library(plumbline_gmp INTERFACE)
target_link_libraries(plumbline_gmp INTERFACE ${GMPXX_LIBRARY} ${GMP_LIBRARY})
target_include_directories(plumbline_gmp SYSTEM INTERFACE ${GMP_INCLUDE})
