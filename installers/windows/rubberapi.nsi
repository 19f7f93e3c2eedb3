; SPDX-License-Identifier: GPL-3.0-or-later
; The Windows installer: for one user, without administrator's rights.
;   makensis -DVERSION=0.1.0 -DSTAGE=build\windows-stage -DICON=build\rubberapi.ico -DOUT=dist\RubberAPI-0.1.0-x64.exe rubberapi.nsi
Unicode true
!include "MUI2.nsh"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\RubberAPI"

Name "RubberAPI ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\RubberAPI"
InstallDirRegKey HKCU "Software\RubberAPI" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "RubberAPI"
VIAddVersionKey "FileDescription" "Disposable keys, limits and a kill switch for AI agents"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The RubberAPI developers, GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\rubberapi-desktop.exe"
!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Section "RubberAPI"
    ; A version before this one goes first: no file of it may stay beside ours. It touches no vault.
    ReadRegStr $0 HKCU "${UNINSTALL}" "UninstallString"
    ReadRegStr $1 HKCU "Software\RubberAPI" "InstallDir"
    StrCmp $0 "" fresh
    ExecWait '"$1\uninstall.exe" /S _?=$1' $2
    StrCmp $2 "0" fresh
    MessageBox MB_OK|MB_ICONSTOP "RubberAPI is open. Close it, then install again." /SD IDOK
    Abort
    fresh:
    SetOutPath "$INSTDIR"
    File /r "${STAGE}\*.*"
    File "/oname=rubberapi.ico" "${ICON}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\RubberAPI.lnk" "$INSTDIR\bin\rubberapi-desktop.exe" "" "$INSTDIR\rubberapi.ico"

    WriteRegStr HKCU "Software\RubberAPI" "InstallDir" "$INSTDIR"
    ; rubberapi://pair links. They always ask before anything happens.
    WriteRegStr HKCU "Software\Classes\rubberapi" "" "URL:RubberAPI"
    WriteRegStr HKCU "Software\Classes\rubberapi" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\rubberapi\DefaultIcon" "" "$INSTDIR\rubberapi.ico"
    WriteRegStr HKCU "Software\Classes\rubberapi\shell\open\command" "" '"$INSTDIR\bin\rubberapi-desktop.exe" "%1"'
    ; rubberapi at a command prompt, without touching PATH.
    WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\rubberapi.exe" "" "$INSTDIR\bin\rubberapi.exe"

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "RubberAPI"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The RubberAPI developers"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\rubberapi.ico"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; The vault in %LOCALAPPDATA%\rubberapi stays: it goes only by hand.
Section "Uninstall"
    ; A program that runs cannot be renamed away.
    ClearErrors
    IfFileExists "$INSTDIR\bin\rubberapi-desktop.exe" 0 gone
    Delete "$INSTDIR\bin\rubberapi-desktop.exe"
    IfErrors 0 gone
    SetErrorLevel 2
    Abort
    gone:
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\rubberapi.ico"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\RubberAPI.lnk"
    DeleteRegKey HKCU "Software\Classes\rubberapi"
    DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\rubberapi.exe"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "RubberAPI"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\RubberAPI"
SectionEnd
