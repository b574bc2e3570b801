; The installer for Windows, made by Inno Setup 6:  iscc /DVersion=0.1.0 packaging\windows\cutline.iss
; Wants dist\cutline, made before by: python packaging\dev.py build
#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId={{6D6B3B0E-5B0C-4C7C-9A53-8B0E6C1F3C52}
AppName=Cutline
AppVersion={#Version}
AppPublisher=The Cutline founders
DefaultDirName={autopf}\Cutline
DefaultGroupName=Cutline
; Nobody needs an administrator for this.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=cutline-{#Version}-setup
SetupIconFile=..\..\build\cutline.ico
UninstallDisplayIcon={app}\cutline.exe
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Files]
Source: "..\..\dist\cutline\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Cutline"; Filename: "{app}\cutline.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.cutline"; ValueType: string; ValueData: "Cutline.Decisions"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Cutline.Decisions"; ValueType: string; ValueData: "Cutline decisions"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Cutline.Decisions\shell\open\command"; ValueType: string; ValueData: """{app}\cutline.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\cutline.exe\shell\open\command"; ValueType: string; ValueData: """{app}\cutline.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Directory\shell\Cutline"; ValueType: string; ValueData: "Open with Cutline"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\Cutline\command"; ValueType: string; ValueData: """{app}\cutline.exe"" ""%1"""
