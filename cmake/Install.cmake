# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
install(TARGETS plumbline plumbline-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
