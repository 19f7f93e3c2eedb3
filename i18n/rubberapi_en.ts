<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Kill %n key</numerusform>
            <numerusform>Kill %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>Allow %1 from %2 for %n minute?</numerusform>
            <numerusform>Allow %1 from %2 for %n minutes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>Denied in %n second</numerusform>
            <numerusform>Denied in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>%n entry looked at; nothing in it looks like an upstream key.</numerusform>
            <numerusform>%n entries looked at; nothing in them looks like an upstream key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>Import %n key</numerusform>
            <numerusform>Import %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>%n key restored.</numerusform>
            <numerusform>%n keys restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>%n key killed</numerusform>
            <numerusform>%n keys killed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n key needs attention</numerusform>
            <numerusform>%n keys need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n key goes on working there and nobody manages it any more: kill it first if it must not. Type the relay&apos;s name to go on.</numerusform>
            <numerusform>%n keys go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 is paired again; %n key pushed.</numerusform>
            <numerusform>%1 is paired again; %n keys pushed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>Wrong passphrase. %n try left before a pause.</numerusform>
            <numerusform>Wrong passphrase. %n tries left before a pause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>Rotated. %n proxy key pushed; agents need no change.</numerusform>
            <numerusform>Rotated. %n proxy keys pushed; agents need no change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>%n upstream key imported.</numerusform>
            <numerusform>%n upstream keys imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1, %2, used by %n proxy key, %3</numerusform>
            <numerusform>%1, %2, used by %n proxy keys, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
