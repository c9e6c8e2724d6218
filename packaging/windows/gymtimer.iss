; The installer for Windows, for Inno Setup 6: `ISCC /DVersion=0.1.0 packaging\windows\gymtimer.iss`.
; Written from Inno Setup's documentation; not yet run on Windows. It wants dist\gymtimer, which
; `python packaging\build.py bundle` makes.
; For one person, without an administrator's password: a gym laptop seldom knows one.

#ifndef Version
  #error Say which version: ISCC /DVersion=0.1.0 gymtimer.iss
#endif

#define Root SourcePath + "..\.."

[Setup]
AppId={{6E1F9C0B-2C53-4C5B-9E57-0D6E6A3F5B21}
AppName=gymtimer
AppVersion={#Version}
AppVerName=gymtimer {#Version}
AppPublisher=gymtimer contributors
AppPublisherURL=https://github.com/gymtimer/gymtimer
AppSupportURL=https://github.com/gymtimer/gymtimer/issues
DefaultDirName={autopf}\gymtimer
DefaultGroupName=gymtimer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\packaging\windows\gymtimer.ico
UninstallDisplayIcon={app}\gymtimer.exe
OutputDir={#Root}\dist
OutputBaseFilename=gymtimer-{#Version}-windows-x64-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; An older version must leave no library behind that a newer one would load.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\gymtimer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\gymtimer"; Filename: "{app}\gymtimer.exe"; AppUserModelID: "io.github.gymtimer.gymtimer"
Name: "{autodesktop}\gymtimer"; Filename: "{app}\gymtimer.exe"; AppUserModelID: "io.github.gymtimer.gymtimer"; Tasks: desktopicon

[Registry]
; Windows knows only the last part of a name, and that would be all TOML files, which are not ours: so plans get an
; entry under "Open with", and no more.
Root: HKA; Subkey: "Software\Classes\gymtimer.plan"; ValueType: string; ValueData: "Training plan"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\gymtimer.plan\DefaultIcon"; ValueType: string; ValueData: "{app}\gymtimer.exe,0"
Root: HKA; Subkey: "Software\Classes\gymtimer.plan\shell\open\command"; ValueType: string; ValueData: """{app}\gymtimer.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.toml\OpenWithProgids"; ValueType: string; ValueName: "gymtimer.plan"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\gymtimer.exe"; ValueType: string; ValueData: "{app}\gymtimer.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\gymtimer.exe"; Description: "{cm:LaunchProgram,gymtimer}"; Flags: nowait postinstall skipifsilent

; Nothing is said about the log and the plans in %LOCALAPPDATA%\gymtimer: they stay.
