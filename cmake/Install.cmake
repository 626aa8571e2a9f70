# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
install(TARGETS plumbline plumbline-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# The desktop entry, the icon under the application's id, AppStream metadata, and the file type *.plumb.
set(plumbline_id io.github.plumbline.Plumbline)
install(FILES packaging/${plumbline_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${plumbline_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/${plumbline_id}.mime.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${plumbline_id}.xml)
install(FILES resources/icons/plumbline.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${plumbline_id}.svg)
