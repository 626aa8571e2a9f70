# SPDX-FileCopyrightText: The Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One pair of translation files a module, so that a page carries its own words. Source texts are English;
# `<module>_en.ts` holds plural forms only. scripts/translations reads the list below.
#   module | folders below src (-folder: all but that)
set(PLUMBLINE_TRANSLATION_MODULES
  "core|domain application storage exchange -domain/accounts -domain/policy -domain/way -domain/followups -domain/trail -application/accounts -application/policy -application/way -application/followups -application/trail -application/backups -application/calibration -application/paper -storage/trail -storage/backups -storage/secrets"
  "accounts|domain/accounts domain/policy application/accounts application/policy storage/secrets"
  "trail|domain/trail application/trail storage/trail"
  "backups|application/backups storage/backups"
  "way|domain/way application/way"
  "followups|domain/followups application/followups"
  "calibration|application/calibration ui/calibration"
  "cli|cli"
  "paper|application/paper"
  "reporting|drawing reporting"
  "app|app"
  "ui_common|ui/common"
  "ui_shell|ui/shell"
  "ui_home|ui/home"
  "ui_people|ui/people"
  "ui_schemes|ui/schemes"
  "ui_versions|ui/versions"
  "ui_whatif|ui/whatif"
  "ui_explanation|ui/explanation"
  "ui_cycles|ui/cycles"
  "ui_scoreentry|ui/scoreentry"
  "ui_dashboard|ui/dashboard"
  "ui_records|ui/records"
  "ui_imports|ui/imports"
  "ui_rewards|ui/rewards"
  "ui_reports|ui/reports"
  "ui_settings|ui/settings"
  "ui_accounts|ui/accounts"
  "ui_audit|ui/audit"
  "ui_appraisal|ui/appraisal"
  "ui_interviews|ui/interviews")

set(PLUMBLINE_QM_FILES)
foreach(language zh_CN zh_TW en)
  file(GLOB ts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*_${language}.ts)
  set(qm ${CMAKE_BINARY_DIR}/i18n/plumbline_${language}.qm)
  if(ts)
    add_custom_command(OUTPUT ${qm}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/i18n
      COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
      DEPENDS ${ts} VERBATIM)
    list(APPEND PLUMBLINE_QM_FILES ${qm})
  endif()
endforeach()

# Everything that is built into the programs.
file(GLOB_RECURSE PLUMBLINE_RESOURCE_FILES CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/resources/icons/* ${CMAKE_SOURCE_DIR}/resources/schemes/*
  ${CMAKE_SOURCE_DIR}/resources/positions/* ${CMAKE_SOURCE_DIR}/resources/names/* ${CMAKE_SOURCE_DIR}/resources/sample/*
  ${CMAKE_SOURCE_DIR}/resources/styles/*)
file(GLOB_RECURSE PLUMBLINE_GUIDE_FILES CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/docs/guide/zh_CN/*.md ${CMAKE_SOURCE_DIR}/docs/guide/zh_TW/*.md ${CMAKE_SOURCE_DIR}/docs/guide/en/*.md)
# The pictures that the guide's chapters show.
foreach(chapter ${PLUMBLINE_GUIDE_FILES})
  file(STRINGS ${chapter} pictures REGEX "\\.\\./pictures/")
  foreach(line IN LISTS pictures)
    string(REGEX MATCH "pictures/[A-Za-z_-]+\\.png" picture "${line}")
    list(APPEND PLUMBLINE_GUIDE_PICTURES ${CMAKE_SOURCE_DIR}/docs/${picture})
  endforeach()
endforeach()
list(REMOVE_DUPLICATES PLUMBLINE_GUIDE_PICTURES)
